package tarazy.game;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms with a positive denominator. Fractions whose two parts fit a {@code long} are
 * computed without {@link BigInteger} as long as nothing can overflow.
 */
public final class Rational implements Comparable<Rational> {
    public static final Rational ZERO = new Rational(0, 1);
    public static final Rational ONE = new Rational(1, 1);

    /** Products of two parts below this fit a long, and so does the sum of two such products. */
    private static final long HALF = 1L << 31;

    private static final long DOUBLE_INTEGERS = 1L << 53;

    private final long numerator;
    private final long denominator;
    /** Set only if a part does not fit a long (or is its smallest value, which has no negative). */
    private final @Nullable Big big;

    private record Big(BigInteger numerator, BigInteger denominator) {}

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Rational(Big big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : small(value, 1);
    }

    /** @throws ArithmeticException if the denominator is 0 */
    public static Rational of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE || denominator == 0) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -divisor : divisor;
        return small(numerator / sign, denominator / sign);
    }

    /** @throws ArithmeticException if the denominator is 0 */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + "/0 is no number");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return reduced(numerator.divide(signed), denominator.divide(signed));
    }

    /**
     * What a finite double is exactly: 0.1 gives 3602879701896397/36028797018963968.
     *
     * @throws ArithmeticException if it is infinite or NaN
     */
    public static Rational exactly(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException(value + " is no finite number");
        }
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
        BigInteger significand = BigInteger.valueOf((long) Math.scalb(value, -exponent));
        return exponent >= 0
                ? of(significand.shiftLeft(exponent), BigInteger.ONE)
                : of(significand, BigInteger.ONE.shiftLeft(-exponent));
    }

    /**
     * Reads {@code 12}, {@code -3/4}, {@code 0.1} (which is 1/10), {@code .5}, {@code 2.} and {@code 1e-7}, exactly.
     *
     * @throws NumberFormatException if it is none of these, a denominator is 0, there are more than 1,000 digits or an
     *     exponent is beyond ±1,000
     */
    public static Rational parse(CharSequence text) {
        return RationalParser.parse(text);
    }

    private static Rational small(long numerator, long denominator) {
        if (denominator == 1 && (numerator == 0 || numerator == 1)) {
            // also initialises the constants themselves
            return numerator == 0 ? ZERO : ONE;
        }
        return new Rational(numerator, denominator);
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE) {
            long first = numerator.longValue();
            if (first != Long.MIN_VALUE) {
                return small(first, denominator.longValue());
            }
        }
        return new Rational(new Big(numerator, denominator));
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    private static boolean fits(long value) {
        return value > -HALF && value < HALF;
    }

    private boolean handy() {
        return big == null && fits(numerator) && fits(denominator);
    }

    /** How long the longer part is, about. */
    int bits() {
        return big == null ? Long.SIZE : Math.max(big.numerator.bitLength(), big.denominator.bitLength());
    }

    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator;
    }

    /** 1 or more. */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator;
    }

    public Rational add(Rational other) {
        if (handy() && other.handy()) {
            return denominator == other.denominator
                    ? of(numerator + other.numerator, denominator)
                    : of(
                            numerator * other.denominator + other.numerator * denominator,
                            denominator * other.denominator);
        }
        if (signum() == 0) {
            return other;
        }
        if (other.signum() == 0) {
            return this;
        }
        BigInteger mine = denominator();
        BigInteger others = other.denominator();
        return mine.equals(others)
                ? of(numerator().add(other.numerator()), mine)
                : of(numerator().multiply(others).add(other.numerator().multiply(mine)), mine.multiply(others));
    }

    public Rational subtract(Rational other) {
        return add(other.negate());
    }

    public Rational multiply(Rational other) {
        if (handy() && other.handy()) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** @throws ArithmeticException if the other is 0 */
    public Rational divide(Rational other) {
        if (handy() && other.handy()) {
            return of(numerator * other.denominator, denominator * other.numerator);
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    public Rational negate() {
        return big == null ? small(-numerator, denominator) : reduced(big.numerator.negate(), big.denominator);
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** −1, 0 or 1. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator.signum();
    }

    @Override
    public int compareTo(Rational other) {
        if (handy() && other.handy()) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        if (signum() != other.signum()) {
            return Integer.compare(signum(), other.signum());
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** The nearest double (of two equally near the even one); infinite if it is beyond the largest. */
    public double doubleValue() {
        if (big == null && Math.abs(numerator) <= DOUBLE_INTEGERS && denominator <= DOUBLE_INTEGERS) {
            return (double) numerator / denominator;
        }
        return Rounding.nearest(numerator(), denominator());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that
                && numerator == that.numerator
                && denominator == that.denominator
                && (big == null ? that.big == null : big.equals(that.big));
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** {@code 3}, {@code -1/2}: what {@link #parse} reads to the same number. */
    @Override
    public String toString() {
        if (big == null) {
            return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
        }
        return big.denominator.equals(BigInteger.ONE)
                ? big.numerator.toString()
                : big.numerator + "/" + big.denominator;
    }
}
