package tarazy.insight;

/** Small systems of linear equations. */
final class LinearSystem {
    private LinearSystem() {}

    /** Gauss–Jordan elimination with partial pivoting; the last column holds the right side, and all is overwritten. */
    static double[] solve(double[][] a) {
        int n = a.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
            }
            double[] swapped = a[column];
            a[column] = a[pivot];
            a[pivot] = swapped;
            for (int row = 0; row < n; row++) {
                double factor = row == column ? 0 : a[row][column] / a[column][column];
                for (int k = column; factor != 0 && k <= n; k++) {
                    a[row][k] -= factor * a[column][k];
                }
            }
        }
        double[] x = new double[n];
        for (int row = 0; row < n; row++) {
            x[row] = a[row][n] / a[row][row];
        }
        return x;
    }
}
