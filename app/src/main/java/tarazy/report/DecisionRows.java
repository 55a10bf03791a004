package tarazy.report;

import java.util.List;
import tarazy.forecast.DecisionOutlook;
import tarazy.forecast.IssueOutlook;

/** Decisions and how they fell, in the words and marks of the page. */
final class DecisionRows {
    private DecisionRows() {}

    static List<ReportPage.DecisionRow> of(List<DecisionOutlook> decisions) {
        return decisions.stream().map(DecisionRows::row).toList();
    }

    private static ReportPage.DecisionRow row(DecisionOutlook decision) {
        return new ReportPage.DecisionRow(
                decision.name(),
                decision.label(),
                DecisionText.words(decision),
                decision.outcomes().stream()
                        .flatMap(outcome -> outcome.probability().stream().map(spread -> outcome(outcome, spread)))
                        .toList(),
                step(decision.root()),
                decision.note());
    }

    private static ReportPage.OutcomeShare outcome(DecisionOutlook.Outcome outcome, IssueOutlook.Spread spread) {
        return new ReportPage.OutcomeShare(
                outcome.label(),
                Figures.percent(spread.mean()),
                Figures.percent(spread.p5()) + " – " + Figures.percent(spread.p95()),
                Figures.percent(outcome.noise()),
                new ReportPage.Marks(
                        Anchors.length(spread.mean()),
                        Anchors.length(spread.p5()),
                        Anchors.length(spread.p95() - spread.p5())),
                outcome.note());
    }

    private static ReportPage.StepRow step(DecisionOutlook.Step step) {
        boolean end = step.kind() == DecisionOutlook.Kind.END;
        return new ReportPage.StepRow(
                end ? step.who() : DecisionText.head(step),
                step.decider()
                        .map(decider -> DecisionText.why(step, decider) + ".")
                        .orElse(""),
                step.ways().stream().map(way -> way(step, way)).toList(),
                step.note());
    }

    private static ReportPage.WayRow way(DecisionOutlook.Step step, DecisionOutlook.Way way) {
        return new ReportPage.WayRow(
                way.label(),
                Double.isNaN(way.probability()) ? "" : Figures.percent(way.probability()),
                Anchors.length(Double.isNaN(way.probability()) ? 0 : way.probability()),
                step.kind() == DecisionOutlook.Kind.CHOICE && !Double.isNaN(way.worth())
                        ? DecisionText.worth(step, way.worth())
                        : "",
                way.next().kind() == DecisionOutlook.Kind.END ? way.next().who() : "",
                step(way.next()));
    }
}
