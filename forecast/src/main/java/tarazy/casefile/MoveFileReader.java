package tarazy.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tarazy.casefile.YamlNode.Entry;
import tarazy.casefile.YamlNode.YamlList;
import tarazy.casefile.YamlNode.YamlMap;
import tarazy.formula.Expression;
import tarazy.formula.Span;

/** Reads a file about movement that stands alone; what is wrong with it is reported, all of it. */
public final class MoveFileReader {
    static final List<String> KEYS = List.of(
            "title",
            "unit",
            "step",
            "days",
            "whole",
            "time",
            "runs",
            "places",
            "arcs",
            "stationed",
            "orders",
            "recalls",
            "closures",
            "quickest",
            "note");
    private static final List<String> ORDER =
            List.of("label", "day", "from", "to", "units", "by", "at_once", "after", "note");
    private static final List<String> RECALL = List.of("label", "day", "order", "to", "units", "note");
    private static final List<String> CLOSURE = List.of("arcs", "places", "from", "to", "note");
    private static final List<String> QUICKEST = List.of("from", "to", "units", "note");
    private static final int MOST_RUNS = 1_000_000;
    private static final double MOST_STEPS = 20_000;

    private final Fields file;
    private final Problems problems;
    private final Values values;
    private final TransportSection network;
    private final Map<String, MoveFile.Order> orders = new LinkedHashMap<>();

    private MoveFileReader(Fields file, Problems problems) {
        this.file = file;
        this.problems = problems;
        values = new Values(problems);
        network = new TransportSection(file, problems);
    }

    /** @param name of the file, for messages */
    public static MoveFileResult read(String name, String text) {
        Problems problems = new Problems();
        Optional<MoveFile> read = YamlReader.read(new SourceText(name, text), problems)
                .map(map -> new Fields("the file", map.place(), map, KEYS, problems))
                .map(fields -> new MoveFileReader(fields, problems).read());
        return new MoveFileResult(problems.hasErrors() ? Optional.empty() : read, problems.sorted());
    }

    private MoveFile read() {
        network.places().forEach(place -> checkName("place", place, file.place("arcs")));
        network.arcs().forEach(arc -> checkName("arc", arc.name(), arc.place()));
        double hours = network.stepHours();
        double days = file.constant("days").orElse(30);
        if (!(days > 0 && days * 24 / hours <= MOST_STEPS)) {
            problems.error(
                    file.valuePlace("days"),
                    "%s days come to %.0f steps".formatted(days, days * 24 / hours),
                    "Let them come to 1 to %.0f steps".formatted(MOST_STEPS));
        }
        named("orders", "order", ORDER, this::order);
        named("recalls", "recall", RECALL, this::recall);
        List<MoveFile.Closure> closures = new ArrayList<>();
        named("closures", "closure", CLOSURE, (name, closure) -> closures.add(closure(name, closure)));
        List<MoveFile.Quickest> quickest = quickest();
        boolean asks = !quickest.isEmpty() || !orders.isEmpty() || problems.hasErrors();
        if (!asks) {
            problems.error(
                    file.place(), "the file asks nothing", "Add orders:, or quickest: {from: …, to: …, units: …}");
        }
        return new MoveFile(
                file.text("title"),
                file.unit("unit"),
                hours,
                days,
                file.yesNo("whole", false),
                time(closures),
                (int) file.whole("runs", 1, MOST_RUNS, 1_000),
                network.sites(),
                network.arcs(),
                file.has("stationed") || !orders.isEmpty() ? network.stationed() : Map.of(),
                List.copyOf(orders.values()),
                closures,
                quickest);
    }

    private enum Time {
        STEPS,
        CONTINUOUS
    }

    private boolean time(List<MoveFile.Closure> closures) {
        boolean continuous = file.choice("time", Time.class, Time.STEPS) == Time.CONTINUOUS;
        boolean roomy = network.sites().stream().noneMatch(site -> site.room().isPresent());
        if (continuous && !(closures.isEmpty() && roomy)) {
            problems.error(
                    file.valuePlace("time"),
                    "continuous time knows no closures and no room to wait",
                    "Write time: steps, or leave them out");
        }
        return continuous;
    }

    private void checkName(String kind, String name, Place place) {
        if (!name.isEmpty()) {
            Naming.ID.check(kind, name, place, problems);
        }
    }

    private void named(String key, String kind, List<String> keys, BiConsumer<String, Fields> reader) {
        YamlMap map = file.node(key)
                .flatMap(node -> values.map(node, "a mapping from names to " + key))
                .orElse(null);
        for (Entry entry :
                map == null ? List.<Entry>of() : List.copyOf(map.entries().values())) {
            String thing = kind + " \"" + entry.key() + "\"";
            checkName(kind, entry.key(), entry.place());
            values.map(entry.value(), "the keys of " + thing)
                    .map(body -> new Fields(thing, entry.place(), body, keys, problems))
                    .ifPresent(fields -> reader.accept(entry.key(), fields));
        }
    }

