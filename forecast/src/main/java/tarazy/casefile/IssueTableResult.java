package tarazy.casefile;

import java.util.List;
import java.util.Optional;

/**
 * What reading a table of issues gave.
 *
 * @param table present exactly if there is no {@link Severity#ERROR}
 * @param problems all of them, in the order of lines and columns
 */
public record IssueTableResult(Optional<IssueTable> table, List<Problem> problems) {
    public IssueTableResult {
        problems = List.copyOf(problems);
    }
}
