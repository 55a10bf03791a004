package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/** Picks one of several parts in each run, with given weights. */
public final class Choice {

    private Choice() {}

    /**
     * Picks parts.
     *
     * @param weights {@code weights[k][i]} is the weight of part k in run i; need not sum to 1
     * @param out receives the number of the part picked in each run, or −1 where a weight is negative or not
     *     finite or all are 0
     * @param n number of runs
     */
    public static void fill(UniformRandomProvider rng, double[][] weights, int[] out, int n) {
        double[] uniform = new double[n];
        Uniforms.fill(rng, uniform, n);
        for (int i = 0; i < n; i++) {
            double total = 0;
            boolean fine = true;
            for (double[] weight : weights) {
                fine &= weight[i] >= 0;
                total += weight[i];
            }
            out[i] = fine && total > 0 && total < Double.POSITIVE_INFINITY ? pick(weights, i, uniform[i] * total) : -1;
        }
    }

    private static int pick(double[][] weights, int i, double target) {
        double sum = 0;
        int last = -1;
        for (int k = 0; k < weights.length; k++) {
            if (weights[k][i] > 0) {
                sum += weights[k][i];
                last = k;
                if (target < sum) {
                    return k;
                }
            }
        }
        return last;
    }

    /** Picks with the same weights in all runs, all valid; the same numbers as the form with columns. */
    static void fill(UniformRandomProvider rng, double[] weights, int[] out, int n) {
        double[] cumulative = new double[weights.length];
        double total = 0;
        for (int k = 0; k < weights.length; k++) {
            total += weights[k];
            cumulative[k] = total;
        }
        double[] uniform = new double[n];
        Uniforms.fill(rng, uniform, n);
        for (int i = 0; i < n; i++) {
            double target = uniform[i] * total;
            int low = 0;
            int high = weights.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (target < cumulative[middle]) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            out[i] = low;
        }
    }
}
