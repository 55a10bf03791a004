package tarazy.report;

import java.util.List;
import java.util.stream.Stream;
import tarazy.dataset.Benchmark;
import tarazy.dataset.IssueForecasts;
import tarazy.dataset.ModelScore;

/** A benchmark as tables for spreadsheets and statistics programs. */
public final class ScoreCsv {
    private ScoreCsv() {}

    /** One row a model. */
    static String scores(Benchmark benchmark) {
        Csv csv = Csv.withHeader(
                "model",
                "label",
                "learned",
                "issues",
                "mean_absolute_error",
                "mean_absolute_error_low",
                "mean_absolute_error_high",
                "median_absolute_error",
                "within_5",
                "within_10",
                "within_20",
                "crps",
                "crps_low",
                "crps_high",
                "error_minus_that_of_mean",
                "error_minus_that_of_mean_low",
                "error_minus_that_of_mean_high",
                "crps_of_mixture_minus_this",
                "crps_of_mixture_minus_this_low",
                "crps_of_mixture_minus_this_high");
        for (ModelScore score : benchmark.scores()) {
            csv.word(score.id())
                    .word(score.label())
                    .word(score.learned() ? "yes" : "no")
                    .number(score.errors().count())
                    .number(score.errors().mean())
                    .number(score.errorInterval().low())
                    .number(score.errorInterval().high())
                    .number(score.errors().median());
            score.errors().hits().forEach(csv::number);
            csv.number(score.crps())
                    .number(score.crpsInterval().low())
                    .number(score.crpsInterval().high())
                    .number(score.toMean().value())
                    .number(score.toMean().low())
                    .number(score.toMean().high())
                    .number(score.mixtureToIt().value())
                    .number(score.mixtureToIt().low())
                    .number(score.mixtureToIt().high())
                    .end();
        }
        return csv.toString();
    }

    /** One row an issue: the outcome, what every model named, and how its distribution scored. */
    public static String forecasts(Benchmark benchmark) {
        List<String> ids = benchmark.scores().stream().map(ModelScore::id).toList();
        Csv csv = Csv.withHeader(Stream.of(
                        Stream.of("proposal", "issue", "outcome"),
                        ids.stream(),
                        ids.stream().map(id -> id + "_crps"))
                .flatMap(names -> names)
                .toArray(String[]::new));
        for (IssueForecasts issue : benchmark.forecasts()) {
            csv.text(issue.proposal()).text(issue.issue()).number(issue.outcome());
            issue.points().forEach(csv::number);
            issue.crps().forEach(csv::number);
            csv.end();
        }
        return csv.toString();
    }
}
