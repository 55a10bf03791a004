package tarazy.bargain.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Comma-separated values with a header line; gathers what is wrong with them while they are read. */
final class CsvSheet {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{0,30})?([eE][+-]?[0-9]{1,3})?");

    private final String name;
    private final CsvPlaces places;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<CsvRecord> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param name what faults call the text
     * @throws FormatException if there is no header with these columns
     */
    CsvSheet(String text, String name, List<String> needed) {
        this.name = name;
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        places = new CsvPlaces(plain);
        List<CsvRecord> all = CsvRecords.read(plain, KtabText.LONGEST, faults::add);
        if (all.isEmpty()) {
            faults.add(new Fault(
                    1, 0, "there is no header line; it has to name the columns " + String.join(", ", needed)));
            finish();
        }
        CsvRecord header = all.getFirst();
        header(header, needed);
        for (CsvRecord row : all.subList(1, all.size())) {
            if (row.getFieldCount() == header.getFieldCount()) {
                rows.add(row);
            } else {
                faults.add(new Fault(
                        line(row),
                        0,
                        "has " + row.getFieldCount() + " cells, but the header has " + header.getFieldCount()));
            }
        }
    }

    private void header(CsvRecord header, List<String> needed) {
        for (int k = 0; k < header.getFieldCount(); k++) {
            String column = header.getField(k).strip().toLowerCase(Locale.ROOT);
            if (!column.isEmpty() && columns.putIfAbsent(column, k) != null) {
                faults.add(new Fault(
                        line(header), places.column(line(header), k), "there is already a column " + shown(column)));
            }
        }
        List<String> missing =
                needed.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            faults.add(new Fault(line(header), 0, "there is no column " + String.join(", ", missing)));
            finish();
        }
    }

    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** Those with as many cells as the header. */
    List<CsvRecord> rows() {
        return rows;
    }

    static int line(CsvRecord row) {
        return (int) row.getStartingLineNumber();
    }

    String text(CsvRecord row, String column) {
        return row.getField(place(column)).strip();
    }

    /** A number from low to high, nothing if the cell is empty or its content was found to be at fault. */
    OptionalDouble number(CsvRecord row, String column, String what, double low, double high) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean number = NUMBER.matcher(text).matches();
        double value = number ? Double.parseDouble(text) : Double.NaN;
        if (value >= low && value <= high) {
            return OptionalDouble.of(value);
        }
        fault(
                row,
                column,
                "%s is %s, must be %s%.0f to %.0f".formatted(what, shown(text), number ? "" : "a number, ", low, high));
        return OptionalDouble.empty();
    }

    void fault(CsvRecord row, String column, String message) {
        faults.add(new Fault(line(row), places.column(line(row), place(column)), message));
    }

    private int place(String column) {
        Integer place = columns.get(column);
        if (place == null) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return place;
    }

    /**
     * Ends reading.
     *
     * @throws FormatException if anything was found to be wrong
     */
    void finish() {
        if (!faults.isEmpty()) {
            throw new FormatException(name, faults);
        }
    }

    static String shown(String text) {
        return '"' + KtabText.shortened(text) + '"';
    }
}
