package tarazy.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The English words for numbers below a hundred, in lower case. */
public final class Cardinals {
    private static final Map<String, Integer> BELOW_TWENTY = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private Cardinals() {}

    /** 0 to 19; null for any other word. */
    public static @Nullable Integer belowTwenty(String word) {
        return BELOW_TWENTY.get(word);
    }

    /** 1 to 9; null for any other word. */
    public static @Nullable Integer unit(String word) {
        Integer number = BELOW_TWENTY.get(word);
        return number != null && number >= 1 && number <= 9 ? number : null;
    }

    /** 20, 30 and so on to 90; null for any other word. */
    public static @Nullable Integer tens(String word) {
        return TENS.get(word);
    }
}
