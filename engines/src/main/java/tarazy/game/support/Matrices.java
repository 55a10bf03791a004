package tarazy.game.support;

import org.jspecify.annotations.Nullable;

/** Small dense matrices. */
final class Matrices {
    private Matrices() {}

    /** About the inverse (Gauss and Jordan with row exchanges); nothing if the matrix is singular or nearly so. */
    static double @Nullable [][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] system = new double[n][2 * n];
        for (int r = 0; r < n; r++) {
            System.arraycopy(matrix[r], 0, system[r], 0, n);
            system[r][n + r] = 1;
        }
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                if (Math.abs(system[r][c]) > Math.abs(system[pivot][c])) {
                    pivot = r;
                }
            }
            double[] row = system[pivot];
            if (!(Math.abs(row[c]) > 1e-12)) {
                return null;
            }
            system[pivot] = system[c];
            system[c] = row;
            double by = row[c];
            for (int k = 0; k < 2 * n; k++) {
                row[k] /= by;
            }
            for (int r = 0; r < n; r++) {
                double factor = system[r][c];
                for (int k = 0; r != c && factor != 0 && k < 2 * n; k++) {
                    system[r][k] -= factor * row[k];
                }
            }
        }
        double[][] inverse = new double[n][n];
        for (int r = 0; r < n; r++) {
            System.arraycopy(system[r], n, inverse[r], 0, n);
        }
        return inverse;
    }

    static double[] product(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int r = 0; r < matrix.length; r++) {
            for (int c = 0; c < vector.length; c++) {
                product[r] += matrix[r][c] * vector[c];
            }
        }
        return product;
    }
}
