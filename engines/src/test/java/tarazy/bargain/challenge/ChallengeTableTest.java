package tarazy.bargain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModelContract;
import tarazy.bargain.Issue;
import tarazy.bargain.Issues;
import tarazy.bargain.Turn;
import tarazy.bargain.WeightedMean;

class ChallengeTableTest extends BargainingModelContract {
    @Override
    protected ChallengeModel model() {
        return new ChallengeModel(ChallengeProfile.SCHOLZ_TABLE);
    }

    @Test
    void givesThePublishedTable() {
        double[] medians = {
            7, 8.415932315426764, 9.610859134120188, 9.9620, 9.9620, 9.9620, 7.4720, 8.8246, 9.6711, 9.6711, 7
        };
        double[] means = {
            7.389955686853766, 7.4613, 7.5525, 7.5901, 7.3581, 7.3492, 7.4149, 7.5105, 7.5724, 7.3250, 7.2421
        };
        Issue issue = Issues.emissionStandards();
        Bargaining told = model().bargain(Agenda.of(issue));
        assertThat(told.turns()).hasSize(11);
        for (Turn turn : told.turns()) {
            int t = turn.number();
            assertThat(turn.expected().getFirst())
                    .as("median %d", t)
                    .isCloseTo(medians[t], within(t < 3 || t == 10 ? 1e-9 : 5e-5));
            assertThat(mean(issue, turn)).as("mean %d", t).isCloseTo(means[t], within(t == 0 ? 1e-9 : 5e-5));
        }
    }

    private static double mean(Issue issue, Turn turn) {
        double[] positions = issue.actors().stream()
                .mapToDouble(actor -> Issues.position(turn, actor.name(), 0))
                .toArray();
        double[] weights = issue.actors().stream()
                .mapToDouble(actor -> actor.capability() * actor.salience())
                .toArray();
        return WeightedMean.of(positions, weights);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void agreesWithTheFormulasOneByOne(Issue issue) {
        if (issue.actors().size() < 20) {
            ChallengeModelTest.assertAgrees(issue, model());
        }
    }

    @Override
    @ParameterizedTest
    @MethodSource("issues")
    protected void unitsOfCapabilityAndSalienceDoNotMatter(Issue issue) {
        double expected = settled(issue).position();
        for (double factor : new double[] {1e-200, 0.37, 1e200}) {
            Issue scaled = Issues.map(
                    issue,
                    issue.scale(),
                    a -> new Actor(a.name(), a.capability() * factor, a.position(), a.salience()));
            assertThat(settled(scaled).position()).isCloseTo(expected, within(1e-10));
        }
    }

    /** Among compromises the table's rule prefers low numbers. */
    @Override
    @Disabled
    protected void theOtherEndOfTheScaleIsNoDifferent(Issue issue) {}

    /** The one in the middle compromises with the lower end, for the same reason. */
    @Override
    @Test
    protected void equalsAtBothEndsAndTheMiddleMeetInTheMiddle() {
        assertThat(settled(Issues.at(0, 50, 100)).position()).isLessThanOrEqualTo(50);
        assertThat(settled(new Issue("equals", Issues.at(0).scale(), List.copyOf(Issues.actors(50, 50, 50))))
                        .position())
                .isEqualTo(50);
    }
}
