package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The exponential distribution, for the waiting time until something that happens at a constant rate.
 *
 * @param mean the mean waiting time, that is 1 / rate; greater than 0
 */
public record Exponential(double mean) implements Distribution {

    public Exponential {
        Parameters.positive("exponential", "mean", mean);
    }

    static boolean valid(double mean) {
        return Parameters.isPositive(mean);
    }

    @Override
    public double variance() {
        return mean * mean;
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : -Math.expm1(-x / mean);
    }

    @Override
    public double quantile(double p) {
        return Parameters.quantileProbability(p) == 0 ? 0 : -mean * PortableMath.log1p(-p);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        sample(rng, out, new double[n], n);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, double[] scratch, int n) {
        Uniforms.fill(rng, out, n);
        PortableMath.log(out, out, scratch, n);
        for (int i = 0; i < n; i++) {
            out[i] = -mean * out[i];
        }
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        Uniforms.fill(rng, out, n);
        PortableMath.log(out, out, scratch, n);
        double[] mean = parameters[0];
        for (int i = 0; i < n; i++) {
            out[i] = valid(mean[i]) ? -mean[i] * out[i] : Double.NaN;
        }
    }
}
