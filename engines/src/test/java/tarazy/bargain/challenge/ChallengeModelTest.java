package tarazy.bargain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Bargaining.Ending;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.BargainingModelContract;
import tarazy.bargain.Issue;
import tarazy.bargain.Issues;
import tarazy.bargain.Move;
import tarazy.bargain.Scale;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Turn;

class ChallengeModelTest extends BargainingModelContract {
    private static final Scale SCALE = Scale.of(0, 100);

    @Override
    protected ChallengeModel model() {
        return new ChallengeModel();
    }

    static void assertAgrees(Issue issue, ChallengeModel model) {
        Bargaining told = model.bargain(Agenda.of(issue));
        SlowChallenge slow = new SlowChallenge(issue, model.profile() == ChallengeProfile.SCHOLZ_TABLE, model.q());
        List<Actor> actors = issue.actors().stream()
                .filter(actor -> actor.capability() * actor.salience() > 0)
                .toList();
        for (Turn turn : told.turns()) {
            assertThat(turn.number() == 0 || slow.round()).isTrue();
            for (int i = 0; i < actors.size(); i++) {
                assertThat(Issues.position(turn, actors.get(i).name(), 0))
                        .as("%s, %s, turn %d", issue.name(), actors.get(i).name(), turn.number())
                        .isCloseTo(slow.positions()[i], within(1e-8));
            }
            assertThat(turn.expected().getFirst()).isCloseTo(slow.median(), within(1e-8));
        }
        if (told.ending() == Ending.REST) {
            assertThat(slow.round()).isFalse();
        }
    }

    /** A salience is the probability to resist, so its unit matters; that of capability does not. */
    @Override
    @ParameterizedTest
    @MethodSource("issues")
    protected void unitsOfCapabilityAndSalienceDoNotMatter(Issue issue) {
        Settlement.At expected = settled(issue);
        for (double factor : new double[] {1e-200, 0.37, 1e200}) {
            Settlement.At settled = settled(Issues.map(
                    issue,
                    issue.scale(),
                    a -> new Actor(a.name(), a.capability() * factor, a.position(), a.salience())));
            assertThat(settled.position()).isCloseTo(expected.position(), within(1e-11));
        }
        ChallengeModel percent = new ChallengeModel(ChallengeProfile.SCHOLZ_PAPER, 10, 1, 0.5);
        Issue halves = Issues.map(
                issue, issue.scale(), a -> new Actor(a.name(), a.capability(), a.position(), a.salience() / 200));
        assertThat(percent.settle(halves).expected()).isCloseTo(expected.position(), within(1e-11));
    }

    @Test
    void thePrintedFormulasLeaveTheMedianOfEmissionStandardsAtSeven() {
        Bargaining told = model().bargain(Agenda.of(Issues.emissionStandards()));
        assertThat(told.turns())
                .hasSize(11)
                .allSatisfy(turn -> assertThat(turn.expected()).containsExactly(7.0));
        assertThat(told.ending()).isEqualTo(Ending.TURN_LIMIT);
        assertThat(told.settlements()).containsExactly(new Settlement.At(7, 7, 7));
    }

