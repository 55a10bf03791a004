package tarazy.game.bimatrix;

import java.util.Arrays;

/** Sets of labels, each known by the number under which it was added; none twice. Open addressing. */
final class LabelSets {
    private final int words;
    private long[] sets = new long[64];
    /** Number + 1, 0 for a free place. */
    private int[] table = new int[64];

    private int size;

    LabelSets(int labels) {
        words = (labels + Long.SIZE - 1) / Long.SIZE;
    }

    int size() {
        return size;
    }

    /** A set with nothing in it, to be filled. */
    long[] empty() {
        return new long[words];
    }

    static void flip(long[] set, int label) {
        set[label >> 6] ^= 1L << label;
    }

    static boolean contains(long[] set, int label) {
        return (set[label >> 6] >>> label & 1) != 0;
    }

    /** The number of a set, −1 if there is none like it. */
    int find(long[] set) {
        return table[place(set)] - 1;
    }

    /** Whether it was not there before. */
    boolean add(long[] set) {
        int place = place(set);
        if (table[place] != 0) {
            return false;
        }
        if ((size + 1) * words > sets.length) {
            sets = Arrays.copyOf(sets, Math.max(2 * sets.length, words));
        }
        System.arraycopy(set, 0, sets, size * words, words);
        table[place] = ++size;
        if (size * 2 > table.length) {
            table = new int[2 * table.length];
            for (int i = 0; i < size; i++) {
                table[place(get(i))] = i + 1;
            }
        }
        return true;
    }

    /** A copy. */
    long[] get(int number) {
        return Arrays.copyOfRange(sets, number * words, (number + 1) * words);
    }

    boolean contains(int number, int label) {
        return (sets[number * words + (label >> 6)] >>> label & 1) != 0;
    }

    int count(int number) {
        int count = 0;
        for (int w = 0; w < words; w++) {
            count += Long.bitCount(sets[number * words + w]);
        }
        return count;
    }

    private int place(long[] set) {
        long hash = 0;
        for (long word : set) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        int mask = table.length - 1;
        int place = (int) (hash ^ hash >>> 32) & mask;
        while (table[place] != 0
                && !Arrays.equals(sets, (table[place] - 1) * words, table[place] * words, set, 0, words)) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
