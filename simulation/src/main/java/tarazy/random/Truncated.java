package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A distribution conditioned on a closed interval.
 *
 * @param base the distribution
 * @param low lower end, may be −∞
 * @param high upper end, may be ∞; at least 10⁻⁹ of the base distribution must lie in the interval
 */
public record Truncated(Distribution base, double low, double high) implements Distribution {

    private static final double LEAST_MASS = 1e-9;

    public Truncated {
        if (!(low <= high)) {
            throw new IllegalArgumentException("truncate: high must be at least low (" + Parameters.text(low)
                    + "), but is " + Parameters.text(high));
        }
        double mass = base.cdf(high) - base.below(low);
        if (!(mass >= LEAST_MASS)) {
            throw new IllegalArgumentException(
                    "truncate: practically nothing of the distribution lies between " + Parameters.text(low) + " and "
                            + Parameters.text(high) + " (its median is " + Parameters.text(base.quantile(0.5)) + ")");
        }
    }

    /** The probability of the interval under the base distribution. */
    public double mass() {
        return base.cdf(high) - base.below(low);
    }

    @Override
    public double mean() {
        return TruncatedMoments.mean(this);
    }

    @Override
    public double variance() {
        return TruncatedMoments.variance(this);
    }

    @Override
    public double cdf(double x) {
        if (x < low || x >= high) {
            return x < low ? 0 : 1;
        }
        return Math.clamp((base.cdf(x) - base.below(low)) / mass(), 0, 1);
    }

    @Override
    public double below(double x) {
        if (x <= low || x > high) {
            return x <= low ? 0 : 1;
        }
        return Math.clamp((base.below(x) - base.below(low)) / mass(), 0, 1);
    }

    @Override
    public double quantile(double p) {
        double rank = Math.min(base.below(low) + Parameters.quantileProbability(p) * mass(), 1);
        return Math.clamp(base.quantile(rank), low, high);
    }

    /**
     * Draws by rejection, which keeps the bits of the base distribution's draws; runs that no draw hits for long (with
     * an interval of little probability) take a quantile instead.
     */
    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        base.sample(rng, out, n);
        Truncation.redraw(
                rng, out, n, i -> low, i -> high, (runs, count, column) -> base.sample(rng, column, count), i -> this);
    }
}
