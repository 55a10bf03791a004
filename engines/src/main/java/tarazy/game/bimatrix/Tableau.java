package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A dictionary of {x ≥ 0, M x ≤ 1} for a positive matrix M with exact integer pivoting (Edmonds' fraction-free rule: all
 * entries are minors of M, divided by a common determinant). Variables and slacks are known by labels. The right side is
 * perturbed lexicographically, so that there are no ties: every basis met is a vertex of a simple polytope near by.
 */
final class Tableau {
    private final int rows;
    private final int columns;
    private final int firstVariable;
    /** By order: how long minors may be. */
    private final int[] bits;

    /** How many variables, not slacks, are basic: entries are minors of at most one order more. */
    private int order;

    private int words;
    /** Row by row, the right side last. */
    private long[] entries;
    /** Positive. */
    private long[] determinant;

    private final int[] basic;
    private final int[] cobasic;
    /** By label: its row, or −1 − its column. */
    private final int[] place;
    /** Of the slacks, in the order of the perturbation. */
    private final int[] slacks;

    private final int[] candidates;

    /**
     * @param matrix positive
     * @param firstVariable label of the first variable; the others follow
     * @param firstSlack label of the slack of the first row; the others follow
     */
    Tableau(BigInteger[][] matrix, int firstVariable, int firstSlack) {
        rows = matrix.length;
        columns = matrix[0].length;
        this.firstVariable = firstVariable;
        bits = MinorBound.bits(matrix);
        words = needed(1);
        entries = new long[rows * (columns + 1) * words];
        basic = new int[rows];
        cobasic = new int[columns];
        slacks = new int[rows];
        candidates = new int[rows];
        place = new int[rows + columns];
        determinant = new long[words];
        determinant[0] = 1;
        for (int c = 0; c < columns; c++) {
            cobasic[c] = firstVariable + c;
            place[cobasic[c]] = -1 - c;
        }
        for (int r = 0; r < rows; r++) {
            basic[r] = firstSlack + r;
            slacks[r] = basic[r];
            place[basic[r]] = r;
            for (int c = 0; c < columns; c++) {
                Words.write(matrix[r][c], entries, at(r, c), words);
            }
            entries[at(r, columns)] = 1;
        }
    }

    private Tableau(Tableau other) {
        rows = other.rows;
        columns = other.columns;
        firstVariable = other.firstVariable;
        bits = other.bits;
        order = other.order;
        words = other.words;
        entries = other.entries.clone();
        determinant = other.determinant.clone();
        basic = other.basic.clone();
        cobasic = other.cobasic.clone();
        place = other.place.clone();
        slacks = other.slacks;
        candidates = new int[rows];
    }

    Tableau copy() {
        return new Tableau(this);
    }

    /** How many words hold minors of an order, their signs, and most of the time the factors 2 of a divisor. */
    private int needed(int minors) {
        return (longest(minors) + 12) / Long.SIZE + 1;
    }

    private int longest(int minors) {
        return bits[Math.min(minors, bits.length - 1)];
    }

    private boolean isVariable(int label) {
        return label >= firstVariable && label < firstVariable + columns;
    }

