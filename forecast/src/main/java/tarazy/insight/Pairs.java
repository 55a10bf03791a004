package tarazy.insight;

import java.util.Arrays;

/** The runs in which both x and y are finite, in ascending order of x. */
final class Pairs {
    final int n;
    final int skipped;
    final Ascending x;
    private final double[] y;

    private Pairs(Ascending x, double[] y, int skipped) {
        this.x = x;
        this.y = y;
        n = x.n;
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
        return new Pairs(new Ascending(xs, n), ys, y.length - n);
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
        return x.values[rank];
    }

    double y(int rank) {
        return y[rank];
    }

    double meanX(int from, int to) {
        return Centre.MEAN.of(x.values, from, to);
    }

    double medianX(int from, int to) {
        return Quantiles.ofSorted(x.values, from, to, 0.5);
    }

    double centreY(Centre centre, int from, int to) {
        return centre.of(y, from, to);
    }

    Standardised standardisedY() {
        return Standardised.of(y, n);
    }
}
