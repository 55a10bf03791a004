package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t distribution, shifted and stretched: a normal-like shape with heavy tails.
 *
 * @param df degrees of freedom, greater than 0; few mean heavy tails (no mean up to 1, no finite variance up to 2)
 * @param location the median, finite
 * @param scale greater than 0; not the standard deviation, which is {@code scale · √(df / (df − 2))}
 */
public record StudentT(double df, double location, double scale) implements Distribution {

    public StudentT {
        Parameters.positive("studentt", "df", df);
        Parameters.finite("studentt", "location", location);
        Parameters.positive("studentt", "scale", scale);
    }

    static boolean valid(double df, double location, double scale) {
        return Parameters.isPositive(df) && Parameters.isFinite(location) && Parameters.isPositive(scale);
    }

    @Override
    public double mean() {
        return df > 1 ? location : Double.NaN;
    }

    @Override
    public double variance() {
        if (df > 2) {
            return scale * scale * (df / (df - 2));
        }
        return df > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    @Override
    public double cdf(double x) {
        return TDistribution.of(df).cumulativeProbability((x - location) / scale);
    }

    @Override
    public double quantile(double p) {
        double upper = Parameters.quantileProbability(p) > 0.5 ? 1 - p : p;
        // The lower half keeps small probabilities exact, and makes the two halves mirror images.
        double t = Bisection.quantile(TDistribution.of(df)::cumulativeProbability, upper, Double.NEGATIVE_INFINITY, 0);
        return location + scale * (p > 0.5 ? -t : t);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        RunSampler.sample(rng, sampler(df, location, scale), out, n);
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        RunSampler.fill(
                rng,
                parameters,
                out,
                n,
                (p, i) -> valid(p[0][i], p[1][i], p[2][i]) ? sampler(p[0][i], p[1][i], p[2][i]) : null);
    }

    /** A normal draw over the root of a mean square with df degrees of freedom (Student 1908). */
    private static RunSampler sampler(double df, double location, double scale) {
        GammaSampler chiSquare = new GammaSampler(0.5 * df);
        return run -> {
            double z = Gaussian.draw(run);
            return location + scale * (z * Math.sqrt(0.5 * df / chiSquare.draw(run)));
        };
    }
}
