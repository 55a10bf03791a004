package tarazy.bargain.format;

import de.siegmar.fastcsv.reader.CsvRecord;
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

    /**
     * @param name what faults call the text, as a file's name
     * @throws FormatException with everything that is wrong
     */
    public static Council read(String text, String name) {
        CsvSheet sheet = new CsvSheet(text, name, NEEDED);
        Map<String, Double> power = new LinkedHashMap<>();
        for (CsvRecord row : sheet.rows()) {
            String member = sheet.text(row, "abbr").toLowerCase(Locale.ROOT);
            OptionalDouble share = sheet.number(row, "shapleyshubik", "power", 0, 1);
            if (member.isEmpty()) {
                sheet.fault(row, "abbr", "abbr is empty");
            } else if (sheet.text(row, "shapleyshubik").isEmpty()) {
                sheet.fault(row, "shapleyshubik", "shapleyshubik is empty");
            } else if (power.putIfAbsent(member, share.orElse(0)) != null) {
                sheet.fault(row, "abbr", "member " + CsvSheet.shown(member) + " is already there");
            }
        }
        sheet.finish();
        if (power.isEmpty()) {
            throw new FormatException(name, List.of(new Fault(1, 0, "there is no member")));
        }
        return new Council(power);
    }
}
