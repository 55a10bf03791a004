package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.Arrays;

/** How large minors can get (Hadamard's inequality). */
final class MinorBound {
    private MinorBound() {}

    /**
     * How many bits, without sign, minors of a matrix of positive integers with a further column of ones have at most, by
     * their order, from 0.
     */
    static int[] bits(BigInteger[][] matrix) {
        int[] bits = new int[Math.min(matrix.length, matrix[0].length + 1) + 1];
        double[] byRows = centred(matrix);
        double[] byColumns = byColumns(matrix);
        double first = byRows[0];
        double second = 0;
        for (int size = 1; size < bits.length; size++) {
            first += byRows[size];
            second += byColumns[size - 1];
            bits[size] = 2 + (int) Math.ceil(Math.min(first, second));
        }
        bits[0] = 1;
        return bits;
    }

    /** log₂ of the norms of columns, the largest first. */
    private static double[] byColumns(BigInteger[][] matrix) {
        double[] norms = new double[matrix[0].length + 1];
        for (int c = 0; c < norms.length; c++) {
            BigInteger squares = BigInteger.ZERO;
            for (BigInteger[] row : matrix) {
                BigInteger entry = c < row.length ? row[c] : BigInteger.ONE;
                squares = squares.add(entry.multiply(entry));
            }
            norms[c] = log2(squares) / 2;
        }
        return descending(norms, 0);
    }

    /**
     * A column of ones and a row (1, 0, …) added to a minor leave it as it is; so does it then to subtract from each column a
     * multiple of that of ones, which makes its entries about half as large. log₂ of the norms of that row and then of the others, the
     * largest first.
     */
    private static double[] centred(BigInteger[][] matrix) {
        BigInteger[] centre = new BigInteger[matrix[0].length];
        BigInteger border = BigInteger.ONE;
        for (int c = 0; c < centre.length; c++) {
            BigInteger least = matrix[0][c];
            BigInteger most = matrix[0][c];
            for (BigInteger[] row : matrix) {
                least = least.min(row[c]);
                most = most.max(row[c]);
            }
            centre[c] = least.add(most).shiftRight(1);
            border = border.add(centre[c].multiply(centre[c]));
        }
        double[] norms = new double[matrix.length + 1];
        norms[0] = log2(border) / 2;
        for (int r = 0; r < matrix.length; r++) {
            BigInteger squares = BigInteger.ONE;
            for (int c = 0; c < centre.length; c++) {
                BigInteger entry = matrix[r][c].subtract(centre[c]);
                squares = squares.add(entry.multiply(entry));
            }
            norms[r + 1] = log2(squares) / 2;
        }
        return descending(norms, 1);
    }

    /** A little more than log₂ of a number of 1 or more. */
    private static double log2(BigInteger value) {
        int shift = Math.max(0, value.bitLength() - 60);
        long top = value.shiftRight(shift).longValueExact();
        return shift + StrictMath.log(shift == 0 ? top : top + 1.0) / StrictMath.log(2) + 1e-9;
    }

    /** Sorts in place what comes after the first some. */
    private static double[] descending(double[] values, int from) {
        Arrays.sort(values, from, values.length);
        for (int i = from, k = values.length - 1; i < k; i++, k--) {
            double value = values[i];
            values[i] = values[k];
            values[k] = value;
        }
        return values;
    }
}
