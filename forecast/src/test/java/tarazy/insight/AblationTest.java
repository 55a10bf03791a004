package tarazy.insight;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AblationTest {
    /** Two pooled quantities a and b, answer a · b; source 1 speaks on both, sources 0 and 2 on one each. */
    private static final class Model {
        final int[] labelsOfA;
        final int[] labelsOfB;
        final double[] answer;

        Model(int[] labelsOfA, int[] labelsOfB, double[] answer) {
            this.labelsOfA = labelsOfA;
            this.labelsOfB = labelsOfB;
            this.answer = answer;
        }

        static Model run(long seed, int runs, double... weights) {
            SplittableRandom random = new SplittableRandom(seed);
            Model model = new Model(new int[runs], new int[runs], new double[runs]);
            for (int i = 0; i < runs; i++) {
                boolean zero = random.nextDouble() * (weights[0] + weights[1]) < weights[0];
                double a = zero ? 10 + 2 * random.nextGaussian() : 16 + 3 * random.nextGaussian();
                boolean one = random.nextDouble() * (weights[2] + weights[3]) < weights[2];
                double b = one ? Math.exp(0.5 * random.nextGaussian()) : 3 + random.nextGaussian();
                model.labelsOfA[i] = zero ? 0 : 1;
                model.labelsOfB[i] = one ? 1 : 2;
                model.answer[i] = a * b;
            }
            return model;
        }

        Ablation.Result without(int source, Centre centre) {
            return Ablation.without(source, List.of(labelsOfA, labelsOfB), answer, centre)
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(Centre.class)
    void isTheSameAsRunningWithoutTheSource(Centre centre) {
        Model all = Model.run(1, 200_000, 0.6, 0.4, 0.3, 0.7);
        double[][] others = {{0, 1, 0.3, 0.7}, {1, 0, 0, 1}, {0.6, 0.4, 1, 0}};
        double[] shares = {0.4, 0.6 * 0.7, 0.3};
        for (int source = 0; source < 3; source++) {
            Model rerun = Model.run(100 + source, 200_000, others[source]);
            Ablation.Result result = all.without(source, centre);
            double errorOfRerun = Influence.standardError(Influence.of(rerun.answer, centre));
            double error = errorOfRerun / Math.sqrt(shares[source]);
            assertThat(result.value())
                    .as("without source %d", source)
                    .isCloseTo(centre.of(rerun.answer), within(4 * Math.hypot(error, errorOfRerun)));
            assertThat(result.change()).isEqualTo(result.value() - centre.of(all.answer));
            assertThat(result.aboveNoise()).isTrue();
            assertThat(result.effectiveRuns()).isCloseTo(200_000 * shares[source], within(1000.0));
        }
    }

    @Test
    void aMixtureOfThreeIsExact() {
        // linear pool of normal(10, 2), normal(16, 3), normal(4, 1) with weights .5, .3, .2
        SplittableRandom random = new SplittableRandom(42);
        int n = 100_000;
        int[] labels = new int[n];
        double[] y = new double[n];
        double[] mean = {10, 16, 4};
        double[] sd = {2, 3, 1};
        for (int i = 0; i < n; i++) {
            double u = random.nextDouble();
            labels[i] = u < 0.5 ? 0 : u < 0.8 ? 1 : 2;
            y[i] = mean[labels[i]] + sd[labels[i]] * random.nextGaussian();
        }
        double[] expected = {0.6 * 16 + 0.4 * 4, (0.5 * 10 + 0.2 * 4) / 0.7, (0.5 * 10 + 0.3 * 16) / 0.8};
        for (int source = 0; source < 3; source++) {
            Ablation.Result result =
                    Ablation.without(source, List.of(labels), y, Centre.MEAN).orElseThrow();
            assertThat(result.value()).isCloseTo(expected[source], within(0.1));
            assertThat(result.change()).isCloseTo(expected[source] - 10.6, within(4 * result.standardError()));
            assertThat(result.standardError()).isBetween(0.001, 0.05);
        }
    }

    @ParameterizedTest
    @EnumSource(Centre.class)
    void theStandardErrorIsTheScatterOfTheChange(Centre centre) {
        int ensembles = 300;
        double[] changes = new double[ensembles];
        double errors = 0;
        for (int seed = 0; seed < ensembles; seed++) {
            Ablation.Result result = Model.run(seed, 1000, 0.6, 0.4, 0.3, 0.7).without(0, centre);
            changes[seed] = result.change();
            errors += result.standardError() / ensembles;
        }
        double scatter = Influence.standardError(changes) * Math.sqrt(ensembles);
        assertThat(errors / scatter).isBetween(0.8, 1.3);
    }

    @Test
    void aSourceThatAgreesDoesNotStandOutOfNoise() {
        int above = 0;
        for (int seed = 0; seed < 1000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] y = Samples.normal(random, 300);
            int[] labels = random.ints(300, 0, 4).toArray();
            above += Ablation.without(2, List.of(labels), y, Centre.MEAN)
                            .orElseThrow()
                            .aboveNoise()
                    ? 1
                    : 0;
        }
        assertThat(above).isBetween(2, 25);
    }

    @Test
    void countsByHand() {
        int[] first = {0, 0, 1, 1, 0, 1};
        int[] second = {5, 1, 5, 5, 5, 5};
        double[] y = {1, 2, 3, 4, NaN, NaN};
        assertThat(Ablation.without(1, List.of(first, second), y, Centre.MEAN)).hasValueSatisfying(result -> {
            assertThat(result.value()).isEqualTo(1);
            assertThat(result.change()).isEqualTo(-1.5);
            assertThat(result.effectiveRuns()).isEqualTo(1);
            // one run kept, three left: sd of all · √(3 / 1) / √4
            assertThat(result.standardError()).isCloseTo(Math.sqrt(5.0 / 3 * 3 / 4), within(1e-12));
        });
        assertThat(Ablation.without(0, List.of(first, second), y, Centre.MEDIAN)
                        .orElseThrow()
                        .value())
                .isEqualTo(3.5);
    }

    @Test
    void anAbsentSourceChangesNothing() {
        Ablation.Result nothing = new Ablation.Result(2, 0, 0, 3);
        assertThat(Ablation.without(9, List.of(new int[] {0, 1, 2}), Samples.column(1, 2, 3), Centre.MEAN))
                .contains(nothing);
        assertThat(Ablation.without(9, List.of(), Samples.column(1, 2, 3), Centre.MEDIAN))
                .contains(nothing);
        assertThat(nothing.aboveNoise()).isFalse();
    }

    @Test
    void isEmptyWithoutTheOnlySource() {
        assertThat(Ablation.without(1, List.of(new int[] {1, 1}), Samples.column(1, 2), Centre.MEAN))
                .isEmpty();
        assertThat(Ablation.without(1, List.of(new int[] {1, 0}), Samples.column(1, NaN), Centre.MEAN))
                .isEmpty();
        assertThat(Ablation.without(1, List.of(), new double[0], Centre.MEAN)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void doesNotDependOnTheOrderOfRunsAndMovesWithTheScale(long seed) {
        Model model = Model.run(seed, 500, 0.6, 0.4, 0.3, 0.7);
        int[] order = Samples.permutation(seed, 500);
        Model permuted = new Model(
                Arrays.stream(order).map(i -> model.labelsOfA[i]).toArray(),
                Arrays.stream(order).map(i -> model.labelsOfB[i]).toArray(),
                Samples.permuted(model.answer, order));
        Model scaled = new Model(model.labelsOfA, model.labelsOfB, Samples.map(model.answer, value -> 5 - 2 * value));
        for (Centre centre : Centre.values()) {
            Ablation.Result result = model.without(1, centre);
            Ablation.Result other = permuted.without(1, centre);
            assertThat(other.value()).isCloseTo(result.value(), within(1e-9));
            assertThat(other.standardError()).isCloseTo(result.standardError(), within(1e-9));
            assertThat(scaled.without(1, centre).value()).isCloseTo(5 - 2 * result.value(), within(1e-9));
            assertThat(scaled.without(1, centre).change()).isCloseTo(-2 * result.change(), within(1e-9));
        }
    }

    @Test
    void refusesColumnsOfDifferentLength() {
        assertThatThrownBy(() -> Ablation.without(1, List.of(new int[3]), new double[2], Centre.MEAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of 3 and 2 runs: must be equally long");
    }
}
