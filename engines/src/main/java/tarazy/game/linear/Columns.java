package tarazy.game.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.game.Rational;

/**
 * A sparse matrix by columns with a right side: exactly, each row multiplied by the least number that makes it whole, and
 * rounded, with rows and columns scaled so that numbers are about 1. Which columns are a basis, and which basis is
 * feasible, is the same for both. <strong>Arrays are shared and must not be written to.</strong>
 */
final class Columns {
    private static final int SCALINGS = 4;

    /** Numbers that are smaller than others of their line by more than this do not decide its scale. */
    private static final double SPREAD = 1e-6;

    private final int rows;
    private final int[] start;
    private final int[] row;
    private final BigInteger[] whole;
    private final double[] rounded;
    private final BigInteger[] wholeRight;
    private final double[] roundedRight;
    private final BigInteger[] multiplier;
    private final double[] columnScale;
    private final double[] rowScale;

    private Columns(Builder builder) {
        rows = builder.right.length;
        start = builder.start.stream().mapToInt(Integer::intValue).toArray();
        row = builder.row.stream().mapToInt(Integer::intValue).toArray();
        multiplier = new BigInteger[rows];
        Arrays.setAll(multiplier, i -> builder.right[i].denominator());
        for (int e = 0; e < row.length; e++) {
            multiplier[row[e]] = common(multiplier[row[e]], builder.exact.get(e).denominator());
        }
        whole = new BigInteger[row.length];
        Arrays.setAll(whole, e -> whole(builder.exact.get(e), multiplier[row[e]]));
        wholeRight = new BigInteger[rows];
        Arrays.setAll(wholeRight, i -> whole(builder.right[i], multiplier[i]));
        rounded = builder.rounded.stream().mapToDouble(Double::doubleValue).toArray();
        roundedRight = builder.roundedRight;
        columnScale = new double[start.length - 1];
        Arrays.fill(columnScale, 1);
        rowScale = filled(rows, 1);
        for (int n = 0; n < SCALINGS; n++) {
            scaleRows();
            scaleColumns();
        }
    }

    private static BigInteger common(BigInteger a, BigInteger b) {
        return b.equals(BigInteger.ONE) || a.equals(b) ? a : a.divide(a.gcd(b)).multiply(b);
    }

    private static BigInteger whole(Rational number, BigInteger multiplier) {
        BigInteger denominator = number.denominator();
        return denominator.equals(multiplier)
                ? number.numerator()
                : number.numerator().multiply(multiplier.divide(denominator));
    }

    private void scaleRows() {
        double[] low = filled(rows, Double.POSITIVE_INFINITY);
        double[] high = new double[rows];
        for (int e = 0; e < row.length; e++) {
            double size = Math.abs(rounded[e]);
            if (size > 0) {
                low[row[e]] = Math.min(low[row[e]], size);
                high[row[e]] = Math.max(high[row[e]], size);
            }
        }
        double[] scale = new double[rows];
        Arrays.setAll(scale, i -> scale(low[i], high[i]));
        for (int e = 0; e < row.length; e++) {
            rounded[e] *= scale[row[e]];
        }
        for (int i = 0; i < rows; i++) {
            roundedRight[i] *= scale[i];
            rowScale[i] *= scale[i];
        }
    }

    private void scaleColumns() {
        for (int j = 0; j < columns(); j++) {
            double low = Double.POSITIVE_INFINITY;
            double high = 0;
            for (int e = start[j]; e < start[j + 1]; e++) {
                double size = Math.abs(rounded[e]);
                if (size > 0) {
                    low = Math.min(low, size);
                    high = Math.max(high, size);
                }
            }
            double scale = scale(low, high);
            columnScale[j] *= scale;
            for (int e = start[j]; e < start[j + 1]; e++) {
                rounded[e] *= scale;
            }
        }
    }

    private static double[] filled(int size, double value) {
        double[] filled = new double[size];
        Arrays.fill(filled, value);
        return filled;
    }

    /** A power of two, so that nothing is rounded. */
    private static double scale(double low, double high) {
        return high > 0
                ? Math.scalb(1.0, -(Math.getExponent(Math.max(low, high * SPREAD)) + Math.getExponent(high)) / 2)
                : 1;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return start.length - 1;
    }

    /** By column: its first entry; one more at the end. */
    int[] start() {
        return start;
    }

    /** By entry. */
    int[] row() {
        return row;
    }

    /** By entry, exactly. */
    BigInteger[] whole() {
        return whole;
    }

    /** By entry, scaled. */
    double[] rounded() {
        return rounded;
    }

    BigInteger[] wholeRight() {
        return wholeRight;
    }

    double[] roundedRight() {
        return roundedRight;
    }

    /** By row: what makes it whole. */
    BigInteger[] multiplier() {
        return multiplier;
    }

    /** A rounded variable times this is the variable. */
    double columnScale(int column) {
        return columnScale[column];
    }

    /** By how much a rounded row was multiplied. */
    double rowScale(int row) {
        return rowScale[row];
    }

    /** A row vector's numerators times a column. */
    BigInteger times(Fractions vector, int column) {
        BigInteger sum = BigInteger.ZERO;
        for (int e = start[column]; e < start[column + 1]; e++) {
            BigInteger factor = vector.numerators()[row[e]];
            if (factor.signum() != 0) {
                sum = sum.add(factor.multiply(whole[e]));
            }
        }
        return sum;
    }

    /** Takes a matrix column by column. */
    static final class Builder {
        private final Rational[] right;
        private final double[] roundedRight;
        private final List<Integer> start = new ArrayList<>(List.of(0));
        private final List<Integer> row = new ArrayList<>();
        private final List<Rational> exact = new ArrayList<>();
        private final List<Double> rounded = new ArrayList<>();

        Builder(int rows) {
            right = new Rational[rows];
            roundedRight = new double[rows];
            Arrays.fill(right, Rational.ZERO);
        }

        void right(int i, Rational value, double about) {
            right[i] = value;
            roundedRight[i] = about;
        }

        /** Adds an entry to the present column; 0 is left out. */
        void add(int i, Rational value, double about) {
            if (value.signum() != 0) {
                row.add(i);
                exact.add(value);
                rounded.add(about);
            }
        }

        /** Adds 1 or −1. */
        void unit(int i, int sign) {
            add(i, Rational.of(sign), sign);
        }

        void endColumn() {
            start.add(row.size());
        }

        int columns() {
            return start.size() - 1;
        }

        Columns build() {
            return new Columns(this);
        }
    }
}
