package tarazy.game.bimatrix;

import java.util.Arrays;

/**
 * All vertices of a best-response polytope, each as the set of labels of the inequalities that are tight there. Walks the
 * graph of the lexicographically perturbed polytope, which is simple and connected, depth first: where a vertex leads
 * follows from a ratio test without a pivot, so that each basis is pivoted to once and left once.
 */
final class Vertices {
    private final Tableau tableau;
    private final LabelSets bases;
    private final LabelSets vertices;
    private final long mostWork;
    private long work;
    private boolean complete;

    private Vertices(Tableau tableau, long mostWork) {
        this.tableau = tableau;
        this.mostWork = mostWork;
        this.bases = new LabelSets(tableau.rows() + tableau.columns());
        this.vertices = new LabelSets(tableau.rows() + tableau.columns());
    }

    /** @param mostWork in products of words; after about that much the search gives up */
    static Vertices of(Tableau tableau, long mostWork) {
        Vertices vertices = new Vertices(tableau, mostWork);
        vertices.walk();
        return vertices;
    }

    /** Without repetition; the origin first. */
    LabelSets sets() {
        return vertices;
    }

    int bases() {
        return bases.size();
    }

    /** Whether these are all. */
    boolean complete() {
        return complete;
    }

    long work() {
        return work;
    }

    private void walk() {
        long[] basis = bases.empty();
        for (int c = 0; c < tableau.columns(); c++) {
            LabelSets.flip(basis, tableau.cobasic(c));
        }
        meet(basis);
        int[] path = new int[256];
        int depth = 0;
        int column = 0;
        while (true) {
            int row = -1;
            for (; column < tableau.columns(); column++) {
                int candidate = tableau.leaving(column);
                LabelSets.flip(basis, tableau.cobasic(column));
                LabelSets.flip(basis, tableau.basic(candidate));
                if (bases.find(basis) < 0) {
                    row = candidate;
                    break;
                }
                LabelSets.flip(basis, tableau.cobasic(column));
                LabelSets.flip(basis, tableau.basic(candidate));
            }
            if (row >= 0) {
                tableau.pivot(row, column);
                // there and back, and a ratio test of every column
                work += 2 * tableau.cost() + 4L * tableau.rows() * tableau.columns();
                meet(basis);
                if (2 * depth + 2 > path.length) {
                    path = Arrays.copyOf(path, 2 * path.length);
                }
                path[2 * depth] = row;
                path[2 * depth + 1] = column;
                depth++;
                column = 0;
            } else if (depth == 0) {
                complete = true;
                return;
            } else {
                depth--;
                column = path[2 * depth + 1];
                LabelSets.flip(basis, tableau.cobasic(column));
                LabelSets.flip(basis, tableau.basic(path[2 * depth]));
                tableau.pivot(path[2 * depth], column);
                column++;
            }
            if (work > mostWork) {
                return;
            }
        }
    }

    private void meet(long[] basis) {
        bases.add(basis);
        long[] labels = basis.clone();
        for (int r = 0; r < tableau.rows(); r++) {
            if (tableau.isZero(r)) {
                LabelSets.flip(labels, tableau.basic(r));
            }
        }
        vertices.add(labels);
    }
}
