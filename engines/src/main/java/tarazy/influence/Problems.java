package tarazy.influence;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that all are told at once. */
public final class Problems {
    private final List<Problem> problems = new ArrayList<>();

    public void add(String place, String message) {
        problems.add(new Problem(place, message));
    }

    /** Adds a fault unless the value is a number from low to high. */
    public void within(String place, String field, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            add(place, field + " is " + value + ", must be " + range(value, low, high));
        }
    }

    /** Adds a fault if the text says nothing. */
    public void named(String place, String field, String value) {
        if (value.isBlank()) {
            add(place, field + " is empty");
        }
    }

    /** Makes a part of the whole, whose faults are added. */
    public void collect(Runnable part) {
        try {
            part.run();
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        }
    }

    /** @throws InvalidInputException with all that were added, if any */
    public void throwIfAny(String what) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(what, problems);
        }
    }

    private static String range(double value, double low, double high) {
        if (high < Double.MAX_VALUE) {
            return low + " to " + high;
        }
        return value > high || low == -Double.MAX_VALUE ? "finite" : low == 0 ? "0 or more" : low + " or more";
    }
}
