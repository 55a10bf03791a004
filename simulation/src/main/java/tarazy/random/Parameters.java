package tarazy.random;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Checks of the parameters of distributions: the forms with names throw, for constructors; those that begin with
 * {@code is} answer, for columns, where a bad run becomes NaN.
 */
final class Parameters {

    private Parameters() {}

    static boolean isFinite(double value) {
        return Math.abs(value) < Double.POSITIVE_INFINITY;
    }

    static boolean isPositive(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    static boolean isProbability(double value) {
        return value >= 0 && value <= 1;
    }

    /** low ≤ middle ≤ high, low < high, and the distance is finite. */
    static boolean isAscending(double low, double middle, double high) {
        return low < high && low <= middle && middle <= high && high - low < Double.POSITIVE_INFINITY;
    }

    static void finite(String family, String name, double value) {
        if (!isFinite(value)) {
            throw fault(family, name, "a finite number", value);
        }
    }

    static void positive(String family, String name, double value) {
        if (!isPositive(value)) {
            throw fault(family, name, "a number greater than 0", value);
        }
    }

    static void probability(String family, String name, double value) {
        if (!isProbability(value)) {
            throw fault(family, name, "between 0 and 1", value);
        }
    }

    static void ascending(
            String family, String lowName, double low, String middleName, double middle, String highName, double high) {
        finite(family, lowName, low);
        finite(family, middleName, middle);
        finite(family, highName, high);
        if (!(low < high)) {
            throw fault(family, highName, "greater than " + lowName + " (" + text(low) + ")", high);
        }
        if (!(low <= middle && middle <= high)) {
            throw fault(family, middleName, "between " + text(low) + " and " + text(high), middle);
        }
        if (!isAscending(low, middle, high)) {
            throw new IllegalArgumentException(
                    family + ": the range from " + text(low) + " to " + text(high) + " is too wide");
        }
    }

    /** The exception for a value outside its permitted range. */
    static IllegalArgumentException fault(String family, String name, String range, double value) {
        return new IllegalArgumentException(family + ": " + name + " must be " + range + ", but is " + text(value));
    }

    /** Checks the argument of a quantile function. */
    static double quantileProbability(double p) {
        if (!isProbability(p)) {
            throw new IllegalArgumentException("a quantile needs a probability between 0 and 1, but got " + text(p));
        }
        return p;
    }

    /** The number in four digits, for limits that are the result of a calculation. */
    static String rounded(double value) {
        return text(new BigDecimal(value).round(new MathContext(4)).doubleValue());
    }

    /** The number as people write it: {@code 3} for 3.0. */
    static String text(double value) {
        boolean whole = Math.rint(value) == value && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
