package tarazy.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.Mechanism.Element;
import tarazy.casefile.Mechanism.ElementKind;

/** Reads {@code mechanisms.csv}. */
final class MechanismReader {

    static final String FILE = "mechanisms.csv";

    static final List<String> COLUMNS = List.of("id", "mechanism", "elements", "pages", "note");

    private static final List<String> KINDS =
            Arrays.stream(ElementKind.values()).map(ElementKind::word).toList();

    private final CaseFolder folder;
    private final Problems problems;

    MechanismReader(CaseFolder folder, Problems problems) {
        this.folder = folder;
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
                row.get("id"), row.get("mechanism"), elements, row.get("pages"), row.get("note"), row.place());
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
