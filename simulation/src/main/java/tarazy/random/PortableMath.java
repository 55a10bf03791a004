package tarazy.random;

import java.util.Arrays;

/**
 * Exponential, logarithm and power that give the same bits on every machine and every virtual machine:
 * built from + − × ÷, fused multiply-add and integer operations only, which IEEE 754 and the Java language
 * fix to the last bit ({@link Math#exp} may differ between processors). Errors stay below 1 ulp for
 * {@link #exp(double)}, {@link #log(double)} and {@link #pow}, below 4 ulp for {@link #logistic(double)} and
 * {@link #logit(double)}.
 *
 * <p>The array forms give the same bits as the scalar ones. They separate arithmetic on numbers from
 * work on their bits, because the compiler turns such loops, and only such, into vector instructions.
 */
public final class PortableMath {

    private static final double LOG2_E = 0x1.71547652b82fep+0;
    /** ln 2 in two parts; the first has 32 bits, so that its products with exponents are exact. */
    static final double LN2_HIGH = 0x1.62e42fee00000p-1;

    static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /** Adding it rounds to an integer, which then stands in the lower bits. */
    private static final double ROUNDER = 0x1.8p52;

    private static final long ROUNDER_BITS = Double.doubleToRawLongBits(ROUNDER);

    /** Up to this absolute value neither result nor scale of exp leaves the normal numbers. */
    static final double PLAIN_EXP = 708;

    /** The binary exponent of e to that power. */
    private static final long PLAIN_EXPONENT = 1021;

    private static final long ONE_BITS = Double.doubleToRawLongBits(1);
    private static final long SMALLEST_NORMAL_BITS = Double.doubleToRawLongBits(Double.MIN_NORMAL);
    private static final long INFINITY_BITS = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /** Bits of √½, the lower end of the mantissas that log works on. */
    private static final long SQRT_HALF_BITS = 0x3FE6A09E667F3BCDL;

    /** Numbers worked on together: few enough for three columns of them to stay in the nearest cache. */
    private static final int CHUNK = 1024;

    private PortableMath() {}

    /** eˣ; 0 and ∞ beyond the range of {@code double}, NaN for NaN. */
    public static double exp(double x) {
        if (!(Math.abs(x) <= PLAIN_EXP)) {
            return expBeyond(x);
        }
        double rounded = Math.fma(x, LOG2_E, ROUNDER);
        double mantissa = expMantissa(x, rounded - ROUNDER);
        return Double.longBitsToDouble(
                Double.doubleToRawLongBits(mantissa) + (Double.doubleToRawLongBits(rounded) << 52));
    }

    /** eˣ / 2ᵏ, for k the integer nearest to x / ln 2. */
    private static double expMantissa(double x, double k) {
        double r = Math.fma(-k, LN2_LOW, Math.fma(-k, LN2_HIGH, x));
        // What 1 + r loses to rounding is added with the small rest: 0.8 ulp at most instead of 1.02.
        double one = 1 + r;
        return one + Math.fma(r * r, expTail(r), r - (one - 1));
    }

