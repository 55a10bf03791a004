package tarazy.uprising;

import java.util.ArrayList;
import java.util.List;

/** Gathers every fault of a set of settings, so that all are told at once. */
public final class Checks {
    private final String place;
    private final List<UprisingProblem> problems;

    private Checks(String place, List<UprisingProblem> problems) {
        this.place = place;
        this.problems = problems;
    }

    /** Without a fault so far. */
    public Checks() {
        this("", new ArrayList<>());
    }

    /** The same faults, with those that follow placed inside a part of the settings. */
    public Checks in(String part) {
        return new Checks(place + part + ".", problems);
    }

    /** A fault unless the value lies from low to high. NaN never does. */
    public void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            add(name, "is " + plain(value) + ", must be from " + plain(low) + " to " + plain(high));
        }
    }

    /** A fault unless the value is finite and 0 or more. */
    public void atLeastZero(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            add(name, "is " + plain(value) + ", must be " + (value > 0 ? "finite" : "0 or more"));
        }
    }

    /** A fault unless the value is finite and above 0. */
    public void aboveZero(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            add(name, "is " + plain(value) + ", must be " + (value > 0 ? "finite" : "above 0"));
        }
    }

    /** A fault unless the condition holds. */
    public void require(boolean holds, String name, String message) {
        if (!holds) {
            add(name, message);
        }
    }

    private void add(String name, String message) {
        problems.add(new UprisingProblem(place + name, message));
    }

    /** @throws InvalidUprisingException with all faults, if there are any */
    public void done(String subject) {
        if (!problems.isEmpty()) {
            throw new InvalidUprisingException(subject, problems);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
