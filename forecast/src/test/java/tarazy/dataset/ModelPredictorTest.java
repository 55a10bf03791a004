package tarazy.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.bargain.Actor;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.bargain.Settlement;
import tarazy.bargain.exchange.EqualGainExchange;
import tarazy.bargain.nash.NashBargaining;
import tarazy.bargain.spatial.SpatialModel;
import tarazy.insight.MixedDistribution;

class ModelPredictorTest {
    /** Actors nearer to each other than a thousandth of the scale stand at one place and divide its probability. */
    private static final double ONE_PLACE = 0.1 + 1e-9;

    /** The lottery that the model tells of, position by position. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aLotteryIsTheDistribution(long seed) {
        BargainingModel model = new SpatialModel();
        for (Proposal proposal : InventedProposals.usual(5, seed)) {
            List<Optional<Prediction>> predictions = new ModelPredictor(model).predict(proposal);
            for (int k = 0; k < proposal.issues().size(); k++) {
                Settlement told = model.settle(proposal.issues().get(k).issue());
                Prediction prediction = predictions.get(k).orElseThrow();
                assertThat(prediction.point()).as("seed %d", seed).isCloseTo(told.expected(), within(1e-9));
                if (told instanceof Settlement.Lottery(List<Settlement.Prospect> prospects)) {
                    MixedDistribution distribution = prediction.distribution();
                    for (Settlement.Prospect each : prospects) {
                        double at = distribution.upTo(each.position() + ONE_PLACE)
                                - distribution.below(each.position() - ONE_PLACE);
                        assertThat(at).as("seed %d", seed).isGreaterThanOrEqualTo(each.probability() - 1e-9);
                    }
                    assertThat(distribution.mean()).as("seed %d", seed).isCloseTo(told.expected(), within(0.1));
                }
            }
        }
    }

    @Test
    void aPointIsSureOfItself() {
        Proposal proposal = InventedProposals.usual(1, 6).getFirst();
        Prediction prediction = new ModelPredictor(new NashBargaining())
                .predict(proposal)
                .getFirst()
                .orElseThrow();
        assertThat(prediction.distribution().crps(0)).isCloseTo(prediction.point(), within(1e-9));
    }

    @Test
    void whatIsBargainedOverTogetherTakesSeveralIssues() {
        ModelPredictor exchange = new ModelPredictor(new EqualGainExchange(), true);
        Issue p = issue("p", new Actor("a", 1, 0, 80), new Actor("b", 1, 100, 20));
        Issue q = issue("q", new Actor("a", 1, 0, 20), new Actor("b", 1, 100, 80));
        assertThat(exchange.predict(proposal(p)).getFirst()).isEmpty();
        assertThat(exchange.predict(proposal(p, q)))
                .extracting(each -> each.orElseThrow().point())
                .containsExactly(0.0, 100.0);
    }

    @Test
    void withoutInfluenceThereIsNoAnswer() {
        Issue issue = issue("p", new Actor("a", 0, 0, 80), new Actor("b", 0, 100, 20));
        assertThat(new ModelPredictor(new SpatialModel())
                        .predict(proposal(issue))
                        .getFirst())
                .isEmpty();
    }

    private static Issue issue(String name, Actor... actors) {
        return new Issue(name, Scale.of(0, 100), List.of(actors));
    }

    private static Proposal proposal(Issue... issues) {
        return new Proposal(
                "proposal",
                Arrays.stream(issues)
                        .map(issue -> new DecidedIssue(issue, OptionalDouble.empty(), OptionalDouble.of(1)))
                        .toList());
    }
}
