package tarazy.dataset;

/**
 * How much larger a mean is than another, on the same issues.
 *
 * @param low lower end of its 90 % interval
 * @param high upper end
 */
public record Difference(double value, double low, double high) {}
