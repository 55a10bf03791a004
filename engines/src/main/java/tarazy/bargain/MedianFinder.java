package tarazy.bargain;

import java.util.Arrays;

/**
 * Finds the weighted medians of one column after the other in memory of its own, so that a call does not allocate. A
 * cumulative weight within 1e-12 of all weight from its half counts as the half: weights such as 0.1 + 0.2 and 0.3 tie.
 */
public final class MedianFinder {
    private static final double TOLERANCE = 1e-12;

    private final double[] places;
    private final double[] weightAt;
    private double low = Double.NaN;
    private double high = Double.NaN;

    /** @param most how many positions a column has at most */
    public MedianFinder(int most) {
        places = new double[most];
        weightAt = new double[most];
    }

    /** The lowest median of the last column, NaN if it had none. */
    public double low() {
        return low;
    }

    /** The highest median of the last column: every position from the lowest to it is one. NaN if it had none. */
    public double high() {
        return high;
    }

    /**
     * Time O(n log n).
     *
     * @param positions left as they are; only the first {@code count} count
     * @param weights one a position, 0 or more
     * @return false if all weights are 0, if one is negative, or if anything (or the sum of weights) is NaN or infinite
     */
    public boolean find(double[] positions, double[] weights, int count) {
        low = Double.NaN;
        high = Double.NaN;
        for (int i = 0; i < count; i++) {
            if (!Columns.usable(positions[i], weights[i])) {
                return false;
            }
            // one zero of the two
            places[i] = positions[i] + 0.0;
            weightAt[i] = 0;
        }
        Arrays.sort(places, 0, count);
        double total = 0;
        for (int i = 0; i < count; i++) {
            // equal positions share the place that the search finds for them
            weightAt[Arrays.binarySearch(places, 0, count, positions[i] + 0.0)] += weights[i];
            total += weights[i];
        }
        if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
            return false;
        }
        double passed = 0;
        for (int i = 0; i < count && Double.isNaN(high); i++) {
            passed += weightAt[i];
            if (Double.isNaN(low) && weightAt[i] > 0 && passed >= total * (0.5 - TOLERANCE)) {
                low = places[i];
            }
            if (passed > total * (0.5 + TOLERANCE)) {
                high = places[i];
            }
        }
        return true;
    }
}
