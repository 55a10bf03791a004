package tarazy.insight;

import java.util.Arrays;

/** How far each run moves the centre of its column, to first order (Hampel 1974). */
final class Influence {
    private Influence() {}

    /**
     * One influence a value, with mean near 0: the variance of the centre is their variance over their number. For the
     * median that is half the reciprocal density times the side a value lies on; the density comes from the order
     * statistics at the ends of the median's own 90 % interval (Siddiqui 1960).
     *
     * @param values without NaN, at least one
     */
    static double[] of(double[] values, Centre centre) {
        double middle = centre.of(values);
        return switch (centre) {
            case MEAN -> Arrays.stream(values).map(value -> value - middle).toArray();
            case MEDIAN -> {
                double reach = halfReciprocalDensity(values);
                yield Arrays.stream(values)
                        .map(value -> reach * Math.signum(value - middle))
                        .toArray();
            }
        };
    }

    /** The standard error of a centre from the influences of its runs, at least two. */
    static double standardError(double[] influences) {
        int n = influences.length;
        double mean = Centre.MEAN.of(influences);
        double squares = 0;
        for (double influence : influences) {
            squares += (influence - mean) * (influence - mean);
        }
        return Math.sqrt(squares / (n - 1) / n);
    }

    private static double halfReciprocalDensity(double[] values) {
        double reach = Math.min(0.5, Interval.Z90 / 2 / Math.sqrt(values.length));
        double[] ends = Quantiles.of(values, 0.5 - reach, 0.5 + reach);
        return (ends[1] - ends[0]) / (4 * reach);
    }
}
