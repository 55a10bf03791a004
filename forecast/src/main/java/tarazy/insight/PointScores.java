package tarazy.insight;

import java.util.Arrays;
import java.util.List;

/**
 * How far off single-valued forecasts were.
 *
 * @param count forecasts that could be scored
 * @param mean mean absolute error
 * @param median median absolute error
 * @param hits share of errors up to each of the tolerances asked for, in their order
 */
public record PointScores(int count, double mean, double median, List<Double> hits) {
    /** Errors that are equal but for rounding are on the same side of a tolerance. */
    private static final double ROUNDING = 1e-9;

    public PointScores {
        hits = List.copyOf(hits);
    }

    /**
     * Of absolute errors, of which those that are NaN do not count; without any, all figures are NaN.
     *
     * @param tolerances largest errors that are hits
     */
    public static PointScores of(double[] errors, double... tolerances) {
        double[] known = Arrays.stream(errors).filter(e -> !Double.isNaN(e)).toArray();
        return new PointScores(
                known.length,
                Centre.MEAN.of(known),
                Centre.MEDIAN.of(known),
                Arrays.stream(tolerances)
                        .mapToObj(tolerance -> share(known, tolerance + ROUNDING))
                        .toList());
    }

    private static double share(double[] errors, double tolerance) {
        return Centre.MEAN.of(
                Arrays.stream(errors).map(e -> e <= tolerance ? 1 : 0).toArray());
    }
}
