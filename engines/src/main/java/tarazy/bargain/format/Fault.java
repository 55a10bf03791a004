package tarazy.bargain.format;

import java.io.Serializable;

/**
 * What is wrong with a text, and where.
 *
 * @param line from 1
 * @param column from 1, in characters; 0 for the whole line
 * @param message what is wrong and what is allowed
 */
public record Fault(int line, int column, String message) implements Serializable {
    /** Place and fault in one line. */
    public String text() {
        return "line " + line + (column > 0 ? ", column " + column : "") + ": " + message;
    }
}
