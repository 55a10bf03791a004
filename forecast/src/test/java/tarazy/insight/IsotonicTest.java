package tarazy.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsotonicTest {
    @Test
    void poolsNeighboursOutOfOrder() {
        double[] ones = {1, 1, 1, 1, 1};
        assertThat(Isotonic.rising(Samples.column(1, 3, 2, 4, 0), ones)).containsExactly(1, 2.25, 2.25, 2.25, 2.25);
        assertThat(Isotonic.falling(Samples.column(1, 3, 2, 4, 0), ones)).containsExactly(2.5, 2.5, 2.5, 2.5, 0);
        assertThat(Isotonic.rising(Samples.column(4, 1), Samples.column(1, 2))).containsExactly(2, 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isTheMinimaxOfBlockMeans(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 30;
        double[] values = Samples.normal(random, n);
        double[] weights = Samples.uniform(random, n, 0.1, 3);
        double[] fit = Isotonic.rising(values, weights);
        for (int i = 0; i < n; i++) {
            double minimax = Double.NEGATIVE_INFINITY;
            for (int from = 0; from <= i; from++) {
                double least = Double.POSITIVE_INFINITY;
                double sum = 0;
                double weight = 0;
                for (int k = from; k < n; k++) {
                    sum += weights[k] * values[k];
                    weight += weights[k];
                    least = k < i ? least : Math.min(least, sum / weight);
                }
                minimax = Math.max(minimax, least);
            }
            assertThat(fit[i]).isCloseTo(minimax, within(1e-12));
        }
    }

    @Test
    void anEmptySequenceHasAnEmptyFit() {
        assertThat(Isotonic.rising(new double[0], new double[0])).isEmpty();
    }
}
