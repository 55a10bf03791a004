package tarazy.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.casefile.YamlNode.YamlScalar;
import tarazy.formula.Expression;
import tarazy.formula.Names;
import tarazy.formula.Span;

/** Reads the files in {@code decisions/}, one decision each, named as the file. */
final class DecisionReader {
    static final String FOLDER = "decisions";

    private static final String ENDING = ".yaml";

    private final CaseFolder folder;
    private final List<NameUse> uses;
    private final Problems problems;
    private final Values values;

    DecisionReader(CaseFolder folder, List<NameUse> uses, Problems problems) {
        this.folder = folder;
        this.uses = uses;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** All decisions by name, in alphabetical order of the files; those whose tree is broken are left out. */
    Map<String, Decision> readAll() {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        for (String entry : folder.list(FOLDER)) {
            String file = FOLDER + "/" + entry;
            if (entry.endsWith(ENDING)) {
                String name = entry.substring(0, entry.length() - ENDING.length());
                Naming.FORMULA.check("decision (a file's name without " + ENDING + ")", name, Place.of(file), problems);
                folder.text(file, Place.of(file), "")
                        .flatMap(text -> YamlReader.read(text, problems))
                        .map(map ->
                                new Fields("decision \"" + name + "\"", Place.of(file), map, Keys.DECISION, problems))
                        .flatMap(fields -> read(name, file, fields))
                        .ifPresent(decision -> decisions.put(name, decision));
            }
        }
        return decisions;
    }

    private Optional<Decision> read(String name, String file, Fields fields) {
        List<String> players = players(name, fields);
        Map<String, FormulaText> precision = precision(players, fields);
        boolean joint = !(fields.node("lambda").orElse(null) instanceof YamlMap);
        List<Decision.Outcome> outcomes = outcomes(name, players, fields);
        FormulaText decides = fields.requiredFormula("decides");
        String label = fields.optionalText("label").orElse(name);
        DecisionTreeReader tree = new DecisionTreeReader(
                name, players, outcomes.stream().map(Decision.Outcome::name).toList(), problems);
        return fields.required("tree", node -> values.map(node, "the keys of a node"))
                .flatMap(tree::read)
                .flatMap(root -> new DecisionGame(label, players, problems)
                        .build(root)
                        .map(game -> new Decision(
                                name,
                                label,
                                decides,
                                precision,
                                joint,
                                outcomes,
                                root,
                                game,
                                file,
                                fields.text("note"),
                                fields.place())));
    }

    private List<String> players(String name, Fields fields) {
        fields.use("players", NameUse.Kind.ACTOR, uses);
        List<String> players = fields.required("players", node -> Optional.of(values.texts(node)))
                .orElse(List.of());
        List<String> once = players.stream().distinct().toList();
        if (once.size() < players.size()) {
            problems.error(fields.valuePlace("players"), "a player is named twice", "Name each player once");
        }
        for (String player : once) {
            Names.fault(name + "." + player)
                    .ifPresent(fault -> problems.error(
                            fields.valuePlace("players"), fault, "Rename the actor: formulas read its payoffs"));
        }
        return once;
    }

    /** One λ for all, one for each, or 1. */
    private Map<String, FormulaText> precision(List<String> players, Fields fields) {
        Map<String, FormulaText> precision = new LinkedHashMap<>();
        if (fields.node("lambda").orElse(null) instanceof YamlMap map) {
            precision.putAll(perPlayer(map, players, fields.place("lambda"), "lambda of " + fields.thing()));
        } else {
            FormulaText one = fields.formula("lambda").orElseGet(() -> constant("1", 1, false, fields.place()));
            players.forEach(player -> precision.put(player, one));
        }
        return precision;
    }

    private Map<String, FormulaText> perPlayer(YamlMap map, List<String> players, Place place, String thing) {
        Map<String, FormulaText> formulas = new LinkedHashMap<>();
        Fields fields = new Fields(thing, place, map, players, problems);
        for (String player : players) {
            formulas.put(player, fields.requiredFormula(player));
        }
        return formulas;
    }

    private List<Decision.Outcome> outcomes(String name, List<String> players, Fields fields) {
        List<Decision.Outcome> outcomes = new ArrayList<>();
        Optional<YamlMap> map =
                fields.required("outcomes", node -> values.map(node, "a mapping from names to outcomes"));
        for (Entry entry :
                map.map(found -> List.copyOf(found.entries().values())).orElse(List.of())) {
            String thing = "outcome \"" + entry.key() + "\" of " + fields.thing();
            Names.fault(name + "." + entry.key())
                    .ifPresent(fault -> problems.error(entry.place(), fault, "Rename this outcome"));
            values.map(entry.value(), "the keys of " + thing)
                    .map(body -> new Fields(thing, entry.place(), body, Keys.DECISION_OUTCOME, problems))
                    .map(body -> outcome(entry.key(), players, body))
                    .ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private Decision.Outcome outcome(String name, List<String> players, Fields fields) {
        Map<String, FormulaText> payoffs = fields.required(
                        "payoffs", node -> values.map(node, "a mapping from players to formulas"))
                .map(map -> perPlayer(map, players, fields.place("payoffs"), "the payoffs of " + fields.thing()))
                .orElse(Map.of());
        return new Decision.Outcome(
                name,
                fields.optionalText("label").orElse(name),
                payoffs,
                fields.formula("happened").orElseGet(() -> constant("no", 0, true, fields.place())),
                fields.text("note"),
                fields.place());
    }

    private static FormulaText constant(String text, double value, boolean yesNo, Place place) {
        return new FormulaText(text, new Expression.Literal(value, yesNo, new Span(0, text.length())), place);
    }

    /** True if a node of the tree is only the name of an outcome. */
    static boolean isName(YamlNode node) {
        return node instanceof YamlScalar scalar && !scalar.isNothing();
    }
}