    /** Near-minimax polynomial for (eʳ − 1 − r) / r² on |r| ≤ ½ ln 2, relative error 2⁻⁵⁷ of eʳ. */
    static double expTail(double r) {
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

    private static double expBeyond(double x) {
        if (x >= 709.8) {
            return Double.POSITIVE_INFINITY;
        }
        if (x <= -745.2) {
            return 0;
        }
        double k = Math.fma(x, LOG2_E, ROUNDER) - ROUNDER;
        return scale(expMantissa(x, k), (int) k);
    }

    /** {@code x · 2ᵏ} for |k| ≤ 2,000, rounded once. NaN stays NaN. */
    static double scale(double x, int k) {
        int half = k >> 1;
        return x * powerOfTwo(half) * powerOfTwo(k - half);
    }

    private static double powerOfTwo(int k) {
        return Double.longBitsToDouble((k + 1023L) << 52);
    }

    /**
     * {@code out[i] = exp(x[i])} for i below n. {@code x} and {@code out} may be the same array, but two
     * different ones are faster.
     */
    public static void exp(double[] x, double[] out, int n) {
        double[] from = different(x, out, n);
        for (int start = 0; start < n; start += CHUNK) {
            int end = Math.min(start + CHUNK, n);
            exponents(0, 1, from, out, start, end);
            if (allPlainExponents(out, start, end)) {
                powersOfTwo(out, start, end);
                timesExpMantissas(0, 1, from, out, start, end);
            } else {
                for (int i = start; i < end; i++) {
                    out[i] = exp(from[i]);
                }
            }
        }
    }

    /** {@code out[i] = exp(a + b x[i])} for exponents surely within ±{@link #PLAIN_EXP}; two different arrays. */
    static void plainExp(double a, double b, double[] x, double[] out, int n) {
        for (int start = 0; start < n; start += CHUNK) {
            int end = Math.min(start + CHUNK, n);
            exponents(a, b, x, out, start, end);
            powersOfTwo(out, start, end);
            timesExpMantissas(a, b, x, out, start, end);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same array, not equal numbers
    private static double[] different(double[] x, double[] out, int n) {
        return x == out ? Arrays.copyOf(x, n) : x;
    }

    private static void exponents(double a, double b, double[] x, double[] out, int start, int end) {
        for (int i = start; i < end; i++) {
            out[i] = Math.fma(a + b * x[i], LOG2_E, ROUNDER);
        }
    }

    private static boolean allPlainExponents(double[] rounded, int start, int end) {
        long beyond = 0;
        for (int i = start; i < end; i++) {
            long fromLeast = Double.doubleToRawLongBits(rounded[i]) - (ROUNDER_BITS - PLAIN_EXPONENT);
            beyond |= fromLeast | (2 * PLAIN_EXPONENT - fromLeast);
        }
        return beyond >= 0;
    }

    /** Turns rounded exponents k into 2ᵏ. */
    private static void powersOfTwo(double[] out, int start, int end) {
        for (int i = start; i < end; i++) {
            out[i] = Double.longBitsToDouble((Double.doubleToRawLongBits(out[i]) - (ROUNDER_BITS - 1023)) << 52);
        }
    }

    private static void timesExpMantissas(double a, double b, double[] x, double[] out, int start, int end) {
        for (int i = start; i < end; i++) {
            double value = a + b * x[i];
            out[i] *= expMantissa(value, Math.fma(value, LOG2_E, ROUNDER) - ROUNDER);
        }
    }

    /** Natural logarithm; −∞ for ±0, NaN for negative numbers and NaN. */
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        if (bits < SMALLEST_NORMAL_BITS || bits >= INFINITY_BITS) {
            return logBeyond(x);
        }
        return logOfBits(bits, 0);
    }

    private static double logOfBits(long bits, int exponent) {
        long k = (bits - SQRT_HALF_BITS) >> 52;
        return log((double) (k + exponent), Double.longBitsToDouble(bits - (k << 52)));
    }

    /** ln(m · 2ᵏ) for m from √½ to √2, by ln m = f − ½f² + s(½f² + R(s²)) with f = m − 1 and s = f / (2 + f). */
    private static double log(double k, double m) {
        double f = m - 1;
        double s = f / (2 + f);
        double z = s * s;
        double halfSquare = 0.5 * f * f;
        double small = Math.fma(s, halfSquare + z * logTail(z), k * LN2_LOW);
        return Math.fma(k, LN2_HIGH, f - (halfSquare - small));
    }

    /** Near-minimax polynomial for (ln((1 + s) / (1 − s)) − 2s) / s³ in z = s². */
    private static double logTail(double z) {
        double q = 0x1.2f0703f0641aap-3;
        q = Math.fma(q, z, 0x1.39a1935b6f683p-3);
        q = Math.fma(q, z, 0x1.7466405aa7215p-3);
        q = Math.fma(q, z, 0x1.c71c5202b78fdp-3);
        q = Math.fma(q, z, 0x1.24924941f8ce1p-2);
        q = Math.fma(q, z, 0x1.999999997fd37p-2);
        return Math.fma(q, z, 0x1.5555555555592p-1);
    }

    private static double logBeyond(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (!(x > 0)) {
            return Double.NaN;
        }
        return x == Double.POSITIVE_INFINITY ? x : logOfBits(Double.doubleToRawLongBits(x * 0x1p54), -54);
    }

    /** {@code out[i] = log(x[i])} for i below n; {@code x} and {@code out} may be the same array. */
    public static void log(double[] x, double[] out, int n) {
        log(x, out, new double[n], n);
    }

    /** The same with an array for intermediate results, different from the others, which saves making one. */
    static void log(double[] x, double[] out, double[] scratch, int n) {
        for (int start = 0; start < n; start += CHUNK) {
            int end = Math.min(start + CHUNK, n);
            if (allPlainLog(x, start, end)) {
                binaryExponents(x, scratch, start, end);
                binaryMantissas(x, out, start, end);
                logs(scratch, out, start, end);
            } else {
                for (int i = start; i < end; i++) {
                    out[i] = log(x[i]);
                }
            }
        }
    }

    private static boolean allPlainLog(double[] x, int start, int end) {
        long beyond = 0;
        for (int i = start; i < end; i++) {
            long bits = Double.doubleToRawLongBits(x[i]);
            beyond |= (bits - SMALLEST_NORMAL_BITS) | (INFINITY_BITS - 1 - bits);
        }
        return beyond >= 0;
    }

    private static void binaryExponents(double[] x, double[] out, int start, int end) {
        for (int i = start; i < end; i++) {
            long k = (Double.doubleToRawLongBits(x[i]) - SQRT_HALF_BITS) >> 52;
            out[i] = Double.longBitsToDouble(k + ROUNDER_BITS);
        }
    }

    private static void binaryMantissas(double[] x, double[] out, int start, int end) {
        for (int i = start; i < end; i++) {
            long bits = Double.doubleToRawLongBits(x[i]);
            out[i] = Double.longBitsToDouble(bits - ((bits - SQRT_HALF_BITS) >> 52 << 52));
        }
    }

    private static void logs(double[] exponent, double[] mantissa, int start, int end) {
        for (int i = start; i < end; i++) {
            mantissa[i] = log(exponent[i] - ROUNDER, mantissa[i]);
        }
    }

    /** ln(1 + x), accurate for small x (Higham 2002, section 1.14.1); NaN below −1. */
    static double log1p(double x) {
        double u = 1 + x;
        if (u == 1) {
            return x;
        }
        return u == Double.POSITIVE_INFINITY ? u : log(u) * (x / (u - 1));
    }

    /** xʸ, with the special cases of {@link Math#pow}. */
    public static double pow(double x, double y) {
        return PortablePower.pow(x, y);
    }

    /** {@code out[i] = pow(x[i], y[i])} for i below n; {@code out} may be one of the arguments. */
    public static void pow(double[] x, double[] y, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = PortablePower.pow(x[i], y[i]);
        }
    }

    /** The probability 1 / (1 + e⁻ˣ) of log-odds x. */
    public static double logistic(double x) {
        // The exponential of a negative number cannot overflow, and keeps small probabilities accurate.
        double e = exp(-Math.abs(x));
        return (x < 0 ? e : 1) / (1 + e);
    }

    /** {@code out[i] = logistic(x[i])} for i below n; {@code x} and {@code out} may be the same array. */
    public static void logistic(double[] x, double[] out, int n) {
        double[] from = different(x, out, n);
        logistic(from, out, new double[n], n);
    }

    /** The same with an array for intermediate results; all three must be different. */
    static void logistic(double[] x, double[] out, double[] scratch, int n) {
        for (int i = 0; i < n; i++) {
            scratch[i] = -Math.abs(x[i]);
        }
        exp(scratch, out, n);
        // The numerator is 1 or, for negative x, e. Chosen by bits, because half of the branches would be mispredicted.
        for (int i = 0; i < n; i++) {
            long negative = Double.doubleToRawLongBits(x[i]) >> 63;
            scratch[i] =
                    Double.longBitsToDouble((Double.doubleToRawLongBits(out[i]) & negative) | (ONE_BITS & ~negative));
        }
        for (int i = 0; i < n; i++) {
            out[i] = scratch[i] / (1 + out[i]);
        }
    }

    /** The log-odds ln(p / (1 − p)) of a probability; ∓∞ at 0 and 1, NaN outside. */
    public static double logit(double p) {
        double s = 2 * p - 1;
        if (Math.abs(s) < 0.125) {
            // Here p / (1 − p) is near 1 and its rounding would spoil the logarithm.
            double z = s * s;
            return 2 * s + s * z * logTail(z);
        }
        return log(p / (1 - p));
    }

    /** {@code out[i] = logit(p[i])} for i below n; {@code p} and {@code out} may be the same array. */
    public static void logit(double[] p, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = logit(p[i]);
        }
    }
}
