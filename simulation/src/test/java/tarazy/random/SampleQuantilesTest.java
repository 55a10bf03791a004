package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleQuantilesTest {

    private static final double[] PROBABILITIES = {0, 1e-6, 0.01, 0.05, 0.25, 1.0 / 3, 0.5, 0.9, 0.95, 0.99, 0.99999, 1
    };

    private static double[] bySorting(double[] values, int n, double... probabilities) {
        double[] sorted = Arrays.stream(values, 0, n)
                .filter(x -> !Double.isNaN(x))
                .sorted()
                .toArray();
        return Arrays.stream(probabilities)
                .map(p -> {
                    double rank = p * (sorted.length - 1);
                    double low = sorted[(int) rank];
                    double high = sorted[Math.min((int) rank + 1, sorted.length - 1)];
                    double fraction = rank - (int) rank;
                    return low == high || fraction == 0 ? low : low + fraction * (high - low);
                })
                .toArray();
    }

    private static void sameAsSorting(int n, DoubleUnaryOperator sample) {
        double[] values = new double[n + 3];
        SplittableRandom random = new SplittableRandom(n);
        for (int i = 0; i < n; i++) {
            values[i] = sample.applyAsDouble(random.nextDouble());
        }
        double[] before = values.clone();
        assertThat(SampleQuantiles.of(values, n, PROBABILITIES)).containsExactly(bySorting(values, n, PROBABILITIES));
        assertThat(values).containsExactly(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1000, 16_383, 16_384, 16_385, 100_003})
    void quantilesAreThoseOfTheSortedSample(int n) {
        sameAsSorting(n, u -> StandardNormal.quantile(Math.max(u, 1e-17)));
        sameAsSorting(n, u -> Math.pow(u, -3));
        sameAsSorting(n, u -> Math.floor(5 * u));
        sameAsSorting(n, u -> 7);
        sameAsSorting(n, u -> u < 0.1 ? Double.NaN : u);
        sameAsSorting(n, u -> u < 0.4 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        sameAsSorting(n, u -> u < 0.5 ? -0.0 : 1);
    }

    @Test
    void sortedAndPeriodicSamplesFoolTheSubsampleButNotTheAnswer() {
        int n = 1 << 16;
        double[] sorted = new double[n];
        double[] periodic = new double[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = i;
            // Every subsampled value is 0, all others are spread out.
            periodic[i] = i % 16 == 0 ? 0 : i;
        }
        assertThat(SampleQuantiles.of(sorted, n, PROBABILITIES)).containsExactly(bySorting(sorted, n, PROBABILITIES));
        assertThat(SampleQuantiles.of(periodic, n, PROBABILITIES))
                .containsExactly(bySorting(periodic, n, PROBABILITIES));
    }

    @Test
    void nothingKnownGivesNoQuantile() {
        assertThat(SampleQuantiles.of(new double[0], 0, 0.5)).containsExactly(Double.NaN);
        double[] missing = new double[20_000];
        Arrays.fill(missing, Double.NaN);
        assertThat(SampleQuantiles.of(missing, missing.length, 0.1, 0.5)).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void aProbabilityIsNeeded() {
        assertThatThrownBy(() -> SampleQuantiles.of(new double[] {1}, 1, 5))
                .hasMessage("a quantile needs a probability between 0 and 1, but got 5");
    }
}
