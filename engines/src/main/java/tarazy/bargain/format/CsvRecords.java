package tarazy.bargain.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits comma-separated values into records that know their lines. */
final class CsvRecords {
    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private CsvRecords() {}

    /**
     * The records with any text in them, up to the first that cannot be read.
     *
     * @param longest most characters
     * @param faults takes why one cannot be read
     */
    static List<CsvRecord> read(String text, int longest, Consumer<Fault> faults) {
        List<CsvRecord> records = new ArrayList<>();
        if (text.length() > longest) {
            faults.accept(new Fault(1, 0, "the text is longer than %,d characters".formatted(longest)));
            return records;
        }
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(longest)
                .maxFieldSize(longest)
                .maxRecordSize(longest)
                .build();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(longest)
                .build(handler, text);
        try {
            for (CsvRecord row : reader) {
                if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    records.add(row);
                }
            }
        } catch (CsvParseException e) {
            String reason = String.valueOf(e.getMessage());
            Matcher line = LINE.matcher(reason);
            faults.accept(new Fault(line.find() ? Integer.parseInt(line.group(1)) : 1, 0, reason));
        }
        return records;
    }
}
