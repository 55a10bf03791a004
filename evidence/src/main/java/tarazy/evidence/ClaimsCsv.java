package tarazy.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.evidence.ClaimValue.Unreadable;
import tarazy.text.Document;
import tarazy.text.Position;

/** Reads {@code claims.csv}: {@code id,source,quote,about,value,unit,said_by,item_grade,when,note}. */
public final class ClaimsCsv {

    static final CsvColumns COLUMNS = new CsvColumns(
            List.of("id", "source", "quote", "about", "value", "item_grade"),
            List.of("unit", "said_by", "when", "note"));

    private ClaimsCsv() {}

    /**
     * Reads a file; never throws for what it holds.
     *
     * @param name how findings call the file
     * @param sources ids of the known sources; if there are none, sources are not checked
     */
    public static ClaimTable read(Path file, String name, Set<String> sources) {
        return claims(CsvTable.read(file, name, COLUMNS), sources);
    }

    /** As {@link #read(Path, String, Set)}, for a text at hand. */
    public static ClaimTable read(Document document, Set<String> sources) {
        return claims(CsvTable.read(document, COLUMNS), sources);
    }

    private static ClaimTable claims(CsvTable table, Set<String> sources) {
        List<Claim> claims = new ArrayList<>();
        Map<String, Position> quotes = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (CsvRow row : table.rows()) {
            int before = errors(table);
            Optional<String> id = FieldReading.id(row, ids);
            String source = source(row, sources);
            String quote = FieldReading.filled(row, "quote");
            String about = about(row);
            Optional<ItemGrade> grade = FieldReading.itemGrade(row);
            Optional<LocalDate> when = FieldReading.date(row, "when", false);
            value(row, quote);
            if (errors(table) == before && id.isPresent() && grade.isPresent()) {
                claims.add(new Claim(
                        id.get(),
                        source,
                        quote,
                        about,
                        row.get("value"),
                        row.get("unit"),
                        row.get("said_by"),
                        grade.get(),
                        when,
                        row.get("note"),
                        row.line()));
                quotes.put(id.get(), row.place("quote"));
            }
        }
        return new ClaimTable(claims, quotes, table.findings());
    }

    private static int errors(CsvTable table) {
        return table.findings().size();
    }

    private static String source(CsvRow row, Set<String> sources) {
        String source = FieldReading.filled(row, "source");
        if (!source.isEmpty() && !sources.isEmpty() && !sources.contains(source)) {
            row.error(
                    "source",
                    "unknown source " + FieldReading.quoted(source),
                    NearestName.of(source, sources)
                            .map(known -> "Did you mean \"" + known + "\"?")
                            .orElse("Sources are declared in " + EvidenceFiles.SOURCES
                                    + "; tarazy source CASE FILE adds one."));
        }
        return source;
    }

    private static String about(CsvRow row) {
        String about = FieldReading.filled(row, "about");
        if (about.startsWith(Claim.FREE_TEXT)
                && about.substring(Claim.FREE_TEXT.length()).isBlank()) {
            row.error("about", "nothing follows \"text:\"", "Say in a few words what the claim is about.");
        }
        return about;
    }

    private static void value(CsvRow row, String quote) {
        ClaimValue value = ClaimValue.parse(row.get("value"));
        if (value instanceof Unreadable(String message, String advice)) {
            row.error("value", message, advice);
        } else if (!quote.isEmpty() && row.get("note").isEmpty()) {
            QuotedNumbers.missing(value, quote)
                    .ifPresent(number -> row.error(
                            "value",
                            "the number " + number + " of the value does not occur in the quote",
                            "Quote the words that give it, or say in the note where it comes from."));
        }
    }
}
