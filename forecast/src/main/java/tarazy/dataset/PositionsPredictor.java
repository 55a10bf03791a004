package tarazy.dataset;

import java.util.List;
import java.util.Optional;
import tarazy.bargain.Actor;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Issue;
import tarazy.insight.MixedDistribution;

/**
 * One centre of the actors' positions, with the positions as a lottery for a distribution: any of them may win, as
 * probably as its actor's capability × salience.
 *
 * @param centre the weighted mean or the weighted median
 */
record PositionsPredictor(BargainingModel centre) implements Contender.Predictor {
    @Override
    public List<Optional<Prediction>> predict(Proposal proposal) {
        return proposal.issues().stream().map(each -> predict(each.issue())).toList();
    }

    private Optional<Prediction> predict(Issue issue) {
        double point = centre.settle(issue).expected();
        return Double.isFinite(point) ? Optional.of(new Prediction(point, lottery(issue))) : Optional.empty();
    }

    private static MixedDistribution lottery(Issue issue) {
        return MixedDistribution.lottery(
                issue.actors().stream().mapToDouble(Actor::position).toArray(),
                issue.actors().stream()
                        .mapToDouble(actor -> actor.capability() * actor.salience())
                        .toArray());
    }
}
