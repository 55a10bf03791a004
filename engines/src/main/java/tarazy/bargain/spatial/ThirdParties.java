package tarazy.bargain.spatial;

import java.util.List;

/**
 * What happens to a third party that helps one side of a challenge. Only if it has something to lose by helping the wrong
 * side does it matter whom it helps, so that third parties decide nothing with the other two rules.
 */
public enum ThirdParties implements Spelled {
    /** It keeps its position if its side wins, and must take that of the winner if it loses. */
    SEMI_COMMITTED("semi", "SemiCommit"),
    /** It takes the position of the winner in any case. */
    FULLY_COMMITTED("full", "FullCommit"),
    /** It keeps its position in any case. */
    NOT_COMMITTED("none", "NoCommit");

    private final String spellings;

    ThirdParties(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }
}
