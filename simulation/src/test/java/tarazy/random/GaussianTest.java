package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussianTest {

    private static final double TAIL = Gaussian.inner()[0];

    @Test
    void theLayersHaveEqualAreasAndCloseAtTheTop() {
        double area = Gaussian.unit()[0] * 0x1p53 * Math.exp(-TAIL * TAIL / 2);
        double tailArea = Math.sqrt(Math.PI / 2) * Erfc.value(TAIL / Math.sqrt(2));
        assertThat(TAIL * Math.exp(-TAIL * TAIL / 2) + tailArea).isCloseTo(area, within(1e-15));
        double outer = TAIL;
        for (int layer = 1; layer < Gaussian.LAYERS; layer++) {
            double inner = Gaussian.inner()[layer];
            assertThat(inner).isBetween(0.0, outer);
            assertThat(outer * (Math.exp(-inner * inner / 2) - Math.exp(-outer * outer / 2)))
                    .as("layer %s", layer)
                    .isCloseTo(area, within(1e-12));
            outer = inner;
        }
        assertThat(outer).isZero();
    }

    @Test
    void drawsFillBinsOfEqualProbabilityEvenly() {
        int bins = 1000;
        double[] edges = new double[bins - 1];
        for (int i = 1; i < bins; i++) {
            edges[i - 1] = StandardNormal.quantile(i / (double) bins);
        }
        int[] counts = new int[bins];
        int blocks = 4096;
        double[] column = new double[1024];
        for (int block = 0; block < blocks; block++) {
            Gaussian.fill(Streams.stream(11, "chi", block), column, 1024);
            for (double z : column) {
                int found = Arrays.binarySearch(edges, z);
                counts[found < 0 ? -found - 1 : found]++;
            }
        }
        double expected = 1024.0 * blocks / bins;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        assertThat(chiSquare).isBetween(999 - 5 * Math.sqrt(1998), 999 + 5 * Math.sqrt(1998));
    }

    @Test
    void momentsAndTailsAreNormal() {
        int n = 1 << 24;
        double[] column = new double[4096];
        double[] moments = new double[7];
        int far = 0;
        double beyond = 0;
        UniformRandomProvider rng = Streams.stream(12, "tails", 0);
        for (int done = 0; done < n; done += column.length) {
            Gaussian.fill(rng, column, column.length);
            for (double z : column) {
                double power = 1;
                for (int k = 1; k < moments.length; k++) {
                    power *= z;
                    moments[k] += power / n;
                }
                if (Math.abs(z) > TAIL) {
                    far++;
                    beyond += Math.abs(z) - TAIL;
                }
            }
        }
        double root = Math.sqrt(n);
        assertThat(moments[1]).isCloseTo(0, within(4 / root));
        assertThat(moments[2]).isCloseTo(1, within(4 * Math.sqrt(2) / root));
        assertThat(moments[3]).isCloseTo(0, within(4 * Math.sqrt(15) / root));
        assertThat(moments[4]).isCloseTo(3, within(4 * Math.sqrt(96) / root));
        assertThat(moments[5]).isCloseTo(0, within(4 * Math.sqrt(945) / root));
        assertThat(moments[6]).isCloseTo(15, within(4 * Math.sqrt(10170) / root));
        double tail = 2 * StandardNormal.cdf(-TAIL);
        assertThat(far / (double) n).isCloseTo(tail, within(4 * Math.sqrt(tail / n)));
        // The mean excess over the edge, by the inverse Mills ratio.
        double excess = 2 * StandardNormal.density(TAIL) / tail - TAIL;
        assertThat(beyond / far).isCloseTo(excess, within(4 * excess / Math.sqrt(far)));
    }

    @Test
    void theTailEndsWhereTheSmallestUniformNumberPutsIt() {
        assertThat(TAIL - PortableMath.log(Uniforms.open(0)) / TAIL).isLessThan(Gaussian.GREATEST);
    }

    @Test
    void columnsAreTheSingleDraws() {
        UniformRandomProvider a = Streams.stream(1, "a", 0);
        UniformRandomProvider b = Streams.stream(1, "a", 0);
        double[] out = new double[100_000];
        Gaussian.fill(a, out, out.length);
        for (double z : out) {
            assertThat(z).isEqualTo(Gaussian.draw(b));
        }
        assertThat(a.nextLong()).isEqualTo(b.nextLong());
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "-3, 2", "0, 51", "690, 1.3", "-720, 20", "1e300, 1"})
    void lognormalDrawsAreTheExponentialsOfNormalOnes(double mu, double sigma) {
        double[] out = new double[3000];
        new LogNormal(mu, sigma).sample(Streams.stream(1, "a", 0), out, out.length);
        UniformRandomProvider rng = Streams.stream(1, "a", 0);
        for (double x : out) {
            assertThat(x).isEqualTo(PortableMath.exp(mu + sigma * Gaussian.draw(rng)));
        }
    }

    @Test
    void theNormalQuantileFunctionAgreesWithAnotherImplementation() {
        NormalDistribution reference = NormalDistribution.of(0, 1);
        for (double p = 1e-300; p < 0.5; p *= 1.37) {
            double expected = reference.inverseCumulativeProbability(p);
            assertThat(StandardNormal.quantile(p)).isCloseTo(expected, within(2e-15 * Math.abs(expected)));
            assertThat(StandardNormal.quantile(1 - p))
                    .isCloseTo(-reference.inverseCumulativeProbability(1 - (1 - p)), within(2e-15 * 9));
        }
        assertThat(StandardNormal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StandardNormal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StandardNormal.quantile(0.5)).isZero();
        assertThat(StandardNormal.quantile(0.95)).isCloseTo(Intervals.Z95, within(1e-15));
    }
}
