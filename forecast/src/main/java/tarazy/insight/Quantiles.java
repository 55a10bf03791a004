package tarazy.insight;

import java.util.Arrays;
import org.apache.commons.numbers.arrays.Selection;

/** Sample quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996). */
public final class Quantiles {
    private Quantiles() {}

    /**
     * The quantiles at {@code p} of the values that are not NaN, in the order of {@code p}; all NaN if there are none.
     * Time O(n).
     *
     * @param values left as they are
     * @param p each from 0 (the smallest value) to 1 (the largest)
     * @throws IllegalArgumentException if a {@code p} lies outside 0 to 1
     */
    public static double[] of(double[] values, double... p) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        int n = known.length;
        int[] ranks = new int[2 * p.length];
        for (int i = 0; i < p.length; i++) {
            ranks[2 * i] = below(p[i], n);
            ranks[2 * i + 1] = Math.min(ranks[2 * i] + 1, n - 1);
        }
        if (n > 0) {
            // puts these ranks where sorting would
            Selection.select(known, ranks);
        }
        double[] quantiles = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            quantiles[i] = ofSorted(known, 0, n, p[i]);
        }
        return quantiles;
    }

    /** Rank of the last value that is not above the quantile at {@code p}. */
    private static int below(double p, int n) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("quantile at " + p + ": must be between 0 and 1");
        }
        return (int) (p * (n - 1));
    }

    /** The quantile of the ascending {@code sorted[from]} to {@code sorted[to - 1]}. */
    static double ofSorted(double[] sorted, int from, int to, double p) {
        int rank = below(p, to - from);
        if (to <= from) {
            return Double.NaN;
        }
        double fraction = p * (to - from - 1) - rank;
        double low = sorted[from + rank];
        if (fraction == 0) {
            return low;
        }
        double high = sorted[from + rank + 1];
        // equal neighbours first: infinity minus infinity would be NaN
        return low == high ? low : (1 - fraction) * low + fraction * high;
    }
}
