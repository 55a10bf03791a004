package tarazy.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A day from which a text may speak.
 *
 * @param reasons where it comes from, at least one
 */
public record SpeakingDate(LocalDate date, List<Reason> reasons) {
    public SpeakingDate {
        reasons = List.copyOf(reasons);
    }

    /**
     * Where a date comes from.
     *
     * @param what the date is in the text
     * @param words with which it is said; empty if the text does not say it
     * @param line in which they stand, 1-based; 0 if nowhere
     */
    public record Reason(String what, String words, int line) {

        /** {@code the date on the page, "17 June 2024" in line 2}. */
        public String text() {
            return line == 0 ? what : what + ", \"" + words + "\" in line " + line;
        }
    }

    /** {@code 2024-06-17, the date on the page, "17 June 2024" in line 2}. */
    public String text() {
        return date + ", " + reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
    }
}
