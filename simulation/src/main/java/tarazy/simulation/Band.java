package tarazy.simulation;

import java.util.Arrays;

/**
 * The distribution of a column, in a form that merges: counts over cells 2⁻⁹ of a value wide (0.2 %), keyed by the
 * leading bits of the number. Counts are whole numbers, so that any grouping of blocks gives the same quantiles; memory
 * depends on the spread of the values and not on the number of runs.
 */
final class Band {
    private static final int DROPPED_BITS = 52 - 9;
    private static final int FREE = Integer.MIN_VALUE;

    private int[] keys = new int[64];
    private long[] counts = new long[64];
    private int used;
    private long known;
    private double sum;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    Band(double[] column, int runs) {
        Arrays.fill(keys, FREE);
        int last = FREE;
        long times = 0;
        for (int i = 0; i < runs; i++) {
            double value = column[i];
            if (!Double.isNaN(value)) {
                int key = key(value);
                if (key != last) {
                    addAll(last, times);
                    last = key;
                    times = 0;
                }
                // many columns are the same in most runs
                times++;
                known++;
                sum += value;
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        addAll(last, times);
    }

    private void addAll(int key, long count) {
        if (count > 0) {
            add(key, count);
        }
    }

    /** Adds another band. Folding in block order keeps the mean's last bit. */
    void merge(Band other) {
        for (int slot = 0; slot < other.keys.length; slot++) {
            if (other.keys[slot] != FREE) {
                add(other.keys[slot], other.counts[slot]);
            }
        }
        known += other.known;
        sum += other.sum;
        least = Math.min(least, other.least);
        greatest = Math.max(greatest, other.greatest);
    }

    /** Number of values that were not missing. */
    long known() {
        return known;
    }

    double mean() {
        return known == 0 ? Double.NaN : sum / known;
    }

    /** Quantiles at rising probabilities, interpolated inside a cell, never beyond the values; NaN if none is known. */
    double[] quantiles(double... probabilities) {
        double[] result = new double[probabilities.length];
        int[] sorted = Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
        long below = 0;
        int cell = 0;
        for (int k = 0; k < result.length; k++) {
            if (known == 0) {
                result[k] = Double.NaN;
                continue;
            }
            double rank = probabilities[k] * known;
            while (cell < sorted.length - 1 && below + count(sorted[cell]) < rank) {
                below += count(sorted[cell]);
                cell++;
            }
            double quantile = inside(sorted[cell], (rank - below) / count(sorted[cell]));
            result[k] = Math.clamp(quantile, least, greatest);
        }
        return result;
    }

    private static double inside(int key, double share) {
        double low = low(key);
        double high = low(key + 1);
        boolean exact = low == 0 || !Double.isFinite(high);
        return exact ? low : low + (high - low) * Math.clamp(share, 0, 1);
    }

    /** The leading bits as an integer that rises with the value; both zeros share a key. */
    private static int key(double value) {
        long bits = Double.doubleToLongBits(Math.abs(value));
        int magnitude = (int) (bits >>> DROPPED_BITS);
        return value < 0 ? -magnitude - 1 : magnitude;
    }

    private static double low(int key) {
        return key >= 0
                ? Double.longBitsToDouble((long) key << DROPPED_BITS)
                : -Double.longBitsToDouble((long) -key << DROPPED_BITS);
    }

    private void add(int key, long count) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            used++;
        }
        counts[slot] += count;
        if (2 * used > keys.length) {
            grow();
        }
    }

    private long count(int key) {
        return counts[slot(key)];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9) >>> 7 & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new long[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
