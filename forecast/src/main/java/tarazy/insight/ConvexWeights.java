package tarazy.insight;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weights, 0 or more and 1 together, for which wᵀGw is least. With G the inner products of points this is the point of
 * their convex hull nearest to 0, found by Wolfe's algorithm (1976, Mathematical Programming 11) in a finite number of steps.
 */
public final class ConvexWeights {
    private static final double TOLERANCE = 1e-10;

    private final double[][] g;
    private final int n;
    private final double[] weights;
    private final boolean[] used;
    private final double largest;

    private ConvexWeights(double[][] gram) {
        g = gram;
        n = gram.length;
        weights = new double[n];
        used = new boolean[n];
        largest = IntStream.range(0, n).mapToDouble(k -> g[k][k]).max().orElse(0);
    }

    /** @param gram symmetric, positive semi-definite, at least one row; left as it is */
    public static double[] of(double[][] gram) {
        return new ConvexWeights(gram).solve();
    }

    private double[] solve() {
        int first = 0;
        for (int k = 1; k < n; k++) {
            first = g[k][k] < g[first][first] ? k : first;
        }
        weights[first] = 1;
        used[first] = true;
        // every round lowers wᵀGw and ends at the optimum of another set of points
        for (int round = 0; round < 100 * n; round++) {
            int next = steepest();
            if (used[next] || gradient(next) >= value() - TOLERANCE * largest) {
                break;
            }
            used[next] = true;
            settle();
        }
        return weights;
    }

    private double gradient(int k) {
        double sum = 0;
        for (int l = 0; l < n; l++) {
            sum += g[k][l] * weights[l];
        }
        return sum;
    }

    private double value() {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += weights[k] * gradient(k);
        }
        return sum;
    }

    private int steepest() {
        int best = 0;
        for (int k = 1; k < n; k++) {
            best = gradient(k) < gradient(best) ? k : best;
        }
        return best;
    }

    /** Goes to the optimum of the points in use, dropping those whose weight would become negative on the way. */
    private void settle() {
        while (true) {
            double[] aim = affine();
            double step = 1;
            for (int k = 0; k < n; k++) {
                if (used[k] && aim[k] <= 0) {
                    step = Math.min(step, weights[k] / Math.max(weights[k] - aim[k], Double.MIN_NORMAL));
                }
            }
            boolean dropped = false;
            for (int k = 0; k < n; k++) {
                weights[k] += step * (aim[k] - weights[k]);
                if (used[k] && aim[k] <= 0 && weights[k] <= TOLERANCE) {
                    used[k] = false;
                    weights[k] = 0;
                    dropped = true;
                }
            }
            if (!dropped) {
                return;
            }
        }
    }

    /** The weights with sum 1 but any sign that are best for the points in use: (G + c 11ᵀ) v = 1, then scaled. */
    private double[] affine() {
        int[] rows = IntStream.range(0, n).filter(k -> used[k]).toArray();
        double[][] a = new double[rows.length][rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                // a trace more on the diagonal: points may coincide
                a[i][j] = g[rows[i]][rows[j]] + largest + (i == j ? TOLERANCE * largest : 0);
            }
            a[i][rows.length] = 1;
        }
        double[] v = LinearSystem.solve(a);
        double total = Arrays.stream(v).sum();
        double[] aim = new double[n];
        for (int i = 0; i < rows.length; i++) {
            aim[rows[i]] = v[i] / total;
        }
        return aim;
    }
}
