package tarazy.bargain.format;

import java.io.Serializable;

/**
 * A fault of a text.
 *
 * @param line from 1
 * @param column in characters from 1; 0 if the line as a whole is at fault
 * @param message what is wrong and what is allowed
 */
public record FormatProblem(int line, int column, String message) implements Serializable {
    /** Place and fault in one line, as in {@code line 3, column 14: position is 101, must be 0 to 100}. */
    public String text() {
        return "line " + line + (column > 0 ? ", column " + column : "") + ": " + message;
    }
}
