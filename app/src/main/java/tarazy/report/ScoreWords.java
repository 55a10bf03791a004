package tarazy.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tarazy.dataset.Benchmark;
import tarazy.dataset.Difference;
import tarazy.dataset.ModelScore;
import tarazy.insight.Interval;
import tarazy.insight.PitHistogram;

/** A benchmark in words, the same on the terminal and on the page. */
final class ScoreWords {
    private ScoreWords() {}

    static final String TITLE = "How well models of bargaining foresee outcomes";

    static String setting(Benchmark benchmark) {
        String unscored = benchmark.unscored() == 0
                ? ""
                : "; " + Figures.count(benchmark.unscored(), "issue", "issues")
                        + " not scored: outcome unknown, fewer than three actors, or nobody with influence";
        return Figures.count(benchmark.issues(), "issue", "issues") + " of "
                + Figures.count(benchmark.proposals(), "proposal", "proposals") + unscored;
    }

    /** How to read the columns. */
    static List<String> legend(Benchmark benchmark) {
        return List.of(
                "n: issues that a model has an answer to. Error: mean absolute distance between the outcome and the one a model names, in points of the scale."
                        + " To the mean: how much larger it is than that of the weighted mean on the same issues.",
                "Median: median of those distances. ≤ 5, ≤ 10, ≤ 20: share of outcomes that near.",
                "CRPS: distance between the outcome and all that a model holds possible, lower is better. A model that names"
                        + " one point is sure of it; mean and median stand for the actors' positions as a lottery.",
                "Intervals hold 90 % and come from drawing whole proposals with replacement, "
                        + Figures.count(benchmark.repetitions()) + " times.",
                "What is learned is learned from other proposals than those it is scored on, which are left out in "
                        + benchmark.folds() + " parts in turn.");
    }

    static String verdict(Benchmark benchmark) {
        ModelScore ours = benchmark.ours();
        ModelScore next = benchmark.runnerUp();
        if (benchmark.mixture().better()) {
            return "Our mixture foresees the outcomes better than every other model: CRPS " + number(ours.crps())
                    + " against " + number(next.crps()) + " of the next best, " + quoted(next) + ": a difference of "
                    + difference(next.mixtureToIt()) + ".";
        }
        String better = benchmark.scores().subList(0, benchmark.scores().size() - 1).stream()
                .filter(score -> score.mixtureToIt().value() >= 0)
                .map(score -> quoted(score) + " with a difference of " + difference(score.mixtureToIt()))
                .collect(Collectors.joining(", "));
        return "Our mixture does not foresee the outcomes better than every other model. As good or better: " + better
                + ".";
    }

    private static String quoted(ModelScore score) {
        return "“" + score.label() + "”";
    }

    static String calibration(Benchmark benchmark) {
        PitHistogram pit = benchmark.mixture().pit();
        return "Its intervals of 50, 80 and 90 %% held %s, %s and %s of the outcomes."
                .formatted(
                        Figures.percent(pit.coverage50()),
                        Figures.percent(pit.coverage80()),
                        Figures.percent(pit.coverage90()));
    }

    static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : Figures.NONE;
    }

    private static String signed(double value, String format) {
        String text = String.format(Locale.ROOT, format, value);
        return text.matches("[+-]0\\.0+") ? "0" : text.replace('-', '−');
    }

    /** As in {@code +4.72 (+2.81 to +6.61)}. */
    static String difference(Difference difference) {
        return difference(difference, "%+.2f", " to ");
    }

    /** As in {@code +4.7 (+2.8, +6.6)}. */
    static String shortDifference(Difference difference) {
        return difference(difference, "%+.1f", ", ");
    }

    private static String difference(Difference difference, String format, String to) {
        if (difference.low() == 0 && difference.high() == 0) {
            return "0";
        }
        return Double.isFinite(difference.value())
                ? signed(difference.value(), format) + " (" + signed(difference.low(), format) + to
                        + signed(difference.high(), format) + ")"
                : Figures.NONE;
    }

    static String interval(Interval interval) {
        return Double.isFinite(interval.low())
                ? number(interval.low()) + " – " + number(interval.high())
                : Figures.NONE;
    }
}
