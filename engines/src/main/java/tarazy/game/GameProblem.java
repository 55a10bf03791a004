package tarazy.game;

import java.io.Serializable;

/**
 * A fault of a game.
 *
 * @param node place in the list of nodes (or of cells or players of a table), −1 if the fault is not that of one
 * @param part what of the node is at fault
 * @param place the same for people, as in {@code node 3} or {@code after attack, resist}; empty for the whole game
 * @param message what is wrong and what is allowed
 */
public record GameProblem(int node, Part part, String place, String message) implements Serializable {
    /** What of a node is at fault. */
    public enum Part {
        NODE,
        MOVE,
        OUTCOME
    }

    /** Place and fault in one line. */
    public String text() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
