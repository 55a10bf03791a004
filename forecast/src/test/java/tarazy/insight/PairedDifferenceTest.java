package tarazy.insight;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairedDifferenceTest {
    @Test
    void isStudentsIntervalOfTheDifferences() {
        // R: t.test(c(3, 5, 9, 4), c(1, 2, 4, 4), paired = TRUE, conf.level = .9)
        PairedDifference difference = PairedDifference.of(
                        Samples.column(1, 2, 4, 4), Samples.column(3, 5, 9, 4), Centre.MEAN)
                .orElseThrow();
        assertThat(difference.value()).isEqualTo(2.5);
        // differences 2, 3, 5, 0: sd 2.081666, t(3) 2.353363
        assertThat(difference.low()).isCloseTo(2.5 - 2.353363 * 2.081666 / 2, within(1e-3));
        assertThat(difference.high()).isCloseTo(2.5 + 2.353363 * 2.081666 / 2, within(1e-3));
        assertThat(difference.pairs()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0} of a {1} answer")
    @CsvSource({"MEAN, normal", "MEDIAN, normal", "MEAN, skew", "MEDIAN, skew", "MEAN, unlike", "MEDIAN, unlike"})
    void coversTheTrueDifferenceInNineOfTenEnsembles(Centre centre, String kind) {
        int covered = 0;
        int ensembles = 1000;
        for (int seed = 0; seed < ensembles; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] before = Samples.normal(random, 500);
            double[] after = switch (kind) {
                case "skew" -> Samples.map(before, z -> Math.exp(0.8 * z + 0.2 * random.nextGaussian()));
                case "unlike" -> Samples.normal(random, 500);
                default -> Samples.map(before, z -> 1 + z + 0.5 * random.nextGaussian());
            };
            double truth = switch (kind) {
                case "skew" -> centre == Centre.MEAN ? Math.exp(0.68 / 2) : 1;
                case "unlike" -> 0;
                default -> 1;
            };
            PairedDifference difference =
                    PairedDifference.of(before, after, centre).orElseThrow();
            covered += difference.low() <= truth && truth <= difference.high() ? 1 : 0;
        }
        assertThat(covered).isBetween(855, 945);
    }

    @Test
    void isNarrowWhereTheDrawsAreTheSame() {
        SplittableRandom random = new SplittableRandom(8);
        double[] before = Samples.map(Samples.normal(random, 2000), z -> 100 * z);
        for (Centre centre : Centre.values()) {
            PairedDifference same =
                    PairedDifference.of(before, before.clone(), centre).orElseThrow();
            assertThat(same).isEqualTo(new PairedDifference(0, 0, 0, 2000, 0));
            PairedDifference shifted = PairedDifference.of(before, Samples.map(before, value -> value + 4), centre)
                    .orElseThrow();
            assertThat(shifted.value()).isCloseTo(4, within(1e-9));
            assertThat(shifted.high() - shifted.low()).isLessThan(1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource(Centre.class)
    void skipsRunsWithoutOneOfTheTwo(Centre centre) {
        double[] before = {1, NaN, 3, 4, Double.POSITIVE_INFINITY, 7};
        double[] after = {2, 2, NaN, 6, 1, 4};
        PairedDifference clean = PairedDifference.of(Samples.column(1, 4, 7), Samples.column(2, 6, 4), centre)
                .orElseThrow();
        assertThat(PairedDifference.of(before, after, centre))
                .contains(new PairedDifference(clean.value(), clean.low(), clean.high(), 3, 3));
    }

    @ParameterizedTest
    @EnumSource(Centre.class)
    void isEmptyWithFewerThanTwoRuns(Centre centre) {
        assertThat(PairedDifference.of(new double[0], new double[0], centre)).isEmpty();
        assertThat(PairedDifference.of(Samples.column(1), Samples.column(2), centre))
                .isEmpty();
        assertThat(PairedDifference.of(Samples.column(1, NaN), Samples.column(NaN, 2), centre))
                .isEmpty();
        assertThat(PairedDifference.of(Samples.column(1, 2), Samples.column(2, 5), centre))
                .isPresent();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void doesNotDependOnTheOrderOfRunsAndTurnsRoundWithTheColumns(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] before = Samples.normal(random, 300);
        double[] after = Samples.map(before, value -> Math.rint(value + random.nextGaussian()));
        int[] order = Samples.permutation(seed, 300);
        for (Centre centre : Centre.values()) {
            PairedDifference there = PairedDifference.of(before, after, centre).orElseThrow();
            PairedDifference permuted = PairedDifference.of(
                            Samples.permuted(before, order), Samples.permuted(after, order), centre)
                    .orElseThrow();
            PairedDifference back = PairedDifference.of(after, before, centre).orElseThrow();
            assertThat(permuted.low()).isCloseTo(there.low(), within(1e-12));
            assertThat(back.low()).isCloseTo(-there.high(), within(1e-12));
            assertThat(back.value()).isCloseTo(-there.value(), within(1e-12));
        }
    }

    @ParameterizedTest(name = "{0} degrees of freedom")
    @CsvSource({
        "1, 6.313752",
        "2, 2.919986",
        "3, 2.353363",
        "4, 2.131847",
        "5, 2.015048",
        "10, 1.812461",
        "30, 1.697261",
        "1000, 1.646379"
    })
    void knowsStudentsQuantiles(int degrees, double expected) {
        assertThat(StudentT.quantile95(degrees)).isCloseTo(expected, within(3e-4));
    }

    @Test
    void refusesColumnsOfDifferentLength() {
        assertThatThrownBy(() -> PairedDifference.of(new double[3], new double[2], Centre.MEAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of 3 and 2 runs: must be equally long");
    }
}
