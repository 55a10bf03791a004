package tarazy.evidence;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tarazy.evidence.GradeConvention.Entry;
import tarazy.evidence.GradeConvention.Kind;
import tarazy.text.Document;

/** Reads {@code grades.csv}: {@code kind,grade,weight}, numbers in percent that replace those of the standard. */
public final class GradesCsv {

    static final CsvColumns COLUMNS = new CsvColumns(List.of("kind", "grade", "weight"), List.of("note"));

    private static final Pattern PERCENT = Pattern.compile("\\d{1,4}(\\.\\d{1,9})?");

    private GradesCsv() {}

    /**
     * Reads a file; never throws for what it holds.
     *
     * @param name how findings call the file
     */
    public static GradeTable read(Path file, String name) {
        return grades(CsvTable.read(file, name, COLUMNS));
    }

    /** As {@link #read(Path, String)}, for a text at hand. */
    public static GradeTable read(Document document) {
        return grades(CsvTable.read(document, COLUMNS));
    }

    /** A convention as the text of a {@code grades.csv} that lists every number. */
    public static String write(GradeConvention convention) {
        return convention.entries().stream()
                .map(entry -> entry.kind().word() + "," + entry.grade() + ","
                        + entry.percent().toPlainString() + "\n")
                .collect(Collectors.joining("", "kind,grade,weight\n", ""));
    }

    private static GradeTable grades(CsvTable table) {
        GradeConvention convention = GradeConvention.standard();
        Set<String> seen = new HashSet<>();
        for (CsvRow row : table.rows()) {
            Optional<Entry> entry = entry(row, convention.entries());
            Optional<BigDecimal> weight = weight(row, entry);
            if (entry.isEmpty()) {
                continue;
            }
            if (!seen.add(entry.get().kind().word() + "," + entry.get().grade())) {
                row.error(
                        "grade",
                        "a second weight for " + row.get("kind") + " " + row.get("grade"),
                        "Keep one of them.");
            } else if (weight.isPresent()) {
                convention = convention.with(entry.get().kind(), entry.get().grade(), weight.get());
            }
        }
        for (LikelihoodWord word : LikelihoodWord.values()) {
            if (convention.low(word).compareTo(convention.high(word)) > 0) {
                table.report(
                        Severity.ERROR,
                        0,
                        -1,
                        "\"" + word.word() + "\" ends below where it begins",
                        "Give likelihood-low a weight not above likelihood-high.");
            }
        }
        return new GradeTable(convention, table.findings());
    }

    private static Optional<Entry> entry(CsvRow row, List<Entry> entries) {
        String word = FieldReading.filled(row, "kind");
        String grade = FieldReading.filled(row, "grade");
        Optional<Kind> kind = Kind.named(word);
        if (kind.isEmpty()) {
            if (!word.isEmpty()) {
                row.error(
                        "kind",
                        "unknown kind " + FieldReading.quoted(word),
                        "Kinds are "
                                + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", ")) + ".");
            }
            return Optional.empty();
        }
        List<Entry> ofKind =
                entries.stream().filter(entry -> entry.kind() == kind.get()).toList();
        Optional<Entry> entry = ofKind.stream()
                .filter(known -> known.grade().equalsIgnoreCase(grade))
                .findFirst();
        if (entry.isEmpty() && !grade.isEmpty()) {
            row.error(
                    "grade",
                    word + " has no grade " + FieldReading.quoted(grade),
                    "Its grades are " + ofKind.stream().map(Entry::grade).collect(Collectors.joining(", ")) + ".");
        }
        return entry;
    }

    private static Optional<BigDecimal> weight(CsvRow row, Optional<Entry> entry) {
        String text = FieldReading.filled(row, "weight");
        int limit = entry.map(known -> known.kind().limit()).orElse(Kind.SOURCE.limit());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!PERCENT.matcher(text).matches() || new BigDecimal(text).compareTo(BigDecimal.valueOf(limit)) > 0) {
            row.error(
                    "weight",
                    FieldReading.quoted(text) + " is not a percentage from 0 to " + limit,
                    "Write a number without a percent sign, such as 75.");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
