package tarazy.influence.dynamics;

/**
 * What the use of a lever does by a day. An act begins on a day and ends on the day on which the sender lets go; a single stroke,
 * as a speech, leaves nothing to let go of. Its effect sets in after the latency with the
 * act's intensity, and halves with every half-life from then on. Letting go ends the effect of a reversible lever, after the
 * latency as well; that of an irreversible one fades. The effects of several acts add up.
 *
 * <p>A lever that is passive has the effect 1 on every day, without any act.
 */
public final class LeverEffect {
    /** The end of an act that leaves nothing to let go of. */
    public static final double STROKE = Double.NaN;

    private static final double LOG_2 = StrictMath.log(2);

    private LeverEffect() {}

    /**
     * Effect of one act, as a share of the lever's strength.
     *
     * @param latency days, 0 or more
     * @param halfLife days, above 0, or infinite
     * @param reversible whether letting go ends the effect
     * @param begin day on which the act begins
     * @param end day on which the sender lets go, not before it begins; infinite if it never does, or {@link #STROKE}
     * @param intensity how fully the lever is used, 1 for all it has
     * @param day of which the effect is asked; days need not be whole
     */
    public static double of(
            double latency,
            double halfLife,
            boolean reversible,
            double begin,
            double end,
            double intensity,
            double day) {
        double age = day - (begin + latency);
        boolean ended = reversible && day >= end + latency;
        if (age < 0 || ended) {
            return 0;
        }
        // 0 / infinite is 0, but infinite / infinite is not
        return age == 0 ? intensity : intensity * StrictMath.exp(-LOG_2 * age / halfLife);
    }

    /** What one act has cost the sender by a day: at its beginning, and for every day of holding. */
    public static double cost(
            double costPerAct, double costPerDay, double begin, double end, double intensity, double day) {
        if (day < begin) {
            return 0;
        }
        double held = Double.isNaN(end) ? 0 : Math.min(day, end) - begin;
        return intensity * (costPerAct + costPerDay * held);
    }
}
