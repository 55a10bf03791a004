package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The normal distribution.
 *
 * @param mean any finite number
 * @param sd standard deviation, greater than 0
 */
public record Normal(double mean, double sd) implements Distribution {

    public Normal {
        Parameters.finite("normal", "mean", mean);
        Parameters.positive("normal", "sd", sd);
    }

    static boolean valid(double mean, double sd) {
        return Parameters.isFinite(mean) && Parameters.isPositive(sd);
    }

    @Override
    public double variance() {
        return sd * sd;
    }

    @Override
    public double cdf(double x) {
        return StandardNormal.cdf((x - mean) / sd);
    }

    @Override
    public double quantile(double p) {
        return mean + sd * StandardNormal.quantile(p);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        Gaussian.fill(rng, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = mean + sd * out[i];
        }
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        Gaussian.fill(rng, out, n);
        shift(parameters, out, n);
    }

    /** Turns standard normal draws into draws with mean and sd from the columns; NaN where these are bad. */
    static void shift(double[][] parameters, double[] out, int n) {
        double[] mean = parameters[0];
        double[] sd = parameters[1];
        for (int i = 0; i < n; i++) {
            out[i] = valid(mean[i], sd[i]) ? mean[i] + sd[i] * out[i] : Double.NaN;
        }
    }
}
