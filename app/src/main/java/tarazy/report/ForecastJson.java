package tarazy.report;

import tarazy.forecast.Answer;
import tarazy.forecast.Forecast;

/** A forecast as JSON: the same forecast gives the same bytes. */
final class ForecastJson {
    private ForecastJson() {}

    static String text(Forecast forecast) {
        return Json.lines(json -> {
            head(json, forecast);
            json.objects("answers", forecast.answers(), answer -> answer(json, answer));
            json.text("scenario", forecast.scenario()).texts("notes", forecast.notes());
        });
    }

    static void head(Json json, Forecast forecast) {
        json.text("case", forecast.caseName())
                .text("as_of", forecast.asOf().toString())
                .number("seed", forecast.seed())
                .number("runs", forecast.runs());
    }

    static void answer(Json json, Answer answer) {
        json.text("id", answer.id())
                .text("ask", answer.ask())
                .text("kind", kind(answer.kind()))
                .number(answer.kind() == Answer.Kind.PROBABILITY ? "probability" : "median", answer.value())
                .number("low", answer.low())
                .number("high", answer.high())
                .number("baseline", answer.baseline())
                .objects(
                        "drivers",
                        answer.drivers(),
                        driver -> json.text("quantity", driver.quantity()).number("share", driver.share()))
                .texts("sources", answer.sources())
                .text("unit", answer.unit())
                .text("date", answer.date().toString())
                .yesNo("by", answer.by())
                .number("missing", answer.missing());
        answer.resolution()
                .ifPresentOrElse(
                        happened -> json.object(
                                "resolution",
                                j -> j.number("value", happened.value())
                                        .text("date", happened.date().toString())
                                        .text("source", happened.source())
                                        .text("quote", happened.quote())
                                        .yesNo("known", happened.known())),
                        () -> json.nothing("resolution"));
    }

    static String kind(Answer.Kind kind) {
        return switch (kind) {
            case PROBABILITY -> "probability";
            case NUMBER -> "number";
        };
    }
}
