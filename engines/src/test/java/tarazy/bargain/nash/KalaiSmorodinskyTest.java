package tarazy.bargain.nash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.bargain.Agenda;
import tarazy.bargain.BargainingModelContract;
import tarazy.bargain.Issues;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;

class KalaiSmorodinskyTest extends BargainingModelContract {
    @Override
    protected KalaiSmorodinsky model() {
        return new KalaiSmorodinsky();
    }

    private static double[] outcome(KalaiSmorodinsky model, Agenda agenda) {
        return model.bargain(agenda).settlements().stream()
                .mapToDouble(Settlement::expected)
                .toArray();
    }

    /**
     * Two at the ends of the scale, disagreement worth d to the one at 0 and e to the other. Where each could have all, they
     * gain the same share t: 1 - x - d = t (1 - d) and x - e = t (1 - e), so x = (1 - d) / (2 - d - e).
     */
    @ParameterizedTest
    @CsvSource({"0, 0, 50", "-1, 0, 66.66666666666667", "-0.5, -2, 33.33333333333333"})
    void twoGainTheSameShareOfWhatTheyCould(double d, double e, double expected) {
        KalaiSmorodinsky linear = new KalaiSmorodinsky(1, new Disagreement.Utility(List.of(d, e)));
        assertThat(linear.settle(Issues.at(0, 100)).expected()).isCloseTo(expected, within(1e-11));
    }

    /**
     * With d = .2 and e = 0 the one at 100 can have no more than x = .8, so .8: from 1 - x - .2 = .8 t and x = .8 t both get
     * t = .5.
     */
    @Test
    void nobodyHopesForWhatWouldCostOthers() {
        KalaiSmorodinsky linear = new KalaiSmorodinsky(1, new Disagreement.Utility(List.of(0.2, 0.0)));
        assertThat(linear.settle(Issues.at(0, 100)).expected()).isCloseTo(40, within(1e-11));
        assertThat(linear.bargain(Agenda.of(Issues.at(0, 100))).notes())
                .containsExactly(
                        "everybody gains at least 0.5000 of the most it could gain while nobody loses",
                        "gains over disagreement: actor 1 0.4000, actor 2 0.4000");
    }

    /** One cares only for the first issue, the other only for the second: both get all they want. */
    @Test
    void whatOneDoesNotCareAboutOneGivesAway() {
        Agenda logrolling = Issues.agenda(
                new double[] {1, 7}, new double[][] {{0, 0}, {100, 100}}, new double[][] {{100, 0}, {0, 100}});
        assertThat(outcome(model(), logrolling)[0]).isCloseTo(0, within(1e-3));
        assertThat(outcome(model(), logrolling)[1]).isCloseTo(100, within(1e-3));
    }

    /** As in Nash's solution symmetry decides: (10, 10), whatever the capabilities. */
    @Test
    void symmetricStakesSettleInTheMiddle() {
        Agenda opposed = Issues.agenda(
                new double[] {1, 4}, new double[][] {{0, 100}, {100, 0}}, new double[][] {{9, 1}, {1, 9}});
        assertThat(outcome(model(), opposed)).containsExactly(new double[] {10, 10}, within(1e-5));
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void goldenSectionsFindNothingFairer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int actors = random.nextInt(2, 7);
        Agenda agenda = Issues.randomAgenda(seed, actors, 2);
        List<Double> without = Collections.nCopies(actors, -0.01);
        for (int exponent = 1; exponent <= 2; exponent++) {
            SlowGains slow = new SlowGains(agenda, exponent);
            List<Double> most = Collections.nCopies(actors, 1.01);
            // so little is asked for that all can hope for their ideal, as loss is at most 1
            KalaiSmorodinsky model = new KalaiSmorodinsky(exponent, new Disagreement.Utility(-0.01));
            double[] found = outcome(model, agenda);
            double[] peak = slow.peak((x, y) -> slow.least(without, most, x, y));
            assertThat(slow.least(without, most, found)).isCloseTo(slow.least(without, most, peak), within(1e-8));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyMayLoseByWhatOthersHopeFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Agenda agenda = Issues.randomAgenda(seed, 2, 2);
        List<Double> point = agenda.issues().stream()
                .map(issue ->
                        random.nextDouble(issue.scale().low(), issue.scale().high()))
                .toList();
        for (int exponent = 1; exponent <= 2; exponent++) {
            SlowGains slow = new SlowGains(agenda, exponent);
            List<Double> disagreement = slow.utilities(point.get(0), point.get(1));
            List<Double> most = IntStream.range(0, 2)
                    .mapToObj(i -> hope(slow, disagreement, i))
                    .toList();
            KalaiSmorodinsky model = new KalaiSmorodinsky(exponent, new Disagreement.Point(point));
            double[] found = outcome(model, agenda);
            if (!Double.isNaN(found[0])) {
                double[] peak = slow.peak((x, y) -> slow.least(disagreement, most, x, y));
                assertThat(slow.least(disagreement, most, found))
                        .as("hopes %s", most)
                        .isCloseTo(slow.least(disagreement, most, peak), within(1e-6 + 1e-10 / Collections.min(most)));
            }
        }
    }

    /** The most an actor gains while the other does not lose, by a price on losses that is above any gain from them. */
    private static double hope(SlowGains slow, List<Double> disagreement, int actor) {
        double[] peak = slow.peak((x, y) ->
                slow.utility(actor, x, y) + 1e5 * Math.min(0, slow.least(disagreement, List.of(1.0, 1.0), x, y)));
        return slow.utility(actor, peak) - disagreement.get(actor);
    }

    @Test
    void manyIssuesInARowSettleAsEachAlone() {
        Agenda agenda = Issues.randomAgenda(3, 5, 3);
        Stakes stakes = Stakes.of(agenda);
        var bargainer = model().bargainer(5, 3);
        bargainer.settle(Stakes.of(Issues.randomAgenda(4, 5, 3)));
        bargainer.settle(stakes);
        assertThat(stakes.settlement()).containsExactly(outcome(model(), agenda));
    }

    @Test
    void optionsAreWords() {
        assertThat(model().with("exponent", "1").with("disagreement", "20"))
                .isEqualTo(new KalaiSmorodinsky(1, new Disagreement.Point(List.of(20.0))));
        assertThat(model().with("disagreement-utility", "0.1,0.2"))
                .isEqualTo(new KalaiSmorodinsky(2, new Disagreement.Utility(List.of(0.1, 0.2))));
        assertThatThrownBy(() -> model().with("weighting", "equal"))
                .hasMessage(
                        "the Kalai-Smorodinsky solution has no option \"weighting\"; options are exponent, disagreement,"
                                + " disagreement-utility");
    }
}
