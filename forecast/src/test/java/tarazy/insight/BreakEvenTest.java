package tarazy.insight;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakEvenTest {
    @ParameterizedTest(name = "slope {0}")
    @ValueSource(doubles = {-8, -2, 2, 8})
    void findsWhereAProbabilityPassesOneHalf(double slope) {
        SplittableRandom random = new SplittableRandom(9);
        double[] x = Samples.normal(random, 20_000);
        double[] y = Samples.map(x, value -> random.nextDouble() < 1 / (1 + Math.exp(-slope * (value - 0.7))) ? 1 : 0);
        assertThat(BreakEven.value(x, y, 0.5, Centre.MEAN)).hasValueCloseTo(0.7, within(0.1));
    }

    @ParameterizedTest(name = "threshold {0}")
    @ValueSource(doubles = {-1.5, 0, 1, 2.5})
    void findsWhereALineCrosses(double threshold) {
        SplittableRandom random = new SplittableRandom(9);
        double[] x = Samples.uniform(random, 20_000, 0, 10);
        double[] y = Samples.map(x, value -> 3 - 0.5 * value + 0.3 * random.nextGaussian());
        assertThat(BreakEven.value(x, y, threshold, Centre.MEAN)).hasValueCloseTo((3 - threshold) / 0.5, within(0.1));
    }

    @Test
    void findsWhereTheMedianCrossesUnmovedByOutliers() {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = Samples.uniform(random, 20_000, 0, 10);
        double[] y =
                Samples.map(x, value -> value + 0.5 * random.nextGaussian() + (random.nextDouble() < 0.05 ? 1e6 : 0));
        // with one in twenty far above, the median is where 10/19 of the others lie below: Φ⁻¹(10/19) = 0.06602
        assertThat(BreakEven.value(x, y, 6, Centre.MEDIAN)).hasValueCloseTo(6 - 0.5 * 0.06602, within(0.1));
    }

    @Test
    void interpolatesBetweenFewValues() {
        double[] x = IntStream.range(0, 400).mapToDouble(i -> i % 4).toArray();
        double[] y = Samples.map(x, value -> value * value);
        assertThat(BreakEven.value(x, y, 3, Centre.MEAN)).hasValueCloseTo(1 + 2.0 / 3, within(1e-12));
        assertThat(BreakEven.value(x, y, 4, Centre.MEAN)).hasValueCloseTo(2.0, within(1e-12));
    }

    @Test
    void takesTheMiddleOfALevelStretch() {
        double[] x = IntStream.range(0, 500).mapToDouble(i -> i % 5).toArray();
        double[] y = Samples.map(x, Math::signum);
        assertThat(BreakEven.value(x, Samples.map(x, value -> value < 1 ? -1 : value > 3 ? 1 : 0), 0, Centre.MEAN))
                .hasValueCloseTo(2.0, within(1e-12));
        assertThat(BreakEven.value(x, y, 0.5, Centre.MEAN)).hasValueCloseTo(0.5, within(1e-12));
    }

    @Test
    void isEmptyWhereTheAnswerStaysOnOneSide() {
        double[] x = IntStream.range(0, 1000).asDoubleStream().toArray();
        assertThat(BreakEven.value(x, x, 2000, Centre.MEAN)).isEmpty();
        assertThat(BreakEven.value(x, x, -1, Centre.MEAN)).isEmpty();
        // touching is not crossing
        double[] ramp = Samples.map(x, value -> Math.max(0, value - 500));
        assertThat(BreakEven.value(x, ramp, 0, Centre.MEAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEAN", "MEDIAN"})
    void chanceIsNoCrossing(String centre) {
        int found = 0;
        for (int seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] x = Samples.normal(random, 1000);
            double[] y = Samples.normal(random, 1000);
            found += BreakEven.value(x, y, 0, Centre.valueOf(centre)).isPresent() ? 1 : 0;
        }
        assertThat(found).isLessThanOrEqualTo(10);
    }

    @Test
    void yesOrNoHasNothingBetween() {
        double[] x = IntStream.range(0, 100).mapToDouble(i -> i % 2).toArray();
        assertThat(BreakEven.value(x, x, 0.5, Centre.MEAN)).isEmpty();
    }

    @Test
    void isEmptyForConstantsAndTooFewRuns() {
        double[] rising = IntStream.range(0, 100).asDoubleStream().toArray();
        double[] constant = Samples.map(rising, value -> 3);
        assertThat(BreakEven.value(rising, constant, 3, Centre.MEAN)).isEmpty();
        assertThat(BreakEven.value(constant, rising, 3, Centre.MEAN)).isEmpty();
        assertThat(BreakEven.value(new double[0], new double[0], 3, Centre.MEAN))
                .isEmpty();
        assertThat(BreakEven.value(Samples.column(1), Samples.column(1), 1, Centre.MEAN))
                .isEmpty();
        assertThat(BreakEven.value(Samples.column(1, 2), Samples.column(1, 2), 1.5, Centre.MEAN))
                .isEmpty();
        assertThat(BreakEven.value(Samples.column(NaN, NaN), Samples.column(NaN, NaN), 1.5, Centre.MEDIAN))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void movesWithTheScalesAndNotWithTheOrderOfRuns(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = Samples.map(Samples.normal(random, 2000), z -> Math.rint(z * 10));
        double[] y = Samples.map(x, value -> value + 5 * random.nextGaussian());
        double value = BreakEven.value(x, y, 4, Centre.MEAN).orElseThrow();
        int[] order = Samples.permutation(seed, x.length);
        assertThat(BreakEven.value(Samples.permuted(x, order), Samples.permuted(y, order), 4, Centre.MEAN))
                .hasValueCloseTo(value, within(1e-9));
        assertThat(BreakEven.value(x, Samples.map(y, v -> 7 - 3 * v), 7 - 3 * 4, Centre.MEAN))
                .hasValueCloseTo(value, within(1e-9));
        assertThat(BreakEven.value(Samples.map(x, v -> 100 + 2 * v), y, 4, Centre.MEAN))
                .hasValueCloseTo(100 + 2 * value, within(1e-9));
    }

    @Test
    void missingRunsDoNotCount() {
        double[] x =
                IntStream.range(0, 1000).mapToDouble(i -> i % 10 == 0 ? NaN : i).toArray();
        double[] y =
                IntStream.range(0, 1000).mapToDouble(i -> i % 10 == 1 ? NaN : i).toArray();
        OptionalDouble value = BreakEven.value(x, y, 500, Centre.MEAN);
        assertThat(value).hasValueCloseTo(500.0, within(1e-9));
    }

    @Test
    void refusesAThresholdThatIsNoNumber() {
        assertThatThrownBy(() -> BreakEven.value(new double[1], new double[1], NaN, Centre.MEAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold NaN: must be a number");
    }
}
