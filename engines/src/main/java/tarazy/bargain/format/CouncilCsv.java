package tarazy.bargain.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reads a Council as it stands beside DEU II: a line a member, with {@code abbr} (its code) and {@code shapleyshubik} (its
 * share of the power, 0 to 1; Shapley and Shubik 1954). Other columns are left alone.
 */
public final class CouncilCsv {
    private static final List<String> NEEDED = List.of("abbr", "shapleyshubik");

    private CouncilCsv() {}

    /** @throws FormatException with everything that is wrong */
    public static Council read(String text) throws FormatException {
        CsvSheet sheet = new CsvSheet(text, NEEDED);
        Map<String, Double> power = new LinkedHashMap<>();
        for (List<CsvCell> row : sheet.rows()) {
            CsvCell member = sheet.cell(row, "abbr");
            CsvCell share = sheet.cell(row, "shapleyshubik");
            String code = member.text().toLowerCase(Locale.ROOT);
            OptionalDouble value = sheet.number(share, "power", 0, 1);
            if (member.isEmpty()) {
                sheet.problem(member, "abbr is empty");
            } else if (share.isEmpty()) {
                sheet.problem(share, "shapleyshubik is empty");
            } else if (power.putIfAbsent(code, value.orElse(0)) != null) {
                sheet.problem(member, "member " + CsvSheet.shown(code) + " is already there");
            }
        }
        sheet.finish();
        if (power.isEmpty()) {
            throw new FormatException(List.of(new FormatProblem(1, 0, "there is no member")));
        }
        return new Council(power);
    }
}
