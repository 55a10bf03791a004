package tarazy.random;

import org.apache.commons.numbers.gamma.Erfc;

/** The normal distribution with mean 0 and standard deviation 1. */
public final class StandardNormal {

    private static final double SQRT_HALF = 0x1.6a09e667f3bcdp-1;
    private static final double INVERSE_ROOT_TWO_PI = 0x1.9884533d43651p-2;

    private StandardNormal() {}

    public static double density(double z) {
        return INVERSE_ROOT_TWO_PI * PortableMath.exp(-0.5 * z * z);
    }

    public static double cdf(double z) {
        return 0.5 * Erfc.value(-z * SQRT_HALF);
    }

    /**
     * The quantile function, to about 16 digits (Wichura 1988, Algorithm AS 241, Applied Statistics 37), the same bits
     * on every machine; ∓∞ at 0 and 1.
     *
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static double quantile(double p) {
        double q = Parameters.quantileProbability(p) - 0.5;
        if (Math.abs(q) <= 0.425) {
            return q * NormalQuantile.middle(0.180625 - q * q);
        }
        double tail = q < 0 ? p : 1 - p;
        if (tail == 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double r = Math.sqrt(-PortableMath.log(tail));
        double z = r <= 5 ? NormalQuantile.near(r - 1.6) : NormalQuantile.far(r - 5);
        return q < 0 ? -z : z;
    }
}