    private void keep(MoveFile.Order order, Fields fields) {
        if (orders.putIfAbsent(order.name(), order) != null) {
            problems.error(
                    fields.place(),
                    fields.thing() + " has the name of an order",
                    "Rename one of the two: orders and recalls share their names");
        }
    }

    private void order(String name, Fields order) {
        String from = network.place(order, "from");
        String to = network.place(order, "to");
        List<String> by = network.arcs(order, "by");
        checkWay(order, from, to, by);
        if (order.has("at_once") != order.has("after")) {
            problems.error(
                    order.place(),
                    order.thing() + " has no \"" + (order.has("at_once") ? "after" : "at_once") + "\"",
                    "\"at_once\" and \"after\" stand together: the share that sets out at once, and the hours after"
                            + " which the rest follows");
        }
        keep(
                new MoveFile.Order(
                        name,
                        order.optionalText("label").orElse(name),
                        day(order, "day"),
                        from,
                        to,
                        units(order),
                        Optional.empty(),
                        by,
                        order.formula("at_once"),
                        order.formula("after")),
                order);
    }

    private void checkWay(Fields of, String from, String to, List<String> by) {
        boolean known = network.places().contains(from) && network.places().contains(to);
        List<String> lines =
                by.isEmpty() ? network.arcs().stream().map(TransportArc::name).toList() : by;
        if (known && from.equals(to)) {
            problems.error(of.place(), of.thing() + " leads nowhere", "Name another place");
        } else if (known && !DeploymentReader.leads(from, to, lines, network.arcs())) {
            problems.error(
                    of.place(),
                    (by.isEmpty() ? "no way leads from " : "by these arcs no way leads from ") + from + " to " + to,
                    "Add an arc, or both_ways: yes");
        }
    }

    private void recall(String name, Fields recall) {
        String word = recall.requiredText("order");
        MoveFile.Order order = orders.get(word);
        if (order == null) {
            if (!word.isEmpty()) {
                problems.error(
                        recall.valuePlace("order"),
                        recall.thing() + " names the order \"" + word + "\", which is not there",
                        Suggestions.forWord(word, orders.keySet(), "Orders are"));
            }
            return;
        }
        String to = recall.has("to") ? network.place(recall, "to") : order.from();
        boolean sameWay = to.equals(order.from());
        List<String> by = sameWay ? order.by() : List.of();
        checkWay(recall, order.to(), to, by);
        keep(
                new MoveFile.Order(
                        name,
                        recall.optionalText("label").orElse(name),
                        recall.requiredFormula("day"),
                        order.to(),
                        to,
                        units(recall),
                        Optional.of(word),
                        by,
                        Optional.empty(),
                        Optional.empty()),
                recall);
    }

    private static Optional<FormulaText> units(Fields of) {
        boolean all = of.node("units")
                .filter(node -> node instanceof YamlNode.YamlScalar scalar
                        && scalar.text().equals("all"))
                .isPresent();
        return all ? Optional.empty() : of.formula("units");
    }

    private static FormulaText day(Fields of, String key) {
        return of.formula(key)
                .orElseGet(() -> new FormulaText("0", new Expression.Literal(0, false, new Span(0, 1)), of.place()));
    }

    private MoveFile.Closure closure(String name, Fields closure) {
        List<String> arcs = network.arcs(closure, "arcs");
        List<String> places = network.places(closure, "places");
        if (arcs.isEmpty() && places.isEmpty()) {
            problems.error(closure.place(), closure.thing() + " closes nothing", "Add arcs: [a, b] or places: [a, b]");
        }
        return new MoveFile.Closure(name, day(closure, "from"), closure.formula("to"), arcs, places);
    }

    /** One question, or a list of them. */
    private List<MoveFile.Quickest> quickest() {
        YamlNode node = file.node("quickest").orElse(null);
        List<YamlNode> items = node == null ? List.of() : node instanceof YamlList list ? list.items() : List.of(node);
        List<MoveFile.Quickest> all = new ArrayList<>();
        for (YamlNode item : items) {
            values.map(item, "from, to and units")
                    .map(body -> new Fields("a question under quickest", item.place(), body, QUICKEST, problems))
                    .ifPresent(question -> {
                        String from = network.place(question, "from");
                        String to = network.place(question, "to");
                        checkWay(question, from, to, List.of());
                        all.add(new MoveFile.Quickest(from, to, question.requiredFormula("units")));
                    });
        }
        return all;
    }
}
