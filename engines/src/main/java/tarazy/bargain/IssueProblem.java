package tarazy.bargain;

import java.io.Serializable;

/**
 * A fault of one actor.
 *
 * @param row place in the list of actors, from 1
 * @param actor its name as given
 * @param message what is wrong and what is allowed, as in {@code salience is -1.0, must be 0 or more}
 */
public record IssueProblem(int row, String actor, String message) implements Serializable {
    /** Place and fault in one line, as in {@code actor 3 (Ireland): salience is -1.0, must be 0 or more}. */
    public String text() {
        return "actor " + row + (actor.isBlank() ? "" : " (" + actor + ")") + ": " + message;
    }
}
