package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The PERT distribution with weight 4 on the mode: a beta distribution stretched over the range, with mean
 * (low + 4 mode + high) / 6 (Malcolm, Roseboom, Clark and Fazar 1959, Operations Research 7).
 *
 * @param low least value, finite
 * @param mode most likely value, from {@code low} to {@code high}
 * @param high greatest value, finite and greater than {@code low}
 */
public record Pert(double low, double mode, double high) implements Distribution {

    public Pert {
        Parameters.ascending("pert", "low", low, "mode", mode, "high", high);
    }

    static boolean valid(double low, double mode, double high) {
        return Parameters.isAscending(low, mode, high);
    }

    /** The beta distribution of the position in the range. */
    public Beta shape() {
        return new Beta(alpha(low, mode, high), beta(low, mode, high));
    }

    private static double alpha(double low, double mode, double high) {
        return 1 + 4 * ((mode - low) / (high - low));
    }

    private static double beta(double low, double mode, double high) {
        return 1 + 4 * ((high - mode) / (high - low));
    }

    @Override
    public double mean() {
        return low + (high - low) * shape().mean();
    }

    @Override
    public double variance() {
        return (high - low) * (high - low) * shape().variance();
    }

    @Override
    public double cdf(double x) {
        return shape().cdf((x - low) / (high - low));
    }

    @Override
    public double quantile(double p) {
        return p == 1 ? high : low + (high - low) * shape().quantile(p);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        RunSampler.sample(rng, sampler(low, mode, high), out, n);
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        RunSampler.fill(
                rng,
                parameters,
                out,
                n,
                (p, i) -> valid(p[0][i], p[1][i], p[2][i]) ? sampler(p[0][i], p[1][i], p[2][i]) : null);
    }

    private static RunSampler sampler(double low, double mode, double high) {
        BetaSampler shape = new BetaSampler(alpha(low, mode, high), beta(low, mode, high));
        return run -> low + (high - low) * shape.draw(run);
    }
}
