package tarazy.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tarazy.forecast.Estimate;
import tarazy.forecast.Forecast;

/** Puts a forecast into the words and marks of the report page. */
final class PageBuilder {
    private PageBuilder() {}

    static ReportPage page(Forecast forecast, Reproduction reproduction) throws IOException {
        Anchors anchors = new Anchors(forecast);
        AnswerRows answers = new AnswerRows(forecast.answers(), anchors);
        EstimateRows estimates = new EstimateRows(forecast.estimates(), anchors);
        SourceRows sources = new SourceRows(forecast.sources(), anchors);
        return new ReportPage(
                forecast.title(),
                forecast.summary(),
                Figures.day(forecast.asOf()),
                forecast.scenario(),
                Figures.count(forecast.runs()),
                Long.toString(forecast.seed()),
                answers.all(),
                forecast.notes().stream().map(PageBuilder::pieces).toList(),
                FanRows.of(forecast.trajectories()),
                FanRows.timeNote(forecast.trajectories()),
                IssueRows.of(forecast.issues()),
                DecisionRows.of(forecast.decisions()),
                UprisingRows.of(forecast.uprisings()),
                DeploymentRows.of(forecast.deployments()),
                InfluenceRows.of(forecast.influence(), anchors),
                DriverRows.of(forecast.answers(), anchors),
                estimates.with(Estimate.Basis.CLAIMS),
                estimates.with(Estimate.Basis.PRIOR),
                forecast.contradictions().stream().map(estimates::contradiction).toList(),
                sources.inUse(),
                sources.later(),
                answers.outcomes(),
                reproduction.command(),
                reproduction.version());
    }

    /** Splits a sentence at the back-quotes around names. */
    private static List<ReportPage.Piece> pieces(String sentence) {
        List<ReportPage.Piece> pieces = new ArrayList<>();
        String[] parts = sentence.split("`", -1);
        for (int k = 0; k < parts.length; k++) {
            boolean code = k % 2 == 1 && k < parts.length - 1;
            pieces.add(new ReportPage.Piece(k % 2 == 1 && !code ? "`" + parts[k] : parts[k], code));
        }
        return pieces;
    }
}
