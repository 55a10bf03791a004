package tarazy.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlList;
import tarazy.casefile.YamlNode.YamlMap;

/** Reads what a deployment of a case and a file about movement have in common: places, arcs and who is stationed where. */
final class TransportSection {
    /** A step of less than a minute or more than ten years is a slip. */
    private static final double SHORTEST_STEP = 1.0 / 60;

    private static final double LONGEST_STEP = 100_000;
    private static final double USUAL_STEP = 6;
    private static final int MOST_ARCS = 5_000;

    private final Fields fields;
    private final Problems problems;
    private final Values values;
    private final List<TransportArc> arcs = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();

    TransportSection(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        values = new Values(problems);
        readArcs();
    }

    /** In file order. */
    List<TransportArc> arcs() {
        return arcs;
    }

    /** Names of the places that arcs touch, in the order of the arcs. */
    Set<String> places() {
        return places;
    }

    double stepHours() {
        double hours = fields.constant("step").orElse(USUAL_STEP);
        if (!(hours >= SHORTEST_STEP && hours <= LONGEST_STEP)) {
            problems.error(
                    fields.valuePlace("step"), "a step is " + hours + " hours long", "Write for example 1, 6 or 24");
            return USUAL_STEP;
        }
        return hours;
    }

    private void readArcs() {
        fields.required("arcs", node -> values.map(node, "a mapping from names to arcs"))
                .ifPresent(map -> map.entries().values().forEach(this::arc));
        if (arcs.size() > MOST_ARCS) {
            problems.error(
                    fields.place("arcs"),
                    fields.thing() + " has " + arcs.size() + " arcs",
                    "Leave out what matters least: at most " + MOST_ARCS);
        }
    }

    private void arc(Entry entry) {
        String thing = "arc \"" + entry.key() + "\" of " + fields.thing();
        values.map(entry.value(), "the keys of " + thing)
                .map(body -> new Fields(thing, entry.place(), body, Keys.TRANSPORT_ARC, problems))
                .ifPresent(arc -> arcs.add(arc(entry.key(), arc)));
    }

    private TransportArc arc(String name, Fields arc) {
        String from = arc.requiredText("from");
        String to = arc.requiredText("to");
        if (!from.isEmpty() && from.equals(to)) {
            problems.error(arc.place("to"), arc.thing() + " leads from " + from + " to itself", "Name another place");
        }
        places.add(from);
        places.add(to);
        return new TransportArc(
                name,
                arc.optionalText("label").orElse(name),
                from,
                to,
                carries(arc),
                arc.requiredFormula("hours"),
                arc.yesNo("both_ways", false),
                arc.text("note"),
                arc.place());
    }

    private TransportArc.Carries carries(Fields arc) {
        boolean flies = arc.has("aircraft") || arc.has("load") || arc.has("turnaround");
        if (flies && arc.has("per_day")) {
            problems.error(
                    arc.place("per_day"),
                    arc.thing() + " has both \"per_day\" and aircraft",
                    "Give what can set out in a day, or aircraft, load and turnaround");
        }
        return flies
                ? new TransportArc.Flights(
                        arc.requiredFormula("aircraft"), arc.requiredFormula("load"), arc.formula("turnaround"))
                : new TransportArc.Daily(arc.requiredFormula("per_day"));
    }

    /** All places, those that only arcs name without limits. */
    List<TransportSite> sites() {
        Map<String, TransportSite> sites = new LinkedHashMap<>();
        places.forEach(name -> sites.put(name, bare(name)));
        YamlMap map = fields.node("places")
                .flatMap(node -> values.map(node, "a mapping from names to places"))
                .orElse(null);
        for (Entry entry :
                map == null ? List.<Entry>of() : List.copyOf(map.entries().values())) {
            String thing = "place \"" + entry.key() + "\" of " + fields.thing();
            known(entry.key(), entry.place(), fields.thing());
            values.map(entry.value(), "the keys of " + thing)
                    .map(body -> new Fields(thing, entry.place(), body, Keys.TRANSPORT_PLACE, problems))
                    .ifPresent(site -> sites.replace(entry.key(), site(entry.key(), site)));
        }
        return List.copyOf(sites.values());
    }

    private TransportSite bare(String name) {
        return new TransportSite(
                name, name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", fields.place());
    }

    private TransportSite site(String name, Fields site) {
        return new TransportSite(
                name,
                site.optionalText("label").orElse(name),
                spot(site),
                site.formula("handles"),
                site.formula("delay"),
                site.formula("room"),
                site.text("note"),
                site.place());
    }

    private Optional<TransportSite.Spot> spot(Fields site) {
        YamlNode node = site.node("at").orElse(null);
        if (node == null) {
            return Optional.empty();
        }
        List<Double> at = new ArrayList<>();
        if (node instanceof YamlList list && list.items().size() == 2) {
            list.items().forEach(item -> values.constant(item).ifPresent(at::add));
        } else {
            values.wrong(node, "latitude and longitude", "Write at: [43.2, 76.9]");
        }
        if (at.size() != 2) {
            return Optional.empty();
        }
        if (!(Math.abs(at.get(0)) <= 90 && Math.abs(at.get(1)) <= 180)) {
            problems.error(
                    node.place(),
                    "there is no latitude " + at.get(0) + " with longitude " + at.get(1),
                    "Write degrees north, then degrees east: at: [43.2, 76.9]");
        }
        return Optional.of(new TransportSite.Spot(at.get(0), at.get(1)));
    }

    /** Units by place. */
    Map<String, FormulaText> stationed() {
        Map<String, FormulaText> stationed = new LinkedHashMap<>();
        fields.required("stationed", node -> values.map(node, "a mapping from places to units"))
                .ifPresent(map -> map.entries().values().forEach(entry -> {
                    known(entry.key(), entry.place(), fields.thing());
                    values.formula(entry.value()).ifPresent(formula -> stationed.put(entry.key(), formula));
                }));
        return stationed;
    }

    /** Reports a place that no arc touches; says whether it is known. */
    boolean known(String place, Place where, String thing) {
        if (places.contains(place)) {
            return true;
        }
        problems.error(
                where,
                thing + " names the place \"" + place + "\", to which no arc leads",
                Suggestions.forWord(place, places, "Add an arc, or choose among"));
        return false;
    }

    /** A required name of a place under a key. */
    String place(Fields of, String key) {
        String place = of.requiredText(key);
        if (!place.isEmpty()) {
            known(place, of.valuePlace(key), of.thing());
        }
        return place;
    }

    /** Names of arcs under a key; unknown ones are reported. */
    List<String> arcs(Fields of, String key) {
        List<String> known = arcs.stream().map(TransportArc::name).toList();
        return named(of, key, known, "arc");
    }

    /** Names of places under a key; unknown ones are reported. */
    List<String> places(Fields of, String key) {
        return named(of, key, List.copyOf(places), "place");
    }

    private List<String> named(Fields of, String key, List<String> known, String kind) {
        List<String> names = new ArrayList<>();
        for (YamlNode item : of.node(key)
                .map(node -> values.list(node, "a list of " + kind + "s"))
                .orElse(List.of())) {
            values.text(item).ifPresent(name -> {
                names.add(name);
                if (!known.contains(name)) {
                    problems.error(
                            item.place(),
                            of.thing() + " names the " + kind + " \"" + name + "\", which is not there",
                            Suggestions.forWord(name, known, "Choose among"));
                }
            });
        }
        return names;
    }
}
