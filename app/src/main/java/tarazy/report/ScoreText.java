package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;

import tarazy.dataset.Benchmark;
import tarazy.dataset.MixtureScore;
import tarazy.dataset.ModelScore;

/** A benchmark as text for the terminal. */
final class ScoreText {
    private final Screen screen;

    ScoreText(Screen screen) {
        this.screen = screen;
    }

    String text(Benchmark benchmark) {
        StringBuilder out = new StringBuilder();
        lines(out, ScoreWords.TITLE, Ink.BOLD);
        lines(out, benchmark.name() + ": " + ScoreWords.setting(benchmark), Ink.DIM);
        out.append('\n').append(table(benchmark)).append('\n');
        ScoreWords.legend(benchmark).forEach(line -> lines(out, line, Ink.DIM));
        out.append('\n');
        lines(out, ScoreWords.verdict(benchmark), benchmark.mixture().better() ? Ink.GOOD : Ink.WARNING);
        lines(out, ScoreWords.calibration(benchmark), Ink.PLAIN);
        out.append('\n').append(Ink.BOLD.on(screen, "What it is mixed of")).append('\n');
        Table parts = new Table(screen, 2).wrapped("", 16).right("");
        for (MixtureScore.Part part : benchmark.mixture().weights()) {
            parts.row(cell(part.label()), cell(Figures.percent(part.weight())));
        }
        return out.append(parts.render()).toString();
    }

    private void lines(StringBuilder out, String text, Ink ink) {
        for (String line : PlainText.wrap(PlainText.of(text), screen.width())) {
            out.append(ink.on(screen, line)).append('\n');
        }
    }

    private String table(Benchmark benchmark) {
        Table table = new Table(screen, 0)
                .wrapped("", 14)
                .right("n")
                .right("Error")
                .wrapped("To the mean", 17)
                .right("Median")
                .right("≤ 5")
                .right("≤ 10")
                .right("≤ 20")
                .right("CRPS");
        boolean learned = false;
        for (ModelScore score : benchmark.scores()) {
            if (score.learned() && !learned) {
                table.heading("Learned from other outcomes");
                learned = true;
            }
            row(table, score, benchmark);
        }
        return table.render();
    }

    private static void row(Table table, ModelScore score, Benchmark benchmark) {
        boolean baseline = score.equals(benchmark.scores().getFirst());
        boolean ours = score.equals(benchmark.ours());
        Table.Cell crps = ours ? bold(ScoreWords.number(score.crps())) : cell(ScoreWords.number(score.crps()));
        table.row(
                ours ? bold(score.label()) : cell(score.label()),
                dim(Figures.count(score.errors().count())),
                cell(ScoreWords.number(score.errors().mean())),
                dim(baseline ? "" : ScoreWords.shortDifference(score.toMean())),
                cell(ScoreWords.number(score.errors().median())),
                cell(Figures.percent(score.errors().hits().get(0))),
                cell(Figures.percent(score.errors().hits().get(1))),
                cell(Figures.percent(score.errors().hits().get(2))),
                crps);
    }
}
