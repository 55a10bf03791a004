package tarazy.bargain.spatial;

import java.util.List;

/** How much of its weight an actor throws in for a difference of utility. */
public enum VotingRule implements Spelled {
    /** In proportion to the difference. */
    PROPORTIONAL("proportional", "Prop"),
    /** All of it for any difference beyond 1e-8. */
    BINARY("binary"),
    /** Four fifths proportional, one fifth binary. */
    PROPORTIONAL_BINARY("proportional-binary", "PropBin"),
    /** Half proportional, half cubic. */
    PROPORTIONAL_CUBIC("proportional-cubic", "PropCbc"),
    /** The cube of the difference. */
    CUBIC("cubic"),
    /** Gains count two thirds of losses (prospect theory). */
    ASYMMETRIC("asymmetric", "ASymProsp", "asymmetric-prospect");

    private static final double SMALLEST = 1e-8;
    private static final double BINARY_PART = 0.2;
    private static final double CUBIC_PART = 0.5;

    private final String spellings;

    VotingRule(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }

    /**
     * The vote for one option over another.
     *
     * @param weight of the voter, above 0
     * @param gain utility of the one less that of the other
     * @return above 0 if for the one, below 0 if for the other
     */
    double vote(double weight, double gain) {
        // the common rule apart, so that the compiler can take the question out of a loop
        return this == PROPORTIONAL ? weight * gain : unusual(weight, gain);
    }

    private double unusual(double weight, double gain) {
        return switch (this) {
            case PROPORTIONAL -> weight * gain;
            case BINARY -> weight * binary(gain);
            case PROPORTIONAL_BINARY -> weight * ((1 - BINARY_PART) * gain + BINARY_PART * binary(gain));
            case PROPORTIONAL_CUBIC -> weight * ((1 - CUBIC_PART) * gain + CUBIC_PART * (gain * gain * gain));
            case CUBIC -> weight * (gain * gain * gain);
            case ASYMMETRIC -> gain > 0 ? 2 * weight * gain / 3 : weight * gain;
        };
    }

    private static double binary(double gain) {
        return Math.clamp(gain / SMALLEST, -1, 1);
    }

    /** What a vote adds to those for: itself or 0. */
    static double pro(double vote) {
        // exact, and faster than a comparison
        return 0.5 * (vote + Math.abs(vote));
    }

    /** What a vote adds to those against, 0 or more. */
    static double contra(double vote) {
        return 0.5 * (Math.abs(vote) - vote);
    }
}
