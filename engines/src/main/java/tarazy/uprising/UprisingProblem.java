package tarazy.uprising;

import java.io.Serializable;

/**
 * A fault of a setting.
 *
 * @param place the setting, as in {@code cities[3].population}
 * @param message what is wrong and what is allowed, as in {@code is -1.0, must be 0 or more}
 */
public record UprisingProblem(String place, String message) implements Serializable {
    /** Place and fault in one line. */
    public String text() {
        return place + " " + message;
    }
}
