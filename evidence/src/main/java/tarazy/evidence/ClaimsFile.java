package tarazy.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
    private final Document document;
    private final List<String> columns;
    private final Set<String> ids;

    private ClaimsFile(Document document, List<String> columns, Set<String> ids) {
        this.document = document;
        this.columns = List.copyOf(columns);
        this.ids = Set.copyOf(ids);
    }

    /** A file as it stands. */
    public static ClaimsFile of(Document document) {
        String text = document.hasByteOrderMark() ? document.text().substring(1) : document.text();
        List<String> columns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .maxBufferSize(CsvTable.LARGEST_FILE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (columns.isEmpty()) {
                    record.getFields().forEach(name -> columns.add(name.strip().toLowerCase(Locale.ROOT)));
                } else if (columns.contains("id") && columns.indexOf("id") < record.getFieldCount()) {
                    ids.add(record.getField(columns.indexOf("id")).strip());
                }
            }
        } catch (CsvParseException | IOException e) {
            // what is wrong with the file is told when it is read as a table
        }
        return new ClaimsFile(document, columns, ids);
    }

    /** An id that no claim has: that one, or with the first free number behind it. */
    public String freeId(String wanted) {
        String id = wanted;
        for (int i = 2; ids.contains(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
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
        List<String> names = new ArrayList<>(columns);
        ClaimsCsv.COLUMNS.all().stream().filter(name -> !columns.contains(name)).forEach(names::add);
        ClaimsFile table =
                new ClaimsFile(Document.of(document.name(), String.join(",", names) + "\n"), names, Set.of());
        Document text = table.document;
        for (Claim claim : claims) {
            text = new ClaimsFile(text, names, Set.of()).with(fields(claim));
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
        return columns.isEmpty()
                ? List.of()
                : fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty() && !columns.contains(field.getKey()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }

    /**
     * The file with one claim more. An empty file gets a header too.
     *
     * @param fields by column; what is not there is empty
     */
    public Document with(Map<String, String> fields) {
        String text = document.text();
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> names = columns.isEmpty() ? ClaimsCsv.COLUMNS.all() : columns;
        StringBuilder out = new StringBuilder(text);
        if (columns.isEmpty()) {
            out.append(String.join(",", names)).append(lineEnd);
        } else if (!text.endsWith("\n") && !text.endsWith("\r")) {
            out.append(lineEnd);
        }
        StringWriter row = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(lineEnd.equals("\n") ? LineDelimiter.LF : LineDelimiter.CRLF)
                .build(row)) {
            writer.writeRecord(
                    names.stream().map(name -> fields.getOrDefault(name, "")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Document.of(document.name(), out.append(row).toString());
    }
}
