package tarazy.game;

import java.util.List;
import java.util.stream.Collectors;

/** A game that cannot be: says all its faults, with their places. */
public final class InvalidGameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 50;

    private final List<GameProblem> problems;

    InvalidGameException(String title, List<GameProblem> problems) {
        super("game " + title + ":\n  "
                + problems.stream().limit(SHOWN).map(GameProblem::text).collect(Collectors.joining("\n  "))
                + (problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : ""));
        this.problems = List.copyOf(problems);
    }

    /** In order of place. */
    public List<GameProblem> problems() {
        return problems;
    }
}
