package tarazy.bargain.veto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModelContract;
import tarazy.bargain.Issue;
import tarazy.bargain.Issues;
import tarazy.bargain.Scale;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.WeightedMedian;
import tarazy.bargain.Weighting;

class VetoPlayersTest extends BargainingModelContract {
    private static final Issue FIVE = Issues.at(10, 30, 50, 70, 90);

    @Override
    protected VetoPlayers model() {
        return new VetoPlayers();
    }

    private static double outcome(VetoPlayers model, Issue issue) {
        return model.settle(issue).expected();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void withNothingElseTheMedianVoterDecides(Issue issue) {
        assertThat(model().settle(issue)).isEqualTo(new WeightedMedian().settle(issue));
    }

    @ParameterizedTest
    @CsvSource({
        // the median at 50 accepts up to 100 - 20 = 80 in place of 20
        "20, 0.5, '', actor 5, 80", // wants 90
        "20, 0.5, '', actor 4, 70",
        "20, 0.5, '', actor 1, 20", // wants 10, which is no better for a majority
        "20, 0.5, '', '', 50",
        "80, 0.5, '', actor 1, 20",
        "80, 0.5, '', '', 50",
        "50, 0.5, '', actor 5, 50",
        // four of five: the one at 30 is needed, and accepts up to 40
        "20, 0.8, '', actor 5, 40",
        "20, 0.8, '', '', 30",
        "40, 0.8, '', actor 5, 40",
        // unanimity
        "5, 1, '', actor 5, 15",
        "20, 1, '', actor 5, 20",
        // a veto at 30
        "20, 0.5, actor 2, actor 5, 40",
        "35, 0.5, actor 2, actor 5, 35",
        "60, 0.5, actor 2, actor 1, 40",
        "20, 0.5, 'actor 2, actor 1', actor 5, 20",
    })
    void theSetterGetsTheBestThatAMajorityAccepts(
            double statusQuo, double quota, String veto, String setter, double expected) {
        VetoPlayers model = model().with("status-quo", String.valueOf(statusQuo))
                .with("quota", String.valueOf(quota))
                .with("veto", veto)
                .with("setter", setter);
        assertThat(model.settle(FIVE)).isEqualTo(Settlement.At.point(expected));
        Stakes stakes = Stakes.of(Agenda.of(FIVE));
        model.bargainer(Agenda.of(FIVE).actors(), 1).settle(stakes);
        assertThat(stakes.settlement()).containsExactly(expected);
    }

    @Test
    void saysWhatCannotBeChangedAndWhatCould() {
        Bargaining told = model().with("quota", "0.8").with("status-quo", "20").bargain(Agenda.of(FIVE));
        assertThat(told.notes())
                .containsExactly(
                        "equals: from 30.0 to 70.0 nothing can be voted down, the status quo gives way to anything"
                                + " from 20.0 to 40.0");
        assertThat(model().with("status-quo", "50").bargain(Agenda.of(FIVE)).notes())
                .containsExactly("equals: only 50.0 cannot be voted down, the status quo of 50.0 stays");
        assertThat(model().with("quota", "0.8").read(Agenda.of(FIVE)))
                .containsExactly(new Reading(30, 70, Double.NaN, Double.NaN));
        assertThat(model().with("quota", "0.8").settle(FIVE)).isEqualTo(new Settlement.At(30, 30, 70));
        assertThat(model().with("quota", "0.8").with("setter", "actor 3").settle(FIVE))
                .isEqualTo(new Settlement.At(50, 30, 70));
    }

    /** A position beats the status quo if those who are strictly nearer to it, with all vetoes, suffice. */
    @ParameterizedTest
    @MethodSource("issues")
    void votesOnAFineGridAgree(Issue issue) {
        if (issue.actors().size() > 20) {
            return;
        }
        SplittableRandom random = new SplittableRandom(issue.actors().size());
        Scale scale = issue.scale();
        for (double quota : new double[] {0.5, 0.62, 0.8, 1}) {
            double statusQuo = random.nextDouble(scale.low(), scale.high());
            String veto =
                    issue.actors().get(random.nextInt(issue.actors().size())).name();
            VetoPlayers model =
                    new VetoPlayers(quota, List.of(statusQuo), List.of(veto), "", Weighting.CAPABILITY_TIMES_SALIENCE);
            Reading reading = model.read(Agenda.of(issue)).getFirst();
            double step = (scale.high() - scale.low()) / 2000;
            for (int g = 0; g <= 2000; g++) {
                double x = scale.low() + g * step;
                boolean inside = x > reading.winLow() + 1e-9 && x < reading.winHigh() - 1e-9;
                boolean outside = x < reading.winLow() - 1e-9 || x > reading.winHigh() + 1e-9;
                boolean wins = beats(issue, x, statusQuo, quota, veto);
                assertThat(wins && outside)
                        .as("%s from %s to %s", issue.name(), statusQuo, x)
                        .isFalse();
                assertThat(!wins && inside)
                        .as("%s from %s to %s", issue.name(), statusQuo, x)
                        .isFalse();
            }
            boolean stays = statusQuo >= reading.coreLow() && statusQuo <= reading.coreHigh();
            assertThat(reading.winLow() == reading.winHigh()).isEqualTo(stays);
        }
    }

    private static boolean beats(Issue issue, double x, double statusQuo, double quota, String veto) {
        double votes = 0;
        double total = 0;
        boolean vetoed = false;
        for (Actor actor : issue.actors()) {
            boolean nearer = Math.abs(x - actor.position()) < Math.abs(statusQuo - actor.position());
            double weight = actor.capability() * actor.salience();
            votes += nearer ? weight : 0;
            total += weight;
            vetoed |= actor.name().equals(veto) && !nearer;
        }
        return !vetoed && (quota == 0.5 ? votes > total * (0.5 + 1e-12) : votes >= total * (quota - 1e-12));
    }

    @Test
    void issuesAreVotedOnOneByOne() {
        Scale scale = Scale.of(0, 100);
        Issue one = new Issue("one", scale, List.of(new Actor("a", 1, 20, 50), new Actor("b", 3, 80, 50)));
        Issue other = new Issue("other", scale, List.of(new Actor("c", 2, 10, 5), new Actor("b", 3, 30, 50)));
        Agenda agenda = new Agenda("both", List.of(one, other));
        VetoPlayers model = model().with("status-quo", "0,100").with("veto", "a");
        assertThat(model.bargain(agenda).settlements())
                .containsExactly(Settlement.At.point(20), Settlement.At.point(30));
        Stakes stakes = Stakes.of(agenda);
        Bargainer bargainer = model.bargainer(agenda.actors(), 2);
        bargainer.settle(stakes);
        assertThat(stakes.settlement()).containsExactly(20, 30);
        assertThat(stakes.rest()).containsExactly(20, Double.NaN, 80, 30, Double.NaN, 10);
    }

    @Test
    void votesMayCountByCapabilityAlone() {
        List<Actor> actors = List.of(new Actor("a", 3, 10, 1), new Actor("b", 2, 90, 100));
        Issue issue = new Issue("one", Scale.of(0, 100), actors);
        assertThat(outcome(model(), issue)).isEqualTo(90);
        assertThat(outcome(model().with("weighting", "capability"), issue)).isEqualTo(10);
    }

    @Test
    void namesAndPositionsMustBeThere() {
        assertThatThrownBy(() -> model().with("veto", "Rome,actor 1")
                        .with("setter", "Bonn")
                        .settle(Issues.at(1, 2)))
                .hasMessage("veto players: nobody is called Rome, Bonn; actors are actor 1, actor 2");
        assertThatThrownBy(() -> model().with("veto", "Rome").bargainer(List.of("Bonn"), 1))
                .hasMessage("veto players: nobody is called Rome; actors are Bonn");
        assertThatThrownBy(() -> model().with("veto", "Rome").bargainer(1, 1))
                .hasMessage("veto players and setters have names: use bargainer(names, issues)");
        assertThatThrownBy(() -> model().with("status-quo", "5,6").settle(Issues.at(1, 2)))
                .hasMessage(
                        "agenda equals: the status quo must be one position on the scale of each of the 1 issues, is"
                                + " [5.0, 6.0]");
        Stakes stakes = Stakes.of(Agenda.of(Issues.at(1, 2)));
        model().with("status-quo", "101").bargainer(2, 1).settle(stakes);
        assertThat(stakes.settlement()).containsExactly(Double.NaN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quota | 0.4 | option quota cannot be "0.4"; it is a number from 0.5 to 1
            status-quo | low | option status-quo cannot be "low"; it is a number, or several with commas between them
            weighting | votes | option weighting cannot be "votes"; it is one of capability-times-salience, capability, salience, equal
            vetoes | a | the veto player model has no option "vetoes"; options are quota, status-quo, veto, setter, weighting
            """)
    void saysWhichWordsAreAllowed(String key, String value, String message) {
        assertThatThrownBy(() -> model().with(key, value)).hasMessage(message);
    }

    @Test
    void aMajorityIsHalfOrMore() {
        assertThatThrownBy(() -> new VetoPlayers(0.49, List.of(), List.of(), "", Weighting.EQUAL))
                .hasMessage("veto players: the quota must be from 0.5 to 1, is 0.49");
        assertThat(outcome(new VetoPlayers(0.6, List.of(0.0), List.of(), "", Weighting.EQUAL), FIVE))
                .isCloseTo(50, within(0.0));
    }
}
