package tarazy.insight;

import java.util.Arrays;
import java.util.Optional;

/**
 * The difference between two answers from runs with the same draws, after less before. Because the draws are the same,
 * most of the chance cancels out, and the interval is much narrower than those of the two answers.
 *
 * @param low lower end of the difference's 90 % interval
 * @param high upper end
 * @param pairs runs used
 * @param skipped runs in which one of the two has no value (NaN or infinite)
 */
public record PairedDifference(double value, double low, double high, int pairs, int skipped) {
    /**
     * The difference of the two columns' centres, for medians the difference of the medians and not the median of the
     * differences; empty with fewer than two runs. The interval is Student's t on the runs' differences (means) or on the
     * differences of their influence (medians, an approximation for many runs). Time O(n log n) at most.
     */
    public static Optional<PairedDifference> of(double[] before, double[] after, Centre centre) {
        Pairs.checkLengths(before.length, after.length);
        double[] first = new double[before.length];
        double[] second = new double[before.length];
        int n = 0;
        for (int run = 0; run < before.length; run++) {
            if (Double.isFinite(before[run]) && Double.isFinite(after[run])) {
                first[n] = before[run];
                second[n++] = after[run];
            }
        }
        if (n < 2) {
            return Optional.empty();
        }
        first = Arrays.copyOf(first, n);
        second = Arrays.copyOf(second, n);
        double value = centre.of(second) - centre.of(first);
        double[] influences = Influence.of(second, centre);
        double[] ofFirst = Influence.of(first, centre);
        for (int i = 0; i < n; i++) {
            influences[i] -= ofFirst[i];
        }
        double half = StudentT.quantile95(n - 1) * Influence.standardError(influences);
        return Optional.of(new PairedDifference(value, value - half, value + half, n, before.length - n));
    }
}
