package tarazy.bargain.spatial;

import java.util.List;

/** From where to where attitudes to risk go: an actor as likely to prevail as any is most cautious. */
public enum RiskRange implements Spelled {
    /** From -1/2 to 1. */
    MIDDLE("middle", "Mid"),
    /** From 0 to 1. */
    MINIMUM("minimum", "Min"),
    /** From -1 to 1. */
    MAXIMUM("maximum", "Max");

    private final String spellings;

    RiskRange(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }

    /** The attitude of one who prevails with a probability between the lowest and the highest, which must differ. */
    double of(double probability, double low, double high) {
        return switch (this) {
            case MIDDLE -> (3 * probability - (high + 2 * low)) / (2 * (high - low));
            case MINIMUM -> (probability - low) / (high - low);
            case MAXIMUM -> (2 * probability - (high + low)) / (high - low);
        };
    }
}
