package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The beta distribution of a share, with mean {@code alpha / (alpha + beta)}.
 *
 * @param alpha greater than 0; roughly the successes seen, plus 1
 * @param beta greater than 0; roughly the failures seen, plus 1
 */
public record Beta(double alpha, double beta) implements Distribution {

    public Beta {
        Parameters.positive("beta", "alpha", alpha);
        Parameters.positive("beta", "beta", beta);
    }

    static boolean valid(double alpha, double beta) {
        return Parameters.isPositive(alpha) && Parameters.isPositive(beta);
    }

    @Override
    public double mean() {
        return alpha / (alpha + beta);
    }

    @Override
    public double variance() {
        double sum = alpha + beta;
        return alpha / sum * (beta / sum) / (sum + 1);
    }

    @Override
    public double cdf(double x) {
        return BetaDistribution.of(alpha, beta).cumulativeProbability(x);
    }

    @Override
    public double quantile(double p) {
        return Bisection.quantile(BetaDistribution.of(alpha, beta)::cumulativeProbability, p, 0, 1);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        RunSampler.sample(rng, new BetaSampler(alpha, beta), out, n);
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        RunSampler.fill(
                rng, parameters, out, n, (p, i) -> valid(p[0][i], p[1][i]) ? new BetaSampler(p[0][i], p[1][i]) : null);
    }
}
