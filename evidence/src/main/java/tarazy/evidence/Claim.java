package tarazy.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one source says about one thing.
 *
 * @param source id of the {@link Source}
 * @param quote the source's own words
 * @param about name of a quantity, stock, event or lever, or free text after {@code text:}
 * @param value the cell as written; {@link #parsedValue()} reads it
 * @param unit unit of the value, empty if the quantity's own
 * @param saidBy whom the source quotes, empty for the author's voice
 * @param when date the statement is about; empty for the day the source speaks from
 * @param note anything to know, such as why the number is not in the quote
 * @param line where it stands in {@code claims.csv}, 0 if nowhere
 */
public record Claim(
        String id,
        String source,
        String quote,
        String about,
        String value,
        String unit,
        String saidBy,
        ItemGrade itemGrade,
        Optional<LocalDate> when,
        String note,
        int line) {

    /** Prefix of {@link #about()} for a subject in free text. */
    public static final String FREE_TEXT = "text:";

    public ClaimValue parsedValue() {
        return ClaimValue.parse(value);
    }

    /** False if the claim is about free text and so feeds no quantity, stock, event or lever of the case. */
    public boolean aboutName() {
        return !about.startsWith(FREE_TEXT);
    }
}
