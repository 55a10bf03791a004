package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mixtures, choices and truncations. */
class CompositionTest {

    private static final Normal LEFT = new Normal(10, 2);
    private static final Normal RIGHT = new Normal(16, 3);

    private static Mixture pool(double left, double right) {
        return new Mixture(List.of(new Mixture.Component(left, LEFT), new Mixture.Component(right, RIGHT)));
    }

    @Test
    void theLinearPoolOfTwoNormals() {
        Mixture pool = pool(0.6, 0.4);
        assertThat(pool.mean()).isCloseTo(12.4, within(1e-12));
        assertThat(Math.sqrt(pool.variance())).isCloseTo(3.826, within(5e-4));
        assertThat(pool.quantile(0.05)).isCloseTo(7.22, within(5e-3));
        assertThat(pool.quantile(0.5)).isCloseTo(11.59, within(5e-3));
        assertThat(pool.quantile(0.95)).isCloseTo(19.45, within(5e-3));
    }

    @Test
    void labelsTellTheComponentOfEachDraw() {
        int n = 20_000;
        double[] out = new double[n];
        int[] labels = new int[n];
        new Mixture(List.of(
                        new Mixture.Component(3, new Uniform(0, 1)),
                        new Mixture.Component(0, new Uniform(1, 2)),
                        new Mixture.Component(1, new Uniform(2, 3))))
                .sample(Streams.stream(1, "labels", 0), out, labels, n);
        for (int i = 0; i < n; i++) {
            assertThat((int) out[i]).isEqualTo(labels[i]);
        }
        long last = Arrays.stream(labels).filter(k -> k == 2).count();
        assertThat(last / (double) n).isCloseTo(0.25, within(4 * Math.sqrt(0.1875 / n)));
    }

    @Test
    void aChangedWeightChangesOnlyTheRunsThatMoveToAnotherComponent() {
        int n = 10_000;
        double[] before = new double[n];
        double[] after = new double[n];
        int[] labelsBefore = new int[n];
        int[] labelsAfter = new int[n];
        pool(0.6, 0.4).sample(Streams.stream(1, "pool", 0), before, labelsBefore, n);
        pool(0.5, 0.5).sample(Streams.stream(1, "pool", 0), after, labelsAfter, n);
        int moved = 0;
        for (int i = 0; i < n; i++) {
            if (labelsBefore[i] == labelsAfter[i]) {
                assertThat(after[i]).isEqualTo(before[i]);
            } else {
                moved++;
            }
        }
        assertThat(moved).isBetween(900, 1100);
    }

    @Test
    void weightsMayDifferFromRunToRun() {
        int n = 6;
        double[][] weights = {
            {1, 0, 0.5, -1, Double.NaN, 0},
            {0, 2, 0.5, 2, 1, 0},
        };
        int[] picked = new int[n];
        Choice.fill(Streams.stream(1, "choice", 0), weights, picked, n);
        assertThat(picked[0]).isEqualTo(0);
        assertThat(picked[1]).isEqualTo(1);
        assertThat(picked[2]).isBetween(0, 1);
        assertThat(picked).endsWith(-1, -1, -1);
    }

    @Test
    void columnsOfEqualWeightsPickAsTheConstantForm() {
        int n = 10_000;
        double[] weights = {0.2, 0, 1.5, 0.7, 0};
        double[][] columns = new double[weights.length][n];
        for (int k = 0; k < weights.length; k++) {
            Arrays.fill(columns[k], weights[k]);
        }
        int[] constant = new int[n];
        int[] varying = new int[n];
        Choice.fill(Streams.stream(1, "choice", 0), weights, constant, n);
        Choice.fill(Streams.stream(1, "choice", 0), columns, varying, n);
        assertThat(varying).containsExactly(constant).contains(0, 2, 3).doesNotContain(1, 4);
    }

