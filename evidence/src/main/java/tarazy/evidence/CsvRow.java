package tarazy.evidence;

import java.util.List;
import java.util.Map;
import tarazy.text.Position;

/** One record of a CSV file. Columns that the file does not have read as empty. */
final class CsvRow {

    private final CsvTable table;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> fields;

    CsvRow(CsvTable table, int line, Map<String, Integer> columns, List<String> fields) {
        this.table = table;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
    }

    int line() {
        return line;
    }

    /** The field without white space around it. */
    String get(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : fields.get(index).strip();
    }

    /** Where the field of a column stands; the start of the row if the file lacks the column. */
    Position place(String column) {
        return table.place(line, columns.getOrDefault(column, 0));
    }

    void error(String column, String message, String advice) {
        table.report(Severity.ERROR, line, columns.getOrDefault(column, -1), message, advice);
    }

    void warning(String column, String message, String advice) {
        table.report(Severity.WARNING, line, columns.getOrDefault(column, -1), message, advice);
    }
}
