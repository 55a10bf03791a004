package tarazy.report;

import java.util.Optional;
import tarazy.forecast.Answer;
import tarazy.forecast.Forecast;
import tarazy.forecast.IssueOutlook;
import tarazy.forecast.UprisingOutlook;

/** A forecast as JSON: the same forecast gives the same bytes. */
final class ForecastJson {
    private ForecastJson() {}

    static String text(Forecast forecast) {
        return Json.lines(json -> {
            head(json, forecast);
            json.objects("answers", forecast.answers(), answer -> answer(json, answer));
            json.objects("issues", forecast.issues(), issue -> issue(json, issue));
            json.objects("decisions", forecast.decisions(), decision -> DecisionJson.decision(json, decision));
            json.objects("uprisings", forecast.uprisings(), uprising -> uprising(json, uprising));
            json.objects("deployments", forecast.deployments(), each -> DeploymentJson.deployment(json, each));
            InfluenceJson.influence(json, forecast.influence());
            json.text("scenario", forecast.scenario()).texts("notes", forecast.notes());
        });
    }

    private static void uprising(Json json, UprisingOutlook uprising) {
        json.text("name", uprising.name()).text("label", uprising.label()).number("fallen", uprising.fallen());
        spread(json, "deaths", Optional.of(uprising.deaths()));
        spread(json, "arrests", Optional.of(uprising.arrests()));
        json.objects("cities", uprising.cities(), city -> {
            json.text("name", city.name()).text("label", city.label()).number("lost", city.lost());
            spread(json, "peak", Optional.of(city.peak()));
            spread(json, "lowest_control", Optional.of(city.lowest()));
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

    private static void issue(Json json, IssueOutlook issue) {
        json.text("name", issue.name())
                .text("label", issue.label())
                .text("model", issue.model())
                .text("unit", issue.unit())
                .object(
                        "scale",
                        scale -> scale.number("low", issue.low())
                                .number("high", issue.high())
                                .text("low_means", issue.lowMeans())
                                .text("high_means", issue.highMeans()))
                .number("settled", issue.settled());
        spread(json, "settlement", issue.settlement());
        spread(json, "baseline", issue.baseline());
        json.objects("stands", issue.stands(), stand -> {
            json.text("actor", stand.actor());
            spread(json, "position", Optional.of(stand.spread()));
        });
    }

    static void spread(Json json, String key, Optional<IssueOutlook.Spread> spread) {
        spread.ifPresentOrElse(
                s -> json.object(
                        key,
                        j -> j.number("p5", s.p5())
                                .number("p25", s.p25())
                                .number("p50", s.p50())
                                .number("p75", s.p75())
                                .number("p95", s.p95())
                                .number("mean", s.mean())),
                () -> json.nothing(key));
    }

    static String kind(Answer.Kind kind) {
        return switch (kind) {
            case PROBABILITY -> "probability";
            case NUMBER -> "number";
        };
    }
}
