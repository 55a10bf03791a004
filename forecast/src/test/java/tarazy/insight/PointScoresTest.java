package tarazy.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointScoresTest {
    @Test
    void errorsAreSummedUp() {
        assertThat(PointScores.of(new double[] {0, 5, Double.NaN, 10.0000000001, 40}, 5, 10, 20))
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                .isEqualTo(new PointScores(4, 13.75, 7.5, List.of(0.5, 0.75, 0.75)));
    }

    @Test
    void withoutForecastsThereAreNoScores() {
        PointScores none = PointScores.of(new double[] {Double.NaN}, 5);
        assertThat(none.count()).isZero();
        assertThat(none.mean()).isNaN();
        assertThat(none.hits().getFirst()).isNaN();
    }

    @Test
    void outcomesAreSpreadOverTheirProbability() {
        // an outcome at P 0.2 to 0.7, one beyond all that was thought possible, one at 0.05 exactly
        PitHistogram pit = PitHistogram.of(new double[] {0.2, 1, 0.05}, new double[] {0.7, 1, 0.05}, 5);
        assertThat(pit.shares())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .containsExactly(1.0 / 3, 0.4 / 3, 0.4 / 3, 0.2 / 3, 1.0 / 3);
        assertThat(pit.coverage50()).isCloseTo(0.45 / 0.5 / 3, within(1e-12));
        assertThat(pit.coverage80()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(pit.coverage90()).isCloseTo(2.0 / 3, within(1e-12));
    }
}
