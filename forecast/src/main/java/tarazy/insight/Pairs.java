package tarazy.insight;

import java.util.Arrays;

/** The runs in which both x and y are finite, in ascending order of x. */
final class Pairs {
    final int n;
    final int skipped;
    private final double[] x;
    private final double[] y;

    private Pairs(double[] x, double[] y, int n, int skipped) {
        this.x = x;
        this.y = y;
        this.n = n;
        this.skipped = skipped;
    }

    static Pairs of(SortedColumn column, double[] y) {
        checkLengths(column.length(), y.length);
        double[] xs = new double[column.size()];
        double[] ys = new double[column.size()];
        int n = 0;
        for (int rank = 0; rank < column.size(); rank++) {
            double value = y[column.run(rank)];
            if (Double.isFinite(value)) {
                xs[n] = column.value(rank);
                ys[n++] = value;
            }
        }
        return new Pairs(xs, ys, n, y.length - n);
    }

    /** Labels are values like any other as far as grouping goes: every int is a double. */
    static Pairs of(int[] labels, double[] y) {
        checkLengths(labels.length, y.length);
        return of(SortedColumn.of(Arrays.stream(labels).asDoubleStream().toArray()), y);
    }

    static void checkLengths(int x, int y) {
        if (x != y) {
            throw new IllegalArgumentException("columns of " + x + " and " + y + " runs: must be equally long");
        }
    }

    double x(int rank) {
        return x[rank];
    }

    double y(int rank) {
        return y[rank];
    }

    /** Where the equal values of x around {@code rank} begin. */
    int startOfTie(int rank) {
        return firstAbove(rank, x[rank], true);
    }

    /** Where they end (exclusive). */
    int endOfTie(int rank) {
        // mostly there are no equals
        return rank + 1 == n || x[rank + 1] > x[rank] ? rank + 1 : firstAbove(rank, x[rank], false);
    }

    /** The first rank whose x is above {@code value}, or not below it; {@code rank} is one with that value. */
    private int firstAbove(int rank, double value, boolean orEqual) {
        int low = orEqual ? 0 : rank + 1;
        int high = orEqual ? rank : n;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle] > value || (orEqual && x[middle] == value)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    double meanX(int from, int to) {
        return Centre.MEAN.of(x, from, to);
    }

    double medianX(int from, int to) {
        return Quantiles.ofSorted(x, from, to, 0.5);
    }

    double centreY(Centre centre, int from, int to) {
        return centre.of(y, from, to);
    }

    Standardised standardisedY() {
        return Standardised.of(y, n);
    }
}
