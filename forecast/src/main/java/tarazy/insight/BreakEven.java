package tarazy.insight;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The value of a quantity at which the answer tips over. */
public final class BreakEven {
    private BreakEven() {}

    /**
     * The value of x at which the answer crosses the threshold: the means of y over bins of x (those of {@link FirstOrder}),
     * made monotone in the direction that fits better (isotonic regression), and interpolated between the bins.
     *
     * <p>Empty if that curve does not reach from one side of the threshold to the other, if it explains no more of y than
     * chance would (then its crossing would be chance as well), or if x has fewer than three values. Where an answer turns
     * back, only the crossing in the main direction is told.
     *
     * @param centre {@link Centre#MEDIAN}: where the median of y given x crosses, which is where y is as often above the
     *     threshold as below
     * @throws IllegalArgumentException if the threshold is NaN
     */
    public static OptionalDouble value(double[] x, double[] y, double threshold, Centre centre) {
        return value(SortedColumn.of(x), y, threshold, centre);
    }

    /** The same for a column already sorted. */
    public static OptionalDouble value(SortedColumn x, double[] y, double threshold, Centre centre) {
        if (Double.isNaN(threshold)) {
            throw new IllegalArgumentException("threshold NaN: must be a number");
        }
        return switch (centre) {
            case MEAN -> crossing(Pairs.of(x, y), threshold);
            case MEDIAN -> crossing(Pairs.of(x, aboveOrBelow(y, threshold)), 0);
        };
    }

    private static double[] aboveOrBelow(double[] y, double threshold) {
        return Arrays.stream(y)
                .map(value -> Double.isFinite(value) ? Math.signum(value - threshold) : Double.NaN)
                .toArray();
    }

    private static OptionalDouble crossing(Pairs pairs, double threshold) {
        Groups groups = Groups.of(pairs.x);
        if (groups.count < 3 || pairs.n <= groups.count) {
            return OptionalDouble.empty();
        }
        Standardised y = pairs.standardisedY();
        OneWay variance = new OneWay(groups, y, pairs.skipped);
        double[] means = new double[groups.count];
        double[] sizes = new double[groups.count];
        for (int group = 0; group < groups.count; group++) {
            means[group] = variance.mean(group);
            sizes[group] = groups.size(group);
        }
        double[] rising = Isotonic.rising(means, sizes);
        double[] falling = Isotonic.falling(means, sizes);
        double risingSquares = squares(rising, sizes);
        double fallingSquares = squares(falling, sizes);
        // a fit by pooling keeps the mean, so the better fit is the one with more spread
        double squares = Math.max(risingSquares, fallingSquares);
        if (variance.constant() || squares / variance.total() <= variance.noiseFloor()) {
            return OptionalDouble.empty();
        }
        double level = y.of(threshold);
        return risingSquares >= fallingSquares
                ? interpolated(pairs, groups, rising, level, 1)
                : interpolated(pairs, groups, falling, level, -1);
    }

    private static double squares(double[] fit, double[] sizes) {
        double sum = 0;
        for (int i = 0; i < fit.length; i++) {
            sum += sizes[i] * fit[i] * fit[i];
        }
        return sum;
    }

    private static OptionalDouble interpolated(Pairs pairs, Groups groups, double[] fit, double level, int sign) {
        int before = -1;
        int after = 0;
        while (after < fit.length && sign * (fit[after] - level) <= 0) {
            if (fit[after] != level) {
                before = after;
            }
            after++;
        }
        if (before < 0 || after == fit.length) {
            return OptionalDouble.empty();
        }
        double from = meanX(pairs, groups, before);
        double to = meanX(pairs, groups, after);
        if (after - before > 1) {
            // a level stretch on the threshold itself: its middle
            return OptionalDouble.of((meanX(pairs, groups, before + 1) + meanX(pairs, groups, after - 1)) / 2);
        }
        return OptionalDouble.of(from + (to - from) * ((level - fit[before]) / (fit[after] - fit[before])));
    }

    private static double meanX(Pairs pairs, Groups groups, int group) {
        return pairs.meanX(groups.start(group), groups.end(group));
    }
}
