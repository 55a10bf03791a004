package tarazy.bargain;

import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WeightedMeanTest extends BargainingModelContract {
    @Override
    protected WeightedMean model() {
        return new WeightedMean();
    }

    @Test
    void emissionStandardsSettleAtSevenPointFour() {
        double mean = 7.389955686853766;
        assertThat(settled(Issues.emissionStandards()).position()).isCloseTo(mean, within(1e-14));
        assertThat(settled(Issues.emissionStandards()).tied()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CAPABILITY_TIMES_SALIENCE, 7.389955686853766",
        // 7.55 / 1.01, 4060 / 610, 67 / 10
        "CAPABILITY, 7.475247524752475",
        "SALIENCE, 6.655737704918033",
        "EQUAL, 6.7"
    })
    void eachWeightingHasItsOwnMean(Weighting weighting, double expected) {
        Settlement settlement = new WeightedMean(weighting).settle(Issues.emissionStandards());
        assertThat(((Settlement.At) settlement).position()).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void agreesWithDecimalArithmetic(Issue issue) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (Actor actor : issue.actors()) {
            BigDecimal weight = new BigDecimal(actor.capability()).multiply(new BigDecimal(actor.salience()));
            sum = sum.add(weight.multiply(new BigDecimal(actor.position())));
            total = total.add(weight);
        }
        double expected = sum.divide(total, MathContext.DECIMAL128).doubleValue();
        assertThat(settled(issue).position()).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void aStrongerActorPullsTheMeanTowardsIt(Issue issue) {
        double before = settled(issue).position();
        for (int i = 0; i < issue.actors().size(); i++) {
            List<Actor> actors = new ArrayList<>(issue.actors());
            Actor actor = actors.get(i);
            actors.set(i, new Actor(actor.name(), actor.capability() + 1, actor.position(), actor.salience()));
            double after = settled(new Issue("stronger", issue.scale(), actors)).position();
            assertThat(Math.abs(after - actor.position()))
                    .as(actor.name())
                    .isLessThanOrEqualTo(Math.abs(before - actor.position()) + 1e-12);
            assertThat((after - before) * (actor.position() - before)).isGreaterThanOrEqualTo(-1e-12);
        }
    }

    @Test
    void columnsGiveNoNumberWhereThereIsNoMean() {
        double[] positions = {0, 100};
        assertThat(WeightedMean.of(positions, new double[] {1, 3})).isEqualTo(75);
        assertThat(WeightedMean.of(positions, new double[] {0, 0})).isNaN();
        assertThat(WeightedMean.of(positions, new double[] {-1, 3})).isNaN();
        assertThat(WeightedMean.of(positions, new double[] {1, NaN})).isNaN();
        assertThat(WeightedMean.of(positions, new double[] {1, POSITIVE_INFINITY}))
                .isNaN();
        assertThat(WeightedMean.of(positions, new double[] {1e308, 1e308})).isNaN();
        assertThat(WeightedMean.of(new double[] {0, NaN}, new double[] {1, 0})).isNaN();
        assertThat(WeightedMean.of(new double[0], new double[0])).isNaN();
    }
}
