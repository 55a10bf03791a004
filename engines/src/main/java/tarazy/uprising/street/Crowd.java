package tarazy.uprising.street;

/**
 * How many cops, active citizens and obstacles each cell holds, where several people may share a cell. {@link Planes} then
 * has a bit where there is at least one.
 */
final class Crowd {
    private static final int BITS = 21;
    private static final long COUNT = (1L << BITS) - 1;

    private final long[] counts;

    /** How many there are of each beyond one a cell. */
    private final int[] surplus = new int[3];

    Crowd(int cells) {
        counts = new long[cells];
    }

    /** True if it is the first of its kind there. */
    boolean add(int plane, int index) {
        boolean first = count(plane, index) == 0;
        counts[index] += 1L << (plane * BITS);
        surplus[plane] += first ? 0 : 1;
        return first;
    }

    /** True if it was the last of its kind there. */
    boolean remove(int plane, int index) {
        counts[index] -= 1L << (plane * BITS);
        boolean last = count(plane, index) == 0;
        surplus[plane] -= last ? 0 : 1;
        return last;
    }

    int count(int plane, int index) {
        return (int) ((counts[index] >>> (plane * BITS)) & COUNT);
    }

    /** True if some cell holds several of the kind. */
    boolean shares(int plane) {
        return surplus[plane] > 0;
    }
}
