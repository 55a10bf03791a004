package tarazy.insight;

import java.util.OptionalDouble;

/** One-way analysis of variance of centred values over groups of neighbours. */
final class OneWay {
    private static final double Z99 = 2.3263478740408408;

    private final Groups groups;
    private final double[] y;
    private final int n;
    private final double[] means;
    private final double total;
    private final double fourthPowers;
    private final double between;

    private final int skipped;

    /** @param skipped pairs left out before */
    OneWay(Groups groups, Standardised y, int skipped) {
        this(groups, y.values, y, skipped);
    }

    /**
     * @param y in the order of the groups
     * @param standardised the same in another order
     */
    OneWay(Groups groups, double[] y, Standardised standardised, int skipped) {
        this.groups = groups;
        this.y = y;
        this.skipped = skipped;
        n = y.length;
        total = standardised.squares;
        fourthPowers = standardised.fourthPowers;
        means = new double[groups.count];
        double sum = 0;
        for (int group = 0; group < groups.count; group++) {
            means[group] = meanOf(group);
            sum += groups.size(group) * means[group] * means[group];
        }
        between = sum;
    }

    FirstOrder.Index index() {
        if (isTold()) {
            double share = share();
            return new FirstOrder.Index(Math.clamp(share, 0, 1), standardError(share), noiseFloor(), n, skipped);
        }
        return isFlat() ? new FirstOrder.Index(0, 0, 0, n, skipped) : new FirstOrder.Index(0, 1, 1, n, skipped);
    }

    OptionalDouble aboveNoise() {
        if (!isTold()) {
            return OptionalDouble.empty();
        }
        double share = Math.clamp(share(), 0, 1);
        return share > noiseFloor() ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /** True if x or y is the same in all of at least two pairs. */
    private boolean isFlat() {
        return n > 1 && (groups.count == 1 || constant());
    }

    /** True if there are enough pairs to tell a share. */
    private boolean isTold() {
        return !isFlat() && n > groups.count;
    }

    boolean constant() {
        return total == 0;
    }

    double total() {
        return total;
    }

    double mean(int group) {
        return means[group];
    }

    private double meanOf(int group) {
        double sum = 0;
        for (int i = groups.start(group); i < groups.end(group); i++) {
            sum += y[i];
        }
        return sum / groups.size(group);
    }

    /** Mean square within groups, free of bias for the variance that x leaves unexplained. */
    double within() {
        return Math.max(0, total - between) / (n - groups.count);
    }

    /** The share of variance between the groups less what chance puts there; may come out below 0. */
    double share() {
        return (between - (groups.count - 1) * within()) / total;
    }

    /**
     * The standard error of {@link #share()} by the delta method: the share is 1 − W/T with W and T the variance within
     * groups and in total, and each run moves both by its own squared distances.
     */
    double standardError(double share) {
        double sum = 0;
        double squares = 0;
        double within = within();
        for (int group = 0; group < groups.count; group++) {
            int size = groups.size(group);
            double mean = means[group];
            for (int i = groups.start(group); i < groups.end(group); i++) {
                double fromMean = y[i] - mean;
                // a run alone in its group tells nothing about the variance within
                double own = size == 1 ? within : fromMean * fromMean * size / (size - 1);
                double influence = (1 - share) * y[i] * y[i] - own;
                sum += influence;
                squares += influence * influence;
            }
        }
        double variance = Math.max(0, squares - sum * sum / n) / (n - 1);
        return Math.min(1, Math.sqrt(variance / n) / (total / n));
    }

    /**
     * What {@link #share()} exceeds in one of a hundred ensembles when x has no influence. The share is then a quadratic
     * form in the values: its variance (which grows with their kurtosis where groups are small) is that of a scaled and
     * shifted χ², whose quantile follows from Wilson and Hilferty (1931).
     */
    double noiseFloor() {
        double groupsLessOne = groups.count - 1;
        double ratio = groupsLessOne / (n - groups.count);
        double diagonal = 0;
        for (int group = 0; group < groups.count; group++) {
            double share = 1.0 / groups.size(group);
            double entry = share - 1.0 / n - ratio * (1 - share);
            diagonal += groups.size(group) * entry * entry;
        }
        double excessKurtosis = n * fourthPowers / (total * total) - 3;
        double normal = 2 * (groupsLessOne + groupsLessOne * ratio);
        double variance = Math.max(normal / 4, normal + excessKurtosis * diagonal);
        double degrees = 2 * groupsLessOne * groupsLessOne / variance;
        double bend = 2 / (9 * degrees);
        double root = Math.max(0, 1 - bend + Z99 * Math.sqrt(bend));
        double quantile = groupsLessOne * root * root * root;
        return Math.min(1, Math.max(0, quantile - groupsLessOne) / (n - 1));
    }
}
