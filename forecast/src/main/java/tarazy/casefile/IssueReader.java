package tarazy.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Scale;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.catalogue.BargainingModels;
import tarazy.bargain.catalogue.ModelChoiceException;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.formula.Names;

/** Reads the entries of the section {@code issues} and their tables. */
final class IssueReader {
    private static final String BASELINE = "mean";

    private final CaseFolder folder;
    private final List<NameUse> uses;
    private final Problems problems;
    private final Values values;

    IssueReader(CaseFolder folder, List<NameUse> uses, Problems problems) {
        this.folder = folder;
        this.uses = uses;
        this.problems = problems;
        this.values = new Values(problems);
    }

    Issue read(String name, Fields fields) {
        String label = fields.optionalText("label").orElse(name);
        String table = fields.optionalText("table").orElse("issues/" + name + ".csv");
        double full = fields.constant("full_salience").orElse(100);
        if (!(full > 0 && full < Double.POSITIVE_INFINITY)) {
            problems.error(fields.valuePlace("full_salience"), "full_salience is " + full, "Write a number above 0");
        }
        String model = fields.optionalText("model").orElse(BASELINE);
        List<Issue.Stake> stakes = stakes(name, table, fields);
        return new Issue(
                name,
                label,
                fields.unit("unit"),
                scale(fields),
                full,
                fields.requiredFormula("settles"),
                fields.requiredFormula("status_quo"),
                model,
                model(model, fields, stakes),
                fields.choice("outcome", Issue.Outcome.class, Issue.Outcome.DRAWN),
                stakes,
                table,
                fields.text("note"),
                fields.place());
    }

    private Scale scale(Fields fields) {
        Optional<Fields> given = fields.node("scale")
                .flatMap(node -> values.map(node, "the ends of the scale (low, high)"))
                .map(map ->
                        new Fields("the scale of " + fields.thing(), fields.place("scale"), map, Keys.SCALE, problems));
        double low = given.map(scale -> scale.requiredConstant("low").orElse(0)).orElse(0.0);
        double high =
                given.map(scale -> scale.requiredConstant("high").orElse(100)).orElse(100.0);
        try {
            return new Scale(
                    low,
                    high,
                    given.map(scale -> scale.text("low_means")).orElse(""),
                    given.map(scale -> scale.text("high_means")).orElse(""));
        } catch (IllegalArgumentException refused) {
            problems.error(
                    fields.valuePlace("scale"), String.valueOf(refused.getMessage()), "Exchange or mend its ends");
            return Scale.of(0, 100);
        }
    }

    private BargainingModel model(String model, Fields fields, List<Issue.Stake> stakes) {
        Map<String, String> options = new LinkedHashMap<>();
        Optional<YamlMap> given =
                fields.node("options").flatMap(node -> values.map(node, "a mapping from options to values"));
        for (Entry entry : given.map(map -> List.copyOf(map.entries().values())).orElse(List.of())) {
            values.text(entry.value()).ifPresent(value -> options.put(entry.key(), value));
        }
        Place place = fields.has("model") ? fields.valuePlace("model") : fields.place();
        try {
            BargainingModel chosen = BargainingModels.choose(model, fields.text("profile"), options);
            checkNames(chosen, stakes, place);
            return chosen;
        } catch (ModelChoiceException refused) {
            refused.problems().forEach(problem -> problems.error(place, problem, "See docs/bargaining.md"));
            return new WeightedMean();
        }
    }

    /** Options may name actors, who must then have a stake. */
    private void checkNames(BargainingModel model, List<Issue.Stake> stakes, Place place) {
        try {
            model.bargainer(stakes.stream().map(Issue.Stake::actor).toList(), 1);
        } catch (IllegalArgumentException refused) {
            problems.error(place, String.valueOf(refused.getMessage()), "Name actors of the issue's table");
        }
    }

    private List<Issue.Stake> stakes(String name, String table, Fields fields) {
        if (!CaseReader.isInside(table)) {
            problems.error(
                    fields.valuePlace("table"),
                    "\"" + table + "\" cannot be the table of an issue",
                    "Name a .csv file inside the case folder, such as issues/" + name + ".csv");
            return List.of();
        }
        Place named = fields.has("table") ? fields.valuePlace("table") : fields.place();
        return folder.text(table, named, "Write it with the columns actor,position,salience,capability")
                .flatMap(text -> IssueTableReader.read(text, problems))
                .map(read -> stakes(name, read, named))
                .orElse(List.of());
    }

    private List<Issue.Stake> stakes(String name, IssueTable table, Place named) {
        List<IssueTable.Row> rows = table.issues().size() == 1
                ? table.rows()
                : table.rows().stream().filter(row -> row.issue().equals(name)).toList();
        if (rows.isEmpty()) {
            problems.error(
                    named,
                    "the table has no row for issue \"" + name + "\"",
                    "Its issues are " + String.join(", ", table.issues()));
        }
        for (IssueTable.Row row : rows) {
            uses.add(new NameUse(NameUse.Kind.ACTOR, row.actor(), row.place(), "issue \"" + name + "\""));
            Names.fault(name + "." + row.actor())
                    .ifPresent(
                            fault -> problems.error(row.place(), fault, "Rename the actor: formulas read its stake"));
        }
        return rows.stream()
                .map(row -> new Issue.Stake(row.actor(), row.position(), row.salience(), row.capability(), row.place()))
                .toList();
    }
}
