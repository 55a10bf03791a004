package tarazy.insight;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
    @Test
    void interpolatesBetweenOrderStatistics() {
        // R: quantile(c(9, 1, 4, 16), c(0, .1, .25, .5, .9, 1), type = 7)
        assertThat(Quantiles.of(Samples.column(9, 1, 4, 16), 0, 0.1, 0.25, 0.5, 0.9, 1))
                .containsExactly(
                        new double[] {1, 1.9, 3.25, 6.5, 13.9, 16}, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void answersInTheOrderAsked() {
        assertThat(Quantiles.of(Samples.column(1, 2, 3), 1, 0, 0.5)).containsExactly(3, 1, 2);
        assertThat(Quantiles.of(Samples.column(1, 2, 3))).isEmpty();
    }

    @Test
    void skipsWhatIsMissing() {
        assertThat(Quantiles.of(Samples.column(NaN, 5, NaN, 7), 0.5)).containsExactly(6);
        assertThat(Quantiles.of(Samples.column(NaN, NaN), 0.5)).containsExactly(NaN);
        assertThat(Quantiles.of(new double[0], 0, 1)).containsExactly(NaN, NaN);
        assertThat(Quantiles.of(Samples.column(8), 0, 0.3, 1)).containsExactly(8, 8, 8);
    }

    @Test
    void staysWithinTheWidestAndTheInfiniteRange() {
        assertThat(Quantiles.of(Samples.column(-1.7e308, 1.7e308), 0.5)).containsExactly(0);
        assertThat(Quantiles.of(Samples.column(NEGATIVE_INFINITY, NEGATIVE_INFINITY, 1, POSITIVE_INFINITY), 0.1, 0.9))
                .containsExactly(NEGATIVE_INFINITY, POSITIVE_INFINITY);
    }

    @Test
    void leavesTheColumnAsItIs() {
        double[] column = {3, 1, 2};
        assertThat(Quantiles.of(column, 0.5)).containsExactly(2);
        assertThat(column).containsExactly(3, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, NaN})
    void refusesWhatIsNoShare(double p) {
        assertThatThrownBy(() -> Quantiles.of(Samples.column(1, 2), p))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantile at " + p + ": must be between 0 and 1");
    }
}
