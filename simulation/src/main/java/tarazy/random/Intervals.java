package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Distributions from 90 % intervals: 5 % of the probability lies below the lower end and 5 % above the upper.
 */
public final class Intervals {

    /** The 95 % quantile of the standard normal distribution. */
    public static final double Z95 = 1.6448536269514722;

    /** Positive intervals whose ends are further apart than this factor are lognormal. */
    public static final double LOGNORMAL_RATIO = 2;

    private Intervals() {}

    /**
     * The distribution of {@code low to high}: lognormal if both ends are positive and {@code high / low > 2}, else
     * normal.
     *
     * @throws IllegalArgumentException if an end is not finite or {@code low >= high}
     */
    public static Distribution between(double low, double high) {
        return isLogNormal(low, high) ? logNormal(low, high) : normal(low, high);
    }

    private static boolean isLogNormal(double low, double high) {
        return low > 0 && high / low > LOGNORMAL_RATIO;
    }

    public static Normal normal(double low, double high) {
        ordered(low, high);
        return new Normal(normalMean(low, high), normalSd(low, high));
    }

    private static double normalMean(double low, double high) {
        return 0.5 * low + 0.5 * high;
    }

    private static double normalSd(double low, double high) {
        return (high - low) / (2 * Z95);
    }

    /** @throws IllegalArgumentException also if {@code low} is not positive */
    public static LogNormal logNormal(double low, double high) {
        ordered(low, high);
        if (!(low > 0)) {
            throw new IllegalArgumentException(
                    "a lognormal interval needs a lower end greater than 0, but it is " + Parameters.text(low));
        }
        double logLow = PortableMath.log(low);
        double logHigh = PortableMath.log(high);
        return new LogNormal(normalMean(logLow, logHigh), normalSd(logLow, logHigh));
    }

    /**
     * The logit-normal distribution of a share or probability.
     *
     * @throws IllegalArgumentException unless {@code 0 < low < high < 1}
     */
    public static LogitNormal share(double low, double high) {
        shares(low, high);
        double logitLow = PortableMath.logit(low);
        double logitHigh = PortableMath.logit(high);
        return new LogitNormal(normalMean(logitLow, logitHigh), normalSd(logitLow, logitHigh));
    }

    /**
     * The beta distribution of a share or probability.
     *
     * @throws IllegalArgumentException unless {@code 0 < low < high < 1}
     */
    public static Beta beta(double low, double high) {
        shares(low, high);
        return BetaFit.fit(low, high);
    }

    /**
     * The metalog distribution (Keelin 2016) with this median and 90 % interval.
     *
     * @throws IllegalArgumentException if the ends are no interval, or if the median lies too far to one side: it must
     *     divide the interval no more unevenly than 1 : 7
     */
    public static Metalog metalog(double low, double median, double high) {
        ordered(low, high);
        double middle = normalMean(low, high);
        // |a₃| / a₂ = (2 / 0.9) |low + high − 2 median| / (high − low)
        double reach = 0.9 / 4 * Metalog.MOST_SKEW * (high - low);
        if (!(Math.abs(median - middle) < reach)) {
            throw new IllegalArgumentException("metalog: the median must be between "
                    + Parameters.rounded(middle - reach) + " and " + Parameters.rounded(middle + reach)
                    + " for an interval from " + Parameters.text(low) + " to " + Parameters.text(high) + ", but is "
                    + Parameters.text(median));
        }
        double logOdds95 = PortableMath.logit(0.95);
        double logOdds90 = PortableMath.logit(0.9);
        double spread = (high - low) / (2 * logOdds95) * logOdds90;
        double skew = ((low - median) + (high - median)) / (0.9 * logOdds95) * (0.4 * logOdds90);
        return new Metalog(median - spread + skew, median, median + spread + skew);
    }

    private static void ordered(double low, double high) {
        if (!(Math.abs(low) < Double.POSITIVE_INFINITY && Math.abs(high) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("both ends of an interval must be finite numbers, but they are "
                    + Parameters.text(low) + " and " + Parameters.text(high));
        }
        if (!(low < high)) {
            throw new IllegalArgumentException("the lower end of an interval must be below the upper end, but "
                    + Parameters.text(low) + " is not below " + Parameters.text(high));
        }
    }

    private static void shares(double low, double high) {
        ordered(low, high);
        if (!(low > 0 && high < 1)) {
            throw new IllegalArgumentException(
                    "an interval of shares must lie strictly between 0 and 1 (0 % and 100 %), but it goes from "
                            + Parameters.text(low) + " to " + Parameters.text(high));
        }
    }

    /**
     * One draw per run from {@link #between} of the ends in that run; NaN where they are no interval. Equal ends in
     * all runs give the numbers of {@link Distribution#sample}.
     */
    public static void fill(UniformRandomProvider rng, double[] low, double[] high, double[] out, int n) {
        Gaussian.fill(rng, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = draw(low[i], high[i], out[i]);
        }
    }

    private static double draw(double low, double high, double z) {
        if (!isLogNormal(low, high)) {
            double sd = normalSd(low, high);
            return sd > 0 && sd < Double.POSITIVE_INFINITY ? normalMean(low, high) + sd * z : Double.NaN;
        }
        if (high == Double.POSITIVE_INFINITY) {
            return Double.NaN;
        }
        double logLow = PortableMath.log(low);
        double logHigh = PortableMath.log(high);
        return PortableMath.exp(normalMean(logLow, logHigh) + normalSd(logLow, logHigh) * z);
    }

    /** One draw per run from {@link #share} of the ends in that run; NaN where they are no interval of shares. */
    public static void fillShares(UniformRandomProvider rng, double[] low, double[] high, double[] out, int n) {
        Gaussian.fill(rng, out, n);
        for (int i = 0; i < n; i++) {
            if (low[i] > 0 && low[i] < high[i] && high[i] < 1) {
                double logitLow = PortableMath.logit(low[i]);
                double logitHigh = PortableMath.logit(high[i]);
                out[i] =
                        PortableMath.logistic(normalMean(logitLow, logitHigh) + normalSd(logitLow, logitHigh) * out[i]);
            } else {
                out[i] = Double.NaN;
            }
        }
    }
}
