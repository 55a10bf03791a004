package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.List;
import tarazy.bargain.Issue;
import tarazy.forecast.AgendaOutlook;
import tarazy.forecast.SettlementSpread;
import tarazy.forecast.SettlementSpread.Spread;

/** Where issues settle over many runs, and what moves them, as text for the terminal. */
final class OutlookText {
    private static final int DRIVERS = 8;

    private final Screen screen;

    OutlookText(Screen screen) {
        this.screen = screen;
    }

    void render(StringBuilder out, AgendaOutlook outlook, BargainResult result) {
        String runs = "In " + Figures.count(outlook.runs(), "run", "runs") + " · seed " + outlook.seed();
        out.append('\n').append(Ink.BOLD.on(screen, runs)).append('\n');
        for (int k = 0; k < outlook.settlements().size(); k++) {
            if (k > 0) {
                out.append('\n');
            }
            issue(out, outlook.settlements().get(k), result.issues().get(k), result);
        }
    }

    private void issue(StringBuilder out, SettlementSpread settlement, Issue issue, BargainResult result) {
        ScaleFigures figures = new ScaleFigures(issue.scale());
        Table table = new Table(screen, 2)
                .wrapped(result.issues().size() > 1 ? issue.name() : "", 12)
                .right("mean")
                .right("5 %")
                .right("25 %")
                .right("50 %")
                .right("75 %")
                .right("95 %");
        boolean lottery = !settlement.outcome().equals(settlement.expected());
        row(table, "settles at", settlement.outcome(), figures);
        if (lottery) {
            row(table, "expected place", settlement.expected(), figures);
        }
        row(table, "baseline: mean", settlement.mean(), figures);
        row(table, "baseline: median", settlement.median(), figures);
        out.append(table.render());
        String histogram = figures.brief(issue.scale().low()) + " "
                + Bars.of(settlement.outcome().density().shares()) + " "
                + figures.brief(issue.scale().high());
        if (histogram.length() + 2 <= screen.width()) {
            out.append("  ").append(histogram).append('\n');
        }
        drivers(out, settlement, result.issues().size() > 1);
    }

    private static void row(Table table, String name, Spread spread, ScaleFigures figures) {
        table.row(
                name(name),
                bold(figures.of(spread.mean())),
                cell(figures.of(spread.p5())),
                cell(figures.of(spread.p25())),
                cell(figures.of(spread.p50())),
                cell(figures.of(spread.p75())),
                cell(figures.of(spread.p95())));
    }

    private void drivers(StringBuilder out, SettlementSpread settlement, boolean severalIssues) {
        List<SettlementSpread.Driver> drivers = settlement.drivers();
        if (drivers.isEmpty()) {
            return;
        }
        out.append("  ")
                .append(Ink.DIM.on(screen, "what moves it: share of the variance explained by one cell"))
                .append('\n');
        Table table = new Table(screen, 2).wrapped("", 16).right("").left("").wrapped("", 10);
        drivers.stream()
                .limit(DRIVERS)
                .forEach(driver -> table.row(
                        name(driver.cell().title(severalIssues)),
                        cell(Figures.percent(driver.share())),
                        cell(ExplanationText.bar(driver.share())),
                        dim(driver.cell().formula().text())));
        out.append(table.render());
    }
}
