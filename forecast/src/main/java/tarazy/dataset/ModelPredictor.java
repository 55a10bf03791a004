package tarazy.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Stakes;
import tarazy.insight.MixedDistribution;

/**
 * A model of bargaining with what it says by itself: where the actors' places at rest have probabilities, their lottery,
 * else one point.
 *
 * @param together true if the model takes the issues of a proposal as one, and needs several of them
 */
record ModelPredictor(BargainingModel model, boolean together) implements Contender.Predictor {
    /** Each issue by itself. */
    ModelPredictor(BargainingModel model) {
        this(model, false);
    }

    @Override
    public List<Optional<Prediction>> predict(Proposal proposal) {
        if (together) {
            int issues = proposal.issues().size();
            return issues < 2
                    ? proposal.issues().stream()
                            .map(_ -> Optional.<Prediction>empty())
                            .toList()
                    : settle(proposal.agenda());
        }
        List<Optional<Prediction>> predictions = new ArrayList<>();
        for (DecidedIssue each : proposal.issues()) {
            predictions.addAll(settle(Agenda.of(each.issue())));
        }
        return predictions;
    }

    private List<Optional<Prediction>> settle(Agenda agenda) {
        Stakes stakes = Stakes.of(agenda);
        Bargainer bargainer = model.bargainer(agenda.actors(), stakes.issues());
        bargainer.settle(stakes);
        return IntStream.range(0, stakes.issues())
                .mapToObj(k -> prediction(stakes, k))
                .toList();
    }

    private static Optional<Prediction> prediction(Stakes stakes, int issue) {
        double expected = stakes.settlement()[issue];
        if (!Double.isFinite(expected)) {
            return Optional.empty();
        }
        double[] places = new double[stakes.actors()];
        double[] probabilities = new double[stakes.actors()];
        for (int i = 0; i < places.length; i++) {
            double probability = stakes.probability()[i];
            double place = stakes.rest()[i * stakes.issues() + issue];
            if (Double.isNaN(probability)) {
                return Optional.of(Prediction.sure(expected));
            }
            if (Double.isFinite(place)) {
                places[i] = place;
                probabilities[i] = probability;
            }
        }
        return Optional.of(new Prediction(expected, MixedDistribution.lottery(places, probabilities)));
    }
}
