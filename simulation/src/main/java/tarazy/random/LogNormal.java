package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The lognormal distribution: its logarithm is normal.
 *
 * @param mu mean of the logarithm (so the median is {@code exp(mu)}), any finite number
 * @param sigma standard deviation of the logarithm, greater than 0
 */
public record LogNormal(double mu, double sigma) implements Distribution {

    public LogNormal {
        Parameters.finite("lognormal", "mu", mu);
        Parameters.positive("lognormal", "sigma", sigma);
    }

    static boolean valid(double mu, double sigma) {
        return Parameters.isFinite(mu) && Parameters.isPositive(sigma);
    }

    @Override
    public double mean() {
        return PortableMath.exp(mu + 0.5 * sigma * sigma);
    }

    @Override
    public double variance() {
        return Math.expm1(sigma * sigma) * PortableMath.exp(2 * mu + sigma * sigma);
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : StandardNormal.cdf((PortableMath.log(x) - mu) / sigma);
    }

    @Override
    public double quantile(double p) {
        return PortableMath.exp(mu + sigma * StandardNormal.quantile(p));
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        sample(rng, out, new double[n], n);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, double[] scratch, int n) {
        Gaussian.fill(rng, scratch, n);
        if (Math.abs(mu) + Gaussian.GREATEST * sigma <= PortableMath.PLAIN_EXP) {
            PortableMath.plainExp(mu, sigma, scratch, out, n);
        } else {
            for (int i = 0; i < n; i++) {
                scratch[i] = mu + sigma * scratch[i];
            }
            PortableMath.exp(scratch, out, n);
        }
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        Gaussian.fill(rng, scratch, n);
        Normal.shift(parameters, scratch, n);
        PortableMath.exp(scratch, out, n);
    }
}
