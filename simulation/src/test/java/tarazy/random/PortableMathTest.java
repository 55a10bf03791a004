package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableMathTest {

    private static final int POINTS = 1_000_000;
    private static final MathContext DIGITS = new MathContext(60);

    private final SplittableRandom random = new SplittableRandom(20220107);

    @Test
    void theReferenceAgreesWithSeriesInSixtyDigits() {
        for (int i = 0; i < 300; i++) {
            double x = random.nextDouble(-40, 40);
            DoubleDouble power = DoubleDouble.of(x);
            BigDecimal exp =
                    power.expMantissa().exact().multiply(BigDecimal.TWO.pow(power.expExponent(), DIGITS), DIGITS);
            BigDecimal expected = bigExp(new BigDecimal(x));
            assertThat(exp.divide(expected, DIGITS)
                            .subtract(BigDecimal.ONE)
                            .abs()
                            .doubleValue())
                    .isLessThan(1e-27);
            double y = StrictMath.exp(x);
            BigDecimal log = DoubleDouble.log(y).exact();
            assertThat(bigExp(log)
                            .divide(new BigDecimal(y), DIGITS)
                            .subtract(BigDecimal.ONE)
                            .abs()
                            .doubleValue())
                    .isLessThan(1e-27);
        }
    }

    private static BigDecimal bigExp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.TWO.pow(20), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n < 20; n++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum.pow(1 << 20, DIGITS);
    }

    /** Distance of the result from m · 2ᵏ in units of the last place of the result. */
    private static double ulps(double result, DoubleDouble m, int k) {
        // Both are moved to the middle of the exponent range, where the pair of doubles is exact.
        int shift = -k;
        double scaled = Math.scalb(Math.scalb(result, shift / 2), shift - shift / 2);
        double unit = Math.scalb(Math.scalb(Math.ulp(result), shift / 2), shift - shift / 2);
        return Math.abs((scaled - m.high()) - m.low()) / unit;
    }

    private double exponent() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextDouble(-745.1, 709.7);
            case 1 -> random.nextDouble(-2, 2);
            case 2 -> random.nextDouble(-745.1, -700);
            default -> random.nextDouble(-1, 1) * Math.scalb(1.0, -random.nextInt(60));
        };
    }

    private double positive() {
        return switch (random.nextInt(4)) {
            case 0 -> Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L));
            case 1 -> random.nextDouble(0.5, 2);
            case 2 -> 1 + random.nextDouble(-1, 1) * Math.scalb(1.0, -random.nextInt(1, 52));
            default -> Double.longBitsToDouble(random.nextLong(1, 1L << 52));
        };
    }

    @Test
    void expIsWithinOneUnitInTheLastPlace() {
        double worst = 0;
        for (int i = 0; i < POINTS; i++) {
            double x = exponent();
            DoubleDouble power = DoubleDouble.of(x);
            worst = Math.max(worst, ulps(PortableMath.exp(x), power.expMantissa(), power.expExponent()));
        }
        assertThat(worst).isBetween(0.5, 1.0);
    }

    @Test
    void logIsWithinOneUnitInTheLastPlace() {
        double worst = 0;
        for (int i = 0; i < POINTS; i++) {
            double x = positive();
            double result = PortableMath.log(x);
            DoubleDouble log = DoubleDouble.log(x);
            worst = Math.max(worst, Math.abs((result - log.high()) - log.low()) / Math.ulp(result));
        }
        assertThat(worst).isBetween(0.5, 1.0);
    }

    @Test
    void powIsWithinOneUnitInTheLastPlace() {
        double worst = 0;
        for (int i = 0; i < POINTS; i++) {
            double x = positive();
            DoubleDouble log = DoubleDouble.log(x);
            double y = random.nextBoolean() ? random.nextDouble(-8, 8) : random.nextDouble(-744, 709) / log.high();
            DoubleDouble power = log.times(DoubleDouble.of(y));
            if (power.high() > -744.4 && power.high() < 709.7 && Math.abs(y) < 1e300) {
                worst = Math.max(worst, ulps(PortableMath.pow(x, y), power.expMantissa(), power.expExponent()));
            }
        }
        assertThat(worst).isBetween(0.5, 1.0);
    }

    @Test
    void logisticAndLogitAreWithinFourUnitsInTheLastPlace() {
        for (int i = 0; i < 100_000; i++) {
            double x = random.nextDouble(-700, 40);
            BigDecimal e = big(DoubleDouble.of(-Math.abs(x)));
            BigDecimal numerator = x < 0 ? e : BigDecimal.ONE;
            BigDecimal expected = numerator.divide(BigDecimal.ONE.add(e), DIGITS);
            double logistic = PortableMath.logistic(x);
            assertThat(new BigDecimal(logistic).subtract(expected).doubleValue() / Math.ulp(logistic))
                    .isBetween(-4.0, 4.0);
            double p = 0.5 + random.nextDouble(-0.5, 0.5) * Math.scalb(1.0, -random.nextInt(45));
            if (p > 0 && p != 0.5) {
                double logit = PortableMath.logit(p);
                DoubleDouble difference =
                        DoubleDouble.log(p).plus(DoubleDouble.log(1 - p).negated());
                // 1 − p is exact from one half up; below, the reference would need more bits than it has.
                if (p > 0.5) {
                    assertThat((logit - difference.high()) / Math.ulp(logit)).isBetween(-4.0, 4.0);
                }
            }
        }
    }

    private static BigDecimal big(DoubleDouble power) {
        BigDecimal scale = BigDecimal.TWO.pow(power.expExponent(), DIGITS);
        return power.expMantissa().exact().multiply(scale, DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-0.0, 1",
        "1, 2.718281828459045",
        "-1, 0.36787944117144233",
        "Infinity, Infinity",
        "-Infinity, 0",
        "NaN, NaN",
        "4.9E-324, 1",
        "709.782712893384, 1.7976931348622732E308",
        "709.7827128933841, Infinity",
        "-708.3964185322641, 2.2250738585072626E-308",
        "-745.1332191019411, 4.9E-324",
        "-745.1332191019412, 0",
        "1.7976931348623157E308, Infinity",
        "-1.7976931348623157E308, 0",
    })
    void expAtTheEdges(double x, double expected) {
        assertThat(PortableMath.exp(x)).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "0, -Infinity",
        "-0.0, -Infinity",
        "-1, NaN",
        "-4.9E-324, NaN",
        "-Infinity, NaN",
        "NaN, NaN",
        "Infinity, Infinity",
        "4.9E-324, -744.4400719213812",
        "2.2250738585072009E-308, -708.3964185322641",
        "2.2250738585072014E-308, -708.3964185322641",
        "1.7976931348623157E308, 709.782712893384",
        "2, 0.6931471805599453",
        "0.9999999999999999, -1.1102230246251565E-16",
    })
    void logAtTheEdges(double x, double expected) {
        assertThat(PortableMath.log(x)).isEqualTo(Double.valueOf(expected));
    }

    @Test
    void powTreatsSpecialValuesAsTheStandardLibraryDoes() {
        double[] values = {
            0,
            -0.0,
            1,
            -1,
            2,
            -2,
            3,
            -3,
            0.5,
            -0.5,
            1.5,
            -1.5,
            1e300,
            -1e300,
            9007199254740991.0,
            9007199254740992.0,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN,
            Math.nextUp(1.0),
            Math.nextDown(1.0)
        };
        for (double x : values) {
            for (double y : values) {
                double expected = StrictMath.pow(x, y);
                double actual = PortableMath.pow(x, y);
                if (Math.abs(expected) > 0 && Math.abs(expected) < Double.POSITIVE_INFINITY) {
                    assertThat(actual).as("%s ^ %s", x, y).isCloseTo(expected, within(2 * Math.ulp(expected)));
                } else {
                    assertThat(actual).as("%s ^ %s", x, y).isEqualTo(Double.valueOf(expected));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 9",
        "10, 3, 1000",
        "2, -1074, 4.9E-324",
        "2, -1075, 0",
        "2, 1023, 8.98846567431158E307",
        "-2, 3, -8",
        "4, 0.5, 2",
        "10, -2, 0.01"
    })
    void powersThatAreExactComeOutExact(double x, double y, double expected) {
        assertThat(PortableMath.pow(x, y)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "-Infinity, 0", "Infinity, 1", "NaN, NaN", "-800, 0", "800, 1", "-744.4400719213812, 4.9E-324"
    })
    void logisticAtTheEdges(double x, double expected) {
        assertThat(PortableMath.logistic(x)).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({"0, -Infinity", "1, Infinity", "0.5, 0", "NaN, NaN", "-0.1, NaN", "1.1, NaN"})
    void logitAtTheEdges(double p, double expected) {
        assertThat(PortableMath.logit(p)).isEqualTo(Double.valueOf(expected));
    }

    @Test
    void columnsGiveTheSameBitsAsSingleNumbers() {
        for (int n : new int[] {0, 1, 7, 8, 511, 512, 513, 1024, 3000}) {
            sameBits(n, this::exponent);
            sameBits(n, () -> random.nextDouble(-3, 3));
            sameBits(n, this::positive);
            sameBits(n, random::nextDouble);
            sameBits(n, () -> Double.longBitsToDouble(random.nextLong()));
        }
    }

    private static void sameBits(int n, DoubleSupplier numbers) {
        double[] x = new double[n + 1];
        double[] y = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            x[i] = numbers.getAsDouble();
            y[i] = numbers.getAsDouble();
        }
        double[] exp = x.clone();
        double[] log = x.clone();
        double[] logistic = x.clone();
        double[] logit = x.clone();
        double[] pow = x.clone();
        PortableMath.exp(exp, exp, n);
        PortableMath.log(log, log, n);
        PortableMath.logistic(logistic, logistic, n);
        PortableMath.logit(logit, logit, n);
        PortableMath.pow(pow, y, pow, n);
        for (int i = 0; i < n; i++) {
            assertThat(exp[i]).as("exp(%s)", x[i]).isEqualTo(Double.valueOf(PortableMath.exp(x[i])));
            assertThat(log[i]).as("log(%s)", x[i]).isEqualTo(Double.valueOf(PortableMath.log(x[i])));
            assertThat(logistic[i]).isEqualTo(Double.valueOf(PortableMath.logistic(x[i])));
            assertThat(logit[i]).isEqualTo(Double.valueOf(PortableMath.logit(x[i])));
            assertThat(pow[i]).isEqualTo(Double.valueOf(PortableMath.pow(x[i], y[i])));
        }
        assertThat(new double[] {exp[n], log[n], logistic[n], logit[n], pow[n]})
                .as("beyond n")
                .containsOnly(x[n]);
    }

    /** Frozen: these bits may never change, or old results could not be reproduced. */
    @Test
    void theBitsArePinned() {
        long hash = 0;
        SplittableRandom points = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            double x = points.nextDouble(-700, 700);
            double y = points.nextDouble(0, 1e6);
            for (double value : new double[] {
                PortableMath.exp(x),
                PortableMath.log(y),
                PortableMath.pow(y, x / 100),
                PortableMath.logistic(x),
                PortableMath.logit(y / 1e6)
            }) {
                hash = 31 * hash + Double.doubleToLongBits(value);
            }
        }
        assertThat(hash).isEqualTo(-9075713601413010361L);
    }
}