    @Test
    void theHalfNormalDistribution() {
        Truncated half = new Truncated(new Normal(0, 2), 0, Double.POSITIVE_INFINITY);
        assertThat(half.mean()).isCloseTo(2 * Math.sqrt(2 / Math.PI), within(1e-12));
        assertThat(half.variance()).isCloseTo(4 * (1 - 2 / Math.PI), within(1e-12));
        assertThat(half.quantile(0.5)).isCloseTo(2 * StandardNormal.quantile(0.75), within(1e-14));
    }

    @Test
    void aTruncatedExponentialForgetsWhatWasCutOff() {
        Truncated late = new Truncated(new Exponential(30), 12, Double.POSITIVE_INFINITY);
        assertThat(late.mean()).isCloseTo(42, within(1e-9));
        assertThat(late.variance()).isCloseTo(900, within(1e-6));
    }

    @Test
    void aTruncatedPoissonIsTheSumOverItsValues() {
        Truncated positive = new Truncated(new Poisson(2), 1, Double.POSITIVE_INFINITY);
        double mean = 2 / (1 - Math.exp(-2));
        assertThat(positive.mean()).isCloseTo(mean, within(1e-12));
        assertThat(positive.variance()).isCloseTo(mean * (1 + 2 - mean), within(1e-11));
        assertThat(positive.cdf(1)).isCloseTo(2 * Math.exp(-2) / (1 - Math.exp(-2)), within(1e-15));
        assertThat(positive.below(1)).isZero();
    }

    @Test
    void momentsThatDoNotExistStayMissing() {
        StudentT cauchy = new StudentT(1, 0, 1);
        assertThat(new Truncated(cauchy, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).mean())
                .isNaN();
        assertThat(new Truncated(cauchy, 0, Double.POSITIVE_INFINITY).mean()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new Truncated(cauchy, 0, Double.POSITIVE_INFINITY).variance())
                .isNaN();
        assertThat(new Truncated(cauchy, -1, 1).variance()).isCloseTo(4 / Math.PI - 1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2.5, 4.5})
    void columnsOfEqualBoundsGiveTheDrawsOfTheConstantForm(double low) {
        int n = 3000;
        double[] constant = new double[n];
        double[] varying = new double[n];
        new Truncated(new Normal(0, 1), low, 5).sample(Streams.stream(1, "t", 0), constant, n);
        Truncation.fill(
                Streams.stream(1, "t", 0),
                Family.NORMAL,
                new double[][] {filled(0, n), filled(1, n)},
                filled(low, n),
                filled(5, n),
                varying,
                n);
        assertThat(varying).containsExactly(constant);
        for (double x : varying) {
            assertThat(x).isBetween(low, 5.0);
        }
    }

    @Test
    void boundsMayDifferFromRunToRun() {
        int n = 4000;
        double[] mean = new double[n];
        double[] low = new double[n];
        double[] high = new double[n];
        for (int i = 0; i < n; i++) {
            mean[i] = i % 7;
            low[i] = i % 5;
            high[i] = i % 5 + 0.25 * (i % 3);
        }
        double[] out = new double[n];
        Truncation.fill(
                Streams.stream(1, "t", 0), Family.NORMAL, new double[][] {mean, filled(1, n)}, low, high, out, n);
        for (int i = 0; i < n; i++) {
            // No normal number lies exactly on a point.
            if (i % 3 == 0) {
                assertThat(out[i]).isNaN();
            } else {
                assertThat(out[i]).isBetween(low[i], high[i]);
            }
        }
    }

    @Test
    void boundsThatLeaveNothingMakeTheirRunNotANumber() {
        double[] out = new double[4];
        Truncation.fill(
                Streams.stream(1, "t", 0),
                Family.UNIFORM,
                new double[][] {filled(0, 4), {1, 1, 1, -1}},
                new double[] {2, 0.5, Double.NaN, 0},
                new double[] {3, 0.6, 1, 1},
                out,
                4);
        assertThat(out[0]).isNaN();
        assertThat(out[1]).isBetween(0.5, 0.6);
        assertThat(out[2]).isNaN();
        assertThat(out[3]).isNaN();
    }

    private static double[] filled(double value, int n) {
        double[] column = new double[n];
        Arrays.fill(column, value);
        return column;
    }
}
