package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The number of successes in independent trials.
 *
 * @param trials a whole number from 0 to 10⁹
 * @param p probability of success in each trial, from 0 to 1
 */
public record Binomial(double trials, double p) implements Distribution {

    private static final double MOST_TRIALS = 1e9;

    public Binomial {
        if (!isCount(trials)) {
            throw Parameters.fault("binomial", "trials", "a whole number from 0 to 1000000000", trials);
        }
        Parameters.probability("binomial", "p", p);
    }

    private static boolean isCount(double trials) {
        return trials >= 0 && trials <= MOST_TRIALS && Math.rint(trials) == trials;
    }

    static boolean valid(double trials, double p) {
        return isCount(trials) && Parameters.isProbability(p);
    }

    @Override
    public double mean() {
        return trials * p;
    }

    @Override
    public double variance() {
        return trials * p * (1 - p);
    }

    @Override
    public double cdf(double x) {
        if (x < 0) {
            return 0;
        }
        return x >= trials ? 1 : reference().cumulativeProbability((int) x);
    }

    @Override
    public double below(double x) {
        return cdf(Math.ceil(x) - 1);
    }

    @Override
    public double quantile(double q) {
        BinomialDistribution reference = reference();
        return Bisection.integer(
                k -> reference.cumulativeProbability((int) k), Parameters.quantileProbability(q), 0, (long) trials);
    }

    private BinomialDistribution reference() {
        return BinomialDistribution.of((int) trials, p);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        RunSampler.sample(rng, new BinomialSampler(trials, p), out, n);
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        RunSampler.fill(
                rng,
                parameters,
                out,
                n,
                (p, i) -> valid(p[0][i], p[1][i]) ? new BinomialSampler(p[0][i], p[1][i]) : null);
    }
}
