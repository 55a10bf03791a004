package tarazy.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.text.Document;
import tarazy.text.DocumentException;
import tarazy.text.Position;

/** A CSV file (RFC 4180) with a header, read whole; faults are gathered, not thrown. */
final class CsvTable {

    /** Largest file, in bytes. */
    static final int LARGEST_FILE = 16 * 1024 * 1024;

    /** Longest field, in characters. */
    static final int LONGEST_FIELD = 20_000;

    /** Most records read. */
    static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 200;
    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private final Document document;
    private final List<Finding> findings = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvTable(Document document) {
        this.document = document;
    }

    /** Reads a file; {@code name} is how findings call it. */
    static CsvTable read(Path path, String name, CsvColumns columns) {
        try {
            return read(Document.read(path, name, LARGEST_FILE), columns);
        } catch (DocumentException e) {
            CsvTable nothing = new CsvTable(Document.of(name, ""));
            nothing.findings.add(Finding.error(name, e.line(), 0, e.message(), e.advice()));
            return nothing;
        }
    }

    static CsvTable read(Document document, CsvColumns columns) {
        CsvTable table = new CsvTable(document);
        table.read(columns);
        return table;
    }

    List<CsvRow> rows() {
        return rows;
    }

    List<Finding> findings() {
        return findings;
    }

    private void read(CsvColumns columns) {
        List<CsvRecord> records = records();
        if (records.isEmpty()) {
            if (findings.isEmpty()) {
                report(
                        Severity.ERROR,
                        1,
                        -1,
                        "the file is empty",
                        "The first line names the columns: " + columns.line() + ".");
            }
            return;
        }
        CsvRecord header = records.getFirst();
        Map<String, Integer> found = columns.match(
                header.getFields(),
                (field, severity, message, advice) ->
                        report(severity, (int) header.getStartingLineNumber(), field, message, advice));
        if (!found.keySet().containsAll(columns.required())) {
            return;
        }
        for (CsvRecord row : records.subList(1, records.size())) {
            row(row, found, header.getFieldCount());
        }
    }

    private List<CsvRecord> records() {
        String text = document.hasByteOrderMark() ? document.text().substring(1) : document.text();
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LARGEST_FILE)
                .maxRecordSize(LARGEST_FILE)
                .build();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LARGEST_FILE)
                .build(handler, text);
        List<CsvRecord> records = new ArrayList<>();
        try {
            for (CsvRecord row : reader) {
                if (records.size() > MOST_ROWS) {
                    report(
                            Severity.ERROR,
                            (int) row.getStartingLineNumber(),
                            -1,
                            String.format("more than %,d rows", MOST_ROWS),
                            "Nothing from here on was read.");
                    break;
                }
                records.add(row);
            }
        } catch (CsvParseException e) {
            unreadable(String.valueOf(e.getMessage()));
        }
        return records;
    }

    private void unreadable(String reason) {
        Matcher line = LINE.matcher(reason);
        int at = line.find() ? Integer.parseInt(line.group(1)) : 0;
        String rest = " Nothing from this row on was read.";
        if (reason.startsWith("Unclosed")) {
            report(
                    Severity.ERROR,
                    at,
                    -1,
                    "a quotation mark opens a field and none closes it",
                    "Close it, and write a quotation mark inside a field twice (\"\")." + rest);
        } else if (reason.contains("after closing quote")) {
            report(
                    Severity.ERROR,
                    at,
                    -1,
                    "text follows the quotation mark that closes a field",
                    "Write a quotation mark inside a field twice (\"\")." + rest);
        } else {
            report(Severity.ERROR, at, -1, reason, rest.strip());
        }
    }

    private void row(CsvRecord row, Map<String, Integer> columns, int width) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != width) {
            report(
                    Severity.ERROR,
                    line,
                    -1,
                    "the row has " + row.getFieldCount() + " fields, the header " + width,
                    "Put fields that contain a comma in double quotes.");
            return;
        }
        for (int field = 0; field < width; field++) {
            if (row.getField(field).length() > LONGEST_FIELD) {
                report(
                        Severity.ERROR,
                        line,
                        field,
                        String.format(
                                "a field of %,d characters, the limit is %,d",
                                row.getField(field).length(), LONGEST_FIELD),
                        "");
                return;
            }
        }
        rows.add(new CsvRow(this, line, columns, row.getFields()));
    }

    /** Where a field stands, counted from 0, in the record that starts at a line. */
    Position place(int line, int field) {
        return CsvFieldPlaces.of(document, line, field);
    }

    /** Notes a fault; {@code field} counts from 0, −1 for the whole row. */
    void report(Severity severity, int line, int field, String message, String advice) {
        int atLine = line;
        int column = 0;
        if (field >= 0) {
            Position place = place(line, field);
            atLine = place.line();
            column = place.column();
        }
        findings.add(new Finding(document.name(), atLine, column, severity, message, advice));
    }
}
