package tarazy.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.InfluenceOutlook.DenierRow;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.forecast.InfluenceOutlook.LinkMark;
import tarazy.forecast.InfluenceOutlook.NetworkOutlook;
import tarazy.influence.Power;

/** Who can press whom, in the words and marks of the page. */
final class InfluenceRows {
    private InfluenceRows() {}

    static ReportPage.Influence of(InfluenceOutlook outlook, Anchors sources) throws IOException {
        Map<String, String> anchors = new LinkedHashMap<>();
        outlook.levers().forEach(lever -> anchors.put(lever.id(), "l" + anchors.size()));
        double most =
                outlook.levers().stream().mapToDouble(LeverOutlook::size).max().orElse(1);
        return new ReportPage.Influence(
                Figures.day(outlook.day()),
                LeverGraph.svg(outlook.levers(), anchors),
                InfluenceMap.svg(outlook),
                InfluenceWords.pairs(outlook).stream()
                        .map(pair -> new ReportPage.PairRow(
                                pair.sender(),
                                pair.receiver(),
                                InfluenceWords.strength(pair.hard()),
                                InfluenceWords.strength(pair.soft()),
                                pair.levers().stream()
                                        .map(lever -> lever(lever, anchors.getOrDefault(lever.id(), ""), most, sources))
                                        .toList()))
                        .toList(),
                outlook.networks().stream()
                        .map(network -> network(network, outlook))
                        .toList());
    }

    private static ReportPage.LeverRow lever(LeverOutlook lever, String anchor, double most, Anchors sources) {
        return new ReportPage.LeverRow(
                anchor,
                lever.label(),
                lever.id(),
                lever.power() == Power.HARD ? "hard" : "soft",
                InfluenceWords.kind(lever) + ", made by " + maker(lever),
                InfluenceWords.strength(lever.strength()),
                InfluenceWords.strengths(lever.strength()),
                Anchors.length(most > 0 ? lever.size() / most : 0),
                lever.act().map(InfluenceWords::act).orElse(""),
                lever.found()
                        .map(kind -> Stream.of(kind.evidence(), kind.disagreements())
                                .flatMap(List::stream)
                                .toList())
                        .orElse(List.of()),
                lever.claims().stream()
                        .map(claim ->
                                new ReportPage.LeverClaim(claim.id(), sources.source(claim.source()), claim.quote()))
                        .toList(),
                lever.note());
    }

    private static String maker(LeverOutlook lever) {
        return switch (lever.origin()) {
            case SENDER -> lever.senderName();
            case RECEIVER -> lever.receiverName();
            case SYSTEM -> "the world both live in";
        };
    }

    private static ReportPage.NetworkRow network(NetworkOutlook network, InfluenceOutlook outlook) {
        return new ReportPage.NetworkRow(
                network.name(),
                network.label(),
                InfluenceWords.flow(network),
                network.ways().map(InfluenceWords::ways).orElse(""),
                network.deniers().stream().map(InfluenceRows::denier).toList(),
                network.links().stream()
                        .map(link -> link(network, link, outlook))
                        .toList(),
                network.note());
    }

    private static ReportPage.WithholdRow denier(DenierRow row) {
        return new ReportPage.WithholdRow(
                row.actorName(),
                InfluenceWords.mean(row.denial()),
                InfluenceWords.interval(row.denial()),
                InfluenceWords.percent(row.share()),
                InfluenceWords.mean(row.veto()),
                InfluenceWords.mean(row.shapley()),
                InfluenceWords.mean(row.banzhaf()),
                Anchors.length(row.share().map(share -> share.mean()).orElse(0.0)));
    }

    private static ReportPage.LinkRow link(NetworkOutlook network, LinkMark link, InfluenceOutlook outlook) {
        return new ReportPage.LinkRow(
                link.label(),
                node(network, link.from()) + " → " + node(network, link.to()),
                Figures.three(link.capacity()),
                Double.isNaN(link.carries()) ? "" : Figures.three(link.carries()),
                link.closedBy().stream()
                        .map(id -> InfluenceWords.actor(outlook, id))
                        .collect(Collectors.joining(", ")));
    }

    private static String node(NetworkOutlook network, String name) {
        return network.nodes().stream()
                .filter(node -> node.name().equals(name))
                .map(InfluenceOutlook.NodeMark::label)
                .findFirst()
                .orElse(name);
    }
}
