package tarazy.report;

import java.util.List;
import tarazy.forecast.MovementOutlook;
import tarazy.forecast.MovementOutlook.Band;
import tarazy.forecast.MovementOutlook.Way;

/** Movements as JSON: the same runs give the same bytes. */
final class MoveJson {
    private MoveJson() {}

    static String text(MovementOutlook outlook) {
        return Json.lines(json -> json.text("title", outlook.file().title())
                .text("unit", outlook.file().unit())
                .number("step_hours", outlook.file().stepHours())
                .number("days", outlook.file().days())
                .number("runs", (long) outlook.runs())
                .number("seed", outlook.seed())
                .objects("orders", outlook.orders(), order -> {
                    json.text("name", order.name())
                            .text("label", order.label())
                            .text("from", order.from())
                            .text("to", order.to());
                    band(json, "day", order.day());
                    band(json, "units", order.obeying());
                    band(json, "first", order.first());
                    band(json, "half", order.half());
                    band(json, "ninety_percent", order.most());
                    band(json, "last", order.last());
                    json.numbers("arrivals", order.arrivals());
                    ways(json, order.ways());
                })
                .objects("places", outlook.places(), place -> {
                    json.text("name", place.name()).text("label", place.label());
                    json.objects("units", place.units(), band -> band(json, band));
                })
                .objects("moving", outlook.moving(), band -> band(json, band))
                .objects(
                        "full",
                        outlook.full(),
                        full -> json.text("name", full.name()).number("share", full.share()))
                .objects("quickest", outlook.quickest(), each -> {
                    json.text("from", each.from()).text("to", each.to());
                    band(json, "units", each.units());
                    band(json, "days", each.days());
                    json.objects("delivered", each.delivered(), band -> band(json, band));
                    ways(json, each.ways());
                    json.objects(
                            "twice_saves",
                            each.relief(),
                            more -> json.text("name", more.name()).number("days", more.days()));
                })
                .texts("notes", outlook.notes()));
    }

    private static void ways(Json json, List<Way> ways) {
        json.objects("ways", ways, way -> json.texts("arcs", way.arcs()).number("units", way.units()));
    }

    private static void band(Json json, String key, Band band) {
        json.object(key, inner -> {
            band(inner, band);
            inner.number("share", band.share());
        });
    }

    private static void band(Json json, Band band) {
        json.number("mean", band.mean())
                .number("p05", band.p05())
                .number("p50", band.p50())
                .number("p95", band.p95());
    }
}
