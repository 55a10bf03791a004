package tarazy.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that the YAML files of a case know, in the order in which they are best written. */
final class Keys {

    static final List<String> QUANTITIES_FILE = List.of("quantities", "stocks", "events", "correlations");
    static final List<String> LEVERS_FILE = List.of("levers", "networks");
    static final List<String> SCENARIOS_FILE = List.of("scenarios");
    static final List<String> UPRISING_FILE = List.of("uprisings");
    static final List<String> TRANSPORT_FILE = List.of("deployments");

    /** The files of a case that are read without being named, in the order of reading, and what each may hold. */
    static final Map<String, List<String>> STANDARD_FILES = standardFiles();

    /** What any file named under {@code include} may hold. */
    static final List<String> PART_FILE = joined(
            List.of("actors"),
            QUANTITIES_FILE,
            LEVERS_FILE,
            List.of("issues"),
            TRANSPORT_FILE,
            List.of("questions"),
            SCENARIOS_FILE,
            UPRISING_FILE,
            List.of("trajectories"));

    static final List<String> CASE =
            joined(List.of("title", "summary", "as_of", "runs", "seed", "timeline", "include"), PART_FILE);

    static final List<String> TIMELINE = List.of("start", "phases", "also");
    static final List<String> PHASE = List.of("until", "step");
    static final List<String> ACTOR = List.of(
            "name", "kind", "aliases", "of", "patron", "member_of", "at", "situation", "goals", "perceptions", "note");
    static final List<String> QUANTITY = List.of("label", "unit", "formula", "prior", "pool", "note");
    static final List<String> STOCK =
            List.of("label", "unit", "initial", "rate", "per", "toward", "half_life", "noise", "min", "max", "note");
    static final List<String> EVENT = List.of("label", "when", "hazard", "per", "once", "observed", "note");
    static final List<String> CORRELATION = List.of("between", "rho", "note");
    static final List<String> LEVER = List.of(
            "label",
            "sender",
            "receiver",
            "channel",
            "on",
            "mode",
            "power",
            "origin",
            "strength",
            "used",
            "act",
            "latency",
            "half_life",
            "cost_each",
            "cost_to_sender",
            "reversible",
            "note");
    static final List<String> NETWORK =
            List.of("label", "unit", "sources", "sinks", "links", "nodes", "horizon", "note");
    static final List<String> LINK =
            List.of("label", "from", "to", "capacity", "grows_to", "within", "carries", "closed_by", "note");
    static final List<String> NODE = List.of("label", "at", "note");
    static final List<String> ISSUE = List.of(
            "label",
            "table",
            "scale",
            "unit",
            "full_salience",
            "settles",
            "status_quo",
            "model",
            "profile",
            "options",
            "outcome",
            "note");
    static final List<String> DECISION = List.of("label", "decides", "lambda", "players", "outcomes", "tree", "note");
    static final List<String> DECISION_OUTCOME = List.of("label", "payoffs", "happened", "note");
    static final List<String> DECISION_NODE = List.of(
            "label", "probability", "pays", "player", "choice", "actions", "chance", "moves", "outcome", "note");
    static final List<String> DEPLOYMENT = List.of(
            "label", "unit", "step", "whole", "places", "arcs", "stationed", "orders", "recalls", "closures", "note");
    static final List<String> TRANSPORT_PLACE = List.of("label", "at", "handles", "delay", "room", "note");
    static final List<String> TRANSPORT_ARC =
            List.of("label", "from", "to", "per_day", "aircraft", "load", "turnaround", "hours", "both_ways", "note");
    static final List<String> DEPLOYMENT_ORDER =
            List.of("label", "when", "from", "to", "units", "by", "at_once", "after", "note");
    static final List<String> DEPLOYMENT_RECALL = List.of("label", "when", "order", "to", "units", "note");
    static final List<String> DEPLOYMENT_CLOSURE = List.of("label", "when", "arcs", "places", "note");
    static final List<String> SCALE = List.of("low", "high", "low_means", "high_means");
    static final List<String> QUESTION =
            List.of("id", "ask", "formula", "kind", "at", "by", "unit", "baseline", "resolution", "mechanisms", "note");
    static final List<String> BASELINE = List.of("value", "note");
    static final List<String> RESOLUTION = List.of("value", "date", "source", "quote", "note");
    static final List<String> SCENARIO = List.of("title", "antecedent", "strength", "source", "set", "note");

    private Keys() {}

    /** Where a section belongs that stands in the wrong file; empty if the file knows no sections or the key is none. */
    static Optional<String> home(String key, List<String> known) {
        if (!CASE.contains(key) || !(STANDARD_FILES.containsValue(known) || known.equals(PART_FILE))) {
            return Optional.empty();
        }
        String also = STANDARD_FILES.entrySet().stream()
                .filter(file -> file.getValue().contains(key))
                .map(file -> " or " + file.getKey())
                .findFirst()
                .orElse("");
        return Optional.of("Move it to case.yaml" + also);
    }

    private static Map<String, List<String>> standardFiles() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("quantities.yaml", QUANTITIES_FILE);
        files.put("levers.yaml", LEVERS_FILE);
        files.put("scenarios.yaml", SCENARIOS_FILE);
        files.put("uprising.yaml", UPRISING_FILE);
        files.put("transport.yaml", TRANSPORT_FILE);
        return Collections.unmodifiableMap(files);
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
