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
import tarazy.casefile.YamlNode.YamlScalar;
import tarazy.formula.Names;

/** Reads networks of flows. */
final class NetworkReader {
    private final List<NameUse> uses;
    private final Problems problems;
    private final Values values;

    NetworkReader(List<NameUse> uses, Problems problems) {
        this.uses = uses;
        this.problems = problems;
        values = new Values(problems);
    }

    Network read(String name, Fields fields) {
        List<Network.Source> sources = new ArrayList<>();
        for (Entry entry : entries(fields, "sources", "a mapping from nodes to what they supply at most")) {
            nodeName(name, entry.key(), entry.place());
            sources.add(new Network.Source(
                    entry.key(),
                    values.formula(entry.value())
                            .orElseGet(() -> Fields.standIn(entry.value().place()))));
        }
        List<Network.Sink> sinks = sinks(name, fields);
        List<Network.Link> links = links(name, fields);
        deniers(name, links, fields);
        return new Network(
                name,
                fields.optionalText("label").orElse(name),
                fields.unit("unit"),
                nodes(sources, sinks, links, fields),
                sources,
                sinks,
                links,
                fields.formula("horizon"),
                fields.text("note"),
                fields.place());
    }

    /** The entries of a required mapping, which must have one. */
    private List<Entry> entries(Fields fields, String key, String expected) {
        List<Entry> entries = fields.required(key, node -> values.map(node, expected))
                .map(map -> List.copyOf(map.entries().values()))
                .orElse(List.of());
        if (entries.isEmpty() && fields.node(key).orElse(null) instanceof YamlMap) {
            problems.error(fields.valuePlace(key), fields.thing() + " has no " + key, "Add one");
        }
        return entries;
    }

    /** A list of nodes that take any amount, or a mapping from nodes to what they take at most. */
    private List<Network.Sink> sinks(String network, Fields fields) {
        List<Network.Sink> sinks = new ArrayList<>();
        if (fields.node("sinks").orElse(null) instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                values.text(item).ifPresent(node -> {
                    nodeName(network, node, item.place());
                    sinks.add(new Network.Sink(node, Optional.empty()));
                });
            }
            if (list.items().isEmpty()) {
                problems.error(list.place(), fields.thing() + " has no sinks", "Add one");
            }
        } else {
            for (Entry entry : entries(fields, "sinks", "a list of nodes, or a mapping to what they take at most")) {
                nodeName(network, entry.key(), entry.place());
                boolean any = entry.value() instanceof YamlScalar scalar && scalar.isNothing();
                sinks.add(new Network.Sink(
                        entry.key(),
                        any
                                ? Optional.empty()
                                : Optional.of(values.formula(entry.value())
                                        .orElseGet(() ->
                                                Fields.standIn(entry.value().place())))));
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Network.Sink sink : sinks) {
            if (!seen.add(sink.node())) {
                problems.error(
                        fields.valuePlace("sinks"),
                        "the sink \"" + sink.node() + "\" stands here twice",
                        "Name it once");
            }
        }
        return sinks.stream().filter(sink -> seen.remove(sink.node())).toList();
    }

    private void nodeName(String network, String node, Place place) {
        Names.fault(network + "." + node)
                .ifPresent(fault -> problems.error(place, fault, "Rename this node: formulas read its amounts"));
    }

    private List<Network.Link> links(String network, Fields fields) {
        List<Network.Link> links = new ArrayList<>();
        for (Entry entry : entries(fields, "links", "a mapping from names to links")) {
            String thing = "link \"" + entry.key() + "\" of " + fields.thing();
            Names.fault(network + "." + entry.key())
                    .ifPresent(fault -> problems.error(entry.place(), fault, "Rename this link"));
            values.map(entry.value(), "the keys of " + thing)
                    .map(map -> new Fields(thing, entry.place(), map, Keys.LINK, problems))
                    .map(body -> link(entry.key(), body))
                    .ifPresent(links::add);
        }
        return links;
    }

    private Network.Link link(String name, Fields fields) {
        String from = fields.requiredText("from");
        String to = fields.requiredText("to");
        if (!from.isEmpty() && from.equals(to)) {
            problems.error(
                    fields.place("to"), fields.thing() + " leads from " + from + " to itself", "Name another node");
        }
        if (fields.has("grows_to") != fields.has("within")) {
            String missing = fields.has("grows_to") ? "within" : "grows_to";
            problems.error(
                    fields.place(),
                    fields.thing() + " has no \"" + missing + "\"",
                    "\"grows_to\" and \"within\" stand together: what the capacity comes to, and in how many days");
        }
        Optional<Network.Growth> growth = fields.formula("grows_to")
                .flatMap(grown -> fields.formula("within").map(days -> new Network.Growth(grown, days)));
        fields.use("closed_by", NameUse.Kind.ACTOR, uses);
        List<String> closedBy = fields.texts("closed_by");
        return new Network.Link(
                name,
                fields.optionalText("label").orElse(name),
                from,
                to,
                fields.requiredFormula("capacity"),
                growth,
                fields.formula("carries"),
                closedBy.stream().distinct().toList(),
                fields.text("note"),
                fields.place());
    }

    private void deniers(String network, List<Network.Link> links, Fields fields) {
        Set<String> deniers = new LinkedHashSet<>();
        for (Network.Link link : links) {
            for (String actor : link.closedBy()) {
                if (deniers.add(actor)) {
                    Names.fault(network + ".denial." + actor)
                            .ifPresent(fault -> problems.error(
                                    link.place(), fault, "Rename the actor: formulas read what it can withhold"));
                }
            }
        }
        if (deniers.size() > Network.MOST_DENIERS) {
            problems.error(
                    fields.place("links"),
                    fields.thing() + " has " + deniers.size() + " actors who can close links, at most "
                            + Network.MOST_DENIERS + " can be told apart",
                    "Put some together as one actor");
        }
    }

    /** Every node that is touched, with what the file says of it. */
    private List<Network.Node> nodes(
            List<Network.Source> sources, List<Network.Sink> sinks, List<Network.Link> links, Fields fields) {
        Set<String> names = new LinkedHashSet<>();
        sources.forEach(source -> names.add(source.node()));
        sinks.forEach(sink -> names.add(sink.node()));
        links.forEach(link -> {
            names.add(link.from());
            names.add(link.to());
        });
        Map<String, Network.Node> described = new LinkedHashMap<>();
        Optional<YamlMap> map = fields.node("nodes").flatMap(node -> values.map(node, "a mapping from names to nodes"));
        for (Entry entry :
                map.map(found -> List.copyOf(found.entries().values())).orElse(List.of())) {
            String thing = "node \"" + entry.key() + "\" of " + fields.thing();
            if (!names.contains(entry.key())) {
                problems.error(
                        entry.place(),
                        thing + " is touched by no source, sink or link",
                        Suggestions.forWord(entry.key(), names, "Nodes are"));
            }
            values.map(entry.value(), "the keys of " + thing)
                    .map(body -> new Fields(thing, entry.place(), body, Keys.NODE, problems))
                    .ifPresent(body -> described.put(
                            entry.key(),
                            new Network.Node(
                                    entry.key(),
                                    body.optionalText("label").orElse(entry.key()),
                                    GeoPoints.read(body, "at", problems),
                                    body.text("note"))));
        }
        return names.stream()
                .map(name -> Optional.ofNullable(described.get(name))
                        .orElseGet(() -> new Network.Node(name, name, Optional.empty(), "")))
                .toList();
    }
}
