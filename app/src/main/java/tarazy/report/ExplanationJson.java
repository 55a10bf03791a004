package tarazy.report;

import tarazy.forecast.Estimate;
import tarazy.forecast.Explanation;

/** An explanation as JSON. */
final class ExplanationJson {
    private ExplanationJson() {}

    static String text(Explanation why) {
        return Json.lines(json -> json.object("answer", j -> ForecastJson.answer(j, why.answer()))
                .number("runs", why.runs())
                .objects(
                        "drivers",
                        why.drivers(),
                        driver -> json.text("quantity", driver.quantity())
                                .text("label", driver.label())
                                .number("share", driver.share()))
                .objects(
                        "disagreement",
                        why.disagreement(),
                        driver -> json.text("quantity", driver.quantity())
                                .text("label", driver.label())
                                .number("share", driver.share()))
                .objects(
                        "tornado",
                        why.tornado(),
                        swing -> json.text("quantity", swing.quantity())
                                .text("label", swing.label())
                                .text("unit", swing.unit())
                                .number("low", swing.low())
                                .number("high", swing.high())
                                .number("answer_at_low", swing.answerAtLow())
                                .number("answer_at_high", swing.answerAtHigh()))
                .objects(
                        "break_even",
                        why.breakEven(),
                        point -> json.text("quantity", point.quantity())
                                .text("label", point.label())
                                .text("unit", point.unit())
                                .number("threshold", point.threshold())
                                .number("value", point.value().orElse(Double.NaN)))
                .objects(
                        "without_source",
                        why.withoutSource(),
                        without -> json.text("source", without.source())
                                .text("title", without.title())
                                .number("answer", without.answer())
                                .number("change", without.change())
                                .number("effective_runs", without.effectiveRuns()))
                .objects("estimates", why.estimates(), estimate -> estimate(json, estimate))
                .objects("decisions", why.decisions(), decided -> {
                    json.number("share", decided.share());
                    DecisionJson.decision(json, decided.decision());
                })
                .texts("notes", why.notes()));
    }

    private static void estimate(Json json, Estimate estimate) {
        json.text("name", estimate.name())
                .text("label", estimate.label())
                .text("unit", estimate.unit())
                .text("basis", basis(estimate.basis()))
                .text("formula", estimate.formula())
                .numbers("quantiles", estimate.quantiles())
                .objects(
                        "claims",
                        estimate.claims(),
                        claim -> json.text("claim", claim.claim())
                                .text("source", claim.source())
                                .text("value", claim.value())
                                .text("formula", claim.formula())
                                .number("weight", claim.weight())
                                .yesNo("verified", claim.verified())
                                .text("quote", claim.quote()));
    }

    private static String basis(Estimate.Basis basis) {
        return switch (basis) {
            case CLAIMS -> "claims";
            case PRIOR -> "prior";
        };
    }
}
