package tarazy.movement;

import java.io.Serializable;

/**
 * A fault of what was given.
 *
 * @param place what is at fault, as in {@code arc 3 (bridge)}
 * @param message what is wrong and what is allowed, as in {@code capacity is -1.0, must be 0 or more}
 */
public record Problem(String place, String message) implements Serializable {
    /** Place and fault in one line. */
    public String text() {
        return place + ": " + message;
    }
}
