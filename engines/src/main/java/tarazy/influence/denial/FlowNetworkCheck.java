package tarazy.influence.denial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarazy.influence.Problems;

/** Finds every fault of a network. */
final class FlowNetworkCheck {
    private final Problems problems = new Problems();

    private FlowNetworkCheck() {}

    static void check(
            String name, List<FlowNetwork.Source> sources, List<FlowNetwork.Sink> sinks, List<FlowNetwork.Link> links) {
        FlowNetworkCheck check = new FlowNetworkCheck();
        check.sources(sources);
        check.sinks(sinks);
        check.links(links);
        check.problems.throwIfAny("network " + name);
    }

    private void sources(List<FlowNetwork.Source> sources) {
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            FlowNetwork.Source source = sources.get(i);
            String place = place("source", i, source.node());
            unique(rows, i, place, "source", source.node());
            problems.within(place, "supply", source.supply(), 0, Double.MAX_VALUE);
            problems.within(place, "cost", source.cost(), 0, Double.MAX_VALUE);
        }
        if (sources.isEmpty()) {
            problems.add("sources", "there is none");
        }
    }

    private void sinks(List<FlowNetwork.Sink> sinks) {
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < sinks.size(); i++) {
            FlowNetwork.Sink sink = sinks.get(i);
            String place = place("sink", i, sink.node());
            unique(rows, i, place, "sink", sink.node());
            problems.within(place, "demand", sink.demand(), 0, Double.POSITIVE_INFINITY);
            problems.within(place, "value", sink.value(), -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        if (sinks.isEmpty()) {
            problems.add("sinks", "there is none");
        }
    }

    private void links(List<FlowNetwork.Link> links) {
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < links.size(); i++) {
            FlowNetwork.Link link = links.get(i);
            String place = place("link", i, link.name());
            unique(rows, i, place, "link", link.name());
            problems.named(place, "from", link.from());
            problems.named(place, "to", link.to());
            if (link.from().equals(link.to())) {
                problems.add(place, "leads from " + link.from() + " to itself");
            }
            problems.within(place, "cost", link.cost(), 0, Double.MAX_VALUE);
            capacity(place, link.capacity());
            for (String actor : link.closedBy()) {
                problems.named(place, "closed by", actor);
            }
        }
    }

    private void capacity(String place, Capacity capacity) {
        List<Capacity.Point> points = capacity.points();
        if (points.isEmpty()) {
            problems.add(place, "capacity has no point");
        }
        double most = points.size() == 1 ? Double.POSITIVE_INFINITY : Double.MAX_VALUE;
        double before = -1;
        for (Capacity.Point point : points) {
            problems.within(place, "capacity", point.amount(), 0, most);
            if (!(point.horizon() > before && point.horizon() >= 0 && point.horizon() <= Double.MAX_VALUE)) {
                problems.add(place, "horizon of capacity is " + point.horizon() + ", must be 0 or more and rise");
            }
            before = point.horizon();
        }
    }

    private void unique(Map<String, Integer> rows, int i, String place, String kind, String name) {
        problems.named(place, "name", name);
        Integer first = rows.putIfAbsent(name, i + 1);
        if (first != null) {
            problems.add(place, "name is already that of " + kind + " " + first);
        }
    }

    private static String place(String kind, int i, String name) {
        return kind + " " + (i + 1) + (name.isBlank() ? "" : " (" + name + ")");
    }
}
