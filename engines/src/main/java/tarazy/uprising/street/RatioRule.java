package tarazy.uprising.street;

/**
 * How a citizen takes the ratio of cops to active citizens in view, before turning it into a probability of arrest. The
 * model as printed ({@link #EXACT}) stays quiet; the outbursts it is known for come with a whole number, which makes a crowd
 * that outnumbers the cops feel wholly safe.
 */
public enum RatioRule {
    /** Rounded down. */
    FLOOR,
    /** Rounded to the nearest whole number, halves to the even one. */
    ROUND_HALF_EVEN,
    /** As it is. */
    EXACT;

    double apply(int cops, int active) {
        double ratio = (double) cops / active;
        return switch (this) {
            case FLOOR -> Math.floor(ratio);
            case ROUND_HALF_EVEN -> Math.rint(ratio);
            case EXACT -> ratio;
        };
    }
}
