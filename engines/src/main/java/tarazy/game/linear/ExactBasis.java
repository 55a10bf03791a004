package tarazy.game.linear;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A basis whose systems of equations are solved exactly: the matrix is factorised over the residues of a prime, and the
 * solution lifted digit by digit until the fractions are certain.
 */
final class ExactBasis {
    /** A matrix that is singular for all of these is called singular. */
    private static final int PRIMES = 4;

    /** Sums of this many times a residue fit a long. */
    private static final BigInteger SMALL = BigInteger.ONE.shiftLeft(34);

    private final Columns matrix;
    private final int[] basis;
    private final Residues residues;
    private final SparseLu factors;
    private final Work work;
    private final BigInteger rowSum;
    private final BigInteger columnSum;
    private final int entries;
    private final long @Nullable [] small;

    private ExactBasis(Columns matrix, int[] basis, Residues residues, SparseLu factors, Work work) {
        this.matrix = matrix;
        this.basis = basis.clone();
        this.residues = residues;
        this.factors = factors;
        this.work = work;
        BigInteger[] rowSums = zeros(matrix.rows());
        BigInteger mostInColumn = BigInteger.ZERO;
        int count = 0;
        for (int j : basis) {
            BigInteger sum = BigInteger.ZERO;
            for (int e = matrix.start()[j]; e < matrix.start()[j + 1]; e++) {
                BigInteger size = matrix.whole()[e].abs();
                sum = sum.add(size);
                rowSums[matrix.row()[e]] = rowSums[matrix.row()[e]].add(size);
                count++;
            }
            mostInColumn = mostInColumn.max(sum);
        }
        rowSum = largest(rowSums);
        columnSum = mostInColumn;
        entries = count;
        small = rowSum.max(columnSum).compareTo(SMALL) < 0 ? narrow() : null;
    }

    private long[] narrow() {
        long[] numbers = new long[entries];
        int n = 0;
        for (int j : basis) {
            for (int e = matrix.start()[j]; e < matrix.start()[j + 1]; e++) {
                numbers[n++] = matrix.whole()[e].longValue();
            }
        }
        return numbers;
    }

    /**
     * Null if it is none.
     *
     * @param basis columns, as many as there are rows; copied
     */
    static @Nullable ExactBasis of(Columns matrix, int[] basis, Work work) {
        Residues residues = Residues.largest();
        for (int n = 0; n < PRIMES; n++) {
            Entries[] rows = Elimination.rows(matrix.rows());
            for (int k = 0; k < basis.length; k++) {
                for (int e = matrix.start()[basis[k]]; e < matrix.start()[basis[k] + 1]; e++) {
                    double residue = residues.of(matrix.whole()[e]);
                    if (residue != 0) {
                        rows[matrix.row()[e]].add(k, residue);
                    }
                }
            }
            SparseLu factors = new Elimination(residues, rows).factorise();
            if (factors != null) {
                work.spend(Work.FACTORISE * factors.entries());
                return new ExactBasis(matrix, basis, residues, factors, work);
            }
            residues = residues.next();
        }
        return null;
    }

