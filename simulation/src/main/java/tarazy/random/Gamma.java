package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The gamma distribution with mean {@code shape · scale}.
 *
 * @param shape greater than 0; 1 is the exponential distribution
 * @param scale greater than 0, in the unit of the values
 */
public record Gamma(double shape, double scale) implements Distribution {

    public Gamma {
        Parameters.positive("gamma", "shape", shape);
        Parameters.positive("gamma", "scale", scale);
    }

    static boolean valid(double shape, double scale) {
        return Parameters.isPositive(shape) && Parameters.isPositive(scale);
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double variance() {
        return shape * scale * scale;
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : GammaDistribution.of(shape, 1).cumulativeProbability(x / scale);
    }

    @Override
    public double quantile(double p) {
        return scale
                * Bisection.quantile(
                        GammaDistribution.of(shape, 1)::cumulativeProbability, p, 0, Double.POSITIVE_INFINITY);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        RunSampler.sample(rng, sampler(shape, scale), out, n);
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        RunSampler.fill(rng, parameters, out, n, (p, i) -> valid(p[0][i], p[1][i]) ? sampler(p[0][i], p[1][i]) : null);
    }

    private static RunSampler sampler(double shape, double scale) {
        GammaSampler unit = new GammaSampler(shape);
        return run -> scale * unit.draw(run);
    }
}
