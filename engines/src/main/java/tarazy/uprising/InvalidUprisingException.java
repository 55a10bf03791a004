package tarazy.uprising;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that no uprising can have: says all their faults, with their places. */
public final class InvalidUprisingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final List<UprisingProblem> problems;

    InvalidUprisingException(String subject, List<UprisingProblem> problems) {
        super(problems.stream().map(UprisingProblem::text).collect(Collectors.joining("\n  ", subject + ":\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the settings. */
    public List<UprisingProblem> problems() {
        return problems;
    }
}
