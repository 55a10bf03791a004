package tarazy.casefile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small CSV file with a header of known columns. */
final class CsvSheet {

    /** Longest cell and row, in characters. */
    private static final int LARGEST = 1 << 20;

    /** How the parser says where it gave up. */
    private static final Pattern LINE = Pattern.compile("record starting at line (\\d{1,9})");

    private final SourceText source;
    private final List<String> columns;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    private CsvSheet(SourceText source, List<String> columns, Problems problems) {
        this.source = source;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Reads a sheet; what is wrong with it is reported.
     *
     * @param columns the columns that exist
     * @param required those of them that every sheet must have
     */
    static List<Row> read(SourceText source, List<String> columns, List<String> required, Problems problems) {
        CsvSheet sheet = new CsvSheet(source, columns, problems);
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFieldSize(LARGEST)
                .maxRecordSize(LARGEST)
                .build();
        try {
            sheet.read(
                    CsvReader.builder()
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowUnclosedQuote(false)
                            .maxBufferSize(2 * LARGEST)
                            .build(handler, source.text())
                            .iterator(),
                    required);
        } catch (CsvParseException e) {
            Matcher matcher = LINE.matcher(String.valueOf(e.getMessage()));
            int line = matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
            problems.error(
                    new Place(source.file(), line, 0),
                    "the table cannot be read from this row on",
                    "Look for a quote that is not closed; write \"\" for a quote inside quotes");
        }
        return sheet.rows;
    }

    private void read(Iterator<CsvRecord> records, List<String> required) {
        if (!records.hasNext()) {
            problems.error(
                    Place.of(source.file()), "the file is empty", "Begin with the line " + String.join(",", columns));
            return;
        }
        header = records.next().getFields().stream().map(String::strip).toList();
        if (otherSeparator()) {
            return;
        }
        checkHeader(required);
        while (records.hasNext()) {
            CsvRecord row = records.next();
            int line = (int) row.getStartingLineNumber();
            if (row.getFieldCount() > header.size()) {
                problems.error(
                        new Place(source.file(), line, 0),
                        "the row has " + row.getFieldCount() + " cells, the header " + header.size(),
                        "Put a cell that contains a comma in double quotes");
            }
            if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(this, line, row.getFields()));
            }
        }
    }

    /** Spreadsheets write semicolons or tabs where the comma is the decimal point; reported as the one fault that it is. */
    private boolean otherSeparator() {
        String only = header.size() == 1 ? header.getFirst() : "";
        String separator = only.contains(";") ? "semicolons" : only.contains("\t") ? "tabs" : "";
        if (!separator.isEmpty()) {
            problems.error(
                    new Place(source.file(), 1, 0),
                    "the cells are separated by " + separator,
                    "Save the table with commas between the cells");
        }
        return !separator.isEmpty();
    }

    private void checkHeader(List<String> required) {
        Place place = new Place(source.file(), 1, 0);
        for (String column : header) {
            if (!columns.contains(column)) {
                problems.error(
                        place,
                        "unknown column \"" + column + "\"",
                        Suggestions.forWord(column, columns, "Columns are"));
            } else if (header.indexOf(column) != header.lastIndexOf(column)) {
                problems.error(place, "the column \"" + column + "\" stands here twice", "Remove one of the two");
            }
        }
        for (String column : required) {
            if (!header.contains(column)) {
                problems.error(
                        place, "the column \"" + column + "\" is missing", "Columns are " + String.join(", ", columns));
            }
        }
    }

    /** One row below the header. */
    record Row(CsvSheet sheet, int line, List<String> cells) {
        /** The cell without white space around it; empty if there is none. */
        String get(String column) {
            int index = sheet.header.indexOf(column);
            return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
        }

        /** Whether the sheet has the column at all. */
        boolean has(String column) {
            return sheet.header.contains(column);
        }

        Place place() {
            return new Place(sheet.source.file(), line, 0);
        }

        /** Where the characters of {@link #get} stand in the file. */
        TextLayout layout(String column) {
            return CellLayout.of(sheet.source, line, sheet.header.indexOf(column), get(column));
        }
    }
}
