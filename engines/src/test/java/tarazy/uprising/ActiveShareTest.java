package tarazy.uprising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveShareTest {
    @ParameterizedTest
    @CsvSource({"0, 0.4444", "0.5, 0.03556", "0.9, 0.01975", "0.99, 0.01796"})
    void knownShares(double arrest, double share) {
        assertThat(ActiveShare.of(arrest, 0.82, 0.1)).isCloseTo(share, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.82, 0.1, 0",
        "0.05, 0.82, 0.1, 0",
        "0.9, 0.82, 0.1, 0.3",
        "0.01, 0.3, 0.1, 2.5",
        "0.99, 0.2, 0.1, 1",
        "0.5, 0.6, 0.05, -0.4",
        "0.3, 0.95, 0.1, 0.9",
        "1, 0, 0, 0",
        "0.9, 0.9, 0.1, 0"
    })
    void isWhatCountingSays(double arrest, double legitimacy, double threshold, double hardship) {
        int n = 1_000;
        int willing = 0;
        for (int i = 0; i < n; i++) {
            double h = Math.min(1, (i + 0.5) / n * (1 + hardship));
            for (int j = 0; j < n; j++) {
                double r = (j + 0.5) / n;
                willing += h * (1 - legitimacy) - r * arrest > threshold ? 1 : 0;
            }
        }
        assertThat(ActiveShare.of(arrest, legitimacy, threshold, hardship))
                .isCloseTo((double) willing / n / n, within(0.002));
    }

    @Test
    void nobodyIsWillingWhereGrievanceCannotReachTheThreshold() {
        assertThat(ActiveShare.of(0, 0.9, 0.1)).isZero();
        assertThat(ActiveShare.of(0, 1, 0)).isZero();
        assertThat(ActiveShare.of(0.5, 0.95, 0.1, -0.5)).isZero();
        assertThat(ActiveShare.of(0.5, 0.5, 0.1, -1)).isZero();
    }
}
