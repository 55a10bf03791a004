package tarazy.game.linear;

import java.math.BigInteger;
import tarazy.game.Rational;

/**
 * Exact numbers over one denominator.
 *
 * @param numerators shared, not to be written to
 * @param denominator above 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Fractions(BigInteger[] numerators, BigInteger denominator) {
    int signum(int i) {
        return numerators[i].signum();
    }

    Rational get(int i) {
        return numerators[i].signum() == 0 ? Rational.ZERO : Rational.of(numerators[i], denominator);
    }
}
