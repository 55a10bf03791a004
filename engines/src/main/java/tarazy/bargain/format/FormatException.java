package tarazy.bargain.format;

import java.util.List;
import java.util.stream.Collectors;

/** A text that is not of the format: says all its faults, with their places. */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1;

    private final List<FormatProblem> problems;

    /** @param problems at least one, in order of place */
    public FormatException(List<FormatProblem> problems) {
        super(problems.stream().map(FormatProblem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In order of place. */
    public List<FormatProblem> problems() {
        return problems;
    }
}
