package tarazy.game.linear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A basis in doubles that changes column by column: a factorised matrix and, after it, what each exchange multiplies it by
 * (product form of the inverse, Dantzig and Orchard-Hays 1954).
 */
final class DoubleBasis {
    private static final int MOST_EXCHANGES = 80;

    private final Columns matrix;
    private final int[] basis;
    private SparseLu factors;

    private final int[] place = new int[MOST_EXCHANGES];
    private final double[] inverse = new double[MOST_EXCHANGES];
    private final int[] start = new int[MOST_EXCHANGES + 1];
    private final Entries entries = new Entries(1024);
    private int exchanges;

    private DoubleBasis(Columns matrix, int[] basis, SparseLu factors) {
        this.matrix = matrix;
        this.basis = basis;
        this.factors = factors;
    }

    /**
     * Null if the columns are none.
     *
     * @param basis columns, as many as there are rows; copied
     */
    static @Nullable DoubleBasis of(Columns matrix, int[] basis) {
        SparseLu factors = factorise(matrix, basis);
        return factors == null ? null : new DoubleBasis(matrix, basis.clone(), factors);
    }

    private static @Nullable SparseLu factorise(Columns matrix, int[] basis) {
        Entries[] rows = Elimination.rows(matrix.rows());
        for (int k = 0; k < basis.length; k++) {
            for (int e = matrix.start()[basis[k]]; e < matrix.start()[basis[k] + 1]; e++) {
                if (matrix.rounded()[e] != 0) {
                    rows[matrix.row()[e]].add(k, matrix.rounded()[e]);
                }
            }
        }
        return new Elimination(new Reals(), rows).factorise();
    }

    /** The columns by place; shared. */
    int[] columns() {
        return basis;
    }

    /** Whether to factorise anew. */
    boolean stale() {
        return exchanges == MOST_EXCHANGES || entries.size() > 3 * factors.entries() + basis.length;
    }

    boolean fresh() {
        return exchanges == 0;
    }

    /** False if the columns have become dependent. */
    boolean refactorise() {
        SparseLu anew = factorise(matrix, basis);
        if (anew == null) {
            return false;
        }
        factors = anew;
        exchanges = 0;
        entries.clear();
        return true;
    }

    /** B·x = the column of the matrix. */
    double[] column(int j) {
        double[] v = new double[basis.length];
        for (int e = matrix.start()[j]; e < matrix.start()[j + 1]; e++) {
            v[matrix.row()[e]] = matrix.rounded()[e];
        }
        solve(v);
        return v;
    }

    /** Replaces v, by row, by x with B·x = v, by place. */
    void solve(double[] v) {
        factors.solve(v);
        for (int n = 0; n < exchanges; n++) {
            double value = v[place[n]];
            if (value != 0) {
                value *= inverse[n];
                v[place[n]] = value;
                for (int e = start[n]; e < start[n + 1]; e++) {
                    v[entries.index()[e]] -= entries.value()[e] * value;
                }
            }
        }
    }

    /** Replaces v, by place, by y with Bᵀ·y = v, by row. */
    void solveTransposed(double[] v) {
        for (int n = exchanges - 1; n >= 0; n--) {
            double value = v[place[n]];
            for (int e = start[n]; e < start[n + 1]; e++) {
                value -= v[entries.index()[e]] * entries.value()[e];
            }
            v[place[n]] = value * inverse[n];
        }
        factors.solveTransposed(v);
    }

    /** 1 at a place: a row of the inverse. */
    double[] row(int at) {
        double[] v = new double[basis.length];
        v[at] = 1;
        solveTransposed(v);
        return v;
    }

    /**
     * Exchanges a column.
     *
     * @param at its place
     * @param entering the new one
     * @param direction {@link #column} of the new one
     */
    void exchange(int at, int entering, double[] direction) {
        for (int i = 0; i < direction.length; i++) {
            if (i != at && Math.abs(direction[i]) > 1e-14) {
                entries.add(i, direction[i]);
            }
        }
        place[exchanges] = at;
        inverse[exchanges] = 1 / direction[at];
        exchanges++;
        start[exchanges] = entries.size();
        basis[at] = entering;
    }

    int[] copy() {
        return Arrays.copyOf(basis, basis.length);
    }
}
