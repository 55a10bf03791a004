package tarazy.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MixedDistributionTest {
    private static MixedDistribution any(Random random) {
        List<MixedDistribution> parts = new ArrayList<>();
        parts.add(MixedDistribution.lottery(
                random.doubles(4, 0, 100).map(Math::rint).toArray(),
                random.doubles(4).toArray()));
        double from = random.nextInt(60);
        parts.add(MixedDistribution.uniform(from, from + 1 + random.nextInt(90)));
        parts.add(MixedDistribution.uniform(-50, 200));
        return MixedDistribution.mixture(parts, random.doubles(3).toArray()).clamped(0, 100);
    }

    @RepeatedTest(10)
    void scoresAreTheIntegral(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        MixedDistribution f = any(random);
        MixedDistribution g = any(random);
        double y = random.nextInt(101);
        assertThat(f.crps(y)).as("seed %d", seed).isCloseTo(CrpsTest.integrated(f::upTo, 0, 100, y), within(1e-3));
        MixedDistribution both = MixedDistribution.mixture(List.of(f, g), new double[] {3, 1});
        assertThat(both.crps(y))
                .as("seed %d", seed)
                .isCloseTo((9 * f.crps(y) + 6 * MixedDistribution.inner(f, g, y) + g.crps(y)) / 16, within(1e-10));
    }

    @RepeatedTest(20)
    void quantilesAndMeanFitTheDistribution(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        MixedDistribution f = any(new Random(seed));
        double area = 0;
        int steps = 100_000;
        for (int i = 0; i < steps; i++) {
            double p = (i + 0.5) / steps;
            double x = f.quantile(p);
            assertThat(f.below(x)).as("seed %d, p %s", seed, p).isLessThanOrEqualTo(p + 1e-12);
            assertThat(f.upTo(x)).as("seed %d, p %s", seed, p).isGreaterThanOrEqualTo(p - 1e-12);
            area += x / steps;
        }
        assertThat(f.mean()).as("seed %d", seed).isCloseTo(area, within(1e-2));
    }

    @Test
    void massBeyondTheEndsBecomesAtoms() {
        MixedDistribution f = MixedDistribution.uniform(-20, 30).clamped(0, 100);
        assertThat(f.below(0)).isZero();
        assertThat(f.upTo(0)).isCloseTo(0.4, within(1e-15));
        assertThat(f.upTo(15)).isCloseTo(0.7, within(1e-15));
        assertThat(f.upTo(60)).isEqualTo(1);
        assertThat(f.upTo(-1)).isZero();
        assertThat(f.quantile(0.3)).isZero();
        assertThat(f.quantile(1)).isCloseTo(30, within(1e-12));
    }

    @Test
    void oneOfBothZeros() {
        MixedDistribution f = MixedDistribution.lottery(new double[] {0.0, -0.0, 5}, new double[] {1, 1, 2});
        assertThat(f.upTo(-0.0)).isEqualTo(0.5);
        assertThat(f.quantile(0.5)).isZero();
        assertThat(f.quantile(0.51)).isEqualTo(5);
        assertThat(f.mean()).isEqualTo(2.5);
    }

    @Test
    void whatIsNoDistributionIsRefused() {
        assertThatThrownBy(() -> MixedDistribution.lottery(new double[] {1}, new double[] {0}))
                .hasMessage("a lottery needs finite values and weights of 0 or more, not all 0");
        assertThatThrownBy(() -> MixedDistribution.lottery(new double[] {Double.NaN}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MixedDistribution.lottery(new double[] {1, 2}, new double[] {2, -1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MixedDistribution.uniform(1, 1))
                .hasMessage("even from 1.0 to 1.0: must rise and be finite");
    }
}
