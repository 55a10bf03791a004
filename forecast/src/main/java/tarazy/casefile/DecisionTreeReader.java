package tarazy.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.formula.Names;

/** Reads the tree of a decision. */
final class DecisionTreeReader {
    private static final int MOST_NODES = 1_000;

    private final String decision;
    private final List<String> players;
    private final List<String> outcomes;
    private final Problems problems;
    private final Values values;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Integer> payments = new HashMap<>();
    private int nodes;

    DecisionTreeReader(String decision, List<String> players, List<String> outcomes, Problems problems) {
        this.decision = decision;
        this.players = players;
        this.outcomes = outcomes;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** The tree below a mapping; empty if any part is broken, which is reported. */
    Optional<DecisionNode> read(YamlMap root) {
        Optional<DecisionNode> tree = node(new Fields(
                "the tree of decision \"" + decision + "\"", root.place(), root, Keys.DECISION_NODE, problems));
        if (nodes > MOST_NODES) {
            problems.error(
                    root.place(),
                    "the tree of decision \"" + decision + "\" has more than " + MOST_NODES + " nodes",
                    "Leave out what hardly matters");
            return Optional.empty();
        }
        return tree;
    }

    private Optional<DecisionNode> node(Fields fields) {
        if (++nodes > MOST_NODES) {
            return Optional.empty();
        }
        List<String> kinds = List.of("player", "chance", "outcome").stream()
                .filter(fields::has)
                .toList();
        if (kinds.size() != 1) {
            problems.error(
                    fields.place(),
                    fields.thing()
                            + (kinds.isEmpty() ? " says" : " has both " + String.join(" and ", kinds) + ", must say")
                            + (kinds.isEmpty() ? " nothing of what follows" : " one thing"),
                    "Write player with actions, chance with moves, or the name of an outcome");
            return Optional.empty();
        }
        return switch (kinds.getFirst()) {
            case "player" -> choice(fields);
            case "chance" -> chance(fields);
            default -> end(fields.text("outcome"), fields.text("note"), fields.valuePlace("outcome"));
        };
    }

    private Optional<DecisionNode> choice(Fields fields) {
        String player = fields.text("player");
        String set = fields.optionalText("choice").orElse(player);
        if (!players.contains(player)) {
            problems.error(
                    fields.valuePlace("player"),
                    "\"" + player + "\" is no player of decision \"" + decision + "\"",
                    Suggestions.forWord(player, players, "Players are"));
        }
        checkName(set, fields.has("choice") ? fields.valuePlace("choice") : fields.valuePlace("player"));
        String owner = owners.putIfAbsent(set, player);
        if (owner != null && !owner.equals(player)) {
            problems.error(
                    fields.valuePlace("choice"),
                    "the choice \"" + set + "\" is already one of " + owner,
                    "Choices of different players need different names");
        }
        return branches("actions", set, fields)
                .map(branches -> new DecisionNode.Choice(player, set, branches, fields.text("note"), fields.place()));
    }

    private Optional<DecisionNode> chance(Fields fields) {
        String name = fields.text("chance");
        checkName(name, fields.valuePlace("chance"));
        return branches("moves", name, fields).map(branches -> {
            List<DecisionNode.Branch> rest = branches.stream()
                    .filter(branch -> branch.probability().isEmpty())
                    .toList();
            if (rest.size() > 1) {
                problems.error(
                        rest.get(1).place(),
                        "a second move of chance without probability at \"" + name + "\"",
                        "Only one move can take what the others leave: write probability: …");
            }
            return new DecisionNode.Chance(name, branches, fields.text("note"), fields.place());
        });
    }

    private Optional<DecisionNode> end(String outcome, String note, Place place) {
        if (!outcomes.contains(outcome)) {
            problems.error(
                    place,
                    "\"" + outcome + "\" is no outcome of decision \"" + decision + "\"",
                    Suggestions.forWord(outcome, outcomes, "Outcomes are"));
            return Optional.empty();
        }
        return Optional.of(new DecisionNode.End(outcome, note, place));
    }

    private Optional<List<DecisionNode.Branch>> branches(String key, String node, Fields fields) {
        List<DecisionNode.Branch> branches = new ArrayList<>();
        boolean whole = true;
        Optional<YamlMap> map =
                fields.required(key, value -> values.map(value, "a mapping from names to what follows"));
        for (Entry entry :
                map.map(found -> List.copyOf(found.entries().values())).orElse(List.of())) {
            checkName(node + "." + entry.key(), entry.place());
            Optional<DecisionNode.Branch> branch = branch(key, node, entry);
            branch.ifPresent(branches::add);
            whole &= branch.isPresent();
        }
        if (whole && branches.isEmpty()) {
            problems.error(fields.place(key), fields.thing() + " has no " + key, "Name at least one");
        }
        return whole && !branches.isEmpty() ? Optional.of(branches) : Optional.empty();
    }

    private Optional<DecisionNode.Branch> branch(String key, String node, Entry entry) {
        String name = entry.key();
        if (DecisionReader.isName(entry.value())) {
            nodes++;
            return values.text(entry.value())
                    .flatMap(outcome -> end(outcome, "", entry.value().place()))
                    .map(end ->
                            new DecisionNode.Branch(name, name, Optional.empty(), Map.of(), "", end, entry.place()));
        }
        String thing = (key.equals("moves") ? "move \"" : "action \"") + name + "\" of \"" + node + "\"";
        return values.map(entry.value(), "the name of an outcome, or what follows " + thing)
                .map(body -> new Fields(thing, entry.place(), body, Keys.DECISION_NODE, problems))
                .flatMap(fields -> branch(key, node, name, fields));
    }

    private Optional<DecisionNode.Branch> branch(String key, String node, String name, Fields fields) {
        if (fields.has("probability") && key.equals("actions")) {
            problems.error(
                    fields.place("probability"),
                    "an action has no probability",
                    "How likely it is follows from the payoffs; only moves of chance have probabilities");
        }
        Map<String, FormulaText> pays = pays(fields);
        String paysName = decision + "." + node + "." + name + ".pays";
        int before = pays.isEmpty() ? 0 : payments.merge(paysName, 1, Integer::sum) - 1;
        return node(fields)
                .map(next -> new DecisionNode.Branch(
                        name,
                        fields.optionalText("label").orElse(name),
                        fields.formula("probability"),
                        pays,
                        before == 0 ? paysName : paysName + (before + 1),
                        next,
                        fields.place()));
    }

    private Map<String, FormulaText> pays(Fields fields) {
        Map<String, FormulaText> pays = new LinkedHashMap<>();
        fields.node("pays")
                .flatMap(node -> values.map(node, "a mapping from players to formulas"))
                .ifPresent(map -> {
                    Fields each = new Fields(
                            "what " + fields.thing() + " pays", fields.place("pays"), map, players, problems);
                    players.forEach(player -> each.formula(player).ifPresent(formula -> pays.put(player, formula)));
                });
        return pays;
    }

    private void checkName(String name, Place place) {
        Names.fault(decision + "." + name)
                .ifPresent(fault -> problems.error(place, fault, "Use letters, digits and _ only"));
    }
}
