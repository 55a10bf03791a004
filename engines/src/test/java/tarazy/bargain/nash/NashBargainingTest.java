package tarazy.bargain.nash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModelContract;
import tarazy.bargain.Issue;
import tarazy.bargain.Issues;
import tarazy.bargain.Scale;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Weighting;

class NashBargainingTest extends BargainingModelContract {
    private static final Settlement NO_AGREEMENT = new Settlement.None(Settlement.Reason.NO_AGREEMENT);
    private static final List<Double> ZEROS = Collections.nCopies(250, 0.0);

    @Override
    protected NashBargaining model() {
        return new NashBargaining();
    }

    private static Issue issue(double[] capability, double... positions) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            actors.add(new Actor("actor " + i, capability[i], positions[i], 50));
        }
        return new Issue("one", Scale.of(0, 100), actors);
    }

    private static List<Double> outcome(NashSolution solution) {
        return solution.settlements().stream().map(Settlement::expected).toList();
    }

    @Test
    void knownSettlementsOfOneIssue() {
        Issue ends = issue(new double[] {2, 1}, 0, 100);
        assertThat(model().with("exponent", "1").settle(ends).expected()).isCloseTo(100.0 / 3, within(1e-12));
        assertThat(model().settle(ends).expected()).isCloseTo(39.775081, within(1e-6));
        Issue three = issue(new double[] {3, 2, 1}, 20, 60, 100);
        assertThat(new NashBargaining(1, new Disagreement.Point(List.of(0.0))).settle(three))
                .isEqualTo(new Settlement.At(20, 20, 20));
        Issue spread = issue(new double[] {5, 3, 4}, 10, 40, 90);
        assertThat(model().with("disagreement-utility", "-0.2").settle(spread).expected())
                .isCloseTo(45.398148, within(1e-6));
    }

    @Test
    void knownSettlementsOfTwoIssues() {
        Agenda opposed = Issues.agenda(
                new double[] {1, 1}, new double[][] {{0, 100}, {100, 0}}, new double[][] {{9, 1}, {1, 9}});
        NashSolution solution = model().solve(opposed);
        assertThat(solution.settlements().get(0).expected()).isCloseTo(10, within(1e-9));
        assertThat(solution.settlements().get(1).expected()).isCloseTo(10, within(1e-9));
        Agenda unequal = Issues.agenda(
                new double[] {2, 1}, new double[][] {{0, 0}, {100, 100}}, new double[][] {{50, 50}, {80, 20}});
        solution = model().solve(unequal);
        assertThat(solution.settlements().get(0).expected()).isCloseTo(50.284213, within(1e-6));
        assertThat(solution.settlements().get(1).expected()).isCloseTo(20.182519, within(1e-6));
        assertThat(solution.residual()).isLessThan(1e-12);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void goldenSectionsFindNothingBetterOnOneIssue(Issue issue) {
        for (int exponent = 1; exponent <= 2; exponent++) {
            SlowGains slow = new SlowGains(Agenda.of(issue), exponent);
            NashSolution solution = new NashBargaining(exponent, new Disagreement.Utility(0)).solve(Agenda.of(issue));
            double found = outcome(solution).getFirst();
            double peak = SlowGains.peak(issue.scale().low(), issue.scale().high(), x -> slow.nash(ZEROS, x));
            assertThat(found).as(issue.name()).isCloseTo(peak, within(1e-4));
            assertThat(slow.nash(ZEROS, found)).isGreaterThanOrEqualTo(slow.nash(ZEROS, peak) - 1e-9);
            assertThat(solution.residual()).isLessThan(1e-11);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void goldenSectionsFindNothingBetterOnTwoIssues(long seed) {
        Agenda agenda = Issues.randomAgenda(seed, 2 + (int) seed % 5, 2);
        for (int exponent = 1; exponent <= 2; exponent++) {
            SlowGains slow = new SlowGains(agenda, exponent);
            NashSolution solution = new NashBargaining(exponent, new Disagreement.Utility(0)).solve(agenda);
            double[] peak = slow.peak((x, y) -> slow.nash(ZEROS, x, y));
            double reached =
                    slow.nash(ZEROS, outcome(solution).get(0), outcome(solution).get(1));
            double scale = Math.abs(reached) + 1;
            assertThat(reached).isGreaterThanOrEqualTo(slow.nash(ZEROS, peak) - 1e-10 * scale);
            assertThat(solution.residual()).isLessThan(1e-10);
            if (exponent == 2) {
                assertThat(outcome(solution).get(0)).isCloseTo(peak[0], within(1e-3));
                assertThat(outcome(solution).get(1)).isCloseTo(peak[1], within(1e-3));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingNearbyIsBetterOnManyIssues(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Agenda agenda = Issues.randomAgenda(seed, random.nextInt(2, 20), random.nextInt(2, 7));
        for (int exponent = 1; exponent <= 2; exponent++) {
            NashBargaining model = new NashBargaining(exponent, new Disagreement.Utility(0));
            NashSolution solution = model.solve(agenda);
            assertThat(solution.residual()).isLessThan(1e-10);
            SlowGains slow = new SlowGains(agenda, exponent);
            double[] x = outcome(solution).stream().mapToDouble(each -> each).toArray();
            double best = slow.nash(ZEROS, x);
            for (int trial = 0; trial < 200; trial++) {
                double reach = Math.pow(10, -random.nextInt(5));
                double[] near = new double[x.length];
                for (int k = 0; k < x.length; k++) {
                    Scale scale = agenda.issues().get(k).scale();
                    near[k] = Math.clamp(x[k] + 50 * reach * (2 * random.nextDouble() - 1), scale.low(), scale.high());
                }
                assertThat(slow.nash(ZEROS, near)).isLessThanOrEqualTo(best + 1e-10 * Math.abs(best));
            }
        }
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allGainOrNobodyAgrees(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Agenda agenda = Issues.randomAgenda(seed, random.nextInt(2, 6), 2);
        List<Double> point = agenda.issues().stream()
                .map(issue ->
                        random.nextDouble(issue.scale().low(), issue.scale().high()))
                .toList();
        for (int exponent = 1; exponent <= 2; exponent++) {
            SlowGains slow = new SlowGains(agenda, exponent);
            List<Double> disagreement = slow.utilities(point.get(0), point.get(1));
            double[] peak = slow.peak((x, y) -> slow.least(disagreement, Collections.nCopies(6, 1.0), x, y));
            double least = slow.least(disagreement, Collections.nCopies(6, 1.0), peak);
            NashBargaining model = new NashBargaining(exponent, new Disagreement.Point(point));
            NashSolution solution = model.solve(agenda);
            if (least > 1e-7) {
                assertThat(solution.gains().values())
                        .allSatisfy(gain -> assertThat(gain).isPositive());
                double smallest = Collections.min(solution.gains().values());
                assertThat(solution.residual() * smallest).isLessThan(1e-12);
                double reached = slow.nash(
                        disagreement,
                        outcome(solution).get(0),
                        outcome(solution).get(1));
                double[] best = slow.peak((x, y) -> slow.nash(disagreement, x, y));
                assertThat(reached).isGreaterThan(slow.nash(disagreement, best) - 1e-8 * Math.abs(reached));
            } else if (least < 1e-10) {
                assertThat(solution.settlements()).containsExactly(NO_AGREEMENT, NO_AGREEMENT);
                assertThat(solution.residual()).isNaN();
            }
        }
    }

    @Test
    void nothingIsAgreedOnWhereSomebodyLosesByEveryChange() {
        Issue issue = Issues.at(0, 40, 100);
        NashBargaining statusQuo = model().with("disagreement", "40");
        assertThat(statusQuo.settle(issue)).isEqualTo(NO_AGREEMENT);
        Stakes stakes = Stakes.of(Agenda.of(issue));
        statusQuo.bargainer(3, 1).settle(stakes);
        assertThat(stakes.settlement()).containsExactly(Double.NaN);
        assertThat(stakes.reason()).contains(Settlement.Reason.NO_AGREEMENT);
        assertThat(model().with("disagreement-utility", "0,0,0.85")
                        .settle(issue)
                        .expected())
                .isGreaterThan(60);
        assertThat(model().with("disagreement-utility", "0.9").settle(issue)).isEqualTo(NO_AGREEMENT);
    }

    @Test
    void whatOneDoesNotCareAboutOneGivesAway() {
        Agenda logrolling = Issues.agenda(
                new double[] {1, 1}, new double[][] {{0, 0}, {100, 100}}, new double[][] {{100, 0}, {0, 100}});
        for (int exponent = 1; exponent <= 2; exponent++) {
            NashBargaining model = new NashBargaining(exponent, new Disagreement.Utility(0));
            assertThat(outcome(model.solve(logrolling))).containsExactly(0.0, 100.0);
        }
    }

    @Test
    void anActorMayBeAbsentFromAnIssue() {
        Scale scale = Scale.of(0, 100);
        Issue one = new Issue("one", scale, List.of(new Actor("a", 1, 20, 50), new Actor("b", 1, 80, 50)));
        Issue other = new Issue("other", scale, List.of(new Actor("c", 2, 10, 5), new Actor("b", 1, 30, 50)));
        Issue idle = new Issue("idle", scale, List.of(new Actor("b", 1, 30, 0)));
        Agenda agenda = new Agenda("both", List.of(one, other));
        List<Double> settled = outcome(model().solve(agenda));
        assertThat(settled.get(0)).isBetween(20.0, 80.0);
        assertThat(settled.get(1)).isBetween(10.0, 30.0);
        Stakes stakes = Stakes.of(agenda);
        model().bargainer(3, 2).settle(stakes);
        assertThat(stakes.settlement()).containsExactly(settled.get(0), settled.get(1));
        NashSolution withIdle = model().solve(new Agenda("all", List.of(one, idle, other)));
        assertThat(withIdle.settlements().get(1)).isEqualTo(new Settlement.None(Settlement.Reason.NO_INFLUENCE));
        assertThat(withIdle.settlements().get(0).expected()).isCloseTo(settled.get(0), within(1e-9));
    }

    /** On x + y = 50 nobody's loss changes: to both every such outcome is as good. */
    @Test
    void ofManyBestOutcomesTheNearestToTheMeansIsTakenAndTheRangeTold() {
        Agenda equals = Issues.agenda(
                new double[] {1, 3}, new double[][] {{0, 0}, {100, 100}}, new double[][] {{50, 50}, {50, 50}});
        Bargaining told = model().with("exponent", "1").bargain(equals);
        for (int k = 0; k < 2; k++) {
            Settlement.At at = (Settlement.At) told.settlements().get(k);
            assertThat(at.position()).isCloseTo(75, within(1e-6));
            assertThat(at.low()).isCloseTo(50, within(1e-4));
            assertThat(at.high()).isCloseTo(100, within(1e-4));
            assertThat(told.notes().get(k)).startsWith("issue " + (k + 1) + ": everything from 50.0");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void manyInARowSettleAsEachAlone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int actors = random.nextInt(1, 9);
        int issues = random.nextInt(2, 5);
        for (int exponent = 1; exponent <= 2; exponent++) {
            NashBargaining model = new NashBargaining(exponent, new Disagreement.Utility(-0.1));
            Stakes stakes = Stakes.of(Issues.randomAgenda(seed, actors, issues));
            var bargainer = model.bargainer(actors, issues);
            bargainer.settle(Stakes.of(Issues.randomAgenda(seed + 1, actors, issues)));
            bargainer.settle(stakes);
            List<Double> told = outcome(model.solve(Issues.randomAgenda(seed, actors, issues)));
            assertThat(stakes.settlement()).containsExactly(told.toArray(Double[]::new));
        }
    }

    @Test
    void saysWhatAllGainAndHowGoodTheOptimumIs() {
        List<String> notes =
                model().bargain(Agenda.of(issue(new double[] {2, 1}, 0, 100))).notes();
        assertThat(notes.get(0)).isEqualTo("gains over disagreement: actor 0 0.8418, actor 1 0.6373");
        assertThat(notes.get(1)).matches("the conditions of an optimum hold to \\d\\.\\de-1\\d \\(KKT residual\\)");
    }

    @Test
    void optionsAreWords() {
        assertThat(model().with("exponent", "1").with("disagreement", "20,30").with("weighting", "capability"))
                .isEqualTo(new NashBargaining(1, new Disagreement.Point(List.of(20.0, 30.0)), Weighting.CAPABILITY));
        assertThat(model().with("disagreement-utility", "-0.5"))
                .isEqualTo(new NashBargaining(2, new Disagreement.Utility(-0.5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exponent | 3 | option exponent cannot be "3"; it is a whole number from 1 to 2
            disagreement | 1;2 | option disagreement cannot be "1;2"; it is a number, or several with commas between them
            weighting | power | option weighting cannot be "power"; it is one of capability-times-salience, capability, salience, equal
            beta | 1 | Nash bargaining has no option "beta"; options are exponent, disagreement, disagreement-utility, weighting
            """)
    void saysWhichWordsAreAllowed(String key, String value, String message) {
        assertThatThrownBy(() -> model().with(key, value)).hasMessage(message);
    }

    @Test
    void aDisagreementMustBeAboutTheseIssuesAndActors() {
        Issue issue = Issues.at(0, 100);
        assertThatThrownBy(() -> model().with("disagreement", "5,6").settle(issue))
                .hasMessage("agenda equals: the disagreement point must have one position on the scale of each of the 1"
                        + " issues, is [5.0, 6.0]");
        assertThatThrownBy(() -> model().with("disagreement", "101").settle(issue))
                .hasMessageContaining("one position on the scale");
        assertThatThrownBy(() -> model().with("disagreement-utility", "0,0,0").settle(issue))
                .hasMessage(
                        "agenda equals: the utilities of disagreement must be one finite number or one for each of the 2"
                                + " actors, are [0.0, 0.0, 0.0]");
        Stakes stakes = Stakes.of(Agenda.of(issue));
        model().with("disagreement", "101").bargainer(2, 1).settle(stakes);
        assertThat(stakes.settlement()).containsExactly(Double.NaN);
    }
}
