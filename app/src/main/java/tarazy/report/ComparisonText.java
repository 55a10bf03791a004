package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;

import tarazy.forecast.Comparison;

/** Two ensembles with the same draws, side by side, as text for the terminal. */
final class ComparisonText {
    private static final int WIDE = 100;

    private final Screen screen;

    ComparisonText(Screen screen) {
        this.screen = screen;
    }

    String text(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        new ForecastText(screen).title(out, comparison.before().title(), comparison.before());
        if (!comparison.after().scenario().isEmpty()) {
            out.append("scenario ")
                    .append(PlainText.of(comparison.after().scenario()))
                    .append('\n');
        }
        for (String change : comparison.changes()) {
            for (String line : PlainText.wrap("what if " + PlainText.of(change), screen.width())) {
                out.append(Ink.NAME.on(screen, line)).append('\n');
            }
        }
        out.append('\n').append(answers(comparison));
        new ForecastText(screen).notes(out, comparison.after().notes());
        return out.toString();
    }

    private String answers(Comparison comparison) {
        boolean wide = screen.width() >= WIDE;
        Table table = new Table(screen, wide ? 0 : 2);
        if (wide) {
            table.wrapped("Question", 24)
                    .right("Before")
                    .right("After")
                    .right("Difference")
                    .right("90 % interval");
        } else {
            table.left("Before").left("After").left("Difference").left("90 % interval");
        }
        for (Comparison.Change change : comparison.answers()) {
            var kind = change.before().kind();
            Table.Cell before = cell(ForecastText.value(change.before()));
            Table.Cell after = bold(ForecastText.value(change.after()));
            Table.Cell difference = new Table.Cell(
                    Figures.difference(kind, change.difference(), change.low(), change.high()), ink(change));
            Table.Cell interval = dim(Figures.differenceRange(kind, change.low(), change.high()));
            if (wide) {
                table.row(cell(change.ask()), before, after, difference, interval);
            } else {
                table.heading(change.ask()).row(before, after, difference, interval);
            }
        }
        return table.render();
    }

    /** Coloured only where the interval of the difference excludes zero. */
    private static Ink ink(Comparison.Change change) {
        return change.low() > 0 || change.high() < 0 ? Ink.WARNING : Ink.PLAIN;
    }
}
