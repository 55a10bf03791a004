package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The logit-normal distribution of a share or probability: its log-odds are normal.
 *
 * @param mu mean of the log-odds, any finite number
 * @param sigma standard deviation of the log-odds, greater than 0
 */
public record LogitNormal(double mu, double sigma) implements Distribution {

    public LogitNormal {
        Parameters.finite("logitnormal", "mu", mu);
        Parameters.positive("logitnormal", "sigma", sigma);
    }

    static boolean valid(double mu, double sigma) {
        return Parameters.isFinite(mu) && Parameters.isPositive(sigma);
    }

    /** The mean, by numerical integration (it has no closed form). */
    @Override
    public double mean() {
        return expectation(0, 1);
    }

    @Override
    public double variance() {
        return expectation(mean(), 2);
    }

    /**
     * E[(X − centre)ᵏ] by the trapezoidal rule, which converges exponentially here: the poles of the
     * logistic function lie π / sigma away from the real axis (Trefethen and Weideman 2014, SIAM Review 56).
     */
    private double expectation(double centre, int power) {
        double step = Math.max(Math.min(0.125, 0.5 / sigma), 1e-5);
        int steps = (int) Math.ceil(9 / step);
        double sum = 0;
        for (int i = -steps; i <= steps; i++) {
            double z = i * step;
            double deviation = PortableMath.logistic(mu + sigma * z) - centre;
            sum += StandardNormal.density(z) * (power == 1 ? deviation : deviation * deviation);
        }
        return step * sum;
    }

    @Override
    public double cdf(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        return StandardNormal.cdf((PortableMath.logit(x) - mu) / sigma);
    }

    @Override
    public double quantile(double p) {
        return PortableMath.logistic(mu + sigma * StandardNormal.quantile(p));
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        sample(rng, out, new double[n], n);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, double[] scratch, int n) {
        Gaussian.fill(rng, scratch, n);
        for (int i = 0; i < n; i++) {
            scratch[i] = mu + sigma * scratch[i];
        }
        PortableMath.logistic(scratch, out, n);
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        Gaussian.fill(rng, scratch, n);
        Normal.shift(parameters, scratch, n);
        PortableMath.logistic(scratch, out, n);
    }
}
