package tarazy.uprising.country;

import tarazy.uprising.Checks;

/** A value for each {@link Parameter}: filled anew for each run, read when a run is started. */
// Places in an array that lives no longer than the program, and nothing to box
@SuppressWarnings("EnumOrdinal")
public final class Parameters {
    private static final int SIZE = Parameter.values().length;

    private final double[] values = new double[SIZE];

    /** All at their defaults. */
    public Parameters() {
        for (Parameter parameter : Parameter.values()) {
            values[parameter.ordinal()] = parameter.usual();
        }
    }

    /** Takes over all values of another. */
    public void copy(Parameters from) {
        System.arraycopy(from.values, 0, values, 0, SIZE);
    }

    /** The value in force. */
    public double get(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /**
     * Sets a value.
     *
     * @throws tarazy.uprising.InvalidUprisingException if it is out of range or NaN; {@link Parameter#nearest} brings drawn values
     *     within
     */
    public Parameters set(Parameter parameter, double value) {
        if (!(value >= parameter.low() && value <= parameter.high())) {
            Checks checks = new Checks();
            checks.within(parameter.text(), value, parameter.low(), parameter.high());
            checks.done("country");
        }
        values[parameter.ordinal()] = value;
        return this;
    }
}
