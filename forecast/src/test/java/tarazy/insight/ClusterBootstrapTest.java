package tarazy.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {
    private static int[][] draws(int clusters, int repetitions, long seed) {
        Random random = new Random(seed);
        int[][] draws = new int[repetitions][clusters];
        for (int[] draw : draws) {
            java.util.Arrays.setAll(draw, k -> random.nextInt(clusters));
        }
        return draws;
    }

    @Test
    void membersOfAClusterStayTogether() {
        int clusters = 100;
        int each = 5;
        Random random = new Random(1);
        int[] cluster = new int[clusters * each];
        double[] values = new double[cluster.length];
        double[] alone = new double[clusters];
        for (int c = 0; c < clusters; c++) {
            alone[c] = random.nextGaussian();
            for (int i = c * each; i < (c + 1) * each; i++) {
                cluster[i] = c;
                values[i] = alone[c];
            }
        }
        int[] single = new int[clusters];
        java.util.Arrays.setAll(single, c -> c);
        int[][] draws = draws(clusters, 4000, 2);
        Interval together = new ClusterBootstrap(cluster, draws).mean(values);
        assertThat(together.low())
                .isCloseTo(new ClusterBootstrap(single, draws).mean(alone).low(), within(1e-12));
        // five copies of a hundred values are a hundred values: the standard error is sd / 10
        assertThat((together.high() - together.low()) / 2).isCloseTo(1.645 / 10, within(0.03));
    }

    @Test
    void theIntervalCoversTheTruthAsOftenAsItSays() {
        Random random = new Random(3);
        int covered = 0;
        int trials = 400;
        int[] cluster = new int[180];
        java.util.Arrays.setAll(cluster, i -> i / 3);
        for (int t = 0; t < trials; t++) {
            double[] values = new double[cluster.length];
            double shared = 0;
            for (int i = 0; i < values.length; i++) {
                shared = i % 3 == 0 ? random.nextGaussian() : shared;
                values[i] = shared + random.nextGaussian();
            }
            Interval interval = new ClusterBootstrap(cluster, draws(60, 400, t)).mean(values);
            covered += interval.low() <= 0 && interval.high() >= 0 ? 1 : 0;
        }
        assertThat((double) covered / trials).isBetween(0.84, 0.94);
    }

    @Test
    void missingValuesAreLeftOutAndTheSameDrawsGiveTheSameInterval() {
        int[] cluster = {0, 0, 1, 2};
        int[][] draws = draws(3, 500, 4);
        ClusterBootstrap bootstrap = new ClusterBootstrap(cluster, draws);
        Interval interval = bootstrap.mean(new double[] {1, Double.NaN, 2, 6});
        assertThat(interval).isEqualTo(new ClusterBootstrap(cluster, draws).mean(new double[] {1, Double.NaN, 2, 6}));
        assertThat(interval.low()).isBetween(1.0, 3.0);
        assertThat(interval.high()).isBetween(3.0, 6.0);
        assertThat(bootstrap
                        .mean(new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN})
                        .low())
                .isNaN();
    }
}
