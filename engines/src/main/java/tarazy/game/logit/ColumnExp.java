package tarazy.game.logit;

/**
 * eˣ by columns with the same bits on every machine: +, ×, fused multiply-add and integer operations only, which IEEE 754
 * fixes to the last bit. Errors stay below 1 ulp. Bits and numbers are worked on in loops of their own, because the
 * compiler turns only such loops into vector instructions.
 */
final class ColumnExp {
    private static final double LOG2_E = 0x1.71547652b82fep+0;

    /** ln 2 in two parts; the first has 32 bits, so that its products with exponents are exact. */
    private static final double LN2_HIGH = 0x1.62e42fee00000p-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /** Adding it rounds to an integer, which then stands in the lower bits. */
    private static final double ROUNDER = 0x1.8p52;

    /** Makes exponents positive, so that shifting halves them; even. */
    private static final long LIFT = 4096;

    private static final long ROUNDER_BITS = Double.doubleToRawLongBits(ROUNDER) - LIFT;

    /** Beyond these the result is 0 or infinite. */
    private static final double LOW = -746;

    private static final double HIGH = 710;

    /** Powers of two whose product is the scale, which itself may be no normal number. */
    private final double[] half;

    private final double[] otherHalf;

    ColumnExp(int capacity) {
        half = new double[capacity];
        otherHalf = new double[capacity];
    }

    /** {@code out[i] = exp(x[i])} for i below n; {@code x} and {@code out} may be the same array. */
    void exp(double[] x, double[] out, int n) {
        double[] first = half;
        double[] second = otherHalf;
        for (int i = 0; i < n; i++) {
            first[i] = Math.fma(clamped(x[i]), LOG2_E, ROUNDER);
        }
        for (int i = 0; i < n; i++) {
            long k = Double.doubleToRawLongBits(first[i]) - ROUNDER_BITS;
            second[i] = Double.longBitsToDouble((k - (k >>> 1) + (1023 - LIFT / 2)) << 52);
        }
        for (int i = 0; i < n; i++) {
            long k = Double.doubleToRawLongBits(first[i]) - ROUNDER_BITS;
            first[i] = Double.longBitsToDouble(((k >>> 1) + (1023 - LIFT / 2)) << 52);
        }
        for (int i = 0; i < n; i++) {
            double y = clamped(x[i]);
            out[i] = mantissa(y, Math.fma(y, LOG2_E, ROUNDER) - ROUNDER) * first[i] * second[i];
        }
    }

    private static double clamped(double x) {
        return Math.min(Math.max(x, LOW), HIGH);
    }

    /** eˣ / 2ᵏ, for k the integer nearest to x / ln 2. */
    private static double mantissa(double x, double k) {
        double r = Math.fma(-k, LN2_LOW, Math.fma(-k, LN2_HIGH, x));
        // what 1 + r loses to rounding is added with the small rest
        double one = 1 + r;
        return one + Math.fma(r * r, tail(r), r - (one - 1));
    }

    /** Near-minimax polynomial for (eʳ − 1 − r) / r² on |r| ≤ ½ ln 2. */
    private static double tail(double r) {
        double q = 0x1.ad7f6b5dc2ef6p-26;
        q = Math.fma(q, r, 0x1.28ad72bf7e407p-22);
        q = Math.fma(q, r, 0x1.71df255430ed3p-19);
        q = Math.fma(q, r, 0x1.a0199a0c78972p-16);
        q = Math.fma(q, r, 0x1.a01a012a57064p-13);
        q = Math.fma(q, r, 0x1.6c16c1842a09fp-10);
        q = Math.fma(q, r, 0x1.1111111127be6p-7);
        q = Math.fma(q, r, 0x1.555555555087dp-5);
        q = Math.fma(q, r, 0x1.55555555554fap-3);
        return Math.fma(q, r, 0x1.000000000000ap-1);
    }
}
