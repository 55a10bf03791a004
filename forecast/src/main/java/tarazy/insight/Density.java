package tarazy.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How a column's values are spread: counts over equal bins from {@code low} to {@code high}. A bin holds its lower end,
 * the last one its upper end too.
 *
 * @param counts number of values in each bin
 * @param values number of values in the column, with those outside the range, without NaN
 * @param skipped runs without a value (NaN)
 */
public record Density(double low, double high, List<Integer> counts, int values, int skipped) {
    private static final int MOST_BINS = 100_000;

    public Density {
        counts = List.copyOf(counts);
    }

    /**
     * Between two quantiles of the column. If these are equal, everything is one point: a single bin without width that
     * counts the values equal to it. Without finite quantiles there are no bins, and low and high are 0.
     *
     * @param bins 1 to 100 000
     * @param from quantile of the lower end, 0 to 1
     * @param to quantile of the upper end, not below {@code from}
     * @throws IllegalArgumentException if bins or quantiles are out of range
     */
    public static Density between(double[] column, double from, double to, int bins) {
        double[] ends = Quantiles.of(column, from, to);
        if (from > to) {
            throw new IllegalArgumentException("quantiles at " + from + " and " + to + ": must be in ascending order");
        }
        return overFinite(column, ends[0], ends[1], bins);
    }

    /** As {@link #over}, but without bins from 0 to 0 if an end is not finite. */
    public static Density overFinite(double[] column, double low, double high, int bins) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? over(column, low, high, bins)
                : new Density(0, 0, List.of(), count(column), column.length - count(column));
    }

    /**
     * Over a given range, so that columns can be laid over each other; values outside are in no bin.
     *
     * @throws IllegalArgumentException unless {@code low ≤ high}, both finite, and bins are 1 to 100 000
     */
    public static Density over(double[] column, double low, double high, int bins) {
        if (bins < 1 || bins > MOST_BINS) {
            throw new IllegalArgumentException(bins + " bins: must be 1 to " + MOST_BINS);
        }
        if (!(low <= high && Double.isFinite(low) && Double.isFinite(high))) {
            throw new IllegalArgumentException("bins from " + low + " to " + high + ": must be finite and ascending");
        }
        int[] counts = new int[low == high ? 1 : bins];
        // halves, so that the width of the widest range is finite too
        double half = high / 2 - low / 2;
        for (double value : column) {
            if (value >= low && value <= high) {
                double share = half == 0 ? 0 : (value / 2 - low / 2) / half;
                counts[Math.min(counts.length - 1, (int) (share * counts.length))]++;
            }
        }
        int values = count(column);
        return new Density(low, high, Arrays.stream(counts).boxed().toList(), values, column.length - values);
    }

    /** The counts as shares of all values: 1 or less together, the rest lies outside the range. */
    public List<Double> shares() {
        List<Double> shares = new ArrayList<>(counts.size());
        for (int count : counts) {
            shares.add(values == 0 ? 0 : (double) count / values);
        }
        return Collections.unmodifiableList(shares);
    }

    private static int count(double[] column) {
        int count = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                count++;
            }
        }
        return count;
    }
}
