package tarazy.insight;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"1, 10", "3, 10", "50, 100", "9999, 10000", "0.5, 7.25"})
    void theEndsAreWhereTheScoreTestJustRejects(double yes, double runs) {
        Interval interval = Wilson.interval(yes, runs);
        double p = yes / runs;
        assertThat((p - interval.low()) / Math.sqrt(interval.low() * (1 - interval.low()) / runs))
                .isCloseTo(1.6448536269514722, within(1e-7));
        assertThat((p - interval.high()) / Math.sqrt(interval.high() * (1 - interval.high()) / runs))
                .isCloseTo(-1.6448536269514722, within(1e-7));
    }

    @Test
    void neverIsNotImpossible() {
        // at 0 the upper end is z² / (n + z²)
        assertThat(Wilson.interval(0, 10).low()).isZero();
        assertThat(Wilson.interval(0, 10).high()).isCloseTo(0.212942, within(1e-6));
        assertThat(Wilson.interval(10, 10).low()).isCloseTo(1 - 0.212942, within(1e-6));
        assertThat(Wilson.interval(10, 10).high()).isEqualTo(1);
    }

    @Test
    void withoutRunsAnythingIsPossible() {
        assertThat(Wilson.interval(0, 0)).isEqualTo(new Interval(0, 1));
        assertThat(Wilson.interval(Samples.column(NaN, NaN))).isEqualTo(new Interval(0, 1));
    }

    @Test
    void countsTheRunsOfAColumn() {
        assertThat(Wilson.interval(Samples.column(1, 0, NaN, 1, 0, 0))).isEqualTo(Wilson.interval(2, 5));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"-1, 5", "6, 5", "NaN, 5", "1, NaN", "1, Infinity"})
    void refusesWhatIsNoShare(double yes, double runs) {
        assertThatThrownBy(() -> Wilson.interval(yes, runs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(yes + " of " + runs + " runs: must be 0 to all of the runs");
    }
}
