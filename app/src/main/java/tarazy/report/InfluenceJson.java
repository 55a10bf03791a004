package tarazy.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tarazy.casefile.GeoPoint;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.InfluenceOutlook.DenierRow;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.forecast.InfluenceOutlook.LinkMark;
import tarazy.forecast.InfluenceOutlook.NetworkOutlook;
import tarazy.forecast.IssueOutlook;

/** Who can press whom, as JSON, and the levers as a table. */
final class InfluenceJson {
    private InfluenceJson() {}

    static String text(InfluenceOutlook outlook) {
        return Json.lines(json -> {
            boolean dated = !outlook.title().isEmpty();
            json.text("case", outlook.caseName())
                    .text("as_of", dated ? outlook.asOf().toString() : "")
                    .text("day", dated ? outlook.day().toString() : "")
                    .number("seed", outlook.seed())
                    .number("runs", outlook.runs());
            json.objects("actors", outlook.actors(), actor -> {
                json.text("id", actor.id())
                        .text("name", actor.name())
                        .text("kind", actor.kind().word());
                at(json, actor.at());
            });
            influence(json, outlook);
        });
    }

    /** Levers and networks, as they stand in the file of a forecast as well. */
    static void influence(Json json, InfluenceOutlook outlook) {
        json.objects("levers", outlook.levers(), lever -> lever(json, lever));
        json.objects("networks", outlook.networks(), network -> network(json, network));
    }

    private static void lever(Json json, LeverOutlook lever) {
        json.text("id", lever.id())
                .text("label", lever.label())
                .text("sender", lever.sender())
                .text("receiver", lever.receiver())
                .text("channel", lever.channel().word())
                .texts("on", words(lever.on()))
                .texts("mode", words(lever.mode()))
                .text("power", lever.power().word())
                .text("origin", lever.origin().word());
        ForecastJson.spread(json, "strength", lever.strength());
        lever.act()
                .ifPresentOrElse(
                        act -> json.object("use", use -> {
                            use.text("act", act.kind().name().toLowerCase(Locale.ROOT))
                                    .number("used", act.used())
                                    .number("acts", act.acts());
                            ForecastJson.spread(use, "effect", act.effect());
                            ForecastJson.spread(use, "cost", act.cost());
                        }),
                        () -> json.nothing("use"));
        lever.found()
                .ifPresent(found -> json.object(
                        "found",
                        kind -> kind.text("status", found.status().name().toLowerCase(Locale.ROOT))
                                .texts("on", words(found.on()))
                                .texts("mode", words(found.mode()))
                                .texts("evidence", found.evidence())
                                .texts("indirect", found.indirect())
                                .texts("disagreements", found.disagreements())
                                .yesNo("no_act", found.noAct())));
        json.texts("claims", lever.claims().stream().map(claim -> claim.id()).toList());
    }

    private static void network(Json json, NetworkOutlook network) {
        json.text("name", network.name()).text("label", network.label()).text("unit", network.unit());
        ForecastJson.spread(json, "flow", network.flow());
        json.objects("deniers", network.deniers(), row -> denier(json, row));
        network.ways()
                .ifPresentOrElse(
                        ways -> json.object("ways", j -> {
                            j.text("by", ways.carried() ? "carries" : "capacity")
                                    .number("count", ways.count());
                            ForecastJson.spread(j, "hhi", Optional.of(ways.hhi()));
                            ForecastJson.spread(j, "effective", Optional.of(ways.effective()));
                        }),
                        () -> json.nothing("ways"));
        json.objects("nodes", network.nodes(), node -> {
            json.text("name", node.name())
                    .text("label", node.label())
                    .yesNo("source", node.source())
                    .yesNo("sink", node.sink());
            at(json, node.at());
        });
        json.objects("links", network.links(), link -> link(json, link));
    }

    private static void denier(Json json, DenierRow row) {
        json.text("actor", row.actor());
        spread(json, "denial", row.denial());
        spread(json, "share", row.share());
        spread(json, "veto", row.veto());
        spread(json, "shapley", row.shapley());
        spread(json, "banzhaf", row.banzhaf());
    }

    private static void link(Json json, LinkMark link) {
        json.text("name", link.name())
                .text("label", link.label())
                .text("from", link.from())
                .text("to", link.to())
                .number("capacity", link.capacity())
                .number("carries", link.carries())
                .texts("closed_by", link.closedBy());
    }

    private static void spread(Json json, String key, Optional<IssueOutlook.Spread> spread) {
        ForecastJson.spread(json, key, spread);
    }

    private static void at(Json json, Optional<GeoPoint> at) {
        at.ifPresentOrElse(
                point -> json.numbers("at", List.of(point.latitude(), point.longitude())), () -> json.nothing("at"));
    }

    private static List<String> words(Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** One row a lever. */
    static String csv(InfluenceOutlook outlook) {
        Csv csv = Csv.withHeader(
                "id",
                "sender",
                "receiver",
                "channel",
                "on",
                "mode",
                "power",
                "origin",
                "strength",
                "low",
                "high",
                "used");
        for (LeverOutlook lever : outlook.levers()) {
            double nothing = Double.NaN;
            csv.word(lever.id())
                    .word(lever.sender())
                    .word(lever.receiver())
                    .word(lever.channel().word())
                    .word(String.join(" ", words(lever.on())))
                    .word(String.join(" ", words(lever.mode())))
                    .word(lever.power().word())
                    .word(lever.origin().word())
                    .number(lever.strength().map(IssueOutlook.Spread::mean).orElse(nothing))
                    .number(lever.strength().map(IssueOutlook.Spread::p5).orElse(nothing))
                    .number(lever.strength().map(IssueOutlook.Spread::p95).orElse(nothing))
                    .number(lever.act().map(InfluenceOutlook.ActOutlook::used).orElse(nothing))
                    .end();
        }
        return csv.toString();
    }
}
