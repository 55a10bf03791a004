package tarazy.influence.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.influence.InvalidInputException;

class DependenceTest {
    @Test
    void kazakhCrudeHasOneAndAHalfRoutes() {
        Concentration routes = Concentration.of(54, 11, 1, 1.6);
        assertThat(routes.hhi()).isCloseTo(0.665, within(5e-4));
        assertThat(routes.effectiveNumber()).isCloseTo(1.50, within(5e-3));
        assertThat(routes.hirschman()).isCloseTo(100 * Math.sqrt(routes.hhi()), within(1e-12));
    }

    @Test
    void concentrationRunsFromEvenToAllInOne() {
        Concentration even = Concentration.of(3, 3, 3, 3);
        assertThat(even.hhi()).isEqualTo(0.25);
        assertThat(even.normalised()).isZero();
        assertThat(even.effectiveNumber()).isEqualTo(4);
        Concentration one = Concentration.of(0, 7, 0, 0);
        assertThat(one).isEqualTo(new Concentration(4, 1));
        assertThat(one.normalised()).isEqualTo(1);
        assertThat(one.hirschman()).isEqualTo(100);
        assertThat(Concentration.of(5).normalised()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void splittingAPartNeverConcentrates(int seed) {
        Random random = new Random(seed);
        double[] sizes = random.doubles(2 + seed).toArray();
        double[] split = java.util.Arrays.copyOf(sizes, sizes.length + 1);
        split[sizes.length] = split[0] * random.nextDouble();
        split[0] -= split[sizes.length];
        assertThat(Concentration.of(split).hhi())
                .isLessThan(Concentration.of(sizes).hhi());
        double[] scaled = java.util.Arrays.stream(sizes).map(x -> x * 1e150).toArray();
        assertThat(Concentration.of(scaled).hhi())
                .isCloseTo(Concentration.of(sizes).hhi(), within(1e-14));
    }

    @Test
    void sizesThatCannotBeHaveNoConcentration() {
        assertThat(Concentration.of().hhi()).isNaN();
        assertThat(Concentration.of(0, 0).hhi()).isNaN();
        assertThat(Concentration.of(1, -1, 3).hhi()).isNaN();
        assertThat(Concentration.of(1, Double.NaN).normalised()).isNaN();
        assertThat(Concentration.of(1, Double.POSITIVE_INFINITY).hhi()).isNaN();
    }

    @Test
    void theSameTradeIsMoreToKazakhstanThanToRussia() {
        Interdependence trade = Interdependence.of(24.2, 101.7, 785);
        assertThat(trade.first()).isCloseTo(0.238, within(5e-4));
        assertThat(trade.second()).isCloseTo(0.031, within(5e-4));
        assertThat(trade.asymmetry()).isCloseTo(0.207, within(5e-4));
        assertThat(trade.ratio()).isCloseTo(7.7, within(0.05));
        assertThat(trade.symmetry()).isCloseTo(1 - 0.207, within(5e-4));
        assertThat(trade.salience() * trade.salience()).isCloseTo(trade.first() * trade.second(), within(1e-15));
        Interdependence mirrored = Interdependence.of(24.2, 785, 101.7);
        assertThat(mirrored.asymmetry()).isEqualTo(-trade.asymmetry());
        assertThat(mirrored.symmetry()).isEqualTo(trade.symmetry());
        assertThat(mirrored.salience()).isCloseTo(trade.salience(), within(1e-15));
    }

    @Test
    void influenceIsBandwidthTimesDependence() {
        InfluenceCapacity capacity = new InfluenceCapacity(2, 1, 1, 3, 1);
        assertThat(capacity.bandwidth(0.8, 0.4, 0.2)).isCloseTo((1.6 + 0.4 + 0.2) / 4, within(1e-15));
        assertThat(capacity.dependence(0.4, 0.8)).isCloseTo((1.2 + 0.8) / 4, within(1e-15));
        assertThat(InfluenceCapacity.influence(0.55, 0.5)).isEqualTo(0.275);
        // the political part is bandwidth only
        assertThat(new InfluenceCapacity(0, 1, 0, 1, 0).bandwidth(0.9, 0.3, 0.9))
                .isEqualTo(0.3);
        assertThat(InfluenceCapacity.even().bandwidth(0.6, 0.6, 0.6)).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void weightsThatCannotBeAreAllTold() {
        assertThatThrownBy(() -> new InfluenceCapacity(-1, 1, Double.NaN, 0, 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        weights of bandwidth and dependence:
                          bandwidth: economic weight is -1.0, must be 0 or more
                          bandwidth: security weight is NaN, must be 0 or more
                          dependence: all weights are 0, one must be above""");
    }
}
