package tarazy.uprising.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialsTest {
    /** Places of 32 bits looked at, evenly. */
    private static final int PLACES = 1 << 17;

    private static int place(int i) {
        return i << 15 | 1 << 14;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.3",
        "2, 0.5",
        "5, 0.9",
        "40, 0.02",
        "40, 0.1",
        "40, 0.5",
        "100, 0.049",
        "100, 0.051",
        "100, 0.93",
        "1000, 0.0001",
        "1000, 0.0049",
        "1000, 0.0051",
        "1000, 0.03",
        "1000, 0.3",
        "100000, 0.0011",
        "500, 0.3",
        "3000, 0.2",
        "100000, 0.00003",
        "100000, 0.00009",
        "100000, 0.001"
    })
    void probabilitiesAreThoseOfTheDistribution(int n, double p) {
        int[] counts = new int[n + 1];
        for (int i = 0; i < PLACES; i++) {
            counts[(int) Binomials.of(n, p, place(i))]++;
        }
        double drawn = 0;
        double exact = 0;
        double probability = Math.exp(n * Math.log1p(-p));
        double worst = 0;
        for (int k = 0; k <= n; k++) {
            drawn += (double) counts[k] / PLACES;
            exact += probability;
            worst = Math.max(worst, Math.abs(drawn - exact));
            probability *= (double) (n - k) / (k + 1) * p / (1 - p);
        }
        assertThat(worst).isLessThan(0.0005);
    }

    @Test
    void ofManyTheyHaveTheRightMeanAndVariance() {
        double n = 1e6;
        double p = 0.07;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < PLACES; i++) {
            double k = Binomials.of(n, p, place(i)) - n * p;
            sum += k;
            squares += k * k;
        }
        assertThat(sum / PLACES).isCloseTo(0, within(0.01));
        assertThat(squares / PLACES).isCloseTo(n * p * (1 - p), within(60.0));
    }

    @Test
    void nothingComesOfNothing() {
        for (int bits : new int[] {0, -1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(Binomials.of(0, 0.3, bits)).isZero();
            assertThat(Binomials.of(1e9, 0, bits)).isZero();
            assertThat(Binomials.of(1e9, 1, bits)).isEqualTo(1e9);
            assertThat(Binomials.of(3, 0.9999999, bits)).isBetween(0.0, 3.0);
            assertThat(Binomials.of(1e9, 1e-9, bits)).isBetween(0.0, 127.0);
        }
    }

    @Test
    void moreBitsNeverGiveASmallerNormal() {
        double before = Double.NEGATIVE_INFINITY;
        for (long bits = 0;
                bits < 1L << 32;
                bits += bits < 1 << 26 || bits > (1L << 32) - (1 << 26) ? 4_093 : 400_009) {
            double z = Normals.of((int) bits);
            assertThat(z).isGreaterThanOrEqualTo(before);
            before = z;
        }
        assertThat(Normals.of(0)).isCloseTo(-6.338, within(0.002));
        assertThat(Normals.of(-1)).isEqualTo(-Normals.of(0));
        assertThat(Normals.quantile(0.025)).isCloseTo(-1.959963984540054, within(1e-12));
        assertThat(Normals.of((int) (long) (0.975 * 0x1p32))).isCloseTo(1.95996, within(0.0005));
    }

    @Test
    void decayIsTheExponentialFunction() {
        for (double x = 0; x < 690; x = x * 1.01 + 1e-9) {
            assertThat(Decay.of(x) / StrictMath.exp(-x)).isCloseTo(1, within(1e-12));
            assertThat(Decay.complement(x)).isCloseTo(-StrictMath.expm1(-x), within(2e-10 * -StrictMath.expm1(-x)));
        }
        assertThat(Decay.of(Double.POSITIVE_INFINITY)).isBetween(0.0, 1e-300);
        assertThat(Decay.complement(0)).isZero();
    }
}
