package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Computes (a × p − f × g) / d where the division is known to leave no rest, by multiplying with the inverse of d modulo a
 * power of 2 (Jebelean 1993, Journal of Symbolic Computation 15): no long division, and nothing wider than the result.
 */
final class Divisor {
    private final int words;
    private final int zeros;
    /** Of d without its factors 2; empty if there are so many that the result would not fit beside them. */
    private final long[] inverse;

    private final BigInteger value;
    private final long[] scratch;
    private final long[] negative;

    /** @param bits how long results may be, without sign */
    Divisor(long[] value, int words, int bits) {
        this.words = words;
        this.zeros = Words.trailingZeros(value, 0, words);
        this.value = Words.read(value, 0, words);
        this.scratch = new long[words];
        this.negative = new long[words];
        if (bits + zeros + 1 > Long.SIZE * words) {
            inverse = new long[0];
        } else {
            long[] odd = value.clone();
            Words.shiftRight(odd, zeros, words);
            inverse = Words.inverse(odd, words);
        }
    }

    /** a, in its place, becomes (a × p − f × g) / d. */
    void combine(long[] all, int a, int p, int f, int g) {
        if (inverse.length == 0) {
            slowly(all, a, p, f, g);
        } else if (words == 1) {
            long numerator = (all[a] * all[p]) - (all[f] * all[g]);
            long quotient = (numerator >>> zeros) * inverse[0];
            all[a] = (quotient << zeros) >> zeros;
        } else if (words == 2) {
            pair(all, a, p, f, g);
        } else {
            Arrays.fill(negative, 0);
            Words.addProduct(negative, all, f, all, g, words);
            Words.negate(negative, 0, words);
            Words.addProduct(negative, all, a, all, p, words);
            Words.shiftRight(negative, zeros, words);
            Arrays.fill(scratch, 0);
            Words.addProduct(scratch, negative, 0, inverse, 0, words);
            System.arraycopy(scratch, 0, all, a, words);
            Words.extendSign(all, a, zeros, words);
        }
    }

    /** The usual case without loops. */
    private void pair(long[] all, int a, int p, int f, int g) {
        long aLow = all[a];
        long pLow = all[p];
        long fLow = all[f];
        long gLow = all[g];
        long plusLow = aLow * pLow;
        long plusHigh = Math.unsignedMultiplyHigh(aLow, pLow) + aLow * all[p + 1] + all[a + 1] * pLow;
        long minusLow = fLow * gLow;
        long minusHigh = Math.unsignedMultiplyHigh(fLow, gLow) + fLow * all[g + 1] + all[f + 1] * gLow;
        long low = plusLow - minusLow;
        long high = plusHigh - minusHigh - (Long.compareUnsigned(plusLow, minusLow) < 0 ? 1 : 0);
        if (zeros >= Long.SIZE) {
            low = high >>> (zeros - Long.SIZE);
            high = 0;
        } else if (zeros > 0) {
            low = (low >>> zeros) | (high << (Long.SIZE - zeros));
            high >>>= zeros;
        }
        all[a] = low * inverse[0];
        all[a + 1] = Math.unsignedMultiplyHigh(low, inverse[0]) + low * inverse[1] + high * inverse[0];
        if (zeros > 0) {
            Words.extendSign(all, a, zeros, 2);
        }
    }

    private void slowly(long[] all, int a, int p, int f, int g) {
        BigInteger plus = Words.read(all, a, words).multiply(Words.read(all, p, words));
        BigInteger minus = Words.read(all, f, words).multiply(Words.read(all, g, words));
        Words.write(plus.subtract(minus).divide(value), all, a, words);
    }
}
