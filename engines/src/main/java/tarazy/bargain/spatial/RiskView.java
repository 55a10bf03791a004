package tarazy.bargain.spatial;

import java.util.List;

/** How an actor sees the attitude to risk of another: between its own and the real one. */
public enum RiskView implements Spelled {
    /** As a third of the way from its own to the real one. */
    ONE_THIRD("one-third", "OneThirdRA"),
    /** As its own. */
    OWN("own", "None", "NoRA"),
    /** Half of the way. */
    HALF("half", "HalfRA"),
    /** Two thirds of the way. */
    TWO_THIRDS("two-thirds", "TwoThirdsRA"),
    /** As it is. */
    FULL("full", "FullRA");

    private final String spellings;

    RiskView(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }

    /** What someone of attitude {@code own} takes for the attitude {@code real} of another. */
    double of(double own, double real) {
        return switch (this) {
            case ONE_THIRD -> (2 * own + real) / 3;
            case OWN -> own;
            case HALF -> (own + real) / 2;
            case TWO_THIRDS -> (own + 2 * real) / 3;
            case FULL -> real;
        };
    }
}
