package tarazy.influence.denial;

/**
 * A mean of random samples.
 *
 * @param standardError 0 if all samples were the same, NaN if there was only one
 */
public record Estimate(double mean, double standardError) {
    private static final double NORMAL_975 = 1.959963984540054;

    /** Lower end of the interval that holds the true mean in about 95 of 100 samplings. */
    public double low() {
        return mean - NORMAL_975 * standardError;
    }

    /** Its upper end. */
    public double high() {
        return mean + NORMAL_975 * standardError;
    }

    /** Mean and spread of numbers that come one by one (Welford 1962). */
    static final class Running {
        private long count;
        private double mean;
        private double squares;

        void add(double sample) {
            count++;
            double off = sample - mean;
            mean += off / count;
            squares += off * (sample - mean);
        }

        Estimate estimate() {
            return new Estimate(mean, StrictMath.sqrt(squares / (count - 1.0) / count));
        }
    }
}
