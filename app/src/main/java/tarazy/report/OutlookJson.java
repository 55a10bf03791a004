package tarazy.report;

import tarazy.forecast.AgendaOutlook;
import tarazy.forecast.SettlementSpread;
import tarazy.forecast.SettlementSpread.Spread;

/** Where issues settle over many runs, as JSON and as a table. */
final class OutlookJson {
    private OutlookJson() {}

    static void of(Json json, AgendaOutlook outlook) {
        json.number("runs", outlook.runs())
                .number("seed", outlook.seed())
                .objects("issues", outlook.settlements(), settlement -> settlement(json, settlement));
    }

    private static void settlement(Json json, SettlementSpread settlement) {
        json.text("issue", settlement.issue())
                .object("outcome", j -> spread(j, settlement.outcome()))
                .object("expected", j -> spread(j, settlement.expected()))
                .object(
                        "baseline",
                        j -> j.object("mean", m -> spread(m, settlement.mean()))
                                .object("median", m -> spread(m, settlement.median())))
                .objects(
                        "drivers",
                        settlement.drivers(),
                        driver -> json.text("column", driver.cell().column().word())
                                .text("actor", driver.cell().actor())
                                .text("issue", driver.cell().issue())
                                .text("formula", driver.cell().formula().text())
                                .number("share", driver.share()));
    }

    private static void spread(Json json, Spread spread) {
        json.number("mean", spread.mean())
                .number("p5", spread.p5())
                .number("p25", spread.p25())
                .number("p50", spread.p50())
                .number("p75", spread.p75())
                .number("p95", spread.p95())
                .number("missing", spread.missing())
                .numbers("histogram", spread.density().counts());
    }

    /** One row a distribution and a driver. */
    static String csv(AgendaOutlook outlook) {
        Csv csv = Csv.withHeader(
                "issue", "measure", "name", "mean", "p5", "p25", "p50", "p75", "p95", "missing", "share");
        for (SettlementSpread settlement : outlook.settlements()) {
            row(csv, settlement, "outcome", settlement.outcome());
            row(csv, settlement, "expected", settlement.expected());
            row(csv, settlement, "baseline_mean", settlement.mean());
            row(csv, settlement, "baseline_median", settlement.median());
            for (SettlementSpread.Driver driver : settlement.drivers()) {
                csv.text(settlement.issue())
                        .word("driver")
                        .text(driver.cell().title(outlook.settlements().size() > 1));
                for (int k = 0; k < 6; k++) {
                    csv.number(Double.NaN);
                }
                csv.word("").number(driver.share()).end();
            }
        }
        return csv.toString();
    }

    private static void row(Csv csv, SettlementSpread settlement, String measure, Spread spread) {
        csv.text(settlement.issue())
                .word(measure)
                .word("")
                .number(spread.mean())
                .number(spread.p5())
                .number(spread.p25())
                .number(spread.p50())
                .number(spread.p75())
                .number(spread.p95())
                .number(spread.missing())
                .word("")
                .end();
    }
}
