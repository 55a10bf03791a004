package tarazy.bargain;

import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.bargain.WeightedMedian.Tie;

class WeightedMedianTest extends BargainingModelContract {
    @Override
    protected WeightedMedian model() {
        return new WeightedMedian();
    }

    @Test
    void emissionStandardsSettleAtSeven() {
        assertThat(settled(Issues.emissionStandards())).isEqualTo(new Settlement.At(7, 7, 7));
    }

    @ParameterizedTest
    @CsvSource({"LOWER, 30", "UPPER, 70", "MIDDLE, 50"})
    void aTieIsAnIntervalOfWhichARuleChooses(Tie tie, double position) {
        Settlement settlement =
                new WeightedMedian(Weighting.CAPABILITY_TIMES_SALIENCE, tie).settle(Issues.at(0, 30, 70, 100));
        assertThat(settlement).isEqualTo(new Settlement.At(position, 30, 70));
        assertThat(((Settlement.At) settlement).tied()).isTrue();
        assertThat(WeightedMedian.of(new double[] {100, 30, 0, 70}, new double[] {2, 2, 2, 2}, tie))
                .isEqualTo(position);
    }

    @Test
    void decimalWeightsThatTieOnPaperTie() {
        List<Actor> actors =
                List.of(new Actor("a", 0.1, 10, 1), new Actor("b", 0.2, 20, 1), new Actor("c", 0.3, 90, 1));
        assertThat(settled(new Issue("decimal", Scale.of(0, 100), actors))).isEqualTo(new Settlement.At(20, 20, 90));
        // 0.7 + 0.1 is a little less than 0.8
        actors = List.of(new Actor("a", 0.7, 10, 1), new Actor("b", 0.1, 20, 1), new Actor("c", 0.8, 90, 1));
        assertThat(settled(new Issue("decimal", Scale.of(0, 100), actors))).isEqualTo(new Settlement.At(20, 20, 90));
    }

    @Test
    void actorsWithoutWeightDoNotEndAnInterval() {
        List<Actor> actors = List.of(new Actor("a", 1, 0, 1), new Actor("silent", 0, 40, 1), new Actor("b", 1, 80, 1));
        assertThat(settled(new Issue("silent", Scale.of(0, 100), actors))).isEqualTo(new Settlement.At(0, 0, 80));
    }

    @Test
    void bothZerosAreOnePlace() {
        assertThat(WeightedMedian.of(new double[] {-0.0, -5, 0.0, 5}, new double[] {1, 1.5, 1, 1.5}, Tie.UPPER))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void atMostHalfOfTheWeightLiesOnEitherSide(Issue issue) {
        Settlement.At settled = settled(issue);
        BigDecimal below = BigDecimal.ZERO;
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (Actor actor : issue.actors()) {
            BigDecimal weight = new BigDecimal(actor.capability()).multiply(new BigDecimal(actor.salience()));
            below = actor.position() < settled.low() ? below.add(weight) : below;
            above = actor.position() > settled.high() ? above.add(weight) : above;
            total = total.add(weight);
        }
        BigDecimal half = total.divide(BigDecimal.TWO);
        BigDecimal beyond = total.multiply(new BigDecimal("2e-12"));
        assertThat(below).isLessThan(half.add(beyond));
        assertThat(above).isLessThan(half.add(beyond));
        if (settled.tied()) {
            // exactly half on either side of the gap, nobody with weight in it
            assertThat(half.subtract(below.add(weightAt(issue, settled.low()))).abs())
                    .isLessThan(beyond);
            assertThat(half.subtract(above.add(weightAt(issue, settled.high()))).abs())
                    .isLessThan(beyond);
        }
    }

    private static BigDecimal weightAt(Issue issue, double position) {
        return issue.actors().stream()
                .filter(actor -> actor.position() == position)
                .map(actor -> new BigDecimal(actor.capability()).multiply(new BigDecimal(actor.salience())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void columnsGiveNoNumberWhereThereIsNoMedian() {
        double[] positions = {0, 100};
        assertThat(WeightedMedian.of(positions, new double[] {1, 3}, Tie.LOWER)).isEqualTo(100);
        assertThat(WeightedMedian.of(positions, new double[] {0, 0}, Tie.LOWER)).isNaN();
        assertThat(WeightedMedian.of(positions, new double[] {-1, 3}, Tie.LOWER))
                .isNaN();
        assertThat(WeightedMedian.of(positions, new double[] {1, NaN}, Tie.LOWER))
                .isNaN();
        assertThat(WeightedMedian.of(positions, new double[] {1, POSITIVE_INFINITY}, Tie.LOWER))
                .isNaN();
        assertThat(WeightedMedian.of(new double[] {0, NaN}, new double[] {1, 0}, Tie.LOWER))
                .isNaN();
        assertThat(WeightedMedian.of(new double[0], new double[0], Tie.LOWER)).isNaN();
        assertThat(positions).containsExactly(0, 100);
    }
}
