package tarazy.simulation;

import java.time.LocalDate;
import tarazy.formula.Expression;

/**
 * A value taken from every run.
 *
 * @param date the last moment on or before it counts
 */
public record Observation(String id, Expression expression, Timing timing, LocalDate date) {
    public enum Timing {
        /** The value on that date. */
        AT,
        /** Whether the value was yes at any moment up to that date. */
        BY
    }
}
