package tarazy.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tarazy.dataset.Benchmark;
import tarazy.dataset.ModelScore;
import tarazy.insight.Interval;

/** A benchmark as one self-contained HTML page with charts. */
public final class ScoreReport {
    private ScoreReport() {}

    /** Writes the page; the writer stays open and has to encode UTF-8. */
    public static void write(Benchmark benchmark, Reproduction reproduction, Writer out) throws IOException {
        new SelfContainedPage("score.jte", List.of("report.css", "score.css"), List.of("charts.js", "score.js"))
                .write(ScorePage.of(benchmark, reproduction), data(benchmark), out);
    }

    private static String data(Benchmark benchmark) {
        return ChartData.safe(Json.compact(out -> {
            scores(
                    out,
                    "error",
                    "mean absolute error",
                    benchmark,
                    score -> score.errors().mean(),
                    ModelScore::errorInterval);
            scores(out, "crps", "CRPS", benchmark, ModelScore::crps, ModelScore::crpsInterval);
            out.object(
                    "pit",
                    o -> o.text("kind", "pit")
                            .numbers("shares", benchmark.mixture().pit().shares()));
        }));
    }

    private static void scores(
            Json out,
            String name,
            String unit,
            Benchmark benchmark,
            ToDoubleFunction<ModelScore> value,
            Function<ModelScore, Interval> interval) {
        // a model without any answer has no place in a picture
        List<ModelScore> scores = benchmark.scores().stream()
                .filter(score -> score.errors().count() > 0)
                .toList();
        out.object(
                name,
                o -> o.text("kind", "scores")
                        .text("unit", unit)
                        .texts("labels", scores.stream().map(ModelScore::label).toList())
                        .numbers(
                                "values",
                                scores.stream().map(value::applyAsDouble).toList())
                        .numbers(
                                "low",
                                scores.stream().map(interval).map(Interval::low).toList())
                        .numbers(
                                "high",
                                scores.stream()
                                        .map(interval)
                                        .map(Interval::high)
                                        .toList())
                        .numbers(
                                "issues",
                                scores.stream()
                                        .map(score -> score.errors().count())
                                        .toList())
                        .numbers(
                                "ours",
                                scores.stream()
                                        .map(score -> score.equals(benchmark.ours()) ? 1 : 0)
                                        .toList())
                        .number("baseline", 0));
    }
}
