package tarazy.report;

import java.util.List;
import tarazy.forecast.Answer;
import tarazy.forecast.IssueOutlook;

/** Contested issues and where they settled, in the words and marks of the page. */
final class IssueRows {
    private IssueRows() {}

    static List<ReportPage.IssueRow> of(List<IssueOutlook> issues) {
        return issues.stream().map(IssueRows::row).toList();
    }

    private static ReportPage.IssueRow row(IssueOutlook issue) {
        String unit = issue.unit().equals("1") ? "" : issue.unit();
        String median = issue.settlement().map(IssueRows::median).orElse("");
        String interval = issue.settlement().map(IssueRows::interval).orElse("");
        String baseline = issue.baseline().map(IssueRows::median).orElse("");
        return new ReportPage.IssueRow(
                issue.name(),
                issue.label(),
                unit,
                issue.model(),
                Figures.percent(issue.settled()),
                median,
                interval,
                baseline,
                Figures.number(issue.low(), issue.low(), issue.high()),
                Figures.number(issue.high(), issue.low(), issue.high()),
                issue.lowMeans(),
                issue.highMeans(),
                issue.settlement().map(spread -> marks(issue, spread)).orElse(new ReportPage.Marks("", "", "")),
                issue.baseline().map(spread -> at(issue, spread.p50())).orElse(""),
                issue.stands().stream()
                        .map(stand -> new ReportPage.StandRow(
                                stand.name(),
                                median(stand.spread()),
                                interval(stand.spread()),
                                marks(issue, stand.spread())))
                        .toList(),
                issue.note(),
                median.isEmpty()
                        ? "Not settled in any run."
                        : "Settled at " + median + ", 90 % of the runs between " + interval
                                + "; weighted mean of the positions " + baseline + ".");
    }

    private static String median(IssueOutlook.Spread spread) {
        return Figures.number(spread.p50(), spread.p5(), spread.p95());
    }

    private static String interval(IssueOutlook.Spread spread) {
        return spread.p5() < spread.p95() ? Figures.range(Answer.Kind.NUMBER, spread.p5(), spread.p95()) : "";
    }

    private static ReportPage.Marks marks(IssueOutlook issue, IssueOutlook.Spread spread) {
        return new ReportPage.Marks(
                at(issue, spread.p50()),
                at(issue, spread.p5()),
                Anchors.length((spread.p95() - spread.p5()) / (issue.high() - issue.low())));
    }

    private static String at(IssueOutlook issue, double position) {
        return Anchors.length((position - issue.low()) / (issue.high() - issue.low()));
    }
}
