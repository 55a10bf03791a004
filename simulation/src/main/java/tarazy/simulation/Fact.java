package tarazy.simulation;

import java.time.LocalDate;
import tarazy.formula.Expression;

/**
 * A dated piece of known history: from that day on an event has come true where {@code value} is yes, or a stock stands
 * at {@code value}. Takes effect at the first moment on or after the day.
 *
 * @param value may not change over time; a run in which it is missing is left as it is
 */
public record Fact(String name, LocalDate day, Expression value) {}
