package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A distribution of one number. Constructors throw {@link IllegalArgumentException} with a message that names the
 * parameter, its permitted range and its value.
 *
 * <p>Draws are the same bits on every machine; {@link #cdf} and {@link #quantile} of the beta, gamma, Student t,
 * binomial and Poisson distributions may differ between machines in the last digits.
 */
public sealed interface Distribution
        permits Normal,
                LogNormal,
                LogitNormal,
                Uniform,
                Triangular,
                Pert,
                Beta,
                Gamma,
                Exponential,
                StudentT,
                Bernoulli,
                Binomial,
                Poisson,
                Discrete,
                Point,
                Mixture,
                Truncated,
                Metalog {

    /** The mean; NaN where it does not exist, infinite where it diverges. */
    double mean();

    /** The variance; NaN where it does not exist, infinite where it diverges. */
    double variance();

    /** The probability of a value of at most {@code x}. */
    double cdf(double x);

    /** The probability of a value below {@code x}; differs from {@link #cdf} where single values have a probability. */
    default double below(double x) {
        return cdf(x);
    }

    /**
     * The smallest value whose {@link #cdf} is at least {@code p}; the ends of the support for 0 and 1.
     *
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    double quantile(double p);

    /**
     * Draws independent values.
     *
     * @param rng source of randomness, advanced by this call
     * @param out receives the values at indices 0 to n − 1
     */
    void sample(UniformRandomProvider rng, double[] out, int n);

    /**
     * The same draws, with an array for intermediate results: saves making a fresh one, which takes as long as
     * drawing.
     *
     * @param scratch at least n places, not {@code out}; its contents are lost
     */
    default void sample(UniformRandomProvider rng, double[] out, double[] scratch, int n) {
        sample(rng, out, n);
    }
}
