package tarazy.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tarazy.bargain.Scale;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.WeightedMedian;

/** All models that say something by themselves, without having seen other outcomes. */
final class Contenders {
    static final String MEAN = "mean";
    static final String MIDDLE = "middle";
    static final String REFERENCE = "reference";

    private Contenders() {}

    static List<Contender> all() {
        return List.of(
                new Contender(MEAN, "Weighted mean", new PositionsPredictor(new WeightedMean())),
                new Contender("median", "Weighted median", new PositionsPredictor(new WeightedMedian())),
                new Contender(MIDDLE, "Middle of the scale", each(issue -> Optional.of(middle(issue)))),
                new Contender(REFERENCE, "Reference point", each(Contenders::reference)));
    }

    private static Contender.Predictor each(Function<DecidedIssue, Optional<Prediction>> predictor) {
        return proposal -> proposal.issues().stream().map(predictor).toList();
    }

    private static Prediction middle(DecidedIssue decided) {
        Scale scale = decided.issue().scale();
        return Prediction.sure(scale.low() / 2 + scale.high() / 2);
    }

    private static Optional<Prediction> reference(DecidedIssue decided) {
        return decided.reference().isPresent()
                ? Optional.of(Prediction.sure(decided.reference().getAsDouble()))
                : Optional.empty();
    }
}
