package tarazy.insight;

/**
 * Values brought to the size of 1 and centred on 0: no index notices it, no square of it overflows, and a constant
 * becomes zero without remainder.
 */
final class Standardised {
    final double[] values;

    /** Sum of the squares. */
    final double squares;

    final double fourthPowers;
    private final double middle;
    private final double half;
    private final double mean;

    private Standardised(double[] values, double middle, double half, double mean) {
        this.values = values;
        this.middle = middle;
        this.half = half;
        this.mean = mean;
        double second = 0;
        double fourth = 0;
        for (double value : values) {
            double square = value * value;
            second += square;
            fourth += square * square;
        }
        squares = second;
        fourthPowers = fourth;
    }

    /** Of the first {@code n} of the values, which are finite. */
    static Standardised of(double[] y, int n) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            low = Math.min(low, y[i]);
            high = Math.max(high, y[i]);
        }
        double[] values = new double[n];
        if (!(low < high)) {
            return new Standardised(values, low, 1, 0);
        }
        // halves, so that the width of the widest range is finite too
        double middle = low / 2 + high / 2;
        double half = high / 2 - low / 2;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            values[i] = (y[i] - middle) / half;
            sum += values[i];
        }
        double mean = sum / n;
        for (int i = 0; i < n; i++) {
            values[i] -= mean;
        }
        return new Standardised(values, middle, half, mean);
    }

    /** Where a value of the original scale lies on this one. */
    double of(double original) {
        return (original - middle) / half - mean;
    }
}
