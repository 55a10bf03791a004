package tarazy.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every model of a single issue. */
public abstract class BargainingModelContract {
    protected abstract BargainingModel model();

    protected Settlement.At settled(Issue issue) {
        Settlement settlement = model().settle(issue);
        assertThat(settlement).as(issue.name()).isInstanceOf(Settlement.At.class);
        return (Settlement.At) settlement;
    }

    private static void assertSame(Settlement.At actual, double position, double low, double high, double error) {
        Offset<Double> offset = within(error);
        assertThat(actual.position()).isCloseTo(position, offset);
        assertThat(actual.low()).isCloseTo(low, offset);
        assertThat(actual.high()).isCloseTo(high, offset);
    }

    protected static List<Issue> issues() {
        List<Issue> issues = new ArrayList<>(List.of(Issues.emissionStandards(), Issues.at(0, 30, 70, 100)));
        for (int seed = 1; seed <= 40; seed++) {
            issues.add(Issues.random(seed, 2 + seed % 12));
        }
        issues.add(Issues.random(41, 250));
        return issues;
    }

    @ParameterizedTest
    @MethodSource("issues")
    protected void manyInARowSettleAsEachAlone(Issue issue) {
        Agenda agenda = Agenda.of(issue);
        Bargaining told = model().bargain(agenda);
        Bargainer bargainer = model().bargainer(issue.actors().size(), 1);
        bargainer.settle(Stakes.of(Agenda.of(Issues.random(7, issue.actors().size()))));
        Stakes stakes = Stakes.of(agenda);
        bargainer.settle(stakes);
        assertThat(stakes.settlement())
                .containsExactly(told.settlements().getFirst().expected());
        for (int i = 0; i < issue.actors().size(); i++) {
            assertThat(told.last().positions().get(issue.actors().get(i).name()))
                    .containsExactly(stakes.rest()[i]);
        }
    }

    @Test
    protected void whatIsNotANumberSettlesNothing() {
        Stakes stakes = Stakes.of(Agenda.of(Issues.random(3, 5)));
        for (double[] column : List.of(stakes.capability(), stakes.position(), stakes.salience())) {
            double before = column[2];
            column[2] = Double.NaN;
            model().bargainer(5, 1).settle(stakes);
            assertThat(stakes.settlement()).containsExactly(Double.NaN);
            assertThat(stakes.rest()).containsOnly(Double.NaN);
            column[2] = before;
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    protected void theOrderOfActorsDoesNotMatter(Issue issue) {
        Settlement.At expected = settled(issue);
        for (int seed = 0; seed < 5; seed++) {
            List<Actor> actors = new ArrayList<>(issue.actors());
            Collections.shuffle(actors, new Random(seed));
            assertSame(
                    settled(new Issue("shuffled " + seed, issue.scale(), actors)),
                    expected.position(),
                    expected.low(),
                    expected.high(),
                    1e-11);
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    protected void theSettlementMovesAndStretchesWithTheScale(Issue issue) {
        Settlement.At expected = settled(issue);
        Scale moved =
                Scale.of(7 + 3 * issue.scale().low(), 7 + 3 * issue.scale().high());
        assertSame(
                settled(Issues.map(
                        issue, moved, a -> new Actor(a.name(), a.capability(), 7 + 3 * a.position(), a.salience()))),
                7 + 3 * expected.position(),
                7 + 3 * expected.low(),
                7 + 3 * expected.high(),
                1e-10);
    }

    @ParameterizedTest
    @MethodSource("issues")
    protected void theOtherEndOfTheScaleIsNoDifferent(Issue issue) {
        Settlement.At expected = settled(issue);
        Settlement.At mirrored = settled(Issues.map(
                issue,
                Scale.of(-issue.scale().high(), -issue.scale().low()),
                a -> new Actor(a.name(), a.capability(), -a.position(), a.salience())));
        assertThat(mirrored.low()).isCloseTo(-expected.high(), within(1e-11));
        assertThat(mirrored.high()).isCloseTo(-expected.low(), within(1e-11));
    }

    @ParameterizedTest
    @MethodSource("issues")
    protected void unitsOfCapabilityAndSalienceDoNotMatter(Issue issue) {
        Settlement.At expected = settled(issue);
        for (double factor : new double[] {1e-200, 0.37, 1e200}) {
            assertSame(
                    settled(Issues.map(
                            issue,
                            issue.scale(),
                            a -> new Actor(a.name(), a.capability() * factor, a.position(), a.salience() * factor))),
                    expected.position(),
                    expected.low(),
                    expected.high(),
                    1e-11);
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    protected void theSettlementLiesBetweenThoseWithInfluence(Issue issue) {
        Settlement.At settled = settled(issue);
        double[] positions = issue.actors().stream()
                .filter(a -> a.capability() * a.salience() > 0)
                .mapToDouble(Actor::position)
                .sorted()
                .toArray();
        assertThat(settled.low()).isGreaterThanOrEqualTo(positions[0]);
        assertThat(settled.high()).isLessThanOrEqualTo(positions[positions.length - 1]);
        assertThat(settled.position()).isBetween(settled.low(), settled.high());
    }

    @ParameterizedTest
    @MethodSource("issues")
    protected void anActorWithoutWeightDropsOut(Issue issue) {
        List<Actor> more = new ArrayList<>(issue.actors());
        more.add(0, new Actor("without capability", 0, issue.scale().low(), 50));
        more.add(new Actor("without salience", 5, issue.scale().high(), 0));
        Settlement.At expected = settled(issue);
        assertSame(
                settled(new Issue("more", issue.scale(), more)),
                expected.position(),
                expected.low(),
                expected.high(),
                1e-11);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 62.5, 100})
    protected void aSingleActorGetsItsPosition(double position) {
        assertThat(settled(Issues.at(position))).isEqualTo(new Settlement.At(position, position, position));
        assertThat(settled(Issues.at(position, position, position)))
                .isEqualTo(new Settlement.At(position, position, position));
    }

    @Test
    protected void equalsAtBothEndsAndTheMiddleMeetInTheMiddle() {
        assertThat(settled(Issues.at(0, 50, 100))).isEqualTo(new Settlement.At(50, 50, 50));
    }

    @Test
    protected void withoutInfluenceThereIsNoSettlement() {
        Settlement none = new Settlement.None(Settlement.Reason.NO_INFLUENCE);
        Scale scale = Scale.of(0, 100);
        assertThat(model().settle(new Issue("empty", scale, List.of()))).isEqualTo(none);
        assertThat(model().settle(
                                new Issue("idle", scale, List.of(new Actor("a", 0, 20, 1), new Actor("b", 3, 60, 0)))))
                .isEqualTo(none);
        assertThat(Settlement.Reason.NO_INFLUENCE.text()).isEqualTo("no influence");
    }
}
