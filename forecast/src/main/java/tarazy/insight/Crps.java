package tarazy.insight;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * Closed forms of the continuous ranked probability score: how far a forecast distribution is from what happened (y), in
 * the unit of y, lower is better. For a point it is the absolute error. Gneiting and Raftery 2007, Journal of the American
 * Statistical Association 102(477).
 */
public final class Crps {
    private static final double SQRT2 = Math.sqrt(2);
    private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);

    private Crps() {}

    /** Of a normal distribution; standard deviation 0 is a point. */
    public static double normal(double mean, double sd, double y) {
        return spread(y - mean, sd) - spread(0, SQRT2 * sd) / 2;
    }

    /** Of a lognormal distribution with mean μ and standard deviation σ &gt; 0 of the logarithm (Baran and Lerch 2015). */
    public static double logNormal(double mu, double sigma, double y) {
        double z = y > 0 ? (Math.log(y) - mu) / sigma : Double.NEGATIVE_INFINITY;
        return y * (2 * phi(z) - 1) - 2 * Math.exp(mu + sigma * sigma / 2) * (phi(z - sigma) + phi(sigma / SQRT2) - 1);
    }

    /**
     * Of a mixture of normal distributions (Grimit et al. 2006), any of which may be a point. Time O(n²).
     *
     * @param sds standard deviations, 0 or more
     * @param weights 0 or more, not all 0
     */
    public static double normalMixture(double[] means, double[] sds, double[] weights, double y) {
        double total = Arrays.stream(weights).sum();
        double away = 0;
        double apart = 0;
        for (int i = 0; i < means.length; i++) {
            away += weights[i] / total * spread(y - means[i], sds[i]);
            for (int j = 0; j < means.length; j++) {
                apart += weights[i]
                        / total
                        * (weights[j] / total)
                        * spread(means[i] - means[j], Math.hypot(sds[i], sds[j]));
            }
        }
        return away - apart / 2;
    }

    /** Of single values, all as probable. Time O(n log n). */
    public static double ensemble(double[] values, double y) {
        return away(values, y) - apart(values) / values.length;
    }

    /**
     * Of the distribution that the values are a sample of, without the penalty for having only so few of them (Ferro 2014);
     * two values or more.
     */
    public static double fairEnsemble(double[] values, double y) {
        return away(values, y) - apart(values) / (values.length - 1);
    }

    private static double away(double[] values, double y) {
        return Arrays.stream(values).map(x -> Math.abs(x - y)).sum() / values.length;
    }

    /** Sum of |x_i − x_j| over pairs, divided by n. */
    private static double apart(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += (2.0 * i + 1 - sorted.length) * sorted[i];
        }
        return sum / sorted.length;
    }

    /** E|X + distance| of a normal X around 0. */
    private static double spread(double distance, double sd) {
        if (sd == 0) {
            return Math.abs(distance);
        }
        double z = distance / sd;
        return sd * 2 * Math.exp(-z * z / 2) / SQRT_2PI + distance * Erf.value(z / SQRT2);
    }

    /** The standard normal's distribution function. */
    private static double phi(double z) {
        return Erfc.value(-z / SQRT2) / 2;
    }
}
