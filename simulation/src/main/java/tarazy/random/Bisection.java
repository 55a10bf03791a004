package tarazy.random;

import java.util.function.DoubleUnaryOperator;
import java.util.function.LongToDoubleFunction;

/** Quantiles from a distribution function, by halving the range of candidates: slow, but sure for jumps and flat parts too. */
final class Bisection {

    private Bisection() {}

    /** The smallest number from low to high whose cdf is at least p; high if there is none. */
    static double quantile(DoubleUnaryOperator cdf, double p, double low, double high) {
        if (Parameters.quantileProbability(p) == 0) {
            return low;
        }
        return fromOrder(search(order -> cdf.applyAsDouble(fromOrder(order)), p, order(low), order(high)));
    }

    /** The smallest integer from low to high whose cdf is at least p; high if there is none. */
    static long integer(LongToDoubleFunction cdf, double p, long low, long high) {
        return search(cdf, p, low, high);
    }

    private static long search(LongToDoubleFunction cdf, double p, long from, long to) {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (cdf.applyAsDouble(middle) >= p) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Numbers the doubles in ascending order; neighbours get neighbouring numbers. */
    private static long order(double x) {
        long bits = Double.doubleToRawLongBits(x + 0.0);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double fromOrder(long order) {
        return Double.longBitsToDouble(order < 0 ? Long.MIN_VALUE - order : order);
    }
}
