package tarazy.game.bimatrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs of vertices whose labels together are all. A vertex with as many labels as dimensions needs a partner with just
 * the others, looked up by hash, or one with more labels than dimensions; those are searched by label, 64 at a time.
 */
final class Matching {
    /** The numbers of two vertices. */
    record Pair(int first, int second) {}

    /** Sets of 64 vertices looked at, a second or two. */
    private static final long MOST_WORK = 1_000_000_000L;

    private final LabelSets first;
    private final LabelSets second;
    private final int labels;
    private final int most;
    private final List<Pair> pairs = new ArrayList<>();
    private boolean complete = true;
    private long work = MOST_WORK;

    private Matching(LabelSets first, LabelSets second, int labels, int most) {
        this.first = first;
        this.second = second;
        this.labels = labels;
        this.most = most;
    }

    /**
     * @param first vertices, the origin first
     * @param second vertices, the origin first
     * @param firstDimension how many labels a vertex of the first polytope has at least
     * @param most how many pairs are wanted
     */
    static Matching of(LabelSets first, LabelSets second, int labels, int firstDimension, int most) {
        Matching matching = new Matching(first, second, labels, most);
        matching.run(firstDimension);
        return matching;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Whether no pair may have been left out. */
    boolean complete() {
        return complete;
    }

    private void run(int firstDimension) {
        int secondDimension = labels - firstDimension;
        List<Integer> everyone = new ArrayList<>();
        List<Integer> degenerate = new ArrayList<>();
        for (int y = 1; y < second.size(); y++) {
            everyone.add(y);
            if (second.count(y) > secondDimension) {
                degenerate.add(y);
            }
        }
        Index all = new Index(everyone);
        Index some = new Index(degenerate);
        for (int x = 1; x < first.size() && complete; x++) {
            if (first.count(x) > firstDimension) {
                all.match(x);
            } else {
                long[] rest = first.get(x);
                for (int label = 0; label < labels; label++) {
                    LabelSets.flip(rest, label);
                }
                add(x, second.find(rest));
                some.match(x);
            }
        }
    }

    private void add(int x, int y) {
        // 0 is the origin
        if (y > 0) {
            if (pairs.size() == most) {
                complete = false;
            } else {
                pairs.add(new Pair(x, y));
            }
        }
    }

    /** By label: which of some vertices of the second polytope have it. */
    private final class Index {
        private final List<Integer> members;
        private final long[][] having;
        private final int[] missing = new int[labels];

        Index(List<Integer> members) {
            this.members = members;
            having = new long[labels][(members.size() + Long.SIZE - 1) / Long.SIZE];
            for (int i = 0; i < members.size(); i++) {
                for (int label = 0; label < labels; label++) {
                    if (second.contains(members.get(i), label)) {
                        having[label][i >> 6] |= 1L << i;
                    }
                }
            }
        }

        void match(int x) {
            int count = 0;
            for (int label = 0; label < labels; label++) {
                if (!first.contains(x, label)) {
                    missing[count++] = label;
                }
            }
            int[] needed = Arrays.copyOf(missing, count);
            int blocks = (members.size() + Long.SIZE - 1) / Long.SIZE;
            work -= 2L * blocks + count;
            complete &= work > 0;
            for (int block = 0; block < blocks && complete; block++) {
                long fits = -1L >>> Math.max(0, (block + 1) * Long.SIZE - members.size());
                for (int i = 0; i < needed.length && fits != 0; i++) {
                    fits &= having[needed[i]][block];
                }
                for (; fits != 0; fits &= fits - 1) {
                    add(x, members.get(block * Long.SIZE + Long.numberOfTrailingZeros(fits)));
                }
            }
        }
    }
}
