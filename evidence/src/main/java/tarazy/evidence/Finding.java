package tarazy.evidence;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something the reader of the evidence should know, with its place.
 *
 * @param file relative to the case folder, with forward slashes
 * @param line 1-based, 0 if the finding has no line
 * @param column 1-based in UTF-16 code units, 0 if the finding has no column
 * @param message what is the matter, without a full stop
 * @param advice what to do about it, a sentence with its full stop; may be empty
 */
public record Finding(String file, int line, int column, Severity severity, String message, String advice) {

    /** By place: file, line, column. */
    static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparingInt(Finding::column);

    static Finding error(String file, int line, int column, String message, String advice) {
        return new Finding(file, line, column, Severity.ERROR, message, advice);
    }

    static Finding warning(String file, int line, int column, String message, String advice) {
        return new Finding(file, line, column, Severity.WARNING, message, advice);
    }

    /** One line, such as {@code claims.csv:12:7: error: message. Advice.} */
    public String text() {
        String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
        String end = message.endsWith("?") ? "" : ".";
        return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message + end
                + (advice.isEmpty() ? "" : " " + advice);
    }
}
