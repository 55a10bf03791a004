package tarazy.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Readings of single fields that several files share; each notes its fault in the row. */
final class FieldReading {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}+");

    private FieldReading() {}

    /** The field, noting a fault if it is empty. */
    static String filled(CsvRow row, String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            row.error(column, "\"" + column + "\" is empty", "");
        }
        return text;
    }

    /** A well-formed id that was not seen before; noted in {@code seen} even if it is a second one. */
    static Optional<String> id(CsvRow row, Set<String> seen) {
        String id = filled(row, "id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!ID.matcher(id).matches()) {
            row.error(
                    "id",
                    "the id " + quoted(id) + " has characters that ids do not have",
                    "Use letters, digits, hyphens, underscores and full stops, at most 100.");
            return Optional.empty();
        }
        if (!seen.add(id)) {
            row.error("id", "the id " + quoted(id) + " occurs twice", "Give every row its own id.");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** An ISO date; empty also if the field is empty, which is a fault only if it is required. */
    static Optional<LocalDate> date(CsvRow row, String column, boolean required) {
        String text = required ? filled(row, column) : row.get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() > 0 && date.getYear() <= 9999) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException e) {
            // noted below, together with years out of range
        }
        row.error(column, quoted(text) + " is not a date", "Write year-month-day, such as 2022-01-07.");
        return Optional.empty();
    }

    static Optional<SourceGrade> sourceGrade(CsvRow row) {
        String text = filled(row, "grade");
        Optional<SourceGrade> grade = SourceGrade.named(text);
        if (grade.isEmpty() && !text.isEmpty()) {
            String grades = Arrays.stream(SourceGrade.values())
                    .map(known -> known + " " + known.meaning())
                    .collect(Collectors.joining(", "));
            row.error("grade", quoted(text) + " is not a source grade", "Grades are " + grades + ".");
        }
        return grade;
    }

    static Optional<ItemGrade> itemGrade(CsvRow row) {
        String text = filled(row, "item_grade");
        Optional<ItemGrade> grade = ItemGrade.named(text);
        if (grade.isEmpty() && !text.isEmpty()) {
            String grades = Arrays.stream(ItemGrade.values())
                    .map(known -> known.number() + " " + known.meaning())
                    .collect(Collectors.joining(", "));
            row.error("item_grade", quoted(text) + " is not an item grade", "Grades are " + grades + ".");
        }
        return grade;
    }

    /** Text in quotation marks, shortened where it is long. */
    static String quoted(String text) {
        return "\"" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "\"";
    }
}
