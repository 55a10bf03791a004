package tarazy.dataset;

import java.util.List;
import java.util.Optional;
import tarazy.insight.MixedDistribution;

/** An issue with a known outcome, and what there is to foresee it with. */
final class ScoredIssue {
    final String proposal;
    final DecidedIssue decided;
    final double outcome;
    final double mean;
    /** One a contender. */
    final List<Optional<Prediction>> predictions;
    /** One a part of the mixture. */
    final List<MixedDistribution> parts;

    private final double[][] gram;

    ScoredIssue(
            String proposal,
            DecidedIssue decided,
            double mean,
            List<Optional<Prediction>> predictions,
            List<MixedDistribution> parts) {
        this.proposal = proposal;
        this.decided = decided;
        this.mean = mean;
        this.outcome = decided.outcome().orElseThrow();
        this.predictions = List.copyOf(predictions);
        this.parts = List.copyOf(parts);
        gram = new double[parts.size()][parts.size()];
        for (int k = 0; k < gram.length; k++) {
            for (int l = 0; l <= k; l++) {
                gram[k][l] = MixedDistribution.inner(parts.get(k), parts.get(l), outcome);
                gram[l][k] = gram[k][l];
            }
        }
    }

    /** With weights w, the score of the mixture of all parts is wᵀ G w: adds G, of some parts only. */
    void addGram(int[] of, double[][] sum) {
        for (int k = 0; k < of.length; k++) {
            for (int l = 0; l < of.length; l++) {
                sum[k][l] += gram[of[k]][of[l]];
            }
        }
    }
}
