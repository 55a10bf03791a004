package tarazy.bargain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Turn;
import tarazy.bargain.WeightedMean;

class EqualGainExchangeTest extends BargainingModelContract {
    private static final Agenda TWO = Issues.agenda(
            new double[] {1, 1}, new double[][] {{0, 0}, {100, 100}}, new double[][] {{80, 20}, {20, 80}});

    @Override
    protected EqualGainExchange model() {
        return new EqualGainExchange();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @Test
    void twoWhoCareAboutDifferentIssuesGiveEachOtherAll() {
        Bargaining told = model().bargain(TWO);
        assertThat(told.turns().getFirst().expected().get(0)).isCloseTo(20, within(1e-12));
        assertThat(told.turns().getFirst().expected().get(1)).isCloseTo(80, within(1e-12));
        assertThat(told.settlements()).containsExactly(Settlement.At.point(0), Settlement.At.point(100));
        assertThat(told.turns()).hasSize(2);
        assertThat(told.ending()).isEqualTo(Ending.REST);
        String why = "actor 2 gives way on issue 1, actor 1 on issue 2: each gains 12.0000";
        assertThat(told.last().moves())
                .containsExactly(
                        new Move("actor 2", "issue 1", 100, 0, Move.Kind.EXCHANGE, "actor 1", "actor 2", why),
                        new Move("actor 1", "issue 2", 0, 100, Move.Kind.EXCHANGE, "actor 1", "actor 2", why));
        assertThat(told.notes()).containsExactly("gained by their exchanges: actor 1 12.0000, actor 2 12.0000");
    }

    /** The third party has 0 and 0, little weight and much to lose on the second issue, which goes from 80 up. */
    @Test
    void thirdPartiesGainOrLoseByExchanges() {
        Agenda three =
                Issues.agenda(new double[] {1, 1, 1e-9}, new double[][] {{0, 0}, {100, 100}, {0, 0}}, new double[][] {
                    {80, 20}, {20, 80}, {10, 100}
                });
        // 20 less of distance times .1, 20 more times 1
        assertThat(model().bargain(three).notes())
                .last()
                .isEqualTo("gained (or lost) by exchanges of others: actor 3 -18.0000");
    }

    @Test
    void aSingleIssueSettlesAtTheMean() {
        Issue issue = Issues.emissionStandards();
        assertThat(model().settle(issue).expected())
                .isCloseTo(new WeightedMean().settle(issue).expected(), within(1e-12));
        assertThat(model().bargain(Agenda.of(issue)).notes())
                .containsExactly("there is nothing to exchange on a single issue: it settles at the weighted mean");
    }

    @Test
    void thoseWhoAgreeHaveNothingToExchange() {
        Agenda alike = Issues.agenda(
                new double[] {1, 2}, new double[][] {{0, 100}, {100, 0}}, new double[][] {{50, 50}, {30, 30}});
        Bargaining told = model().bargain(alike);
        assertThat(told.turns()).hasSize(1);
        assertThat(told.notes())
                .containsExactly("no two actors can gain by an exchange: issues settle at the weighted means");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithAllExchangesWorkedOutEachTime(int seed) {
        Agenda agenda = Issues.randomAgenda(seed, 2 + seed % 6, 2 + seed % 3);
        Bargaining told = model().with("rounds", "3").bargain(agenda);
        SlowExchange slow = new SlowExchange(agenda);
        for (Turn turn : told.turns().subList(1, told.turns().size())) {
            if (turn.number() > 1) {
                slow.revise();
            }
            slow.round();
            for (int k = 0; k < agenda.issues().size(); k++) {
                for (String actor : agenda.actors()) {
                    assertThat(Issues.position(turn, actor, k))
                            .as("turn %d, %s, issue %d", turn.number(), actor, k)
                            .isCloseTo(slow.held(actor, k), within(1e-7));
                }
                assertThat(turn.expected().get(k)).isCloseTo(slow.expected(k), within(1e-8));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gainsAreEqualPositiveAndFall(int seed) {
        Agenda agenda = Issues.randomAgenda(seed, 2 + seed % 9, 2 + seed % 4);
        Bargaining told = model().bargain(agenda);
        List<Move> moves = told.last().moves();
        Turn opening = told.turns().getFirst();
        for (int m = 0; m < moves.size(); m += 2) {
            double gain = gain(agenda, opening, moves.get(m), moves.get(m + 1), true);
            assertThat(gain).isPositive();
            assertThat(gain(agenda, opening, moves.get(m), moves.get(m + 1), false))
                    .isCloseTo(gain, within(1e-9));
            assertThat(moves.get(m).why())
                    .endsWith(String.format(java.util.Locale.ROOT, "each gains %.4f", gain / 100));
        }
    }

    /** What the mover of the second (or first) move gains by both, as it is told to gain. */
    private static double gain(Agenda agenda, Turn opening, Move first, Move second, boolean ofSecond) {
        String who = ofSecond ? second.actor() : first.actor();
        double gain = 0;
        for (Move move : List.of(first, second)) {
            Issue issue = agenda.issues().stream()
                    .filter(each -> each.name().equals(move.issue()))
                    .findFirst()
                    .orElseThrow();
            double total = issue.actors().stream()
                    .mapToDouble(a -> a.capability() * a.salience())
                    .sum();
            Actor mover = agenda.stake(move.actor(), issue).orElseThrow();
            double shift = Math.abs(move.to() - move.from()) * mover.capability() * mover.salience() / total;
            double scale = (issue.scale().high() - issue.scale().low()) / 100;
            double salience = agenda.stake(who, issue).orElseThrow().salience();
            gain += (move.actor().equals(who) ? -1 : 1) * shift / scale * salience;
        }
        assertThat(opening.positions()).containsKey(who);
        return gain;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfActorsOnAnAgendaDoesNotMatter(int seed) {
        Agenda agenda = Issues.randomAgenda(seed, 2 + seed % 9, 3);
        List<Settlement> expected = model().bargain(agenda).settlements();
        List<Issue> shuffled = new ArrayList<>();
        for (Issue issue : agenda.issues()) {
            List<Actor> actors = new ArrayList<>(issue.actors());
            Collections.shuffle(actors, new Random(seed));
            shuffled.add(new Issue(issue.name(), issue.scale(), actors));
        }
        assertThat(model().bargain(new Agenda("shuffled", shuffled)).settlements())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void manyAgendasInARowSettleAsEachAlone(int seed) {
        int actors = 1 + seed % 8;
        Agenda agenda = Issues.randomAgenda(seed, actors, 3);
        EqualGainExchange model = model().with("rounds", "2");
        Bargaining told = model.bargain(agenda);
        Stakes stakes = Stakes.of(agenda);
        var bargainer = model.bargainer(actors, 3);
        bargainer.settle(Stakes.of(Issues.randomAgenda(seed + 1, actors, 3)));
        bargainer.settle(stakes);
        for (int k = 0; k < 3; k++) {
            assertThat(stakes.settlement()[k])
                    .isEqualTo(told.settlements().get(k).expected());
            for (int i = 0; i < actors; i++) {
                assertThat(stakes.rest()[3 * i + k])
                        .isEqualTo(Issues.position(told.last(), agenda.actors().get(i), k));
            }
        }
    }

    @Test
    void whoIsAbsentFromAnIssueExchangesOnOthers() {
        Scale scale = Scale.of(0, 100);
        List<Issue> issues = new ArrayList<>(TWO.issues());
        issues.add(new Issue("third", scale, List.of(new Actor("actor 2", 1, 30, 10), new Actor("c", 4, 50, 50))));
        issues.add(new Issue("idle", scale, List.of(new Actor("c", 4, 50, 0))));
        Bargaining told = model().bargain(new Agenda("all", issues));
        assertThat(told.settlements().subList(0, 2))
                .isEqualTo(model().bargain(TWO).settlements());
        assertThat(told.settlements().get(3)).isEqualTo(new Settlement.None(Settlement.Reason.NO_INFLUENCE));
        assertThat(told.last().positions().get("actor 1")).containsExactly(0.0, 100.0, Double.NaN, Double.NaN);
    }

    @Test
    void equalExchangesAreNoted() {
        Agenda twins =
                Issues.agenda(new double[] {1, 1, 1}, new double[][] {{0, 0}, {100, 100}, {100, 100}}, new double[][] {
                    {80, 20}, {20, 80}, {20, 80}
                });
        Bargaining told = model().bargain(twins);
        assertThat(told.notes().getFirst())
                .startsWith("round 1: of ")
                .endsWith(
                        "1 had gains equal to those of others; made first: issues earlier in the agenda, stronger actors,"
                                + " lower positions");
    }

    @Test
    void severalRoundsNeedSaliencesThatAreShares() {
        Agenda loud = Issues.agenda(
                new double[] {1, 1}, new double[][] {{0, 0}, {100, 100}}, new double[][] {{180, 20}, {20, 80}});
        assertThat(model().bargain(loud).settlements()).hasSize(2);
        assertThatThrownBy(() -> model().with("rounds", "2").bargain(loud))
                .hasMessageContaining("salience is 180.0 on issue 1, must be at most 100.0 (option full-salience)");
        assertThat(model().with("rounds", "2")
                        .with("full-salience", "200")
                        .bargain(loud)
                        .turns())
                .hasSize(3);
    }

    @Test
    void optionsAreWords() {
        assertThat(model().with("rounds", "4").with("full-salience", "1")).isEqualTo(new EqualGainExchange(4, 1));
        assertThatThrownBy(() -> model().with("rounds", "0"))
                .hasMessage("option rounds cannot be \"0\"; it is a whole number from 1 to 1000");
        assertThatThrownBy(() -> model().with("gain", "equal"))
                .hasMessage("exchange has no option \"gain\"; options are rounds, full-salience");
    }
}
