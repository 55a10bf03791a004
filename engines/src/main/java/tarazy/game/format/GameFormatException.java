package tarazy.game.format;

import java.util.List;
import java.util.stream.Collectors;

/** A text that is no game: says all its faults, with line and column. */
public final class GameFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final List<FormatProblem> problems;

    GameFormatException(List<FormatProblem> problems) {
        super(problems.stream().map(FormatProblem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In order of place, at most 100. */
    public List<FormatProblem> problems() {
        return problems;
    }
}