    private static BigInteger[] zeros(int size) {
        BigInteger[] zeros = new BigInteger[size];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    private static BigInteger largest(BigInteger[] numbers) {
        BigInteger largest = BigInteger.ZERO;
        for (BigInteger each : numbers) {
            largest = largest.max(each.abs());
        }
        return largest;
    }

    /**
     * B·x = v.
     *
     * @param right v, by row
     * @return by place in the basis
     */
    Fractions solve(BigInteger[] right) {
        return solve(right, false);
    }

    /**
     * Bᵀ·y = v.
     *
     * @param right v, by place in the basis
     * @return by row
     */
    Fractions solveTransposed(BigInteger[] right) {
        return solve(right, true);
    }

    /** The column of the matrix as a right side. */
    BigInteger[] column(int j) {
        BigInteger[] column = zeros(matrix.rows());
        for (int e = matrix.start()[j]; e < matrix.start()[j + 1]; e++) {
            column[matrix.row()[e]] = matrix.whole()[e];
        }
        return column;
    }

    /** 1 at a place, 0 elsewhere. */
    BigInteger[] unit(int place) {
        BigInteger[] unit = zeros(matrix.rows());
        unit[place] = BigInteger.ONE;
        return unit;
    }

    private Fractions solve(BigInteger[] right, boolean transposed) {
        BigInteger most = largest(right);
        BigInteger sum = transposed ? columnSum : rowSum;
        Rest rest =
                small != null && most.bitLength() < Long.SIZE - 2 ? new SmallRest(small, right) : new LargeRest(right);
        Lifting lifting = new Lifting(residues.prime());
        int tried = 4 + 2 * (most.bitLength() + sum.bitLength()) / 26;
        while (true) {
            work.spend((factors.entries() + entries) * (rest instanceof LargeRest ? Work.LARGE : Work.SMALL));
            double[] residue = rest.residues();
            if (transposed) {
                factors.solveTransposed(residue);
            } else {
                factors.solve(residue);
            }
            int[] digits = new int[residue.length];
            for (int i = 0; i < digits.length; i++) {
                digits[i] = (int) residue[i];
            }
            lifting.add(digits);
            rest.subtract(digits, transposed);
            if (lifting.digits() >= tried) {
                work.spend((Work.LARGE + (long) lifting.digits() * lifting.digits()) * digits.length);
                Fractions fractions = lifting.fractions(sum, most);
                if (fractions != null) {
                    return fractions;
                }
                tried += tried / 2;
            }
        }
    }

    /** What is left of the right side after the digits found, divided by the prime as often. */
    private sealed interface Rest {
        double[] residues();

        void subtract(int[] digits, boolean transposed);
    }

    private final class SmallRest implements Rest {
        private final long[] numbers;
        private final long[] rest;

        SmallRest(long[] numbers, BigInteger[] right) {
            this.numbers = numbers;
            this.rest = Arrays.stream(right).mapToLong(BigInteger::longValue).toArray();
        }

        @Override
        public double[] residues() {
            double[] residue = new double[rest.length];
            for (int i = 0; i < rest.length; i++) {
                residue[i] = rest[i] == 0 ? 0 : residues.of(rest[i]);
            }
            return residue;
        }

        @Override
        public void subtract(int[] digits, boolean transposed) {
            int n = 0;
            for (int k = 0; k < basis.length; k++) {
                for (int e = matrix.start()[basis[k]]; e < matrix.start()[basis[k] + 1]; e++) {
                    if (transposed) {
                        rest[k] -= numbers[n++] * digits[matrix.row()[e]];
                    } else {
                        rest[matrix.row()[e]] -= numbers[n++] * digits[k];
                    }
                }
            }
            for (int i = 0; i < rest.length; i++) {
                rest[i] /= residues.prime();
            }
        }
    }

    private final class LargeRest implements Rest {
        private final BigInteger[] rest;

        LargeRest(BigInteger[] right) {
            this.rest = right.clone();
        }

        @Override
        public double[] residues() {
            return Arrays.stream(rest).mapToDouble(residues::of).toArray();
        }

        @Override
        public void subtract(int[] digits, boolean transposed) {
            for (int k = 0; k < basis.length; k++) {
                for (int e = matrix.start()[basis[k]]; e < matrix.start()[basis[k] + 1]; e++) {
                    int i = matrix.row()[e];
                    int digit = digits[transposed ? i : k];
                    if (digit != 0) {
                        int place = transposed ? k : i;
                        rest[place] = rest[place].subtract(matrix.whole()[e].multiply(BigInteger.valueOf(digit)));
                    }
                }
            }
            BigInteger prime = BigInteger.valueOf(residues.prime());
            for (int i = 0; i < rest.length; i++) {
                rest[i] = rest[i].divide(prime);
            }
        }
    }
}
