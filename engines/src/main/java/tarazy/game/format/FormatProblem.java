package tarazy.game.format;

import java.io.Serializable;

/**
 * A fault of a file.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is wrong and what is expected
 */
public record FormatProblem(int line, int column, String message) implements Serializable {
    /** As in {@code line 3, column 5: expected a number, found the end}. */
    public String text() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
