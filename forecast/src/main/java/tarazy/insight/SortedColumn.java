package tarazy.insight;

import java.util.Arrays;

/**
 * A column with its runs in ascending order of value. Sorting is the dear part of every look at a column: make one and
 * use it for all questions. Infinite values count as missing.
 */
public final class SortedColumn {
    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final int length;
    private final int[] runs;
    private final double[] values;

    /** Of all its values. */
    final Groups groups;

    private SortedColumn(int length, int[] runs, double[] values) {
        this.length = length;
        this.runs = runs;
        this.values = values;
        groups = Groups.of(new Ascending(values, values.length));
    }

    /** Sorts in time O(n); runs with equal values stay in the order of their numbers. */
    public static SortedColumn of(double[] column) {
        int[] runs = new int[column.length];
        long[] keys = new long[column.length];
        int n = 0;
        for (int run = 0; run < column.length; run++) {
            if (Double.isFinite(column[run])) {
                runs[n] = run;
                keys[n++] = key(column[run]);
            }
        }
        runs = sort(Arrays.copyOf(keys, n), Arrays.copyOf(runs, n));
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = column[runs[i]];
        }
        return new SortedColumn(column.length, runs, values);
    }

    /** Number of runs, with those that have no value. */
    public int length() {
        return length;
    }

    /** Number of runs that have a value. */
    int size() {
        return runs.length;
    }

    int run(int rank) {
        return runs[rank];
    }

    double value(int rank) {
        return values[rank];
    }

    /** A number that sorts, unsigned, as the value does; adding zero makes one zero of the two. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ ((bits >> 63) | Long.MIN_VALUE);
    }

    /** Radix sort, least significant digit first: stable, and one pass a byte at most. */
    private static int[] sort(long[] keys, int[] runs) {
        int n = keys.length;
        long[] fromKeys = keys;
        int[] fromRuns = runs;
        long[] toKeys = new long[n];
        int[] toRuns = new int[n];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            int[] start = new int[DIGITS + 1];
            for (long key : fromKeys) {
                start[digit(key, shift) + 1]++;
            }
            if (n == 0 || start[digit(fromKeys[0], shift) + 1] == n) {
                continue;
            }
            for (int digit = 0; digit < DIGITS; digit++) {
                start[digit + 1] += start[digit];
            }
            for (int i = 0; i < n; i++) {
                int at = start[digit(fromKeys[i], shift)]++;
                toKeys[at] = fromKeys[i];
                toRuns[at] = fromRuns[i];
            }
            long[] usedKeys = fromKeys;
            int[] usedRuns = fromRuns;
            fromKeys = toKeys;
            fromRuns = toRuns;
            toKeys = usedKeys;
            toRuns = usedRuns;
        }
        return fromRuns;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }
}
