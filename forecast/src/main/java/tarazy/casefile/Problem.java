package tarazy.casefile;

import java.util.Comparator;

/**
 * Something in a case folder that somebody should know or repair. Problems order by file, line, column and then
 * severity.
 *
 * @param file relative to the case folder; empty if the folder itself is meant
 * @param line from 1, 0 if none
 * @param column from 1, 0 if none
 * @param message what is wrong, one sentence without a full stop
 * @param advice what to do about it, one sentence without a full stop; empty if that is plain
 */
public record Problem(Severity severity, String file, int line, int column, String message, String advice)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message)
            .thenComparing(Problem::advice);

    public Problem(Severity severity, Place place, String message, String advice) {
        this(severity, place.file(), place.line(), place.column(), message, advice);
    }

    public Place place() {
        return new Place(file, line, column);
    }

    /** {@code quantities.yaml:12:7: error: unknown key "haf_life". Did you mean half_life?} */
    public String text() {
        String where = file.isEmpty() ? "" : place() + ": ";
        String text = where + severity.word() + ": " + sentence(message);
        return advice.isEmpty() ? text : text + " " + sentence(advice);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("…") ? text : text + ".";
    }
}
