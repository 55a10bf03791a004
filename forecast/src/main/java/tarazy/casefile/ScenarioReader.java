package tarazy.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;

/** Reads the entries of the section {@code scenarios}. */
final class ScenarioReader {
    private final Problems problems;
    private final Values values;

    ScenarioReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Scenario read(String id, Fields fields) {
        Optional<YamlMap> set =
                fields.required("set", node -> values.map(node, "a mapping from names to formulas"));
        Map<String, Scenario.Change> changes = new LinkedHashMap<>();
        set.ifPresent(map -> map.entries().values().forEach(entry -> change(entry).ifPresent(formula ->
                changes.put(entry.key(), formula))));
        return new Scenario(
                id,
                fields.optionalText("title").orElse(id),
                fields.text("antecedent"),
                fields.text("strength"),
                fields.optionalText("source"),
                changes,
                fields.text("note"),
                fields.place());
    }
}
