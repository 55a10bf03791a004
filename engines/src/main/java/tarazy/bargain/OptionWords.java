package tarazy.bargain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Options of models as words. What is refused says what would be allowed. */
public final class OptionWords {
    private OptionWords() {}

    /**
     * The constant whose name is the value in lower case with hyphens.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String key, String value) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(each -> word(each).equals(value))
                .findFirst()
                .orElseThrow(() -> refused(
                        key,
                        value,
                        "it is one of "
                                + String.join(
                                        ", ",
                                        constants.stream()
                                                .map(OptionWords::word)
                                                .toList())));
    }

    /** A constant's word: its name in lower case with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A finite number.
     *
     * @param allowed the range in words, as in {@code a number from 0 to 1}
     * @throws IllegalArgumentException if it is not one, or not from low to high
     */
    public static double number(String key, String value, double low, double high, String allowed) {
        double number;
        try {
            number = Double.parseDouble(value.strip());
        } catch (NumberFormatException notANumber) {
            throw refused(key, value, "it is " + allowed);
        }
        if (!Double.isFinite(number) || number < low || number > high) {
            throw refused(key, value, "it is " + allowed);
        }
        return number;
    }

    /**
     * A whole number from low to high.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static int whole(String key, String value, int low, int high) {
        String allowed = "a whole number from " + low + " to " + high;
        double number = number(key, value, low, high, allowed);
        if (number != Math.rint(number)) {
            throw refused(key, value, "it is " + allowed);
        }
        return (int) number;
    }

    /** To throw for a value that is not allowed. */
    public static IllegalArgumentException refused(String key, String value, String advice) {
        return new IllegalArgumentException("option " + key + " cannot be \"" + value + "\"; " + advice);
    }

    /** To throw for a key that is none of the allowed ones. */
    public static IllegalArgumentException unknown(String model, String key, String... allowed) {
        return new IllegalArgumentException(
                model + " has no option \"" + key + "\"; options are " + String.join(", ", allowed));
    }
}
