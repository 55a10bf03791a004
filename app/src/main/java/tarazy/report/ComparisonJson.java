package tarazy.report;

import tarazy.forecast.Comparison;

/** A comparison as JSON. */
final class ComparisonJson {
    private ComparisonJson() {}

    static String text(Comparison comparison) {
        return Json.lines(json -> {
            ForecastJson.head(json, comparison.before());
            json.text("scenario", comparison.after().scenario())
                    .texts("changes", comparison.changes())
                    .objects(
                            "answers",
                            comparison.answers(),
                            change -> json.text("id", change.id())
                                    .text("ask", change.ask())
                                    .text(
                                            "kind",
                                            ForecastJson.kind(change.before().kind()))
                                    .text("unit", change.before().unit())
                                    .number("before", change.before().value())
                                    .number("after", change.after().value())
                                    .number("difference", change.difference())
                                    .number("low", change.low())
                                    .number("high", change.high()))
                    .texts("notes", comparison.after().notes());
        });
    }
}
