package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import tarazy.forecast.Answer;
import tarazy.forecast.Contradiction;
import tarazy.forecast.Estimate;

/** Estimates, their claims, and the contradictions among these, in the words of the page. */
final class EstimateRows {
    private static final int DOTS = 8;

    private final List<Estimate> estimates;
    private final Anchors anchors;

    EstimateRows(List<Estimate> estimates, Anchors anchors) {
        this.estimates = estimates;
        this.anchors = anchors;
    }

    List<ReportPage.EstimateRow> with(Estimate.Basis basis) {
        List<ReportPage.EstimateRow> rows = new ArrayList<>();
        for (int k = 0; k < estimates.size(); k++) {
            if (estimates.get(k).basis() == basis) {
                rows.add(estimate(estimates.get(k), k));
            }
        }
        return rows;
    }

    private ReportPage.EstimateRow estimate(Estimate estimate, int index) {
        List<Double> q = estimate.quantiles();
        String unit = estimate.unit().equals("1") ? "" : estimate.unit();
        String median = Figures.number(q.get(2), q.get(1), q.get(3));
        String interval = Figures.range(Answer.Kind.NUMBER, q.get(1), q.get(3));
        List<ReportPage.ClaimRow> claims = new ArrayList<>();
        for (int k = 0; k < estimate.claims().size(); k++) {
            claims.add(claim(estimate.claims().get(k), k));
        }
        return new ReportPage.EstimateRow(
                "e" + index,
                estimate.name(),
                estimate.label().isEmpty() ? estimate.name() : estimate.label(),
                unit,
                median,
                interval,
                q.stream().map(x -> Figures.number(x, q.get(1), q.get(3))).toList(),
                estimate.basis() == Estimate.Basis.CLAIMS
                        ? Figures.count(estimate.claims().size(), "claim", "claims")
                        : "judged",
                estimate.basis() == Estimate.Basis.PRIOR ? estimate.formula() : "",
                estimate.note(),
                Spark.points(estimate.curve().heights()),
                "estimate-" + index,
                "Distribution. Median " + Figures.withUnit(median, unit) + ", 90 % between " + interval + ".",
                claims);
    }

    private ReportPage.ClaimRow claim(Estimate.PooledClaim claim, int index) {
        return new ReportPage.ClaimRow(
                "dot dot-" + index % DOTS,
                claim.claim(),
                anchors.source(claim.source()),
                claim.saidBy(),
                claim.value(),
                claim.formula(),
                Figures.percent(claim.weight()),
                claim.verified(),
                claim.quote());
    }

    ReportPage.ContradictionRow contradiction(Contradiction contradiction) {
        return new ReportPage.ContradictionRow(
                anchors.quantity(contradiction.about()),
                label(contradiction.about()),
                contradiction.explanation(),
                contradiction.sides().stream()
                        .map(side -> new ReportPage.SideRow(
                                side.claim(), anchors.source(side.source()), side.saidBy(), side.value(), side.quote()))
                        .toList());
    }

    /** The label of an estimate; a name that has none is its own. */
    private String label(String name) {
        return estimates.stream()
                .filter(estimate ->
                        estimate.name().equals(name) && !estimate.label().isEmpty())
                .map(Estimate::label)
                .findFirst()
                .orElse(name);
    }
}
