package tarazy.uprising;

import java.util.function.DoubleUnaryOperator;

/**
 * Who joins when so many have joined already, after Granovetter (1978, American Journal of Sociology 83, 1420): everybody has a
 * threshold, the share of others active from which on he is active too. With F the distribution function of the thresholds,
 * crowds grow from nobody to the smallest x with F(x) = x. A small change of F can make it jump.
 */
public final class Thresholds {
    private static final int MOST_ROUNDS = 10_000_000;
    private static final double PRECISION = 1e-12;

    private Thresholds() {}

    /**
     * The share of active people at which a crowd that began with nobody comes to rest.
     *
     * @param joining for a share x active, the share of people with a threshold of at most x; rising, from 0 to 1
     */
    public static double rest(DoubleUnaryOperator joining) {
        double x = 0;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            double next = joining.applyAsDouble(x);
            if (next - x <= PRECISION) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /**
     * The distribution function of normal thresholds.
     *
     * @param mean as a share of all people
     * @param deviation above 0
     */
    public static DoubleUnaryOperator normal(double mean, double deviation) {
        return x -> below((x - mean) / deviation);
    }

    /** The standard normal's, by the series of the error function; 0 or 1 where it loses its digits. */
    private static double below(double z) {
        double far = Math.abs(z);
        double half = 0.5;
        if (far < 7) {
            double term = far;
            double sum = far;
            for (int i = 3; term > 1e-17 * sum; i += 2) {
                term *= z * z / i;
                sum += term;
            }
            half = sum * StrictMath.exp(-0.5 * z * z) / StrictMath.sqrt(2 * StrictMath.PI);
        }
        return z < 0 ? 0.5 - half : 0.5 + half;
    }
}
