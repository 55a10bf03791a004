package tarazy.influence.cascade;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import tarazy.influence.Problems;

/** (I − M)⁻¹ of a matrix M of 0 or more, kept whole: it is small and used again and again. */
final class SquareMatrix {
    private static final double ROUNDING = 1e-11;

    private final DMatrixRMaj matrix;

    private SquareMatrix(DMatrixRMaj matrix) {
        this.matrix = matrix;
    }

    static double[][] copied(String what, double[][] rows) {
        Problems problems = new Problems();
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
            String place = "row " + (i + 1);
            if (copy[i].length != rows.length) {
                problems.add(place, "has " + copy[i].length + " numbers, must have " + rows.length);
            }
            for (int j = 0; j < copy[i].length; j++) {
                problems.within(place, "column " + (j + 1), copy[i][j], 0, Double.MAX_VALUE);
            }
        }
        problems.throwIfAny(what);
        return copy;
    }

    static SquareMatrix leontiefInverse(String what, double[][] rows) {
        int n = rows.length;
        DMatrixRMaj difference = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                difference.set(i, j, (i == j ? 1 : 0) - rows[i][j]);
            }
        }
        DMatrixRMaj inverse = new DMatrixRMaj(n, n);
        boolean regular = n == 0 || CommonOps_DDRM.invert(difference, inverse);
        // an M-matrix has an inverse of 0 or more, and only an M-matrix (Berman and Plemmons 1979, chapter 6)
        double largest = regular ? CommonOps_DDRM.elementMaxAbs(inverse) : Double.NaN;
        boolean productive = n == 0 || largest <= Double.MAX_VALUE;
        for (int k = 0; productive && k < n * n; k++) {
            productive = inverse.data[k] >= -ROUNDING * largest;
            inverse.data[k] = Math.max(0, inverse.data[k]);
        }
        if (!productive) {
            Problems problems = new Problems();
            problems.add("matrix", "sectors use more of each other than they make; lower the coefficients");
            problems.throwIfAny(what);
        }
        return new SquareMatrix(inverse);
    }

    int size() {
        return matrix.numRows;
    }

    void times(double[] column, double[] out) {
        int n = matrix.numRows;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += matrix.data[i * n + j] * column[j];
            }
            out[i] = sum;
        }
    }

    double[] timesFromLeft(double[] row) {
        int n = matrix.numRows;
        double[] out = new double[n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                out[j] += row[i] * matrix.data[i * n + j];
            }
        }
        return out;
    }
}
