package tarazy.random;

/** The lower triangular L with L Lᵀ = A, for small matrices. */
final class Cholesky {

    /** What of a variance of 1 must remain after the columns before it are taken out. */
    private static final double LEAST_REST = 1e-10;

    private Cholesky() {}

    /**
     * Factors a matrix with unit diagonal.
     *
     * @param factor receives L
     * @return −1, or the first row with which the matrix is not positive definite
     */
    static int factor(double[][] matrix, double[][] factor) {
        for (int k = 0; k < matrix.length; k++) {
            for (int j = 0; j < k; j++) {
                factor[k][j] = rest(matrix, factor, k, j) / factor[j][j];
            }
            double rest = rest(matrix, factor, k, k);
            if (!(rest > LEAST_REST)) {
                return k;
            }
            factor[k][k] = Math.sqrt(rest);
        }
        return -1;
    }

    /** Factors a sample correlation matrix; the identity if too few samples leave it singular. */
    static void factorOrIdentity(double[][] matrix, double[][] factor) {
        if (factor(matrix, factor) >= 0) {
            for (int k = 0; k < factor.length; k++) {
                for (int j = 0; j < factor.length; j++) {
                    factor[k][j] = k == j ? 1 : 0;
                }
            }
        }
    }

    private static double rest(double[][] matrix, double[][] factor, int k, int j) {
        double sum = matrix[k][j];
        for (int i = 0; i < j; i++) {
            sum -= factor[k][i] * factor[j][i];
        }
        return sum;
    }
}
