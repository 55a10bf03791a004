package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The number of events in a period when they happen independently at a constant rate.
 *
 * @param mean expected number, greater than 0 and at most 10⁹
 */
public record Poisson(double mean) implements Distribution {

    private static final double GREATEST_MEAN = 1e9;

    public Poisson {
        if (!valid(mean)) {
            throw Parameters.fault("poisson", "mean", "greater than 0 and at most 1000000000", mean);
        }
    }

    static boolean valid(double mean) {
        return mean > 0 && mean <= GREATEST_MEAN;
    }

    @Override
    public double variance() {
        return mean;
    }

    @Override
    public double cdf(double x) {
        if (x < 0) {
            return 0;
        }
        return x >= Integer.MAX_VALUE ? 1 : PoissonDistribution.of(mean).cumulativeProbability((int) x);
    }

    @Override
    public double below(double x) {
        return cdf(Math.ceil(x) - 1);
    }

    @Override
    public double quantile(double p) {
        if (Parameters.quantileProbability(p) == 1) {
            return Double.POSITIVE_INFINITY;
        }
        PoissonDistribution reference = PoissonDistribution.of(mean);
        return Bisection.integer(k -> reference.cumulativeProbability((int) k), p, 0, Integer.MAX_VALUE);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        RunSampler.sample(rng, new PoissonSampler(mean), out, n);
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        RunSampler.fill(rng, parameters, out, n, (p, i) -> valid(p[0][i]) ? new PoissonSampler(p[0][i]) : null);
    }
}
