package tarazy.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CrpsTest {
    /** ∫ (F(x) − 1[x ≥ y])² dx by the midpoint rule on either side of y. */
    static double integrated(DoubleUnaryOperator distribution, double low, double high, double y) {
        int steps = 60_000;
        double sum = 0;
        for (double[] part : new double[][] {{Math.min(low, y), y, 0}, {y, Math.max(high, y), 1}}) {
            double width = (part[1] - part[0]) / steps;
            for (int i = 0; i < steps; i++) {
                double f = distribution.applyAsDouble(part[0] + (i + 0.5) * width) - part[2];
                sum += f * f * width;
            }
        }
        return sum;
    }

    /** The normal distribution function by Simpson's rule. */
    private static double phi(double z) {
        int steps = 60;
        double h = z / steps;
        double sum = 1 + Math.exp(-z * z / 2);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * Math.exp(-i * h * i * h / 2);
        }
        return 0.5 + sum * h / 3 / Math.sqrt(2 * Math.PI);
    }

    @Test
    void knownNumbers() {
        assertThat(Crps.normal(0, 1, 0)).isCloseTo(0.2336950, within(5e-8));
        assertThat(Crps.normal(0, 1, 1)).isCloseTo(0.6024414, within(5e-8));
        assertThat(Crps.logNormal(0, 1, 2)).isCloseTo(0.5628218, within(5e-8));
        double[] four = {8, 1, 4, 3};
        assertThat(Crps.ensemble(four, 5)).isCloseTo(1.125, within(1e-12));
        assertThat(Crps.fairEnsemble(four, 5)).isCloseTo(2.0 / 3, within(1e-12));
    }

    @RepeatedTest(8)
    void closedFormsAreTheIntegral(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        double mean = random.nextGaussian();
        double sd = 0.2 + random.nextDouble();
        double y = 2 * random.nextGaussian();
        assertThat(Crps.normal(mean, sd, y))
                .as("normal, seed %d", seed)
                .isCloseTo(integrated(x -> phi((x - mean) / sd), mean - 9 * sd, mean + 9 * sd, y), within(1e-6));
        assertThat(Crps.logNormal(mean, sd, y))
                .as("lognormal, seed %d", seed)
                .isCloseTo(
                        integrated(x -> x <= 0 ? 0 : phi((Math.log(x) - mean) / sd), 0, Math.exp(mean + 5.5 * sd), y),
                        within(1e-3));
        double[] means = {mean, y + 1, -1};
        double[] sds = {sd, 0, 1};
        double[] weights = {random.nextDouble(), 1, random.nextDouble()};
        double total = weights[0] + 1 + weights[2];
        assertThat(Crps.normalMixture(means, sds, weights, y))
                .as("mixture, seed %d", seed)
                .isCloseTo(
                        integrated(
                                x -> (weights[0] * phi((x - mean) / sd)
                                                + (x >= y + 1 ? 1 : 0)
                                                + weights[2] * phi(x + 1))
                                        / total,
                                -15,
                                15,
                                y),
                        within(1e-3));
    }

    @RepeatedTest(20)
    void whatAreTheSameDistributionsScoreTheSame(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        double[] values =
                random.doubles(1 + random.nextInt(9), 0, 100).map(Math::rint).toArray();
        double[] equal = new double[values.length];
        java.util.Arrays.fill(equal, 3);
        double y = random.nextInt(101);
        double score = Crps.ensemble(values, y);
        assertThat(MixedDistribution.lottery(values, equal).crps(y)).isCloseTo(score, within(1e-10));
        assertThat(Crps.normalMixture(values, new double[values.length], equal, y))
                .as("seed %d", seed)
                .isCloseTo(score, within(1e-10));
    }

    @Test
    void aPointScoresItsDistance() {
        assertThat(Crps.normal(3, 0, 5)).isEqualTo(2);
        assertThat(Crps.ensemble(new double[] {3}, 5)).isEqualTo(2);
        assertThat(MixedDistribution.point(3).crps(5)).isEqualTo(2);
    }
}
