package tarazy.uprising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {
    /** Granovetter's example: 100 people, thresholds around 25. */
    @ParameterizedTest
    @CsvSource({"12.0, 4.0", "12.2, 5.5", "12.3, 100"})
    void aCrowdJumpsWhenThresholdsSpreadALittleMore(double deviation, double crowd) {
        assertThat(100 * Thresholds.rest(Thresholds.normal(0.25, deviation / 100)))
                .isCloseTo(crowd, within(0.05));
    }

    @Test
    void theJumpIsWhereItShouldBe() {
        assertThat(Thresholds.rest(Thresholds.normal(0.25, 0.12221))).isLessThan(0.1);
        assertThat(Thresholds.rest(Thresholds.normal(0.25, 0.12223))).isGreaterThan(0.99);
    }

    @Test
    void nobodyBeginsWhereNobodyIsFirst() {
        assertThat(Thresholds.rest(x -> x < 0.01 ? 0 : 1)).isZero();
        assertThat(Thresholds.rest(x -> Math.min(1, x + 0.01))).isEqualTo(1);
    }
}