    @Test
    void saysWhoMovedAndWhy() {
        Bargaining told = model().bargain(Agenda.of(Issues.emissionStandards()));
        assertThat(told.turns().get(1).moves())
                .extracting(Move::actor, Move::kind, Move::from)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Greece", Move.Kind.COMPROMISE, 7.0),
                        org.assertj.core.groups.Tuple.tuple("UK", Move.Kind.CONFLICT, 10.0));
        assertThat(told.notes().getFirst())
                .isEqualTo("round 1: equally far in opposite directions, hence not moved: Belgium, Ireland");
    }

    @ParameterizedTest
    @MethodSource("issues")
    void agreesWithTheFormulasOneByOne(Issue issue) {
        if (issue.actors().size() < 20) {
            assertAgrees(issue, model());
            assertAgrees(issue, model().with("q", "0.5").with("rounds", "4"));
        }
    }

    @Test
    void whereAllAgreeNobodyMoves() {
        Bargaining told = model().bargain(Agenda.of(Issues.at(40, 40, 40)));
        assertThat(told.turns()).hasSize(1);
        assertThat(told.ending()).isEqualTo(Ending.REST);
        assertThat(told.settlements()).containsExactly(new Settlement.At(40, 40, 40));
    }

    @Test
    void equalsAtBothEndsAreAStalemate() {
        List<Actor> actors = List.of(new Actor("a", 2, 0, 80), new Actor("b", 2, 100, 80));
        Bargaining told = model().bargain(Agenda.of(new Issue("duel", SCALE, actors)));
        assertThat(told.ending()).isEqualTo(Ending.REST);
        assertThat(told.settlements()).containsExactly(new Settlement.At(0, 0, 100));
        assertThat(told.notes())
                .containsExactly(
                        "round 1: conflicts between equals, in which nobody gives way: 1",
                        "every position from 0.0 to 100.0 is a median, the lower one was taken");
    }

    /**
     * Both care fully, so P = .9 for the stronger. It feels safe (r = 2) and expects .9 * 2 - .1 * 2 - 1 = .6 of a
     * challenge; the weaker takes risks (r = .5) and expects .1 * 2 - .9 * 2 - (2 - 4 * sqrt(.5)) = -.77: it gives in.
     */
    @Test
    void theWeakerOfTwoGivesInWhereBothResist() {
        List<Actor> actors = List.of(new Actor("strong", 9, 0, 100), new Actor("weak", 1, 100, 100));
        Bargaining told = model().bargain(Agenda.of(new Issue("duel", SCALE, actors)));
        Move move = told.turns().get(1).moves().getFirst();
        assertThat(move)
                .isEqualTo(new Move(
                        "weak",
                        "duel",
                        100,
                        0,
                        Move.Kind.CAPITULATION,
                        "strong",
                        "weak",
                        "of challenging the other, strong expects 0.600 and weak -0.772"));
        assertThat(told.settlements()).containsExactly(new Settlement.At(0, 0, 0));
    }

    @Test
    void positionsThatRepeatEndTheRunAndAreReported() {
        int cycles = 0;
        for (int seed = 1; seed <= 300; seed++) {
            Issue issue = Issues.random(seed, 3 + seed % 4);
            Bargaining told = model().with("rounds", "200").bargain(Agenda.of(issue));
            if (told.ending() != Ending.CYCLE) {
                continue;
            }
            cycles++;
            String note = told.notes().stream()
                    .filter(each -> each.startsWith("positions repeat"))
                    .findFirst()
                    .orElseThrow();
            int length = Integer.parseInt(note.replaceAll(".*every (\\d+) rounds.*", "$1"));
            int since = Integer.parseInt(note.replaceAll(".*from round (\\d+) on.*", "$1"));
            Turn again = told.turns().get(since);
            assertThat(told.last().number()).as("seed %d", seed).isEqualTo(since + length);
            for (Actor actor : issue.actors()) {
                assertThat(Issues.position(told.last(), actor.name(), 0))
                        .isCloseTo(Issues.position(again, actor.name(), 0), within(1e-7));
            }
        }
        assertThat(cycles).isPositive();
    }

    @Test
    void issuesOfAnAgendaStandAlone() {
        Issue one = Issues.random(5, 6);
        Issue other = Issues.map(
                Issues.random(5, 6), SCALE, a -> new Actor(a.name(), a.capability(), 100 - a.position(), 50));
        Agenda agenda = new Agenda(
                "two", List.of(one, new Issue("other", SCALE, other.actors().subList(1, 5))));
        Bargaining told = model().bargain(agenda);
        assertThat(told.settlements())
                .containsExactly(
                        model().settle(agenda.issues().get(0)),
                        model().settle(agenda.issues().get(1)));
        Stakes stakes = Stakes.of(agenda);
        model().bargainer(6, 2).settle(stakes);
        assertThat(stakes.settlement())
                .containsExactly(
                        told.settlements().get(0).expected(),
                        told.settlements().get(1).expected());
        int i = 0;
        for (String actor : agenda.actors()) {
            assertThat(told.last().positions().get(actor))
                    .containsExactly(stakes.rest()[2 * i], stakes.rest()[2 * i + 1]);
            i++;
        }
    }

    @Test
    void aSalienceAboveTheFullOneIsAFault() {
        Issue issue = new Issue("loud", SCALE, List.of(new Actor("a", 1, 5, 101), new Actor("b", 1, 9, 100)));
        assertThatThrownBy(() -> model().settle(issue))
                .hasMessage(
                        "issue loud:\n  actor 1 (a): salience is 101.0, must be at most 100.0 (option full-salience)");
        Stakes stakes = Stakes.of(Agenda.of(issue));
        model().bargainer(2, 1).settle(stakes);
        assertThat(stakes.settlement()).containsExactly(Double.NaN);
    }

    @Test
    void saliencesThatLookLikeSharesAreNoted() {
        assertThat(model().bargain(Agenda.of(Issues.at(0, 30, 100))).notes())
                .first()
                .isEqualTo(
                        "no salience is above 1.0, where 100.0 is full: nearly nobody resists (option full-salience)");
    }

    @Test
    void optionsAreWords() {
        BargainingModel changed = model().with("profile", "scholz-table")
                .with("rounds", "3")
                .with("q", "0.5")
                .with("full-salience", "1");
        assertThat(changed).isEqualTo(new ChallengeModel(ChallengeProfile.SCHOLZ_TABLE, 3, 0.5, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile | printed | option profile cannot be "printed"; it is one of scholz-paper, scholz-table
            rounds | 1.5 | option rounds cannot be "1.5"; it is a whole number from 0 to 1000
            rounds | 1001 | option rounds cannot be "1001"; it is a whole number from 0 to 1000
            q | NaN | option q cannot be "NaN"; it is a number from 0 to 1
            q | half | option q cannot be "half"; it is a number from 0 to 1
            full-salience | 0 | option full-salience cannot be "0"; it is a number above 0
            tie | low | the challenge model has no option "tie"; options are profile, rounds, q, full-salience
            """)
    void saysWhichWordsAreAllowed(String key, String value, String message) {
        assertThatThrownBy(() -> model().with(key, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001})
    void roundsAreLimited(int rounds) {
        assertThatThrownBy(() -> new ChallengeModel(ChallengeProfile.SCHOLZ_PAPER, rounds, 1, 100))
                .hasMessageContaining("rounds must be 0 to 1000");
    }
}
