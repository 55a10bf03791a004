package tarazy.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns a CSV file may have. */
record CsvColumns(List<String> required, List<String> optional) {

    /** Takes a fault of the header; {@code field} counts from 0, −1 for the whole line. */
    interface Faults {
        void report(int field, Severity severity, String message, String advice);
    }

    List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    String line() {
        return String.join(",", all());
    }

    /** Column names with their index; case and white space around names do not count. */
    Map<String, Integer> match(List<String> header, Faults faults) {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.size() == 1 && separated(names.getFirst())) {
            faults.report(
                    -1,
                    Severity.ERROR,
                    "the columns are not separated by commas",
                    "Save the file as CSV with commas; the columns are " + line() + ".");
            return found;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!all().contains(name)) {
                unknown(i, name, names, faults);
            } else if (found.putIfAbsent(name, i) != null) {
                faults.report(i, Severity.ERROR, "the column \"" + name + "\" occurs twice", "Keep one of them.");
            }
        }
        for (String name : required) {
            if (!found.containsKey(name)) {
                faults.report(
                        -1,
                        Severity.ERROR,
                        "the column \"" + name + "\" is missing",
                        "The columns are " + line() + ".");
            }
        }
        return found;
    }

    private boolean separated(String header) {
        return all().stream().filter(header::contains).count() > 1
                && (header.indexOf(';') >= 0 || header.indexOf('\t') >= 0 || header.indexOf('|') >= 0);
    }

    private void unknown(int field, String name, List<String> names, Faults faults) {
        if (name.isEmpty()) {
            faults.report(field, Severity.WARNING, "a column without a name is not used", "");
            return;
        }
        List<String> absent =
                all().stream().filter(known -> !names.contains(known)).toList();
        Optional<String> meant = NearestName.of(name, absent);
        if (meant.isPresent()) {
            faults.report(
                    field, Severity.ERROR, "unknown column \"" + name + "\"", "Did you mean \"" + meant.get() + "\"?");
        } else {
            faults.report(field, Severity.WARNING, "the column \"" + name + "\" is not used", "");
        }
    }
}
