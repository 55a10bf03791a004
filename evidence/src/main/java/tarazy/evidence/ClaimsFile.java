package tarazy.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tarazy.text.Document;

/**
 * The text of a {@code claims.csv}, to which claims can be added at the end. All that stands there stays as it is, to the last
 * character: order and names of columns, line ends, quotation marks.
 */
public final class ClaimsFile {
    private final AppendedCsv table;

    private ClaimsFile(AppendedCsv table) {
        this.table = table;
    }

    /** A file as it stands. */
    public static ClaimsFile of(Document document) {
        return new ClaimsFile(AppendedCsv.of(document, ClaimsCsv.COLUMNS));
    }

    /** An id that no claim has: that one, or with the first free number behind it. */
    public String freeId(String wanted) {
        return table.freeId(wanted);
    }

    /**
     * An id made of source and subject, such as {@code ministry-works-duration}, that no claim has.
     *
     * @param taken ids that are not free either
     */
    public String freeId(String source, String about, Set<String> taken) {
        String subject = about.startsWith(Claim.FREE_TEXT) ? "text" : about;
        String made = (source + "-" + subject).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String trimmed = made.replaceAll("^-+|-+$", "");
        String wanted = trimmed.isEmpty() ? "claim" : trimmed.substring(0, Math.min(60, trimmed.length()));
        String id = freeId(wanted);
        for (int i = 2; taken.contains(id); i++) {
            id = freeId(wanted + "-" + i);
        }
        return id;
    }

    /** A table of other claims in the columns of this file, and behind them those it lacks. */
    public String table(List<Claim> claims) {
        List<String> names = new ArrayList<>(table.columns());
        ClaimsCsv.COLUMNS.all().stream()
                .filter(name -> !table.columns().contains(name))
                .forEach(names::add);
        Document text = Document.of(table.document().name(), String.join(",", names) + "\n");
        for (Claim claim : claims) {
            text = new AppendedCsv(text, names, Set.of(), names).with(fields(claim));
        }
        return text.text();
    }

    private static Map<String, String> fields(Claim claim) {
        return Map.of(
                "id", claim.id(),
                "source", claim.source(),
                "quote", claim.quote(),
                "about", claim.about(),
                "value", claim.value(),
                "unit", claim.unit(),
                "said_by", claim.saidBy(),
                "item_grade", Integer.toString(claim.itemGrade().number()),
                "when", claim.when().map(LocalDate::toString).orElse(""),
                "note", claim.note());
    }

    /** The columns that are needed for these fields and that the file does not have. */
    public List<String> missing(Map<String, String> fields) {
        return table.missing(fields);
    }

    /**
     * The file with one claim more. An empty file gets a header too.
     *
     * @param fields by column; what is not there is empty
     */
    public Document with(Map<String, String> fields) {
        return table.with(fields);
    }
}
