package tarazy.insight;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DensityTest {
    @Test
    void countsOverEqualBins() {
        double[] column = {0, 1, 1, 2, 3.5, 4, 9, NaN, -1};
        assertThat(Density.over(column, 0, 4, 4)).isEqualTo(new Density(0, 4, List.of(1, 2, 1, 2), 8, 1));
        assertThat(Density.over(column, 0, 4, 4).shares()).containsExactly(0.125, 0.25, 0.125, 0.25);
    }

    @Test
    void reachesFromQuantileToQuantile() {
        SplittableRandom random = new SplittableRandom(6);
        double[] column = Samples.normal(random, 10_000);
        Density density = Density.between(column, 0.005, 0.995, 40);
        double[] ends = Quantiles.of(column, 0.005, 0.995);
        assertThat(density.low()).isEqualTo(ends[0]);
        assertThat(density.high()).isEqualTo(ends[1]);
        assertThat(density.counts()).hasSize(40);
        assertThat(density.counts().stream().mapToInt(i -> i).sum()).isEqualTo(9900);
        assertThat(density.shares().stream().mapToDouble(d -> d).sum()).isCloseTo(0.99, within(1e-12));
        // φ(0) · width
        assertThat(density.shares().get(20)).isCloseTo(0.3989 * (density.high() - density.low()) / 40, within(0.008));
    }

    @Test
    void aPointIsASingleBin() {
        assertThat(Density.between(Samples.column(3, 3, NaN, 3), 0.005, 0.995, 40))
                .isEqualTo(new Density(3, 3, List.of(3), 3, 1));
        // nearly all of it is one value
        assertThat(Density.between(Samples.column(1, 3, 3, 3, 3), 0.3, 0.7, 40))
                .isEqualTo(new Density(3, 3, List.of(4), 5, 0));
    }

    @Test
    void withoutValuesThereAreNoBins() {
        assertThat(Density.between(Samples.column(NaN, NaN), 0, 1, 5)).isEqualTo(new Density(0, 0, List.of(), 0, 2));
        assertThat(Density.between(new double[0], 0, 1, 5)).isEqualTo(new Density(0, 0, List.of(), 0, 0));
        assertThat(Density.between(Samples.column(NEGATIVE_INFINITY, 1, POSITIVE_INFINITY), 0, 1, 5))
                .isEqualTo(new Density(0, 0, List.of(), 3, 0));
        assertThat(Density.over(Samples.column(NaN), 0, 1, 2).shares()).containsExactly(0.0, 0.0);
    }

    @Test
    void theWidestRangeHasBinsToo() {
        assertThat(Density.over(Samples.column(-1.7e308, 0, 1.7e308), -1.7e308, 1.7e308, 3)
                        .counts())
                .containsExactly(1, 1, 1);
        double tiny = Double.MIN_VALUE;
        assertThat(Density.over(Samples.column(0, tiny), 0, tiny, 3).counts().stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyValueIsInTheBinItBelongsTo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] column = Samples.uniform(random, 1000, -3, 8);
        List<Integer> counts = Density.over(column, -2, 7, 9).counts();
        for (int bin = 0; bin < 9; bin++) {
            int from = bin - 2;
            long expected = java.util.Arrays.stream(column)
                    .filter(value -> value >= from && value < from + 1)
                    .count();
            assertThat((long) counts.get(bin)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0 bins: must be 1 to 100000",
        "0, 1, 100001, 100001 bins: must be 1 to 100000",
        "1, 0, 5, bins from 1.0 to 0.0: must be finite and ascending",
        "NaN, 0, 5, bins from NaN to 0.0: must be finite and ascending",
        "0, Infinity, 5, bins from 0.0 to Infinity: must be finite and ascending",
    })
    void refusesRangesThatAreNone(double low, double high, int bins, String message) {
        assertThatThrownBy(() -> Density.over(Samples.column(1), low, high, bins))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesQuantilesTheWrongWayRound() {
        assertThatThrownBy(() -> Density.between(Samples.column(1), 0.9, 0.1, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantiles at 0.9 and 0.1: must be in ascending order");
    }
}
