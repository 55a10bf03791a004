package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "+7, 7",
        "007, 7",
        "0.1, 1/10",
        "-0.10, -1/10",
        ".5, 1/2",
        "-.5, -1/2",
        "2., 2",
        "1/3, 1/3",
        "-6/4, -3/2",
        "1e-7, 1/10000000",
        "1e19, 10000000000000000000",
        "1.5E+2, 150",
        "25e-1, 5/2",
        "1.e1, 10",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "123456789012345678901234567890/10, 12345678901234567890123456789"
    })
    void readsNumbersExactly(String text, String exact) {
        assertThat(Rational.parse(text)).hasToString(exact);
        assertThat(Rational.parse(exact)).isEqualTo(Rational.parse(text));
        assertThat(Numeral.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", ".", "e5", "1e", "1e+", "1/", "/2", "1/-2", "1/2/3", "1.5/2", "1 2", "0x1", "1..2", "NaN", "١"
            })
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> Rational.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("'" + text + "' is not a number; a number looks like 3, -1/2, 0.25 or 1e-7");
    }

    @Test
    void refusesNumbersThatWouldTakeForever() {
        assertThatThrownBy(() -> Rational.parse("1e999999999")).hasMessage("'1e999999999' has an exponent beyond 1000");
        assertThatThrownBy(() -> Rational.parse("1".repeat(1001)))
                .hasMessage("'" + "1".repeat(40) + "…' has more than 1000 digits");
        assertThat(Rational.parse("1e1000").numerator().bitLength()).isEqualTo(3322);
        assertThatThrownBy(() -> Rational.parse("3/0")).hasMessage("'3/0' divides by 0");
    }

    private static Rational random(SplittableRandom random) {
        int bits = random.nextInt(1, 140);
        BigInteger numerator = new BigInteger(bits, new java.util.Random(random.nextLong()));
        BigInteger denominator = BigInteger.valueOf(random.nextLong(1, 1L << random.nextInt(1, 63)));
        Rational value = Rational.of(numerator, denominator);
        return random.nextBoolean() ? value : value.negate();
    }

    @Test
    void calculatesLikeBigIntegers() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            Rational a = random(random);
            Rational b = random(random);
            BigInteger cross = a.numerator().multiply(b.denominator());
            BigInteger other = b.numerator().multiply(a.denominator());
            BigInteger below = a.denominator().multiply(b.denominator());
            assertThat(a.add(b)).isEqualTo(Rational.of(cross.add(other), below));
            assertThat(a.subtract(b)).isEqualTo(Rational.of(cross.subtract(other), below));
            assertThat(a.multiply(b)).isEqualTo(Rational.of(a.numerator().multiply(b.numerator()), below));
            assertThat(a.compareTo(b)).isEqualTo(cross.compareTo(other));
            assertThat(a.max(b).add(a.min(b))).isEqualTo(a.add(b));
            if (b.signum() != 0) {
                assertThat(a.divide(b).multiply(b)).isEqualTo(a).hasSameHashCodeAs(a);
            }
            assertThat(Rational.parse(a.toString())).isEqualTo(a);
            assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        }
    }

    @Test
    void roundsToTheNearestDouble() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 20_000; i++) {
            Rational value = random(random);
            // with so many digits the decimal text is on the same side of every double
            double expected = new BigDecimal(value.numerator())
                    .divide(new BigDecimal(value.denominator()), new java.math.MathContext(400))
                    .doubleValue();
            assertThat(value.doubleValue()).as("%s", value).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                0.1,
                -1e300,
                Double.MIN_VALUE,
                -Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                1e-310,
                3
            })
    void holdsADoubleExactly(double value) {
        assertThat(Rational.exactly(value).doubleValue()).isEqualTo(value);
    }

    @Test
    void roundsAtTheEndsOfTheRange() {
        Rational smallest = Rational.exactly(Double.MIN_VALUE);
        Rational half = Rational.of(1, 2);
        assertThat(smallest.multiply(half).doubleValue()).isEqualTo(0);
        assertThat(smallest.multiply(Rational.parse("0.5001")).doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(smallest.multiply(Rational.parse("1.5")).doubleValue()).isEqualTo(2 * Double.MIN_VALUE);
        assertThat(smallest.multiply(Rational.parse("2.5")).doubleValue()).isEqualTo(2 * Double.MIN_VALUE);
        assertThat(Rational.parse("1e400").doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Rational.parse("-1e400").doubleValue()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Rational.parse("1e-400").doubleValue()).isEqualTo(0);
        assertThat(Rational.exactly(Double.MAX_VALUE)
                        .multiply(Rational.parse("1.00000000000000001"))
                        .doubleValue())
                .isEqualTo(Double.MAX_VALUE);
        // 2^53 + 1 lies between two doubles, and the even one is taken
        assertThat(Rational.parse("9007199254740993").doubleValue()).isEqualTo(9007199254740992.0);
        assertThat(Rational.parse("9007199254740995").doubleValue()).isEqualTo(9007199254740996.0);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> Rational.exactly(Double.NaN)).hasMessage("NaN is no finite number");
        assertThatThrownBy(() -> Rational.of(1, 0)).hasMessage("1/0 is no number");
        assertThatThrownBy(() -> Rational.ONE.divide(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(Long.MIN_VALUE).negate()).hasToString("9223372036854775808");
        assertThat(Rational.of(Long.MIN_VALUE).abs().negate()).isEqualTo(Rational.of(Long.MIN_VALUE));
    }
}
