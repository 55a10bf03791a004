package tarazy.influence.denial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampledAttributionTest {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void samplesSurroundTheExactValues(int seed) {
        for (Objective objective : Objective.values()) {
            FlowNetwork network = Networks.random(seed, 7, 12, 6);
            Denial denial = new Denial(network, network.deniers(), objective);
            denial.attribute();
            SampledAttribution sampled = SampledAttribution.of(denial, stream(seed), 2_000);
            for (int i = 0; i < denial.deniers().size(); i++) {
                near(sampled.shapley().get(i), denial.shapley()[i], seed);
                near(sampled.banzhaf().get(i), denial.banzhaf()[i], seed);
            }
            double sum = sampled.shapley().stream().mapToDouble(Estimate::mean).sum();
            double all = denial.withheld((1 << denial.deniers().size()) - 1);
            assertThat(sum).isCloseTo(all, within(1e-9));
        }
    }

    /** Five standard errors; where a denier's part is nearly always the same, as much again. */
    private static void near(Estimate estimate, double exact, int seed) {
        assertThat(estimate.mean()).as("seed %d", seed).isCloseTo(exact, within(5 * estimate.standardError() + 1e-9));
    }

    @Test
    void manyDeniersInARow() {
        FlowNetworkBuilder network =
                FlowNetwork.named("chains").source("field", 100).sink("market");
        for (int route = 0; route < 3; route++) {
            for (int leg = 0; leg < 10; leg++) {
                String from = leg == 0 ? "field" : "n" + route + leg;
                String to = leg == 9 ? "market" : "n" + route + (leg + 1);
                network.link("l" + route + leg, from, to, 10 + route, "d" + (route * 10 + leg));
            }
        }
        Denial denial = new Denial(network.build());
        SampledAttribution sampled = SampledAttribution.of(denial, stream(5), 3_000);
        // by symmetry each of the ten on a route has a tenth of it
        for (int i = 0; i < 30; i++) {
            near(sampled.shapley().get(i), (10 + i / 10) / 10.0, 5);
            assertThat(sampled.shapley().get(i).low())
                    .isLessThan(sampled.shapley().get(i).high());
        }
    }

    @Test
    void theSameStreamGivesTheSameBits() {
        Denial denial = new Denial(Networks.random(2, 7, 12, 6));
        assertThat(SampledAttribution.of(denial, stream(9), 50))
                .isEqualTo(SampledAttribution.of(denial, stream(9), 50));
        assertThat(SampledAttribution.of(denial, stream(9), 50))
                .isNotEqualTo(SampledAttribution.of(denial, stream(8), 50));
    }

    @Test
    void theIntervalIsOfTheUsualWidth() {
        Estimate.Running running = new Estimate.Running();
        for (double sample : new double[] {1, 2, 3, 4}) {
            running.add(sample);
        }
        Estimate estimate = running.estimate();
        assertThat(estimate.mean()).isEqualTo(2.5);
        assertThat(estimate.standardError()).isCloseTo(Math.sqrt(5.0 / 3 / 4), within(1e-15));
        assertThat(estimate.high() - estimate.low()).isCloseTo(2 * 1.96 * estimate.standardError(), within(1e-4));
    }

    @Test
    void whatIsNotANumberIsNotSampled() {
        Denial denial = new Denial(Networks.twoRoutes());
        denial.supply()[0] = Double.NaN;
        assertThat(SampledAttribution.of(denial, stream(1), 10).shapley())
                .extracting(Estimate::mean)
                .isEqualTo(List.of(Double.NaN, Double.NaN, Double.NaN));
        assertThatThrownBy(() -> SampledAttribution.of(denial, stream(1), 1))
                .hasMessage("samples is 1, must be 2 or more");
    }

    private static UniformRandomProvider stream(long seed) {
        return RandomSource.XO_SHI_RO_256_PP.create(seed);
    }
}
