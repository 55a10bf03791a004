package tarazy.insight;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstOrderTest {
    private static final int RUNS = 20_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheIndicesOfIshigami(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = new double[3][];
        for (int k = 0; k < 3; k++) {
            x[k] = Samples.uniform(random, RUNS, -Math.PI, Math.PI);
        }
        double[] y = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            double sine = Math.sin(x[1][i]);
            y[i] = Math.sin(x[0][i]) * (1 + 0.1 * Math.pow(x[2][i], 4)) + 7 * sine * sine;
        }
        assertIndices(x, y, 0.004, 0.313905191, 0.442411145, 0);
        assertThat(FirstOrder.index(x[0], y).aboveNoise()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheIndicesOfSobolsG(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double[][] x = new double[8][];
        double[] y = new double[RUNS];
        Arrays.fill(y, 1);
        for (int k = 0; k < 8; k++) {
            x[k] = Samples.uniform(random, RUNS, 0, 1);
            for (int i = 0; i < RUNS; i++) {
                y[i] *= (Math.abs(4 * x[k][i] - 2) + a[k]) / (1 + a[k]);
            }
        }
        assertIndices(x, y, 0.003, 0.716192, 0.179048, 0.023676, 0.007162, 0.000072, 0.000072, 0.000072, 0.000072);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheIndicesOfAProductOfLognormals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] s = {0.5, 0.3, 0.2};
        double[][] x = new double[3][];
        double[] y = new double[RUNS];
        Arrays.fill(y, 1);
        for (int k = 0; k < 3; k++) {
            double sigma = s[k];
            x[k] = Samples.map(Samples.normal(random, RUNS), z -> Math.exp(sigma * z));
            for (int i = 0; i < RUNS; i++) {
                y[i] *= x[k][i];
            }
        }
        // the outermost bins of a heavy tail are wide
        assertIndices(x, y, 0.02, 0.614395, 0.203715, 0.088281);
    }

    private static void assertIndices(double[][] x, double[] y, double binning, double... expected) {
        for (int k = 0; k < expected.length; k++) {
            FirstOrder.Index index = FirstOrder.index(x[k], y);
            assertThat(index.share())
                    .as("index of x%d", k + 1)
                    .isCloseTo(expected[k], within(binning + 3.5 * index.standardError()));
            assertThat(index.standardError()).isBetween(0.0, 0.03);
            assertThat(index.pairs()).isEqualTo(y.length);
            assertThat(index.skipped()).isZero();
        }
    }

    @Test
    void aLabelExplainsTheDistanceBetweenItsSources() {
        SplittableRandom random = new SplittableRandom(11);
        int[] labels = new int[RUNS];
        double[] y = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            labels[i] = random.nextDouble() < 0.6 ? 3 : -7;
            y[i] = labels[i] == 3 ? 10 + 2 * random.nextGaussian() : 16 + 3 * random.nextGaussian();
        }
        FirstOrder.Index index = FirstOrder.indexOfLabels(labels, y);
        // mixture of normals: 0.6 · 0.4 · 6² between, 0.6 · 2² + 0.4 · 3² within
        assertThat(index.share()).isCloseTo(8.64 / 14.64, within(3.5 * index.standardError()));
        assertThat(index.standardError()).isLessThan(0.01);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void isTheExactAnalysisOfVarianceForFewValues(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1000;
        int[] labels = IntStream.range(0, n).map(i -> random.nextInt(7)).toArray();
        double[] x = Arrays.stream(labels).mapToDouble(label -> label * 0.1).toArray();
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = labels[i] % 3 + random.nextGaussian();
        }
        double expected = slowAnalysisOfVariance(x, y);
        assertThat(FirstOrder.index(x, y).share()).isCloseTo(expected, within(1e-12));
        assertThat(FirstOrder.indexOfLabels(labels, y).share()).isCloseTo(expected, within(1e-12));
    }

    /** Straight from the definition: sums of squares by value. */
    private static double slowAnalysisOfVariance(double[] x, double[] y) {
        Map<Double, double[]> groups = new TreeMap<>();
        for (int i = 0; i < x.length; i++) {
            double[] group = groups.computeIfAbsent(x[i], key -> new double[3]);
            group[0]++;
            group[1] += y[i];
        }
        double mean = Arrays.stream(y).average().orElseThrow();
        double total = 0;
        double between = 0;
        double within = 0;
        for (int i = 0; i < x.length; i++) {
            double[] group = groups.getOrDefault(x[i], new double[3]);
            double ofGroup = group[1] / group[0];
            total += (y[i] - mean) * (y[i] - mean);
            between += (ofGroup - mean) * (ofGroup - mean);
            within += (y[i] - ofGroup) * (y[i] - ofGroup);
        }
        return (between - (groups.size() - 1) * (within / (x.length - groups.size()))) / total;
    }

    @Test
    void anInputThatDecidesEverythingHasTheWholeShare() {
        double[] x = {0, 0, 0, 1, 1, 1, 2, 2};
        double[] y = {5, 5, 5, 9, 9, 9, -1, -1};
        assertThat(FirstOrder.index(x, y).share()).isCloseTo(1, within(1e-14));
        assertThat(FirstOrder.index(x, y).standardError()).isLessThan(1e-7);
    }

    @ParameterizedTest(name = "answer {0}")
    @ValueSource(strings = {"normal", "lognormal", "rare"})
    void anInputWithoutInfluenceIsAboveTheNoiseFloorInOneOfAHundred(String kind) {
        SplittableRandom random = new SplittableRandom(5);
        int above = 0;
        int aboveByLabel = 0;
        int ensembles = 2000;
        for (int ensemble = 0; ensemble < ensembles; ensemble++) {
            double[] y = Samples.normal(random, 400);
            switch (kind) {
                case "lognormal" -> y = Samples.map(y, Math::exp);
                case "rare" -> y = Samples.map(y, z -> z > 1.75 ? 1 : 0);
                default -> {}
            }
            double[] x = Samples.uniform(random, y.length, 0, 1);
            // one label of every second run, one of only a few runs
            int[] labels = Arrays.stream(x)
                    .mapToInt(u -> u < 0.5 ? 0 : u < 0.98 ? 1 : 2)
                    .toArray();
            above += FirstOrder.index(x, y).aboveNoise() ? 1 : 0;
            aboveByLabel += FirstOrder.indexOfLabels(labels, y).aboveNoise() ? 1 : 0;
        }
        assertThat(above).isBetween(ensembles / 300, ensembles / 40);
        assertThat(aboveByLabel).isBetween(ensembles / 300, ensembles / 40);
    }

    @ParameterizedTest(name = "noise {0}")
    @ValueSource(doubles = {0.3, 1, 3})
    void theStandardErrorIsTheScatterOfTheShare(double noise) {
        SplittableRandom random = new SplittableRandom(17);
        int ensembles = 400;
        double[] shares = new double[ensembles];
        double errors = 0;
        for (int ensemble = 0; ensemble < ensembles; ensemble++) {
            double[] x = Samples.normal(random, 1000);
            double[] y = Samples.map(x, value -> value + noise * random.nextGaussian());
            FirstOrder.Index index = FirstOrder.index(x, y);
            shares[ensemble] = index.share();
            errors += index.standardError() / ensembles;
        }
        double scatter = Influence.standardError(shares) * Math.sqrt(ensembles);
        assertThat(errors / scatter).isBetween(0.85, 1.25);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void doesNotDependOnTheOrderOfRunsNorOnScales(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = Samples.map(Samples.normal(random, 3000), z -> Math.rint(z * 20));
        double[] y = Samples.map(x, value -> value + 10 * random.nextGaussian());
        FirstOrder.Index index = FirstOrder.index(x, y);
        int[] order = Samples.permutation(seed, x.length);
        assertSame(FirstOrder.index(Samples.permuted(x, order), Samples.permuted(y, order)), index);
        assertSame(FirstOrder.index(x, Samples.map(y, value -> 5 - 3e7 * value)), index);
        assertSame(FirstOrder.index(Samples.map(x, value -> Math.exp(value / 50)), y), index);
        assertSame(FirstOrder.index(x, Samples.map(y, value -> 1e306 * value)), index);
        assertSame(FirstOrder.index(x, Samples.map(y, value -> 1e-300 * value)), index);
    }

    private static void assertSame(FirstOrder.Index actual, FirstOrder.Index expected) {
        assertThat(actual.share()).isCloseTo(expected.share(), within(1e-10));
        assertThat(actual.standardError()).isCloseTo(expected.standardError(), within(1e-10));
        assertThat(actual.noiseFloor()).isCloseTo(expected.noiseFloor(), within(1e-10));
        assertThat(actual.pairs()).isEqualTo(expected.pairs());
    }

    @Test
    void skipsAndCountsRunsWithoutValue() {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = Samples.normal(random, 500);
        double[] y = Samples.map(x, value -> value + random.nextGaussian());
        FirstOrder.Index clean = FirstOrder.index(x, y);
        double[] moreX = Arrays.copyOf(x, 504);
        double[] moreY = Arrays.copyOf(y, 504);
        moreX[500] = NaN;
        moreY[501] = NaN;
        moreX[502] = Double.POSITIVE_INFINITY;
        moreY[503] = Double.NEGATIVE_INFINITY;
        FirstOrder.Index index = FirstOrder.index(moreX, moreY);
        assertSame(index, clean);
        assertThat(index.skipped()).isEqualTo(4);
    }

    @Test
    void theShareAboveNoiseIsThatOfTheIndex() {
        SplittableRandom random = new SplittableRandom(11);
        int above = 0;
        for (int k = 0; k < 100; k++) {
            double weight = k / 100.0;
            double[] x = Samples.normal(random, 200 + k);
            double[] y = Samples.map(x, value -> weight * value + random.nextGaussian());
            x[k] = k % 3 == 0 ? NaN : x[k];
            y[2 * k] = k % 5 == 0 ? NaN : y[2 * k];
            FirstOrder.Index index = FirstOrder.index(x, y);
            OptionalDouble share = FirstOrder.of(y).aboveNoise(SortedColumn.of(x));
            assertThat(share).isEqualTo(index.aboveNoise() ? OptionalDouble.of(index.share()) : OptionalDouble.empty());
            above += share.isPresent() ? 1 : 0;
        }
        assertThat(above).isBetween(40, 95);
        double[] rising = IntStream.range(0, 100).asDoubleStream().toArray();
        assertThat(FirstOrder.of(new double[100]).aboveNoise(SortedColumn.of(rising)))
                .isEmpty();
        assertThat(FirstOrder.of(Samples.column(1, 2)).aboveNoise(SortedColumn.of(Samples.column(2, 3))))
                .isEmpty();
    }

    @Test
    void aConstantHasNoShare() {
        double[] rising = IntStream.range(0, 100).asDoubleStream().toArray();
        double[] constant = Samples.map(rising, value -> 0.1);
        assertThat(FirstOrder.index(rising, constant)).isEqualTo(new FirstOrder.Index(0, 0, 0, 100, 0));
        assertThat(FirstOrder.index(constant, rising)).isEqualTo(new FirstOrder.Index(0, 0, 0, 100, 0));
        assertThat(FirstOrder.index(constant, rising).aboveNoise()).isFalse();
    }

    @Test
    void keepsTheMostCommonValueTogether() {
        // nine of ten runs are 0, y follows the others
        SplittableRandom random = new SplittableRandom(23);
        int n = 5000;
        double[] x = Samples.map(Samples.uniform(random, n, 0, 1), u -> u < 0.9 ? 0 : 10 * (u - 0.9));
        double[] y = Samples.map(x, value -> value + 0.1 * random.nextGaussian());
        double mean = Arrays.stream(x).average().orElseThrow();
        double ofX =
                Arrays.stream(x).map(value -> (value - mean) * (value - mean)).sum() / n;
        assertThat(FirstOrder.index(x, y).share()).isCloseTo(ofX / (ofX + 0.01), within(0.02));
    }

    @Test
    void tellsNothingFromTooFewRuns() {
        FirstOrder.Index unknown = new FirstOrder.Index(0, 1, 1, 0, 0);
        assertThat(FirstOrder.index(new double[0], new double[0])).isEqualTo(unknown);
        assertThat(FirstOrder.index(Samples.column(1), Samples.column(2)))
                .isEqualTo(new FirstOrder.Index(0, 1, 1, 1, 0));
        assertThat(FirstOrder.index(Samples.column(1, 2), Samples.column(2, 3)))
                .isEqualTo(new FirstOrder.Index(0, 1, 1, 2, 0));
        assertThat(FirstOrder.index(Samples.column(NaN, NaN), Samples.column(NaN, 1)))
                .isEqualTo(new FirstOrder.Index(0, 1, 1, 0, 2));
        assertThat(FirstOrder.indexOfLabels(new int[] {1, 2, 3}, Samples.column(1, 2, 3)))
                .isEqualTo(new FirstOrder.Index(0, 1, 1, 3, 0));
        assertThat(unknown.aboveNoise()).isFalse();
    }

    @ParameterizedTest(name = "{0} runs")
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 20})
    void staysWithinBoundsForSmallEnsembles(int runs) {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            FirstOrder.Index index = FirstOrder.index(
                    Samples.normal(random, runs), Samples.map(Samples.normal(random, runs), Math::rint));
            assertThat(index.share()).as("seed %d", seed).isBetween(0.0, 1.0);
            assertThat(index.standardError()).as("seed %d", seed).isBetween(0.0, 1.0);
            assertThat(index.noiseFloor()).as("seed %d", seed).isBetween(0.0, 1.0);
        }
    }

    @Test
    void refusesColumnsOfDifferentLength() {
        assertThatThrownBy(() -> FirstOrder.index(new double[3], new double[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of 3 and 4 runs: must be equally long");
        assertThatThrownBy(() -> FirstOrder.indexOfLabels(new int[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of 2 and 1 runs: must be equally long");
    }
}
