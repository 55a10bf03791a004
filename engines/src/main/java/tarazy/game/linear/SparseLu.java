package tarazy.game.linear;

/** A factorised sparse matrix B, to solve B·x = v and Bᵀ·y = v with; zeros in v and on the way are skipped. */
final class SparseLu {
    private final Field field;
    private final int[] pivotRow;
    private final int[] pivotColumn;
    private final double[] inversePivot;
    private final Triangle.Lines lowerColumns;
    private final Triangle.Lines lowerRows;
    private final Triangle.Lines upperRows;
    private final Triangle.Lines upperColumns;
    private final double[] work;

    /**
     * @param lower by pivot: rows and what was subtracted of the pivot's row
     * @param upper by pivot: the rest of the pivot's row
     */
    SparseLu(Field field, int[] pivotRow, int[] pivotColumn, double[] inversePivot, Triangle lower, Triangle upper) {
        this.field = field;
        this.pivotRow = pivotRow;
        this.pivotColumn = pivotColumn;
        this.inversePivot = inversePivot;
        lowerColumns = lower.lines(inverse(pivotRow));
        lowerRows = lowerColumns.transposed();
        upperRows = upper.lines(inverse(pivotColumn));
        upperColumns = upperRows.transposed();
        work = new double[pivotRow.length];
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            inverse[order[k]] = k;
        }
        return inverse;
    }

    int entries() {
        return lowerColumns.entries() + upperRows.entries() + work.length;
    }

    /** Replaces v, by row, by x, by column. */
    void solve(double[] v) {
        for (int k = 0; k < work.length; k++) {
            work[k] = v[pivotRow[k]];
        }
        for (int k = 0; k < work.length; k++) {
            subtract(lowerColumns, k);
        }
        for (int k = work.length - 1; k >= 0; k--) {
            divide(k);
            subtract(upperColumns, k);
        }
        for (int k = 0; k < work.length; k++) {
            v[pivotColumn[k]] = work[k];
        }
    }

    /** Replaces v, by column, by y, by row. */
    void solveTransposed(double[] v) {
        for (int k = 0; k < work.length; k++) {
            work[k] = v[pivotColumn[k]];
        }
        for (int k = 0; k < work.length; k++) {
            divide(k);
            subtract(upperRows, k);
        }
        for (int k = work.length - 1; k >= 0; k--) {
            subtract(lowerRows, k);
        }
        for (int k = 0; k < work.length; k++) {
            v[pivotRow[k]] = work[k];
        }
    }

    private void divide(int k) {
        if (work[k] != 0) {
            work[k] = field.product(work[k], inversePivot[k]);
        }
    }

    private void subtract(Triangle.Lines lines, int k) {
        double times = work[k];
        if (times == 0) {
            return;
        }
        int[] index = lines.index();
        double[] value = lines.value();
        for (int e = lines.start()[k]; e < lines.start()[k + 1]; e++) {
            work[index[e]] = field.minusProduct(work[index[e]], value[e], times);
        }
    }
}
