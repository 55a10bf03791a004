package tarazy.dataset;

import java.util.List;
import tarazy.insight.PitHistogram;

/**
 * Our own distributional forecast.
 *
 * @param weights of its parts, learned from all issues; those that are not 0, the largest first
 * @param pit where outcomes fell in distributions that had not seen them
 * @param better true if it scored better than every other model, each on the issues that model has an answer to
 */
public record MixtureScore(List<Part> weights, PitHistogram pit, boolean better) {
    public MixtureScore {
        weights = List.copyOf(weights);
    }

    /** Something the forecast is mixed of. */
    public record Part(String label, double weight) {}
}
