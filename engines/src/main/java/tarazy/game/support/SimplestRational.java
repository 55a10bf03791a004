package tarazy.game.support;

import java.math.BigInteger;
import tarazy.game.Rational;

/** The fraction with the smallest denominator between two numbers, by continued fractions. */
final class SimplestRational {
    private SimplestRational() {}

    /** Both included. */
    static Rational between(Rational low, Rational high) {
        if (low.signum() <= 0 && high.signum() >= 0) {
            return Rational.ZERO;
        }
        if (high.signum() < 0) {
            return between(high.negate(), low.negate()).negate();
        }
        BigInteger[] whole = low.numerator().divideAndRemainder(low.denominator());
        Rational floor = Rational.of(whole[0], BigInteger.ONE);
        if (whole[1].signum() == 0) {
            return floor;
        }
        Rational next = floor.add(Rational.ONE);
        if (next.compareTo(high) <= 0) {
            return next;
        }
        Rational rest = between(Rational.ONE.divide(high.subtract(floor)), Rational.ONE.divide(low.subtract(floor)));
        return floor.add(Rational.ONE.divide(rest));
    }
}
