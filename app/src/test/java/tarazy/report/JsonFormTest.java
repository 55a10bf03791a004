package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarazy.forecast.Forecast;
import tarazy.forecast.InfluenceOutlook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFormTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode read(String json) {
        assertThat(json).endsWith("}\n").doesNotContain("\r");
        return MAPPER.readTree(json);
    }

    @Test
    void aForecastHasItsKeysInOrder() {
        JsonNode forecast = read(Format.JSON.of(SampleForecasts.rich(), Screen.plain()));
        assertThat(forecast.propertyNames())
                .containsExactly(
                        "case",
                        "as_of",
                        "seed",
                        "runs",
                        "answers",
                        "issues",
                        "decisions",
                        "uprisings",
                        "deployments",
                        "levers",
                        "networks",
                        "scenario",
                        "notes");
        assertThat(forecast.get("case").asString()).isEqualTo("strait-2031");
        assertThat(forecast.get("as_of").asString()).isEqualTo("2031-03-04");
        assertThat(forecast.get("seed").asLong()).isEqualTo(20_310_304L);
        assertThat(forecast.get("runs").asInt()).isEqualTo(10_000);
        assertThat(forecast.get("answers").get(0).propertyNames())
                .containsExactly(
                        "id",
                        "ask",
                        "kind",
                        "probability",
                        "low",
                        "high",
                        "baseline",
                        "drivers",
                        "sources",
                        "unit",
                        "date",
                        "by",
                        "missing",
                        "resolution");
        assertThat(forecast.get("answers").get(2).propertyNames())
                .contains("median")
                .doesNotContain("probability");
        assertThat(forecast.get("answers").get(0).get("drivers").get(0).propertyNames())
                .containsExactly("quantity", "share");
        assertThat(forecast.get("answers").get(0).get("resolution").propertyNames())
                .containsExactly("value", "date", "source", "quote", "known");
    }

    @Test
    void numbersKeepEveryBitAndMissingOnesAreNull() {
        var answer = SampleForecasts.number("x", "x?", Math.PI, Double.NEGATIVE_INFINITY, 1e300, "km")
                .build();
        Forecast forecast = only(answer);
        JsonNode read =
                read(Format.JSON.of(forecast, Screen.plain())).get("answers").get(0);
        assertThat(read.get("median").asDouble()).isEqualTo(Math.PI);
        assertThat(read.get("low").isNull()).isTrue();
        assertThat(read.get("high").asDouble()).isEqualTo(1e300);
        assertThat(read.get("baseline").isNull()).isTrue();
        assertThat(read.get("resolution").isNull()).isTrue();
    }

    @Test
    void aSmallForecastIsTheseBytes() {
        var answer = SampleForecasts.probability("open", "Is it \"open\"?", 0.25)
                .drivers(SampleForecasts.driver("a.b", "A", 0.5))
                .sources("s1", "s2")
                .date(2031, 3, 31)
                .build();
        assertThat(Format.JSON.of(only(answer), Screen.plain())).isEqualTo("""
                        {
                          "case": "strait-2031",
                          "as_of": "2031-03-04",
                          "seed": 20310304,
                          "runs": 10000,
                          "answers": [ {
                            "id": "open",
                            "ask": "Is it \\"open\\"?",
                            "kind": "probability",
                            "probability": 0.25,
                            "low": 0.242876941053873,
                            "high": 0.257123058946127,
                            "baseline": null,
                            "drivers": [ {
                              "quantity": "a.b",
                              "share": 0.5
                            } ],
                            "sources": [ "s1", "s2" ],
                            "unit": "",
                            "date": "2031-03-31",
                            "by": false,
                            "missing": 0,
                            "resolution": null
                          } ],
                          "issues": [ ],
                          "decisions": [ ],
                          "uprisings": [ ],
                          "deployments": [ ],
                          "levers": [ ],
                          "networks": [ ],
                          "scenario": "",
                          "notes": [ ]
                        }
                        """);
    }

    @Test
    void theOtherResultsHaveTheirKeysInOrder() {
        assertThat(read(Format.JSON.of(SampleForecasts.explanation(), Screen.plain()))
                        .propertyNames())
                .containsExactly(
                        "answer",
                        "runs",
                        "drivers",
                        "disagreement",
                        "tornado",
                        "break_even",
                        "without_source",
                        "estimates",
                        "decisions",
                        "notes");
        assertThat(read(Format.JSON.of(SampleForecasts.comparison(), Screen.plain()))
                        .propertyNames())
                .containsExactly("case", "as_of", "seed", "runs", "scenario", "changes", "answers", "notes");
        JsonNode check = read(Format.JSON.of(SampleForecasts.check(), Screen.plain()));
        assertThat(check.propertyNames()).containsExactly("case", "errors", "warnings", "problems", "content");
        assertThat(check.get("content").propertyNames())
                .containsExactly("title", "as_of", "counts", "evidence", "contradictions");
        assertThat(check.get("content").get("evidence").get("quotes_exact").asInt())
                .isEqualTo(13);
        assertThat(check.get("problems").get(0).get("message").asString()).isEqualTo("adds km to people");
        JsonNode questions = read(Format.JSON.of(
                new QuestionList("c", List.of(new QuestionList.Item("q", "Why?")), List.of()), Screen.plain()));
        assertThat(questions.get("questions").get(0).get("ask").asString()).isEqualTo("Why?");
    }

    @Test
    void aCaseThatCouldNotBeReadHasNoContent() {
        CheckResult unread = new CheckResult("c", List.of(), Optional.empty());
        JsonNode read = read(Format.JSON.of(unread, Screen.plain()));
        assertThat(read.get("content").isNull()).isTrue();
        assertThat(read.get("case").asString()).isEqualTo("c");
    }

    @Test
    void theSameForecastGivesTheSameBytes() {
        assertThat(Format.JSON.of(SampleForecasts.rich(), Screen.plain()))
                .isEqualTo(Format.JSON.of(SampleForecasts.rich(), new Screen(120, true)));
    }

    static Forecast only(tarazy.forecast.Answer answer) {
        Forecast f = SampleForecasts.rich();
        return new Forecast(
                f.caseName(),
                f.title(),
                f.summary(),
                f.asOf(),
                f.seed(),
                f.runs(),
                "",
                List.of(answer),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new InfluenceOutlook("", "", f.asOf(), f.asOf(), 1, 1, List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                f.samples());
    }
}
