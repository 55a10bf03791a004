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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tarazy.text.Document;

/**
 * The text of a table, to which rows can be added at the end. All that stands there stays as it is, to the last character: order and names of
 * columns, line ends, quotation marks.
 *
 * @param columns of the file; none if it is empty
 * @param ids in the column {@code id}
 * @param standard the columns that an empty file gets
 */
record AppendedCsv(Document document, List<String> columns, Set<String> ids, List<String> standard) {
    AppendedCsv {
        columns = List.copyOf(columns);
        ids = Set.copyOf(ids);
        standard = List.copyOf(standard);
    }

    /** A file as it stands. */
    static AppendedCsv of(Document document, CsvColumns standard) {
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
        return new AppendedCsv(document, columns, ids, standard.all());
    }

    /** An id that no row has: that one, or with the first free number behind it. */
    String freeId(String wanted) {
        String id = wanted;
        for (int i = 2; ids.contains(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** The columns that are needed for these fields and that the file does not have. */
    List<String> missing(Map<String, String> fields) {
        return columns.isEmpty()
                ? List.of()
                : fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty() && !columns.contains(field.getKey()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }

    /**
     * The file with one row more. An empty file gets a header too.
     *
     * @param fields by column; what is not there is empty
     */
    Document with(Map<String, String> fields) {
        String text = document.text();
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> names = columns.isEmpty() ? standard : columns;
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
