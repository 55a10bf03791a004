package tarazy.insight;

import java.util.Arrays;

/** A division of sorted values into consecutive groups that never part equals. */
final class Groups {
    final int count;
    private final int[] ends;

    private Groups(int[] ends, int count) {
        this.ends = ends;
        this.count = count;
    }

    /** A group a value where there are no more values than bins, otherwise about equally filled bins. */
    static Groups of(Ascending x) {
        int bins = bins(x.n);
        Groups values = byValue(x, bins);
        return values.count <= bins ? values : equallyFilled(x, bins);
    }

    /** A group a value. */
    static Groups byValue(Ascending x) {
        return byValue(x, x.n);
    }

    /** 1.5 ∛n bins balance the bias within bins against the noise of their means. */
    static int bins(int n) {
        return (int) StrictMath.round(1.5 * StrictMath.cbrt(n));
    }

    int start(int group) {
        return group == 0 ? 0 : ends[group - 1];
    }

    int end(int group) {
        return ends[group];
    }

    int size(int group) {
        return end(group) - start(group);
    }

    /** Stops after one group more than {@code most}: then there are too many. */
    private static Groups byValue(Ascending x, int most) {
        int[] ends = new int[Math.min(16, x.n)];
        int count = 0;
        for (int from = 0; from < x.n && count <= most; from = ends[count - 1]) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
            }
            ends[count++] = x.endOfTie(from);
        }
        return new Groups(ends, count);
    }

    /**
     * Values that would fill a bin by themselves get one, so that the runs outside of them are resolved as finely as if
     * they were alone: often a quantity is zero in most runs and varies in the others.
     */
    private static Groups equallyFilled(Ascending x, int bins) {
        int full = x.n / bins;
        int others = 0;
        int common = 0;
        for (int from = 0, end; from < x.n; from = end) {
            end = x.endOfTie(from);
            if (end - from > full) {
                common++;
            } else {
                others += end - from;
            }
        }
        int othersBins = bins(others);
        int[] ends = new int[othersBins + 2 * common + 1];
        int count = 0;
        long passed = 0;
        long filled = 0;
        for (int from = 0, end; from < x.n; from = end) {
            end = x.endOfTie(from);
            boolean alone = end - from > full;
            if (alone && from > (count == 0 ? 0 : ends[count - 1])) {
                ends[count++] = from;
            }
            passed += alone ? 0 : end - from;
            if (alone || passed * othersBins >= (filled + 1) * others) {
                ends[count++] = end;
                filled = others == 0 ? 0 : passed * othersBins / others;
            }
        }
        return new Groups(ends, count);
    }
}
