package tarazy.uprising.street;

/**
 * How a series of active citizens breaks out: an outburst is a stretch of steps with more active citizens than a level, ended
 * by a step with no more than it.
 *
 * @param steps steps looked at
 * @param meanActive mean over the steps
 * @param maxActive most at any step
 * @param timeAbove share of steps above the level
 * @param count outbursts, one cut off by the end included
 * @param meanPeak mean over outbursts of the most active citizens in each; NaN without any
 */
public record Outbursts(int steps, double meanActive, int maxActive, double timeAbove, int count, double meanPeak) {
    /**
     * Looks at a series.
     *
     * @param active active citizens at steps 0, 1, …; step 0, the layout, is left out
     */
    public static Outbursts of(int[] active, int level) {
        int steps = active.length - 1;
        long sum = 0;
        int most = 0;
        int above = 0;
        int count = 0;
        long peaks = 0;
        int peak = 0;
        for (int t = 1; t <= steps; t++) {
            int now = active[t];
            sum += now;
            most = Math.max(most, now);
            if (now > level) {
                above++;
                count += peak == 0 ? 1 : 0;
                peak = Math.max(peak, now);
            } else {
                peaks += peak;
                peak = 0;
            }
        }
        peaks += peak;
        return new Outbursts(
                steps,
                (double) sum / steps,
                most,
                (double) above / steps,
                count,
                count == 0 ? Double.NaN : (double) peaks / count);
    }

    /** Outbursts a thousand steps. */
    public double perThousandSteps() {
        return 1000.0 * count / steps;
    }
}