    private int at(int row, int column) {
        return (row * (columns + 1) + column) * words;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** The label of the variable of a row. */
    int basic(int row) {
        return basic[row];
    }

    /** The label of the variable of a column, which is 0. */
    int cobasic(int column) {
        return cobasic[column];
    }

    boolean isBasic(int label) {
        return place[label] >= 0;
    }

    /** The column of a label that is not basic. */
    int column(int label) {
        return -1 - place[label];
    }

    /** What a pivot costs now, in products of words. */
    long cost() {
        return (long) rows * (columns + 1) * (1 + words * words);
    }

    /** Whether the variable of a row is 0 although it is basic. */
    boolean isZero(int row) {
        return Words.isZero(entries, at(row, columns), words);
    }

    /** The value of a basic variable, not divided by the determinant that all share. */
    BigInteger value(int row) {
        return Words.read(entries, at(row, columns), words);
    }

    /** The row whose variable leaves if that of a column enters; there is always one, and only one. */
    int leaving(int column) {
        int count = 0;
        for (int r = 0; r < rows; r++) {
            if (Words.isPositive(entries, at(r, column), words)) {
                count = keep(count, r, columns, column);
            }
        }
        for (int k = 0; count > 1; k++) {
            int where = place[slacks[k]];
            if (where >= 0) {
                count = without(count, where);
            } else {
                int among = count;
                count = 0;
                for (int i = 0; i < among; i++) {
                    count = keep(count, candidates[i], -1 - where, column);
                }
            }
        }
        return candidates[0];
    }

    /** The candidates (the first some) with a further one, or it alone, or without it, by entry / entry in the column. */
    private int keep(int count, int row, int of, int column) {
        int order = count == 0 ? -1 : compare(row, candidates[0], of, column);
        if (order > 0) {
            return count;
        }
        int kept = order < 0 ? 0 : count;
        candidates[kept] = row;
        return kept + 1;
    }

    private int without(int count, int row) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (candidates[i] != row) {
                candidates[kept++] = candidates[i];
            }
        }
        return kept;
    }

    /** Compares a/b with c/d, both from two rows, b and d positive. */
    private int compare(int row, int other, int of, int column) {
        int a = at(row, of);
        int b = at(row, column);
        int c = at(other, of);
        int d = at(other, column);
        if (of == column) {
            return 0;
        }
        int sign = Long.compare(sign(a), sign(c));
        if (sign != 0 || Words.isZero(entries, a, words)) {
            return sign;
        }
        if (words <= 7 && entries[a + words - 1] >= 0) {
            double left = Words.magnitude(entries, a, words) * Words.magnitude(entries, d, words);
            double right = Words.magnitude(entries, c, words) * Words.magnitude(entries, b, words);
            if (Math.abs(left - right) > 0x1p-40 * (left + right)) {
                return Double.compare(left, right);
            }
        }
        if (Words.equal(entries, a, entries, c, words) && Words.equal(entries, b, entries, d, words)) {
            return 0;
        }
        return read(a).multiply(read(d)).compareTo(read(c).multiply(read(b)));
    }

    private int sign(int at) {
        return Words.isPositive(entries, at, words) ? 1 : Words.isZero(entries, at, words) ? 0 : -1;
    }

    private BigInteger read(int at) {
        return Words.read(entries, at, words);
    }

    /** Exchanges the variables of a row and a column, whose common entry must be positive. A second time undoes it. */
    void pivot(int row, int column) {
        int next = order + (isVariable(cobasic[column]) ? 1 : 0) - (isVariable(basic[row]) ? 1 : 0);
        resize(needed(Math.max(order, next) + 1));
        Divisor divisor = new Divisor(determinant, words, longest(Math.max(order, next) + 1));
        order = next;
        int pivot = at(row, column);
        for (int r = 0; r < rows; r++) {
            if (r == row) {
                continue;
            }
            int factor = at(r, column);
            for (int c = 0; c <= columns; c++) {
                if (c != column) {
                    divisor.combine(entries, at(r, c), pivot, factor, at(row, c));
                }
            }
            Words.negate(entries, factor, words);
        }
        long[] old = determinant;
        determinant = Arrays.copyOfRange(entries, pivot, pivot + words);
        System.arraycopy(old, 0, entries, pivot, words);
        int leaving = basic[row];
        basic[row] = cobasic[column];
        cobasic[column] = leaving;
        place[basic[row]] = row;
        place[leaving] = -1 - column;
    }

    private void resize(int needed) {
        // with one to spare, so that paths to and fro do not resize all the time
        if (needed > words || needed < words - 1) {
            entries = Words.resized(entries, words, needed);
            determinant = Words.resized(determinant, words, needed);
            words = needed;
        }
    }
}
