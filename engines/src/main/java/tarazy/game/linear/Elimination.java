package tarazy.game.linear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gaussian elimination of a sparse square matrix; each pivot is one of those that make little fill-in (Markowitz 1957) and
 * are not much smaller than others of their row.
 */
final class Elimination {
    private static final double THRESHOLD = 0.1;
    /** How many rows and columns are looked at for a better pivot. */
    private static final int SEARCHED = 4;

    private final Field field;
    private final int size;
    private final Entries[] rows;
    /** By column: its rows, with meaningless numbers. */
    private final Entries[] columns;

    private final Buckets rowsByCount;
    private final Buckets columnsByCount;
    private final double[] spread;
    private final int[] mark;
    private int marker;

    private final Triangle lower;
    private final Triangle upper;
    private final int[] pivotRow;
    private final int[] pivotColumn;
    private final double[] inversePivot;

    /** @param rows by row its columns and numbers, none of which is 0; used up */
    Elimination(Field field, Entries[] rows) {
        this.field = field;
        this.size = rows.length;
        this.rows = rows;
        this.columns = new Entries[size];
        rowsByCount = new Buckets(size);
        columnsByCount = new Buckets(size);
        spread = new double[size];
        mark = new int[size];
        lower = new Triangle(size);
        upper = new Triangle(size);
        pivotRow = new int[size];
        pivotColumn = new int[size];
        inversePivot = new double[size];
        for (int j = 0; j < size; j++) {
            columns[j] = new Entries(4);
        }
        for (int i = 0; i < size; i++) {
            for (int e = 0; e < rows[i].size(); e++) {
                columns[rows[i].index()[e]].add(i, 0);
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            rowsByCount.put(k, rows[k].size());
            columnsByCount.put(k, columns[k].size());
        }
    }

    /** Null if the matrix is singular (as far as these numbers can tell). */
    @Nullable
    SparseLu factorise() {
        for (int k = 0; k < size; k++) {
            if (!search()) {
                return null;
            }
            pivot(k);
        }
        return new SparseLu(field, pivotRow, pivotColumn, inversePivot, lower, upper);
    }

    private int bestRow;
    private int bestColumn;
    private long bestCost;
    private double bestSize;

    private boolean search() {
        bestRow = -1;
        bestCost = Long.MAX_VALUE;
        int searched = 0;
        if (rowsByCount.first(0) >= 0 || columnsByCount.first(0) >= 0) {
            return false;
        }
        for (int count = 1; count <= size; count++) {
            if (bestCost <= (long) (count - 1) * (count - 1)) {
                return true;
            }
            for (int j = columnsByCount.first(count); j >= 0; j = columnsByCount.next(j)) {
                searchColumn(j);
                if (bestRow >= 0 && (bestCost <= (long) (count - 1) * (count - 1) || ++searched >= SEARCHED)) {
                    return true;
                }
            }
            for (int i = rowsByCount.first(count); i >= 0; i = rowsByCount.next(i)) {
                searchRow(i);
                if (bestRow >= 0 && (bestCost <= (long) count * (count - 1) || ++searched >= SEARCHED)) {
                    return true;
                }
            }
        }
        return bestRow >= 0;
    }

    private void searchColumn(int j) {
        Entries column = columns[j];
        for (int e = 0; e < column.size(); e++) {
            Entries row = rows[column.index()[e]];
            double value = field.size(row.value()[row.place(j)]);
            // nothing is eliminated with the only number of a column
            if (value > 0 && (column.size() == 1 || value >= THRESHOLD * largest(row))) {
                offer(column.index()[e], j, value);
            }
        }
    }

    private void searchRow(int i) {
        Entries row = rows[i];
        double large = THRESHOLD * largest(row);
        for (int e = 0; e < row.size(); e++) {
            double value = field.size(row.value()[e]);
            if (value > 0 && value >= large) {
                offer(i, row.index()[e], value);
            }
        }
    }

    private void offer(int i, int j, double value) {
        long cost = (long) (rows[i].size() - 1) * (columns[j].size() - 1);
        if (cost < bestCost || (cost == bestCost && value > bestSize)) {
            bestRow = i;
            bestColumn = j;
            bestCost = cost;
            bestSize = value;
        }
    }

    private double largest(Entries row) {
        double largest = 0;
        for (int e = 0; e < row.size(); e++) {
            largest = Math.max(largest, field.size(row.value()[e]));
        }
        return largest;
    }

    private void pivot(int k) {
        Entries row = rows[bestRow];
        int place = row.place(bestColumn);
        double inverse = field.inverse(row.value()[place]);
        row.remove(place);
        pivotRow[k] = bestRow;
        pivotColumn[k] = bestColumn;
        inversePivot[k] = inverse;
        rowsByCount.remove(bestRow);
        columnsByCount.remove(bestColumn);
        for (int e = 0; e < row.size(); e++) {
            int j = row.index()[e];
            columns[j].remove(columns[j].place(bestRow));
            spread[j] = row.value()[e];
            upper.add(j, row.value()[e]);
        }
        Entries column = columns[bestColumn];
        for (int e = 0; e < column.size(); e++) {
            int i = column.index()[e];
            if (i != bestRow) {
                eliminate(i, row, inverse);
                rowsByCount.put(i, rows[i].size());
            }
        }
        for (int e = 0; e < row.size(); e++) {
            columnsByCount.put(row.index()[e], columns[row.index()[e]].size());
        }
        upper.end();
        lower.end();
    }

    private void eliminate(int i, Entries pivotRow, double inverse) {
        Entries row = rows[i];
        int place = row.place(bestColumn);
        double factor = field.product(row.value()[place], inverse);
        row.remove(place);
        lower.add(i, factor);
        if (pivotRow.size() == 0) {
            return;
        }
        marker++;
        for (int e = 0; e < pivotRow.size(); e++) {
            mark[pivotRow.index()[e]] = marker;
        }
        for (int e = row.size() - 1; e >= 0; e--) {
            int j = row.index()[e];
            if (mark[j] == marker) {
                mark[j] = 0;
                double value = field.minusProduct(row.value()[e], factor, spread[j]);
                if (value == 0) {
                    row.remove(e);
                    columns[j].remove(columns[j].place(i));
                } else {
                    row.value()[e] = value;
                }
            }
        }
        for (int e = 0; e < pivotRow.size(); e++) {
            int j = pivotRow.index()[e];
            if (mark[j] == marker) {
                double value = field.minusProduct(0, factor, spread[j]);
                if (value != 0) {
                    row.add(j, value);
                    columns[j].add(i, 0);
                }
            }
        }
    }

    static Entries[] rows(int size) {
        Entries[] rows = new Entries[size];
        Arrays.setAll(rows, _ -> new Entries(4));
        return rows;
    }
}
