package tarazy.insight;

import java.util.Arrays;

/** Sample quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996). */
public final class Quantiles {
    private Quantiles() {}

    /**
     * The quantiles at {@code p} of the values that are not NaN, in the order of {@code p}; all NaN if there are none.
     * Time O(n log n).
     *
     * @param values left as they are
     * @param p each from 0 (the smallest value) to 1 (the largest)
     * @throws IllegalArgumentException if a {@code p} lies outside 0 to 1
     */
    public static double[] of(double[] values, double... p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        // Arrays.sort puts NaN last
        while (n > 0 && Double.isNaN(sorted[n - 1])) {
            n--;
        }
        double[] quantiles = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            quantiles[i] = ofSorted(sorted, 0, n, p[i]);
        }
        return quantiles;
    }

    /** The quantile of the ascending {@code sorted[from]} to {@code sorted[to - 1]}. */
    static double ofSorted(double[] sorted, int from, int to, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("quantile at " + p + ": must be between 0 and 1");
        }
        if (to <= from) {
            return Double.NaN;
        }
        double position = p * (to - from - 1);
        int below = (int) position;
        double fraction = position - below;
        double low = sorted[from + below];
        if (fraction == 0) {
            return low;
        }
        double high = sorted[from + below + 1];
        // equal neighbours first: infinity minus infinity would be NaN
        return low == high ? low : (1 - fraction) * low + fraction * high;
    }
}
