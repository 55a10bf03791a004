package tarazy.movement;

import java.util.List;
import java.util.stream.Collectors;

/** A network, or a part of one, that cannot be: says all its faults, with their places. */
public final class InvalidNetworkException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final List<Problem> problems;

    InvalidNetworkException(String what, List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n  ", what + ":\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** In the order in which things were given. */
    public List<Problem> problems() {
        return problems;
    }
}
