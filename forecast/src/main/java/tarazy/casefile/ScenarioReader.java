package tarazy.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;

/** Reads the entries of the section {@code scenarios}. */
final class ScenarioReader {
    private final List<NameUse> uses;
    private final Values values;

    ScenarioReader(List<NameUse> uses, Problems problems) {
        this.uses = uses;
        this.values = new Values(problems);
    }

    Scenario read(String id, Fields fields) {
        Optional<YamlMap> set = fields.required("set", node -> values.map(node, "a mapping from names to formulas"));
        Map<String, FormulaText> changes = new LinkedHashMap<>();
        for (Entry entry : set.map(map -> List.copyOf(map.entries().values())).orElse(List.of())) {
            uses.add(new NameUse(NameUse.Kind.SETTABLE, entry.key(), entry.place(), fields.thing()));
            values.formula(entry.value()).ifPresent(formula -> changes.put(entry.key(), formula));
        }
        fields.use("source", NameUse.Kind.SOURCE, uses);
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
