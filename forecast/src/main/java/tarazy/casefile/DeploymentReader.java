package tarazy.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.formula.Names;

/** Reads the entries of the section {@code deployments}. */
final class DeploymentReader {
    static final String FILE = "transport.yaml";

    private final Problems problems;
    private final Values values;

    DeploymentReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Deployment read(String name, Fields fields) {
        TransportSection network = new TransportSection(fields, problems);
        network.places().forEach(place -> checkWord("place", place, fields.place("arcs")));
        network.arcs().forEach(arc -> checkWord("arc", arc.name(), arc.place()));
        List<Deployment.Order> orders =
                named("orders", "order", Keys.DEPLOYMENT_ORDER, fields, (each, order) -> order(each, order, network));
        List<Deployment.Recall> recalls = named(
                "recalls",
                "recall",
                Keys.DEPLOYMENT_RECALL,
                fields,
                (each, recall) -> recall(each, recall, orders, network));
        return new Deployment(
                name,
                fields.optionalText("label").orElse(name),
                fields.unit("unit"),
                network.stepHours(),
                fields.yesNo("whole", false),
                network.sites(),
                network.arcs(),
                network.stationed(),
                orders,
                recalls,
                named(
                        "closures",
                        "closure",
                        Keys.DEPLOYMENT_CLOSURE,
                        fields,
                        (each, closure) -> closure(each, closure, network)),
                fields.text("note"),
                fields.place());
    }

    /** The things under a key, by name. */
    private <T> List<T> named(
            String key, String kind, List<String> keys, Fields of, BiFunction<String, Fields, T> reader) {
        YamlMap map = of.node(key)
                .flatMap(node -> values.map(node, "a mapping from names to " + key))
                .orElse(null);
        List<T> all = new ArrayList<>();
        for (Entry entry :
                map == null ? List.<Entry>of() : List.copyOf(map.entries().values())) {
            String thing = kind + " \"" + entry.key() + "\" of " + of.thing();
            checkWord(kind, entry.key(), entry.place());
            values.map(entry.value(), "the keys of " + thing)
                    .map(body -> new Fields(thing, entry.place(), body, keys, problems))
                    .ifPresent(fields -> all.add(reader.apply(entry.key(), fields)));
        }
        return all;
    }

    private void checkWord(String kind, String name, Place place) {
        Optional<String> fault = name.isEmpty() ? Optional.empty() : Names.fault("a." + name);
        if (fault.isPresent() || name.contains(".")) {
            problems.error(
                    place,
                    "\"" + name + "\" cannot be the name of this " + kind,
                    "Use letters, digits and _ only, because formulas read it; \"label\" is for people");
        }
    }

    private Deployment.Order order(String name, Fields order, TransportSection network) {
        String from = network.place(order, "from");
        String to = network.place(order, "to");
        if (!from.isEmpty() && from.equals(to)) {
            problems.error(order.valuePlace("to"), order.thing() + " leads nowhere", "Name another place");
        }
        if (order.has("at_once") != order.has("after")) {
            String missing = order.has("at_once") ? "after" : "at_once";
            problems.error(
                    order.place(),
                    order.thing() + " has no \"" + missing + "\"",
                    "\"at_once\" and \"after\" stand together: the share that sets out at once, and the hours after"
                            + " which the rest follows");
        }
        List<String> by = network.arcs(order, "by");
        if (!by.isEmpty() && !leads(from, to, by, network.arcs())) {
            problems.error(
                    order.place("by"),
                    "by these arcs no way leads from " + from + " to " + to,
                    "Add arcs, or leave \"by\" out");
        } else if (by.isEmpty()
                && !leads(
                        from,
                        to,
                        network.arcs().stream().map(TransportArc::name).toList(),
                        network.arcs())
                && network.places().containsAll(List.of(from, to))) {
            problems.error(order.place(), "no way leads from " + from + " to " + to, "Add an arc, or both_ways: yes");
        }
        return new Deployment.Order(
                name,
                order.optionalText("label").orElse(name),
                order.requiredFormula("when"),
                from,
                to,
                units(order),
                by,
                order.formula("at_once"),
                order.formula("after"),
                order.text("note"),
                order.place());
    }

    private static Optional<FormulaText> units(Fields of) {
        boolean all = of.node("units")
                .filter(node -> node instanceof YamlNode.YamlScalar scalar
                        && scalar.text().equals("all"))
                .isPresent();
        return all ? Optional.empty() : of.formula("units");
    }

    /** True if arcs lead from a place to another. */
    static boolean leads(String from, String to, List<String> by, List<TransportArc> arcs) {
        Set<String> reached = new LinkedHashSet<>(List.of(from));
        boolean more = true;
        while (more) {
            more = false;
            for (TransportArc arc : arcs) {
                if (by.contains(arc.name())) {
                    more |= reached.contains(arc.from()) && reached.add(arc.to());
                    more |= arc.bothWays() && reached.contains(arc.to()) && reached.add(arc.from());
                }
            }
        }
        return reached.contains(to);
    }

    private Deployment.Recall recall(
            String name, Fields recall, List<Deployment.Order> orders, TransportSection network) {
        String word = recall.requiredText("order");
        Optional<Deployment.Order> order =
                orders.stream().filter(each -> each.name().equals(word)).findFirst();
        if (order.isEmpty() && !word.isEmpty()) {
            problems.error(
                    recall.valuePlace("order"),
                    recall.thing() + " names the order \"" + word + "\", which is not there",
                    Suggestions.forWord(
                            word, orders.stream().map(Deployment.Order::name).toList(), "Orders are"));
        }
        String home = order.map(Deployment.Order::from).orElse("");
        String to = recall.has("to") ? network.place(recall, "to") : home;
        order.ifPresent(each -> checkReturn(recall, each, to, network));
        return new Deployment.Recall(
                name,
                recall.optionalText("label").orElse(name),
                recall.requiredFormula("when"),
                word,
                to,
                units(recall),
                recall.text("note"),
                recall.place());
    }

    private void checkReturn(Fields recall, Deployment.Order order, String to, TransportSection network) {
        if (to.equals(order.to())) {
            problems.error(
                    recall.valuePlace("to"), recall.thing() + " sends them where they are", "Name another place");
            return;
        }
        Function<TransportArc, String> name = TransportArc::name;
        List<String> all = network.arcs().stream().map(name).toList();
        List<String> by = order.by().isEmpty() || recall.has("to") ? all : order.by();
        if (network.places().contains(to)
                && network.places().contains(order.to())
                && !leads(order.to(), to, by, network.arcs())) {
            problems.error(
                    recall.place(),
                    "no way leads back from " + order.to() + " to " + to,
                    "Write both_ways: yes where there is a way back");
        }
    }

    private Deployment.Closure closure(String name, Fields closure, TransportSection network) {
        List<String> arcs = network.arcs(closure, "arcs");
        List<String> places = network.places(closure, "places");
        if (arcs.isEmpty() && places.isEmpty()) {
            problems.error(closure.place(), closure.thing() + " closes nothing", "Add arcs: [a, b] or places: [a, b]");
        }
        return new Deployment.Closure(
                name,
                closure.optionalText("label").orElse(name),
                closure.requiredFormula("when"),
                arcs,
                places,
                closure.text("note"));
    }
}
