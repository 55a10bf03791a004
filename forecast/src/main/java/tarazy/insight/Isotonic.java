package tarazy.insight;

import java.util.Arrays;

/** Weighted least-squares fit of a rising sequence by pooling adjacent violators (Ayer et al. 1955). */
final class Isotonic {
    private Isotonic() {}

    /** The rising fit, one value a point; time O(n). */
    static double[] rising(double[] values, double[] weights) {
        int n = values.length;
        double[] level = new double[n];
        double[] weight = new double[n];
        int[] end = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            level[blocks] = values[i];
            weight[blocks] = weights[i];
            end[blocks++] = i + 1;
            while (blocks > 1 && level[blocks - 2] >= level[blocks - 1]) {
                int into = blocks - 2;
                double both = weight[into] + weight[blocks - 1];
                level[into] += (level[blocks - 1] - level[into]) * (weight[blocks - 1] / both);
                weight[into] = both;
                end[into] = end[--blocks];
            }
        }
        double[] fit = new double[n];
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(fit, from, end[block], level[block]);
            from = end[block];
        }
        return fit;
    }

    static double[] falling(double[] values, double[] weights) {
        return negative(rising(negative(values), weights));
    }

    private static double[] negative(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }
}
