package tarazy.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tarazy.casefile.GeoPoint;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.InfluenceOutlook.ActorMark;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.forecast.InfluenceOutlook.LinkMark;
import tarazy.forecast.InfluenceOutlook.NetworkOutlook;
import tarazy.forecast.InfluenceOutlook.NodeMark;
import tarazy.influence.Power;

/** Actors, what they press each other by, and networks on a map. */
final class InfluenceMap {
    private static final double MOST_WIDTH = 7;

    private final InfluenceOutlook outlook;
    private final Map<String, ActorMark> placed = new LinkedHashMap<>();

    private InfluenceMap(InfluenceOutlook outlook) {
        this.outlook = outlook;
        outlook.actors().stream()
                .filter(actor -> actor.at().isPresent())
                .forEach(actor -> placed.put(actor.id(), actor));
    }

    /** The drawing; empty if the case places nothing. */
    static String svg(InfluenceOutlook outlook) throws IOException {
        InfluenceMap map = new InfluenceMap(outlook);
        List<GeoMap.Layer> layers = new ArrayList<>();
        outlook.networks().forEach(network -> layers.add(network(network, outlook)));
        layers.add(map.actors());
        return new GeoMap("Actors, levers and networks on a map", layers).svg().orElse("");
    }

    private GeoMap.Layer actors() {
        List<GeoMap.Arc> arcs = new ArrayList<>();
        Map<List<String>, List<LeverOutlook>> groups = outlook.levers().stream()
                .filter(lever -> placed.containsKey(lever.sender()) && placed.containsKey(lever.receiver()))
                .collect(Collectors.groupingBy(
                        lever -> List.of(
                                lever.sender(), lever.receiver(), lever.power().word()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        double most = groups.values().stream()
                .mapToDouble(InfluenceMap::strength)
                .max()
                .orElse(1);
        groups.forEach((_, levers) -> arcs.add(arc(levers, most)));
        return new GeoMap.Layer(
                arcs,
                placed.values().stream()
                        .map(actor -> point(
                                actor.at().orElseThrow(),
                                6,
                                "actor",
                                actor.name(),
                                actor.name() + ", " + actor.kind().word()))
                        .toList());
    }

    private GeoMap.Arc arc(List<LeverOutlook> levers, double most) {
        LeverOutlook any = levers.getFirst();
        GeoPoint from = at(any.sender());
        GeoPoint to = at(any.receiver());
        boolean hard = any.power() == Power.HARD;
        String which = levers.stream()
                .map(lever -> lever.label() + " " + InfluenceWords.strength(lever.strength()))
                .collect(Collectors.joining("; "));
        return new GeoMap.Arc(
                from.latitude(),
                from.longitude(),
                to.latitude(),
                to.longitude(),
                1 + (MOST_WIDTH - 1) * (most > 0 ? strength(levers) / most : 0),
                hard ? 0.1 : 0.17,
                true,
                hard ? "hard" : "soft",
                any.senderName() + " → " + any.receiverName() + ", "
                        + any.power().word() + ": " + which,
                "#levers");
    }

    private GeoPoint at(String actor) {
        ActorMark mark = placed.get(actor);
        return mark == null ? new GeoPoint(0, 0) : mark.at().orElseThrow();
    }

    private static double strength(List<LeverOutlook> levers) {
        return Math.max(0, levers.stream().mapToDouble(LeverOutlook::size).sum());
    }

    private static GeoMap.Layer network(NetworkOutlook network, InfluenceOutlook outlook) {
        Map<String, NodeMark> nodes = new LinkedHashMap<>();
        network.nodes().stream().filter(node -> node.at().isPresent()).forEach(node -> nodes.put(node.name(), node));
        double most = network.links().stream()
                .mapToDouble(LinkMark::capacity)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        List<GeoMap.Arc> arcs = new ArrayList<>();
        for (LinkMark link : network.links()) {
            NodeMark from = nodes.get(link.from());
            NodeMark to = nodes.get(link.to());
            if (from != null && to != null) {
                GeoPoint begin = from.at().orElseThrow();
                GeoPoint end = to.at().orElseThrow();
                double share = most > 0 && Double.isFinite(link.capacity()) ? Math.max(0, link.capacity()) / most : 0;
                long before = arcs.stream()
                        .filter(arc -> arc.fromLatitude() == begin.latitude()
                                && arc.toLatitude() == end.latitude()
                                && arc.fromLongitude() == begin.longitude()
                                && arc.toLongitude() == end.longitude())
                        .count();
                arcs.add(new GeoMap.Arc(
                        begin.latitude(),
                        begin.longitude(),
                        end.latitude(),
                        end.longitude(),
                        1.5 + (MOST_WIDTH - 1.5) * share,
                        0.05 * before,
                        true,
                        "link",
                        tooltip(network, link, outlook),
                        ""));
            }
        }
        return new GeoMap.Layer(
                arcs,
                nodes.values().stream()
                        .map(node -> point(
                                node.at().orElseThrow(),
                                3.5,
                                "node",
                                node.label(),
                                network.label() + ": " + node.label()))
                        .toList());
    }

    private static String tooltip(NetworkOutlook network, LinkMark link, InfluenceOutlook outlook) {
        String closed = link.closedBy().stream()
                .map(id -> InfluenceWords.actor(outlook, id))
                .collect(Collectors.joining(" or "));
        return String.format(
                Locale.ROOT,
                "%s: %s%s",
                link.label(),
                Figures.withUnit(Figures.three(link.capacity()), network.unit()),
                closed.isEmpty() ? "" : ", closed by " + closed);
    }

    private static GeoMap.Point point(GeoPoint at, double size, String kind, String label, String tooltip) {
        return new GeoMap.Point(at.latitude(), at.longitude(), size, kind, label, tooltip);
    }
}
