package tarazy.bargain;

import java.util.List;
import java.util.stream.Collectors;

/** An issue that cannot be: says all its faults, with their places. */
public final class InvalidIssueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final List<IssueProblem> problems;

    /**
     * @param issue its name, or the agenda's
     * @param problems at least one, by row
     */
    public InvalidIssueException(String issue, List<IssueProblem> problems) {
        super(problems.stream()
                .map(IssueProblem::text)
                .collect(Collectors.joining("\n  ", "issue " + issue + ":\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** In order of row. */
    public List<IssueProblem> problems() {
        return problems;
    }
}
