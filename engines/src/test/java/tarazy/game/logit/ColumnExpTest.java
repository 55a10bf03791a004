package tarazy.game.logit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ColumnExpTest {
    private static final MathContext DIGITS = new MathContext(60);
    private final SplittableRandom random = new SplittableRandom(61);

    private static double[] exp(double... x) {
        double[] out = new double[x.length];
        new ColumnExp(x.length).exp(x, out, x.length);
        return out;
    }

    /** eˣ in sixty digits: a series for a small part of x, then squared again and again. */
    private static BigDecimal exact(double x) {
        BigDecimal small = new BigDecimal(x).divide(BigDecimal.TWO.pow(20), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n < 20; n++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum.pow(1 << 20, DIGITS);
    }

    private double any() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextDouble(-745, 709.7);
            case 1 -> random.nextDouble(-2, 0);
            case 2 -> random.nextDouble(-745.1, -700);
            default -> random.nextDouble(-1, 1) * Math.scalb(1.0, -random.nextInt(60));
        };
    }

    @Test
    void isWithinOneUlp() {
        for (int i = 0; i < 3_000; i++) {
            double x = any();
            double found = exp(x)[0];
            BigDecimal error = new BigDecimal(found).subtract(exact(x), DIGITS).abs();
            assertThat(error.divide(new BigDecimal(Math.ulp(found)), DIGITS).doubleValue())
                    .as("exp(%s), seed 61", x)
                    .isLessThan(1);
        }
    }

    @Test
    void agreesWithTheSlowOneEverywhere() {
        double[] x = random.doubles(200_000, -760, 720).toArray();
        double[] found = exp(x);
        for (int i = 0; i < x.length; i++) {
            double expected = StrictMath.exp(x[i]);
            assertThat(found[i] == expected || Math.abs(found[i] - expected) <= 2 * Math.ulp(expected))
                    .as("exp(%s)", x[i])
                    .isTrue();
        }
    }

    @Test
    void knowsTheEnds() {
        assertThat(exp(
                        0,
                        -0.0,
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        -1e300,
                        1e300,
                        -745.13,
                        -745.14,
                        709.78,
                        709.79,
                        -Double.MIN_VALUE,
                        Double.NaN))
                .containsExactly(
                        1,
                        1,
                        0,
                        Double.POSITIVE_INFINITY,
                        0,
                        Double.POSITIVE_INFINITY,
                        Double.MIN_VALUE,
                        0,
                        StrictMath.exp(709.78),
                        Double.POSITIVE_INFINITY,
                        1,
                        Double.NaN);
    }

    @Test
    void worksInPlaceAndOnAPartOnly() {
        double[] x = random.doubles(100, -5, 0).toArray();
        double[] out = x.clone();
        new ColumnExp(100).exp(out, out, 70);
        for (int i = 0; i < 100; i++) {
            assertThat(out[i]).isEqualTo(i < 70 ? exp(x[i])[0] : x[i]);
        }
    }
}
