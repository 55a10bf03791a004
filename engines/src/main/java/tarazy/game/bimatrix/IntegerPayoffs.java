package tarazy.game.bimatrix;

import java.math.BigInteger;
import tarazy.game.Rational;

/** Payoffs as integers of 1 or more, as small as possible, with the same best responses. */
final class IntegerPayoffs {
    private IntegerPayoffs() {}

    /** @param payoffs [own strategy][other's strategy] */
    static BigInteger[][] normalised(Rational[][] payoffs) {
        BigInteger denominator = BigInteger.ONE;
        for (Rational[] row : payoffs) {
            for (Rational payoff : row) {
                BigInteger next = payoff.denominator();
                denominator = denominator.divide(denominator.gcd(next)).multiply(next);
            }
        }
        BigInteger[][] integers = new BigInteger[payoffs.length][payoffs[0].length];
        BigInteger divisor = BigInteger.ZERO;
        for (int j = 0; j < payoffs[0].length; j++) {
            Rational least = payoffs[0][j];
            for (Rational[] row : payoffs) {
                least = least.min(row[j]);
            }
            for (int i = 0; i < payoffs.length; i++) {
                Rational above = payoffs[i][j].subtract(least);
                integers[i][j] = above.numerator().multiply(denominator.divide(above.denominator()));
                divisor = divisor.gcd(integers[i][j]);
            }
        }
        BigInteger unit = divisor.max(BigInteger.ONE);
        for (BigInteger[] row : integers) {
            for (int j = 0; j < row.length; j++) {
                row[j] = row[j].divide(unit).add(BigInteger.ONE);
            }
        }
        return integers;
    }
}
