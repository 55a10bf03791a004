package tarazy.report;

import tarazy.casefile.Problem;
import tarazy.forecast.Answer;
import tarazy.forecast.Comparison;
import tarazy.forecast.DecisionOutlook;
import tarazy.forecast.Explanation;
import tarazy.forecast.Forecast;
import tarazy.forecast.IssueOutlook;

/** Results as tables for spreadsheets and statistics programs. */
final class CsvForms {
    private CsvForms() {}

    static String of(Forecast forecast) {
        Csv csv = Csv.withHeader(
                "id",
                "ask",
                "kind",
                "value",
                "low",
                "high",
                "unit",
                "baseline",
                "date",
                "missing",
                "driver",
                "driver_share",
                "sources",
                "resolution");
        for (Answer answer : forecast.answers()) {
            csv.word(answer.id())
                    .text(answer.ask())
                    .word(ForecastJson.kind(answer.kind()))
                    .number(answer.value())
                    .number(answer.low())
                    .number(answer.high())
                    .text(answer.unit())
                    .number(answer.baseline().orElse(Double.NaN))
                    .word(answer.date().toString())
                    .number(answer.missing());
            if (answer.drivers().isEmpty()) {
                csv.word("").word("");
            } else {
                csv.text(answer.drivers().getFirst().quantity())
                        .number(answer.drivers().getFirst().share());
            }
            csv.text(String.join(";", answer.sources()))
                    .number(answer.resolution().map(Answer.Resolution::value).orElse(Double.NaN))
                    .end();
        }
        return csv.toString();
    }

    /** One row an outcome. */
    static String of(DecisionOutlook decision) {
        Csv csv = Csv.withHeader("outcome", "label", "probability", "p5", "p50", "p95", "noise", "share");
        for (DecisionOutlook.Outcome outcome : decision.outcomes()) {
            csv.word(outcome.name())
                    .text(outcome.label())
                    .number(outcome.probability().map(IssueOutlook.Spread::mean).orElse(Double.NaN))
                    .number(outcome.probability().map(IssueOutlook.Spread::p5).orElse(Double.NaN))
                    .number(outcome.probability().map(IssueOutlook.Spread::p50).orElse(Double.NaN))
                    .number(outcome.probability().map(IssueOutlook.Spread::p95).orElse(Double.NaN))
                    .number(outcome.noise())
                    .number(outcome.share())
                    .end();
        }
        return csv.toString();
    }

    /** One row a figure; {@code measure} names its kind. */
    static String of(Explanation why) {
        Csv csv = Csv.withHeader(
                "measure", "name", "unit", "value", "low", "high", "answer_at_low", "answer_at_high", "effective_runs");
        why.drivers().forEach(driver -> row(csv, "driver", driver.quantity(), "", driver.share()));
        why.disagreement().forEach(driver -> row(csv, "disagreement", driver.quantity(), "", driver.share()));
        why.tornado()
                .forEach(swing -> row(
                        csv,
                        "swing",
                        swing.quantity(),
                        swing.unit(),
                        swing.answerAtHigh() - swing.answerAtLow(),
                        swing.low(),
                        swing.high(),
                        swing.answerAtLow(),
                        swing.answerAtHigh()));
        why.breakEven()
                .forEach(point -> row(
                        csv,
                        "break_even",
                        point.quantity(),
                        point.unit(),
                        point.value().orElse(Double.NaN)));
        why.withoutSource()
                .forEach(without -> row(
                        csv,
                        "without_source",
                        without.source(),
                        "",
                        without.answer(),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        without.effectiveRuns()));
        return csv.toString();
    }

    private static void row(Csv csv, String measure, String name, String unit, double... figures) {
        csv.word(measure).text(name).text(unit);
        for (int k = 0; k < 6; k++) {
            csv.number(k < figures.length ? figures[k] : Double.NaN);
        }
        csv.end();
    }

    static String of(Comparison comparison) {
        Csv csv = Csv.withHeader("id", "ask", "kind", "unit", "before", "after", "difference", "low", "high");
        for (Comparison.Change change : comparison.answers()) {
            csv.word(change.id())
                    .text(change.ask())
                    .word(ForecastJson.kind(change.before().kind()))
                    .text(change.before().unit())
                    .number(change.before().value())
                    .number(change.after().value())
                    .number(change.difference())
                    .number(change.low())
                    .number(change.high())
                    .end();
        }
        return csv.toString();
    }

    static String of(CheckResult check) {
        Csv csv = Csv.withHeader("severity", "file", "line", "column", "message", "advice");
        for (Problem problem : check.problems()) {
            csv.word(problem.severity().word())
                    .text(problem.file())
                    .number(problem.line())
                    .number(problem.column())
                    .text(problem.message())
                    .text(problem.advice())
                    .end();
        }
        return csv.toString();
    }
}
