package tarazy.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where outcomes fell in their forecast distributions: the probability integral transform of calibrated forecasts is even
 * from 0 to 1. An outcome that has a probability of its own is spread over it (Czado, Gneiting and Held 2009, Biometrics
 * 65(4)), so that nothing is drawn.
 *
 * @param shares share of outcomes in each of equal bins from 0 to 1
 * @param coverage50 share of outcomes in the middle half of their distributions, 0.5 if calibrated
 * @param coverage80 in the middle 80 %
 * @param coverage90 in the middle 90 %
 */
public record PitHistogram(List<Double> shares, double coverage50, double coverage80, double coverage90) {
    public PitHistogram {
        shares = List.copyOf(shares);
    }

    /**
     * @param below P(X &lt; y), one an outcome
     * @param upTo P(X ≤ y)
     * @param bins at least 1
     */
    public static PitHistogram of(double[] below, double[] upTo, int bins) {
        Pairs.checkLengths(below.length, upTo.length);
        List<Double> shares = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            shares.add(share(below, upTo, (double) bin / bins, (bin + 1.0) / bins));
        }
        return new PitHistogram(
                Collections.unmodifiableList(shares),
                share(below, upTo, 0.25, 0.75),
                share(below, upTo, 0.1, 0.9),
                share(below, upTo, 0.05, 0.95));
    }

    private static double share(double[] below, double[] upTo, double from, double to) {
        double sum = 0;
        for (int i = 0; i < below.length; i++) {
            double width = upTo[i] - below[i];
            if (width > 0) {
                sum += Math.max(0, Math.min(to, upTo[i]) - Math.max(from, below[i])) / width;
            } else {
                // the upper end belongs to the last bin
                sum += below[i] >= from && (below[i] < to || (below[i] == to && to == 1)) ? 1 : 0;
            }
        }
        return sum / below.length;
    }
}
