package tarazy.bargain;

import java.util.List;

/**
 * The weighted mean of the positions: the baseline beside every other model, and on known outcomes hard to beat
 * (Achen 2006).
 *
 * @param weighting what makes an actor count
 */
public record WeightedMean(Weighting weighting) implements BargainingModel {
    /** Weighted by capability times salience. */
    public WeightedMean() {
        this(Weighting.CAPABILITY_TIMES_SALIENCE);
    }

    @Override
    public Bargaining bargain(Agenda agenda) {
        return Bargaining.atOnce(
                agenda, agenda.issues().stream().map(this::settle).toList(), List.of());
    }

    @Override
    public Bargainer bargainer(int actors, int issues) {
        return new PointBargainer(weighting, actors, WeightedMean::of);
    }

    @Override
    public Settlement settle(Issue issue) {
        double mean = of(Columns.positions(issue), weighting.weights(issue.actors()));
        return Double.isNaN(mean) ? new Settlement.None(Settlement.Reason.NO_INFLUENCE) : Settlement.At.point(mean);
    }

    /**
     * The mean alone, for many issues in a row; time O(n), no allocation.
     *
     * @param positions one an actor
     * @param weights one an actor, 0 or more
     * @return NaN if all weights are 0, if one is negative, or if anything (or a sum) is NaN or infinite
     */
    public static double of(double[] positions, double[] weights) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double total = 0;
        double sum = 0;
        for (int i = 0; i < positions.length; i++) {
            if (!Columns.usable(positions[i], weights[i])) {
                return Double.NaN;
            }
            if (weights[i] > 0) {
                total += weights[i];
                sum += weights[i] * positions[i];
                low = Math.min(low, positions[i]);
                high = Math.max(high, positions[i]);
            }
        }
        // rounding must not lead out of the actors' range
        return total > 0 && Double.isFinite(total) && Double.isFinite(sum)
                ? Math.clamp(sum / total, low, high)
                : Double.NaN;
    }
}
