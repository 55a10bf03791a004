package tarazy.forecast;

import java.util.List;
import java.util.stream.Collectors;
import tarazy.casefile.Problem;

/** A case or a file, or what was asked of it, that cannot be run. */
public final class ForecastException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final Blame blame;

    /** Who can repair it. */
    public enum Blame {
        /** The files of the case. */
        CASE,
        /** A single file that belongs to no case. */
        FILE,
        /** The options of the call. */
        CALL
    }

    public ForecastException(Blame blame, List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.blame = blame;
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    public Blame blame() {
        return blame;
    }
}
