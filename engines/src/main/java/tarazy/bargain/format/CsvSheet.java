package tarazy.bargain.format;

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
    private static final int SHOWN = 40;

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<List<CsvCell>> rows = new ArrayList<>();
    private final List<FormatProblem> problems = new ArrayList<>();

    /** @throws FormatException if there is no header, or none with these columns */
    CsvSheet(String text, List<String> needed) throws FormatException {
        List<List<CsvCell>> all = CsvCells.rows(text, problems);
        if (all.isEmpty()) {
            problem(1, 0, "there is no header line; it has to name the columns " + String.join(", ", needed));
            throw failure();
        }
        header(all.getFirst(), needed);
        for (List<CsvCell> row : all.subList(1, all.size())) {
            if (row.size() == all.getFirst().size()) {
                rows.add(row);
            } else {
                problem(
                        row.getFirst().line(),
                        0,
                        "has " + row.size() + " cells, but the header has "
                                + all.getFirst().size());
            }
        }
    }

    private void header(List<CsvCell> names, List<String> needed) throws FormatException {
        for (int k = 0; k < names.size(); k++) {
            String name = names.get(k).text().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && columns.putIfAbsent(name, k) != null) {
                problem(names.get(k).line(), names.get(k).column(), "there is already a column " + shown(name));
            }
        }
        List<String> missing =
                needed.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            problem(names.getFirst().line(), 0, "there is no column " + String.join(", ", missing));
            throw failure();
        }
    }

    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    List<List<CsvCell>> rows() {
        return rows;
    }

    CsvCell cell(List<CsvCell> row, String column) {
        Integer k = columns.get(column);
        if (k == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return row.get(k);
    }

    /** A number from low to high, nothing if the cell is empty or its content was found to be at fault. */
    OptionalDouble number(CsvCell cell, String what, double low, double high) {
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean number = NUMBER.matcher(cell.text()).matches();
        double value = number ? Double.parseDouble(cell.text()) : Double.NaN;
        if (value >= low && value <= high) {
            return OptionalDouble.of(value);
        }
        String range = high == Double.POSITIVE_INFINITY ? plain(low) + " or more" : plain(low) + " to " + plain(high);
        problem(cell, what + " is " + shown(cell.text()) + ", must be " + (number ? "" : "a number, ") + range);
        return OptionalDouble.empty();
    }

    void problem(CsvCell cell, String message) {
        problem(cell.line(), cell.column(), message);
    }

    private void problem(int line, int column, String message) {
        problems.add(new FormatProblem(line, column, message));
    }

    /** Ends reading: if anything was found, now is the time to say so. */
    void finish() throws FormatException {
        if (!problems.isEmpty()) {
            throw failure();
        }
    }

    private FormatException failure() {
        problems.sort((a, b) ->
                a.line() != b.line() ? Integer.compare(a.line(), b.line()) : Integer.compare(a.column(), b.column()));
        return new FormatException(problems);
    }

    static String shown(String text) {
        String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return '"' + start + '"';
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
