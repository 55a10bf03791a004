package tarazy.insight;

import java.util.Arrays;

/**
 * Intervals for means of values that come in clusters whose members resemble each other, such as the issues of one
 * proposal: whole clusters are drawn with replacement (Field and Welsh 2007, Journal of the Royal Statistical Society B
 * 69(3)). All intervals of one object rest on the same draws, so that differences are paired.
 */
public final class ClusterBootstrap {
    private final int[] cluster;
    private final int[][] draws;

    /**
     * @param cluster number of each value's cluster, from 0
     * @param draws for each repetition the clusters drawn, usually as many as there are
     */
    public ClusterBootstrap(int[] cluster, int[][] draws) {
        this.cluster = cluster.clone();
        this.draws = Arrays.stream(draws).map(int[]::clone).toArray(int[][]::new);
    }

    /**
     * The 90 % interval (percentiles) of the mean of the values that are not NaN; both ends NaN if there are none.
     *
     * @param values one for each entry of {@code cluster}
     */
    public Interval mean(double[] values) {
        Pairs.checkLengths(cluster.length, values.length);
        int clusters = Arrays.stream(cluster).max().orElse(-1) + 1;
        double[] sums = new double[clusters];
        int[] counts = new int[clusters];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                sums[cluster[i]] += values[i];
                counts[cluster[i]]++;
            }
        }
        double[] means = new double[draws.length];
        for (int r = 0; r < draws.length; r++) {
            double sum = 0;
            int count = 0;
            for (int drawn : draws[r]) {
                sum += sums[drawn];
                count += counts[drawn];
            }
            means[r] = count == 0 ? Double.NaN : sum / count;
        }
        double[] ends = Quantiles.of(means, 0.05, 0.95);
        return new Interval(ends[0], ends[1]);
    }
}
