package tarazy.game;

import java.math.BigInteger;

/** Fractions to doubles. */
final class Rounding {
    private static final int PRECISION = 53;
    private static final int SMALLEST_EXPONENT = -1074;

    private Rounding() {}

    /** Rounds once, half to even, also among the subnormal numbers. */
    static double nearest(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() == 0) {
            return 0;
        }
        BigInteger size = numerator.abs();
        // the quotient is between 2^(exponent - 1) and 2^(exponent + 1)
        int exponent = size.bitLength() - denominator.bitLength();
        if (exponent > Double.MAX_EXPONENT + 1) {
            return numerator.signum() * Double.POSITIVE_INFINITY;
        }
        int unit = Math.max(exponent - PRECISION - 1, SMALLEST_EXPONENT - 2);
        BigInteger above = unit < 0 ? size.shiftLeft(-unit) : size;
        BigInteger below = unit < 0 ? denominator : denominator.shiftLeft(unit);
        BigInteger[] parts = above.divideAndRemainder(below);
        // at most 55 bits, with what is lost kept in the last one
        long quotient = parts[0].longValueExact();
        long sticky = parts[1].signum() == 0 ? 0 : 1;
        int drop = Math.max(Long.SIZE - Long.numberOfLeadingZeros(quotient) - PRECISION, SMALLEST_EXPONENT - unit);
        long kept = drop <= 0 ? quotient : halfToEven(quotient, sticky, drop);
        return numerator.signum() * Math.scalb((double) kept, unit + Math.max(drop, 0));
    }

    private static long halfToEven(long quotient, long sticky, int drop) {
        long kept = quotient >>> drop;
        long rest = quotient & ((1L << drop) - 1);
        long half = 1L << (drop - 1);
        boolean up = rest > half || (rest == half && (sticky != 0 || (kept & 1) != 0));
        return up ? kept + 1 : kept;
    }
}
