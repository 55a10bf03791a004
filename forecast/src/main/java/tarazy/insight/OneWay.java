package tarazy.insight;

/** One-way analysis of variance of centred values over groups of neighbours. */
final class OneWay {
    private static final double Z99 = 2.3263478740408408;

    private final Groups groups;
    private final double[] y;
    private final int n;
    private double total;
    private double between;
    private double fourthPowers;

    OneWay(Groups groups, double[] standardised) {
        this.groups = groups;
        this.y = standardised;
        this.n = standardised.length;
        for (double value : y) {
            total += value * value;
            fourthPowers += value * value * value * value;
        }
        for (int group = 0; group < groups.count; group++) {
            double mean = mean(group);
            between += groups.size(group) * mean * mean;
        }
    }

    boolean constant() {
        return total == 0;
    }

    double total() {
        return total;
    }

    double mean(int group) {
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
            double mean = mean(group);
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
