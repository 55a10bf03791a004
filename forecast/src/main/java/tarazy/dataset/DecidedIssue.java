package tarazy.dataset;

import java.util.OptionalDouble;
import tarazy.bargain.Issue;

/**
 * An issue and what became of it.
 *
 * @param reference what would have held without a decision, on the issue's scale, if known
 * @param outcome what was decided, if known
 */
public record DecidedIssue(Issue issue, OptionalDouble reference, OptionalDouble outcome) {
    /** Two actors hardly bargain in public. */
    private static final int FEWEST = 3;

    /** True if it tells a model's worth: the outcome is known, and at least three actors have a stake. */
    public boolean scored() {
        return outcome.isPresent() && issue.actors().size() >= FEWEST;
    }
}
