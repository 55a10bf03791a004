package tarazy.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tarazy.bargain.Scale;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.WeightedMedian;
import tarazy.bargain.challenge.ChallengeModel;
import tarazy.bargain.challenge.ChallengeProfile;
import tarazy.bargain.exchange.EqualGainExchange;
import tarazy.bargain.nash.KalaiSmorodinsky;
import tarazy.bargain.nash.NashBargaining;
import tarazy.bargain.spatial.SpatialModel;
import tarazy.bargain.spatial.SpatialOptions;

/** All models that say something by themselves, without having seen other outcomes. */
final class Contenders {
    static final String MEAN = "mean";
    static final String SMP_START = "smp-start";
    static final String MIDDLE = "middle";
    static final String REFERENCE = "reference";

    private Contenders() {}

    static List<Contender> all() {
        return List.of(
                new Contender(MEAN, "Weighted mean", new PositionsPredictor(new WeightedMean())),
                new Contender("median", "Weighted median", new PositionsPredictor(new WeightedMedian())),
                new Contender(
                        SMP_START,
                        "SMP at start",
                        spatial(SpatialOptions.standard().withTurnLimit(0))),
                new Contender("smp", "SMP", spatial(SpatialOptions.standard())),
                new Contender("smp-ktab", "SMP as KTAB", spatial(SpatialOptions.ktab())),
                new Contender("challenge-paper", "Challenge paper", challenge(ChallengeProfile.SCHOLZ_PAPER)),
                new Contender("challenge-table", "Challenge table", challenge(ChallengeProfile.SCHOLZ_TABLE)),
                new Contender("nash", "Nash", new ModelPredictor(new NashBargaining())),
                new Contender("kalai-smorodinsky", "Kalai-Smorodinsky", new ModelPredictor(new KalaiSmorodinsky())),
                new Contender("nash-proposal", "Nash, all issues", new ModelPredictor(new NashBargaining(), true)),
                new Contender("exchange", "Exchange", new ModelPredictor(new EqualGainExchange(), true)),
                new Contender(MIDDLE, "Middle of scale", each(issue -> Optional.of(middle(issue)))),
                new Contender(REFERENCE, "Reference point", each(Contenders::reference)));
    }

    private static Contender.Predictor spatial(SpatialOptions options) {
        return new ModelPredictor(new SpatialModel(options));
    }

    private static Contender.Predictor challenge(ChallengeProfile profile) {
        return new ModelPredictor(new ChallengeModel(profile));
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
