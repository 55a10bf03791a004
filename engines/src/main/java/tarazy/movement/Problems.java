package tarazy.movement;

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
            String range = high < Double.MAX_VALUE ? low + " to " + high : low == 0 ? "0 or more" : low + " or more";
            add(place, field + " is " + value + ", must be " + (value > high ? "finite" : range));
        }
    }

    /** Adds a fault unless the value is above 0 and finite. */
    public void positive(String place, String field, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            add(place, field + " is " + value + ", must be above 0" + (value > 0 ? " and finite" : ""));
        }
    }

    /** @throws InvalidNetworkException with all that were added, if any */
    public void throwIfAny(String what) {
        if (!problems.isEmpty()) {
            throw new InvalidNetworkException(what, problems);
        }
    }
}
