package tarazy.insight;

/** The score interval of a binomial proportion (Wilson 1927). */
public final class Wilson {
    private Wilson() {}

    /**
     * The 90 % interval of a probability of which {@code runs} runs gave {@code yes} times yes; 0 to 1 without runs.
     * Both may be fractions, as when runs carry weights.
     *
     * @throws IllegalArgumentException unless 0 ≤ yes ≤ runs, both finite
     */
    public static Interval interval(double yes, double runs) {
        if (!(yes >= 0 && yes <= runs && runs < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(yes + " of " + runs + " runs: must be 0 to all of the runs");
        }
        if (runs == 0) {
            return new Interval(0, 1);
        }
        double p = yes / runs;
        double z2 = Interval.Z90 * Interval.Z90 / runs;
        double centre = p + z2 / 2;
        double half = Math.sqrt(z2 * (p * (1 - p) + z2 / 4));
        // the ends are exact where the formula only comes close to them
        double low = yes == 0 ? 0 : Math.max(0, (centre - half) / (1 + z2));
        double high = yes == runs ? 1 : Math.min(1, (centre + half) / (1 + z2));
        return new Interval(low, high);
    }

    /** The 90 % interval of the probability in a yes/no column of 1 and 0; NaN is skipped. */
    public static Interval interval(double[] yesNo) {
        double yes = 0;
        int runs = 0;
        for (double value : yesNo) {
            if (!Double.isNaN(value)) {
                yes += value;
                runs++;
            }
        }
        return interval(yes, runs);
    }
}
