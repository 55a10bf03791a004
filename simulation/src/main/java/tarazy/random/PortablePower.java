package tarazy.random;

/**
 * xʸ within 1 ulp. y ln x may be as large as 745 and must be known to about 2⁻⁶⁴ of itself, so the logarithm
 * is kept as a sum of two doubles: x = 2ᵏ m with m c = 1 + f for a c from a table, and
 * ln x = k ln 2 − ln c + f − f²/2 + f³(1/3 − f/4 + …).
 */
final class PortablePower {

    private static final int INDEX_BITS = 7;
    private static final long LOWEST_BITS = Double.doubleToRawLongBits(0.6875);

    /** Reciprocal of the middle of each interval of mantissas, in 9 bits, and its −ln in two parts. */
    private static final double[] RECIPROCAL = new double[1 << INDEX_BITS];

    private static final double[] LOG_HIGH = new double[1 << INDEX_BITS];
    private static final double[] LOG_LOW = new double[1 << INDEX_BITS];

    static {
        for (int index = 0; index < RECIPROCAL.length; index++) {
            long bits = LOWEST_BITS + ((2L * index + 1) << (51 - INDEX_BITS));
            double middle = Double.longBitsToDouble(bits);
            // Next to 1 the table must add nothing: there the logarithm itself is small.
            double c = Math.abs(middle - 1) < 0x1p-7 ? 1 : Math.rint(0x1p9 / middle) * 0x1p-9;
            RECIPROCAL[index] = c;
            tabulateLog(index, c);
        }
    }

    private PortablePower() {}

    /** −ln c = −2 artanh(s) = −2 (s + s³/3 + s⁵/5 + …) with s = (c − 1) / (c + 1), |s| < 0.19. */
    private static void tabulateLog(int index, double c) {
        Pair s = new Pair(c - 1, 0).over(c + 1);
        Pair z = s.times(s);
        Pair series = new Pair(0, 0);
        for (int n = 31; n >= 1; n -= 2) {
            series = series.times(z).plus(new Pair(1, 0).over(n));
        }
        Pair log = series.times(s);
        // Few bits in the high part, so that adding a multiple of LN2_HIGH to it is exact.
        double high = Math.rint(-2 * log.high * 0x1p40) * 0x1p-40;
        LOG_HIGH[index] = high;
        LOG_LOW[index] = (-2 * log.high - high) - 2 * log.low;
    }

    /** A number of about 100 bits (Dekker 1971, Numerische Mathematik 18). */
    private record Pair(double high, double low) {

        Pair plus(Pair that) {
            double sum = high + that.high;
            return normal(sum, sumError(high, that.high, sum) + (low + that.low));
        }

        Pair times(Pair that) {
            double product = high * that.high;
            double error = Math.fma(high, that.high, -product);
            return normal(product, error + (high * that.low + low * that.high));
        }

        Pair over(double divisor) {
            double quotient = high / divisor;
            return normal(quotient, (Math.fma(-quotient, divisor, high) + low) / divisor);
        }

        private static Pair normal(double high, double low) {
            double sum = high + low;
            return new Pair(sum, high - sum + low);
        }
    }

    static double pow(double x, double y) {
        if (y == 0) {
            return 1;
        }
        if (y == 1 || Double.isNaN(x) || Double.isNaN(y)) {
            return Double.isNaN(y) ? y : x;
        }
        if (y == 2) {
            return x * x;
        }
        if (y == -1) {
            return 1 / x;
        }
        double size = Math.abs(x);
        if (size == 0 || size == Double.POSITIVE_INFINITY || !(Math.abs(y) < Double.POSITIVE_INFINITY)) {
            return limit(x, y);
        }
        if (x > 0) {
            return positive(size, y);
        }
        if (Math.rint(y) != y) {
            return Double.NaN;
        }
        return isOdd(y) ? -positive(size, y) : positive(size, y);
    }

    /** A base of 0 or ∞, or an exponent of ±∞. */
    private static double limit(double x, double y) {
        double size = Math.abs(x);
        if (Math.abs(y) == Double.POSITIVE_INFINITY) {
            if (size == 1) {
                return Double.NaN;
            }
            return size > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double result = size > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        return Math.copySign(1, x) < 0 && isOdd(y) ? -result : result;
    }

    private static boolean isOdd(double y) {
        // From 2⁵³ on every double is even.
        return Math.abs(y) < 0x1p53 && Math.rint(y) == y && ((long) y & 1) == 1;
    }

    private static double positive(double x, double y) {
        int shift = x < Double.MIN_NORMAL ? 54 : 0;
        long bits = Double.doubleToRawLongBits(shift == 0 ? x : x * 0x1p54);
        long offset = bits - LOWEST_BITS;
        int index = (int) (offset >> (52 - INDEX_BITS)) & (RECIPROCAL.length - 1);
        double k = (double) ((offset >> 52) - shift);
        double m = Double.longBitsToDouble(bits - (offset >> 52 << 52));

        double c = RECIPROCAL[index];
        double product = m * c;
        double f = product - 1;
        double fLow = Math.fma(m, c, -product);

        double base = k * PortableMath.LN2_HIGH + LOG_HIGH[index];
        double sum = base + f;
        double square = -0.5 * f * f;
        double total = sum + square;
        double low = sumError(base, f, sum)
                + sumError(sum, square, total)
                + Math.fma(-0.5 * f, f, -square)
                + (k * PortableMath.LN2_LOW + LOG_LOW[index])
                + fLow * (1 - f + f * f)
                + f * f * f * logTail(f);
        double high = total + low;
        low = total - high + low;

        double exponent = y * high;
        if (!(Math.abs(exponent) < 800)) {
            return exponent > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        return exp(exponent, Math.fma(y, low, Math.fma(y, high, -exponent)));
    }

    /** What rounding lost in {@code sum = a + b}, exactly (Knuth's two-sum). */
    private static double sumError(double a, double b, double sum) {
        double bb = sum - a;
        return (a - (sum - bb)) + (b - bb);
    }

    /** 1/3 − f/4 + … − f⁷/10. */
    private static double logTail(double f) {
        double q = -1.0 / 10;
        q = Math.fma(q, f, 1.0 / 9);
        q = Math.fma(q, f, -1.0 / 8);
        q = Math.fma(q, f, 1.0 / 7);
        q = Math.fma(q, f, -1.0 / 6);
        q = Math.fma(q, f, 1.0 / 5);
        q = Math.fma(q, f, -1.0 / 4);
        return Math.fma(q, f, 1.0 / 3);
    }

    /** exp(x + low). */
    private static double exp(double x, double low) {
        double k = Math.rint(x * 0x1.71547652b82fep+0);
        double exact = Math.fma(-k, PortableMath.LN2_HIGH, x);
        double small = Math.fma(-k, PortableMath.LN2_LOW, low);
        double r = exact + small;
        double rLow = exact - r + small;
        double one = 1 + r;
        double rest = r - (one - 1) + rLow;
        return PortableMath.scale(one + Math.fma(r * r, PortableMath.expTail(r), rest), (int) k);
    }
}
