package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.List;
import tarazy.forecast.Answer;
import tarazy.forecast.Estimate;
import tarazy.forecast.Explanation;

/** Why an answer is what it is, as text for the terminal. */
final class ExplanationText {
    private static final int SHOWN = 10;
    private static final int BAR = 20;

    private final Screen screen;

    ExplanationText(Screen screen) {
        this.screen = screen;
    }

    String text(Explanation why) {
        StringBuilder out = new StringBuilder();
        Answer answer = why.answer();
        for (String line : PlainText.wrap(PlainText.of(answer.ask()), screen.width())) {
            out.append(Ink.BOLD.on(screen, line)).append('\n');
        }
        String head = ForecastText.value(answer) + " (90 % interval " + Figures.interval(answer) + ", baseline "
                + Figures.baseline(answer) + ", " + Figures.count(why.runs(), "run", "runs") + ")";
        for (String line : PlainText.wrap(PlainText.of(head), screen.width())) {
            out.append(Ink.DIM.on(screen, line)).append('\n');
        }
        section(
                out,
                "What moves it",
                "share of the answer's variance explained by one quantity",
                shares(why.drivers()));
        section(
                out,
                "Who is believed",
                "share that comes from which source of a pooled estimate is right",
                shares(why.disagreement()));
        section(
                out,
                "If a quantity is low or high",
                "the answer in the lowest and highest fifth of the runs",
                swings(why));
        section(out, "Tipping points", "where the answer crosses its threshold", breakEven(why));
        section(out, "Without a source", "the answer when one source is left out", ablation(why));
        if (!why.decisions().isEmpty()) {
            section(out, "Decisions behind it", "share that goes if one knew how they fall", decisions(why));
            DecisionText text = new DecisionText(screen);
            why.decisions().forEach(decided -> out.append('\n').append(text.text(decided.decision())));
        }
        section(out, "What went in", "median and 90 % interval", estimates(why.estimates()));
        new ForecastText(screen).notes(out, why.notes());
        return out.toString();
    }

    private void section(StringBuilder out, String title, String about, Table table) {
        if (table.isEmpty()) {
            return;
        }
        out.append('\n').append(Ink.BOLD.on(screen, title));
        if (title.length() + about.length() + 3 <= screen.width()) {
            out.append(" · ").append(Ink.DIM.on(screen, about));
        }
        out.append('\n').append(table.render());
    }

    private Table shares(List<Answer.Driver> drivers) {
        Table table = new Table(screen, 2).wrapped("", 16).right("").left("").wrapped("", 10);
        drivers.stream()
                .limit(SHOWN)
                .forEach(driver -> table.row(
                        name(driver.quantity()),
                        cell(Figures.percent(driver.share())),
                        cell(bar(driver.share())),
                        dim(driver.label())));
        return table;
    }

    private Table decisions(Explanation why) {
        Table table = new Table(screen, 2).wrapped("", 16).right("").left("").wrapped("", 10);
        for (Explanation.Decided decided : why.decisions()) {
            table.row(
                    name(decided.decision().name()),
                    cell(Figures.percent(decided.share())),
                    cell(bar(decided.share())),
                    dim(decided.decision().label()));
        }
        return table;
    }

    static String bar(double share) {
        int eighths = (int) Math.round(Math.clamp(share, 0, 1) * BAR * 8);
        return "█".repeat(eighths / 8)
                + (eighths % 8 == 0 ? "" : Character.toString("▏▎▍▌▋▊▉".charAt(eighths % 8 - 1)));
    }

    private Table swings(Explanation why) {
        Table table = new Table(screen, 2)
                .wrapped("", 16)
                .right("low")
                .right("→ answer")
                .right("high")
                .right("→ answer");
        Answer answer = why.answer();
        why.tornado().stream()
                .limit(SHOWN)
                .forEach(swing -> table.row(
                        name(swing.quantity()),
                        cell(Figures.withUnit(Figures.number(swing.low(), swing.low(), swing.high()), swing.unit())),
                        bold(of(answer, swing.answerAtLow())),
                        cell(Figures.withUnit(Figures.number(swing.high(), swing.low(), swing.high()), swing.unit())),
                        bold(of(answer, swing.answerAtHigh()))));
        return table;
    }

    private Table breakEven(Explanation why) {
        Table table = new Table(screen, 2).wrapped("", 16).wrapped("", 24);
        for (Explanation.BreakEven point : why.breakEven().stream().limit(SHOWN).toList()) {
            String threshold = of(why.answer(), point.threshold());
            table.row(
                    name(point.quantity()),
                    cell(point.value()
                            .map(value -> "crosses " + threshold + " at "
                                    + Figures.withUnit(Figures.three(value), point.unit()))
                            .orElse("does not reach " + threshold + " within its range")));
        }
        return table;
    }

    private Table ablation(Explanation why) {
        Table table = new Table(screen, 2)
                .left("")
                .right("answer")
                .right("change")
                .right("runs")
                .wrapped("", 16);
        Answer answer = why.answer();
        for (Explanation.WithoutSource without :
                why.withoutSource().stream().limit(SHOWN).toList()) {
            table.row(
                    name(without.source()),
                    bold(of(answer, without.answer())),
                    cell(Figures.difference(answer.kind(), without.change(), answer.low(), answer.high())),
                    dim(Figures.count(Math.round(without.effectiveRuns()))),
                    dim(without.title()));
        }
        return table;
    }

    private Table estimates(List<Estimate> estimates) {
        Table table = new Table(screen, 2).wrapped("", 16).right("").right("").wrapped("", 10);
        for (Estimate estimate : estimates) {
            List<Double> q = estimate.quantiles();
            String range =
                    Figures.number(q.get(1), q.get(1), q.get(3)) + " – " + Figures.number(q.get(3), q.get(1), q.get(3));
            table.row(
                    name(estimate.name()),
                    bold(Figures.number(q.get(2), q.get(1), q.get(3))),
                    cell(Figures.withUnit(range, estimate.unit())),
                    dim(basis(estimate)));
        }
        return table;
    }

    static String basis(Estimate estimate) {
        return estimate.basis() == Estimate.Basis.CLAIMS
                ? Figures.count(estimate.claims().size(), "claim", "claims")
                : "the analyst's judgement";
    }

    private static String of(Answer answer, double value) {
        return Figures.of(answer.kind(), value, answer.low(), answer.high());
    }
}
