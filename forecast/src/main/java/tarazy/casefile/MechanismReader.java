package tarazy.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.Mechanism.Element;
import tarazy.casefile.Mechanism.ElementKind;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaParser;

/** Reads {@code mechanisms.csv}. */
final class MechanismReader {

    static final String FILE = "mechanisms.csv";

    static final List<String> COLUMNS = List.of("id", "mechanism", "elements", "pages", "without", "note");

    private static final List<String> KINDS =
            Arrays.stream(ElementKind.values()).map(ElementKind::word).toList();

    private final CaseFolder folder;
    /** In the column "without": another date than the case's. */
    private static final String AS_OF = "as_of";

    private final Problems problems;
    private final List<NameUse> uses;

    MechanismReader(CaseFolder folder, List<NameUse> uses, Problems problems) {
        this.folder = folder;
        this.uses = uses;
        this.problems = problems;
    }

    /** The mechanisms in file order; empty if the case has no such file. */
    List<Mechanism> read() {
        Map<String, Mechanism> seen = new HashMap<>();
        List<Mechanism> mechanisms = new ArrayList<>();
        folder.optionalText(FILE)
                .map(text -> CsvSheet.read(text, COLUMNS, List.of("id", "mechanism", "elements"), problems))
                .orElse(List.of())
                .forEach(row -> {
                    Mechanism mechanism = mechanism(row);
                    Mechanism first = seen.putIfAbsent(mechanism.id(), mechanism);
                    if (mechanism.id().isEmpty()) {
                        problems.error(row.place(), "the mechanism has no id", "Give it one, such as M01");
                    } else if (first != null) {
                        problems.error(
                                row.place(),
                                "mechanism \"" + mechanism.id() + "\" stands here a second time, first in "
                                        + first.place(),
                                "Remove or rename one of the two");
                    }
                    mechanisms.add(mechanism);
                });
        return mechanisms;
    }

    private Mechanism mechanism(CsvSheet.Row row) {
        List<Element> elements = Arrays.stream(row.get("elements").split(";"))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .flatMap(element -> element(row, element).stream())
                .toList();
        if (row.get("elements").isEmpty()) {
            problems.error(
                    row.place(),
                    "mechanism \"" + row.get("id") + "\" names no element of the case",
                    "Write for example stock:unrest.level; event:government.fallen");
        }
        return new Mechanism(
                row.get("id"),
                row.get("mechanism"),
                elements,
                row.get("pages"),
                without(row),
                row.get("note"),
                row.place());
    }

    private Mechanism.Without without(CsvSheet.Row row) {
        Map<String, FormulaText> set = new LinkedHashMap<>();
        Optional<LocalDate> asOf = Optional.empty();
        for (String change : row.get("without").split(";", -1)) {
            String text = change.strip();
            int equals = text.indexOf('=');
            if (text.isEmpty()) {
                continue;
            }
            String name = equals < 0 ? text : text.substring(0, equals).strip();
            String value = equals < 0 ? "" : text.substring(equals + 1).strip();
            if (value.isEmpty()) {
                problems.error(
                        row.place(),
                        "\"" + text + "\" changes nothing",
                        "Write name = formula, and a semicolon between two of them");
            } else if (name.equals(AS_OF)) {
                asOf = Dates.parse(value);
                if (asOf.isEmpty()) {
                    problems.error(row.place(), "\"" + value + "\" is no date", Dates.ADVICE);
                }
            } else {
                uses.add(new NameUse(NameUse.Kind.SETTABLE, name, row.place(), "mechanism \"" + row.get("id") + "\""));
                formula(row, value).ifPresent(formula -> set.put(name, formula));
            }
        }
        return new Mechanism.Without(set, asOf);
    }

    private Optional<FormulaText> formula(CsvSheet.Row row, String text) {
        try {
            return Optional.of(new FormulaText(text, FormulaParser.parse(text), row.place()));
        } catch (FormulaException refused) {
            refused.problems()
                    .forEach(problem ->
                            problems.error(row.place(), "\"" + text + "\": " + problem.message(), problem.advice()));
            return Optional.empty();
        }
    }

    private Optional<Element> element(CsvSheet.Row row, String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon).strip();
        String name = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (!KINDS.contains(kind) || name.isEmpty()) {
            problems.error(
                    row.place(),
                    "\"" + text + "\" is no element of a case",
                    "Write kind:name, the kind being one of " + String.join(", ", KINDS));
            return Optional.empty();
        }
        return Optional.of(new Element(ElementKind.valueOf(kind.toUpperCase(Locale.ROOT)), name));
    }
}
