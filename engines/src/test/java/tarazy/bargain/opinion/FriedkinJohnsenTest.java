package tarazy.bargain.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Bargaining.Ending;
import tarazy.bargain.BargainingModelContract;
import tarazy.bargain.Issue;
import tarazy.bargain.Issues;
import tarazy.bargain.Move;
import tarazy.bargain.Scale;
import tarazy.bargain.Turn;

class FriedkinJohnsenTest extends BargainingModelContract {
    @Override
    protected FriedkinJohnsen model() {
        return new FriedkinJohnsen();
    }

    /** A salience says how open an actor is, so its unit matters; that of capability does not. */
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
            assertThat(settled(scaled).position()).isCloseTo(expected, within(1e-11));
        }
        Issue shares = Issues.map(
                issue, issue.scale(), a -> new Actor(a.name(), a.capability(), a.position(), a.salience() / 100));
        assertThat(new FriedkinJohnsen(1).settle(shares).expected()).isCloseTo(expected, within(1e-11));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void isPersuasionByAllInProportionToCapability(Issue issue) {
        List<Actor> actors = issue.actors();
        double total = actors.stream().mapToDouble(Actor::capability).sum();
        double[] row = actors.stream().mapToDouble(a -> a.capability() / total).toArray();
        double[][] influence = new double[actors.size()][];
        Arrays.fill(influence, row);
        double[] openness =
                actors.stream().mapToDouble(a -> 1 - a.salience() / 100).toArray();
        double[] positions = actors.stream().mapToDouble(Actor::position).toArray();
        OpinionLimit limit = Persuasion.limit(influence, openness, positions);
        Bargaining told = model().bargain(Agenda.of(issue));
        List<double[]> path =
                Persuasion.path(influence, openness, positions, told.turns().size());
        for (Turn turn : told.turns()) {
            for (int i = 0; i < actors.size(); i++) {
                double stands = Issues.position(turn, actors.get(i).name(), 0);
                assertThat(stands).isCloseTo(path.get(turn.number())[i], within(1e-4));
                if (turn.number() == told.last().number()) {
                    assertThat(stands).isCloseTo(limit.mean().get(i), within(1e-9));
                }
            }
        }
        assertThat(told.ending()).isIn(Ending.CONVERGED, Ending.REST);
    }

    /** m = (10 * 100 + 90 * 50) / 150, to which the second is half open; it weighs half as much. */
    @Test
    void whoCaresLessComesNearer() {
        Issue issue = new Issue(
                "one", Scale.of(0, 100), List.of(new Actor("firm", 1, 10, 100), new Actor("soft", 1, 90, 50)));
        Bargaining told = model().bargain(Agenda.of(issue));
        double mean = 110.0 / 3;
        double soft = (mean + 90) / 2;
        assertThat(Issues.position(told.last(), "firm", 0)).isEqualTo(10);
        assertThat(Issues.position(told.last(), "soft", 0)).isCloseTo(soft, within(1e-12));
        assertThat(told.settlements().getFirst().expected()).isCloseTo((10 + soft / 2) / 1.5, within(1e-12));
        Move move = told.turns().get(1).moves().getFirst();
        assertThat(move)
                .isEqualTo(new Move(
                        "soft",
                        "one",
                        90,
                        70,
                        Move.Kind.PERSUASION,
                        "firm",
                        "soft",
                        "hears 50.0000 on the whole and is open to 0.5000 of it"));
    }

    /** Who cares about nothing is heard at first, and forgets what it said. */
    @Test
    void whoDoesNotCareIsHeardForAWhile() {
        Issue issue =
                new Issue("one", Scale.of(0, 100), List.of(new Actor("keen", 1, 0, 50), new Actor("idle", 1, 100, 0)));
        Bargaining told = model().bargain(Agenda.of(issue));
        assertThat(told.turns().get(1).expected()).containsExactly(25.0);
        assertThat(told.last().expected()).containsExactly(0.0);
        assertThat(Issues.position(told.last(), "idle", 0)).isZero();
    }

    @Test
    void opinionsThatHardlyEverComeToRestAreCutShort() {
        Issue issue = Issues.map(
                Issues.at(0, 40, 100), Scale.of(0, 100), a -> new Actor(a.name(), 1, a.position(), a.position() / 1e4));
        Bargaining told = model().bargain(Agenda.of(issue));
        assertThat(told.turns()).hasSize(101);
        assertThat(told.notes()).containsExactly("opinions change so slowly that turns up to 100 are left out");
    }

    @Test
    void optionsAreWords() {
        assertThat(model().with("full-salience", "5")).isEqualTo(new FriedkinJohnsen(5));
        assertThatThrownBy(() -> model().with("full-salience", "-5"))
                .hasMessage("option full-salience cannot be \"-5\"; it is a number above 0");
        assertThatThrownBy(() -> model().with("rounds", "5"))
                .hasMessage("the model of opinions has no option \"rounds\"; options are full-salience");
        assertThatThrownBy(() -> new FriedkinJohnsen(0))
                .hasMessage("opinions: the full salience must be above 0, is 0.0");
        assertThatThrownBy(() -> new FriedkinJohnsen(10).settle(Issues.emissionStandards()))
                .hasMessageContaining("actor 1 (Netherlands): salience is 80.0, must be at most 10.0");
    }
}
