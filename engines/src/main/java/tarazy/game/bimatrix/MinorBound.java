package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.Arrays;

/** How large minors can get (Hadamard's inequality). */
final class MinorBound {
    private MinorBound() {}

    /** How many bits, without sign, any minor of a matrix of positive integers with a further column of ones has at most. */
    static int bits(BigInteger[][] matrix) {
        int size = Math.min(matrix.length, matrix[0].length + 1);
        return 2 + (int) Math.ceil(Math.min(centred(matrix, size), byColumns(matrix, size)));
    }

    private static double byColumns(BigInteger[][] matrix, int size) {
        double[] norms = new double[matrix[0].length + 1];
        for (int c = 0; c < norms.length; c++) {
            BigInteger squares = BigInteger.ZERO;
            for (BigInteger[] row : matrix) {
                BigInteger entry = c < row.length ? row[c] : BigInteger.ONE;
                squares = squares.add(entry.multiply(entry));
            }
            norms[c] = log2(squares) / 2;
        }
        return largest(norms, size);
    }

    /**
     * A column of ones and a row (1, 0, …) added to a minor leave it as it is; so does it then to subtract from each column a
     * multiple of that of ones, which makes its entries about half as large.
     */
    private static double centred(BigInteger[][] matrix, int size) {
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
        double[] norms = new double[matrix.length];
        for (int r = 0; r < norms.length; r++) {
            BigInteger squares = BigInteger.ONE;
            for (int c = 0; c < centre.length; c++) {
                BigInteger entry = matrix[r][c].subtract(centre[c]);
                squares = squares.add(entry.multiply(entry));
            }
            norms[r] = log2(squares) / 2;
        }
        return log2(border) / 2 + largest(norms, size);
    }

    /** A little more than log₂ of a number of 1 or more. */
    private static double log2(BigInteger value) {
        int shift = Math.max(0, value.bitLength() - 60);
        long top = value.shiftRight(shift).longValueExact();
        return shift + StrictMath.log(shift == 0 ? top : top + 1.0) / StrictMath.log(2) + 1e-9;
    }

    private static double largest(double[] values, int count) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, sorted.length - count, sorted.length).sum();
    }
}
