package tarazy.bargain.format;

import de.siegmar.fastcsv.reader.CsvRecord;
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
     * @param name what faults call the text, as a file's name
     * @throws FormatException with everything that is wrong
     */
    public static List<DeuIssue> read(String text, String name) {
        DeuCsv reader = new DeuCsv(new CsvSheet(text, name, NEEDED));
        List<DeuIssue> issues = reader.sheet.rows().stream().map(reader::issue).toList();
        reader.sheet.finish();
        return issues;
    }

    private DeuIssue issue(CsvRecord row) {
        int line = CsvSheet.line(row);
        String name = needed(row, "isnr");
        Integer first = lines.putIfAbsent(name, line);
        if (first != null && !name.isEmpty()) {
            sheet.fault(row, "isnr", "issue " + CsvSheet.shown(name) + " stands already on line " + first);
        }
        return new DeuIssue(
                needed(row, "prnrnmc"),
                name,
                year(row),
                line,
                stakes(row),
                number(row, "rp", "reference point"),
                number(row, "out", "outcome"));
    }

    private String needed(CsvRecord row, String column) {
        String text = sheet.text(row, column);
        if (text.isEmpty()) {
            sheet.fault(row, column, column + " is empty");
        }
        return text;
    }

    private int year(CsvRecord row) {
        String text = needed(row, "cod");
        Matcher code = CODE.matcher(text);
        if (code.matches()) {
            return Integer.parseInt(code.group(1));
        }
        if (!text.isEmpty()) {
            sheet.fault(
                    row, "cod", "cod is " + CsvSheet.shown(text) + ", must begin with the year as in 2000/0032(COD)");
        }
        return 0;
    }

    private List<DeuStake> stakes(CsvRecord row) {
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

    private OptionalDouble number(CsvRecord row, String column, String what) {
        return sheet.number(row, column, what, 0, HIGHEST);
    }
}
