package tarazy.bargain.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads issues in the wide form of DEU II (Thomson et al. 2012, Journal of European Public Policy 19(4)): a line an issue,
 * for every actor a column with its position and one with its salience, named p and s and its code ({@code pfr}, {@code
 * sfr}). Needed besides: {@code prnrnmc} (number of the proposal), {@code isnr} (code of the issue), {@code cod}
 * (interinstitutional code, which begins with the year), {@code rp} (reference point), {@code out} (outcome). Other
 * columns are left alone. An actor without a position has no stake in the issue.
 */
public final class DeuCsv {
    private static final List<String> NEEDED = List.of("prnrnmc", "isnr", "cod", "rp", "out");
    private static final Pattern CODE = Pattern.compile("([0-9]{4})/.{0,40}");
    private static final double HIGHEST = 100;

    private final CsvSheet sheet;
    private final List<String> actors;
    private final Map<String, Integer> lines = new HashMap<>();

    private DeuCsv(CsvSheet sheet) {
        this.sheet = sheet;
        List<String> columns = sheet.columns();
        actors = columns.stream()
                .filter(name -> name.startsWith("p") && name.length() > 1)
                .map(name -> name.substring(1))
                .filter(code -> columns.contains("s" + code))
                .toList();
    }

    /**
     * The issues in the order of the lines.
     *
     * @throws FormatException with everything that is wrong
     */
    public static List<DeuIssue> read(String text) throws FormatException {
        DeuCsv reader = new DeuCsv(new CsvSheet(text, NEEDED));
        List<DeuIssue> issues = new ArrayList<>();
        for (List<CsvCell> row : reader.sheet.rows()) {
            issues.add(reader.issue(row));
        }
        reader.sheet.finish();
        return List.copyOf(issues);
    }

    private DeuIssue issue(List<CsvCell> row) {
        int line = row.getFirst().line();
        CsvCell name = needed(row, "isnr");
        Integer first = lines.putIfAbsent(name.text(), line);
        if (first != null && !name.isEmpty()) {
            sheet.problem(name, "issue " + CsvSheet.shown(name.text()) + " stands already on line " + first);
        }
        return new DeuIssue(
                needed(row, "prnrnmc").text(),
                name.text(),
                year(needed(row, "cod")),
                line,
                stakes(row),
                number(row, "rp", "reference point"),
                number(row, "out", "outcome"));
    }

    private CsvCell needed(List<CsvCell> row, String column) {
        CsvCell cell = sheet.cell(row, column);
        if (cell.isEmpty()) {
            sheet.problem(cell, column + " is empty");
        }
        return cell;
    }

    private int year(CsvCell cell) {
        Matcher code = CODE.matcher(cell.text());
        if (code.matches()) {
            return Integer.parseInt(code.group(1));
        }
        if (!cell.isEmpty()) {
            sheet.problem(
                    cell, "cod is " + CsvSheet.shown(cell.text()) + ", must begin with the year as in 2000/0032(COD)");
        }
        return 0;
    }

    private List<DeuStake> stakes(List<CsvCell> row) {
        List<DeuStake> stakes = new ArrayList<>();
        for (String actor : actors) {
            OptionalDouble position = number(row, "p" + actor, "position of " + actor);
            OptionalDouble salience = number(row, "s" + actor, "salience of " + actor);
            if (position.isPresent()) {
                stakes.add(new DeuStake(actor, position.getAsDouble(), salience));
            }
        }
        return stakes;
    }

    private OptionalDouble number(List<CsvCell> row, String column, String what) {
        return sheet.number(sheet.cell(row, column), what, 0, HIGHEST);
    }
}
