package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The unbounded metalog distribution of three terms, given by three quantiles (Keelin 2016, Decision Analysis 13,
 * "The Metalog Distributions"): its quantile function is a₁ + a₂ L + a₃ (p − ½) L with L = ln(p / (1 − p)).
 *
 * @param p10 the 10 % quantile
 * @param p50 the median; it must divide the span from p10 to p90 no more unevenly than about 1 : 5
 * @param p90 the 90 % quantile, greater than {@code p10}
 */
public record Metalog(double p10, double p50, double p90) implements Distribution {

    private static final double LOG_ODDS_90 = 0x1.193ea7aad030bp+1;

    /** Largest |a₃| / a₂ for which the quantile function increases everywhere. */
    static final double MOST_SKEW = 1.66711;

    /** How far from the middle of p10 and p90 the median may lie, as a part of their distance. */
    private static final double REACH = 0.5 * (0.9 - 0.1) / 2 * MOST_SKEW;

    public Metalog {
        Parameters.ascending("metalog", "p10", p10, "p50", p50, "p90", p90);
        if (!valid(p10, p50, p90)) {
            double span = p90 - p10;
            double middle = p10 + 0.5 * span;
            throw Parameters.fault(
                    "metalog",
                    "p50",
                    "between " + Parameters.rounded(middle - REACH * span) + " and "
                            + Parameters.rounded(middle + REACH * span) + " for these p10 and p90",
                    p50);
        }
    }

    static boolean valid(double p10, double p50, double p90) {
        double span = p90 - p10;
        return Parameters.isAscending(p10, p50, p90) && Math.abs(p50 - (p10 + 0.5 * span)) < REACH * span;
    }

    /** a₂, the spread. */
    double spread() {
        return (p90 - p10) / (2 * LOG_ODDS_90);
    }

    /** a₃, the skew. */
    double skew() {
        return skew(p10, p50, p90);
    }

    private static double skew(double p10, double p50, double p90) {
        return ((p10 - p50) + (p90 - p50)) / (0.8 * LOG_ODDS_90);
    }

    @Override
    public double mean() {
        return p50 + 0.5 * skew();
    }

    @Override
    public double variance() {
        double square = Math.PI * Math.PI;
        return square / 3 * spread() * spread() + (1.0 / 12 + square / 36) * skew() * skew();
    }

    @Override
    public double cdf(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        // Solved for the log-odds of p, in which the quantile function is nearly a straight line.
        double low = -800;
        double high = 800;
        for (int i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
            double middle = 0.5 * (low + high);
            if (atLogOdds(middle) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return PortableMath.logistic(0.5 * (low + high));
    }

    private double atLogOdds(double odds) {
        return p50 + odds * (spread() + skew() * (PortableMath.logistic(odds) - 0.5));
    }

    @Override
    public double quantile(double p) {
        double odds = PortableMath.logit(Parameters.quantileProbability(p));
        return p50 + odds * (spread() + skew() * (p - 0.5));
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        Uniforms.fill(rng, out, n);
        double spread = spread();
        double skew = skew();
        for (int i = 0; i < n; i++) {
            out[i] = p50 + PortableMath.logit(out[i]) * (spread + skew * (out[i] - 0.5));
        }
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        Uniforms.fill(rng, out, n);
        for (int i = 0; i < n; i++) {
            double p10 = parameters[0][i];
            double p50 = parameters[1][i];
            double p90 = parameters[2][i];
            double spread = (p90 - p10) / (2 * LOG_ODDS_90);
            double draw = p50 + PortableMath.logit(out[i]) * (spread + skew(p10, p50, p90) * (out[i] - 0.5));
            out[i] = valid(p10, p50, p90) ? draw : Double.NaN;
        }
    }
}
