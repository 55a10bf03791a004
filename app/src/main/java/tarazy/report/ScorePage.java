package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import tarazy.dataset.Benchmark;
import tarazy.dataset.ModelScore;

/** Everything the template of a benchmark's page prints, already put into words; escaping is left to the template. */
record ScorePage(
        String title,
        String data,
        String setting,
        String verdict,
        boolean better,
        String issues,
        String proposals,
        String seed,
        List<Row> rows,
        List<Row> learned,
        List<String> legend,
        String calibration,
        List<Part> parts,
        int height,
        String command,
        String version) {
    private static final int ROW_HEIGHT = 34;
    private static final int AXIS_HEIGHT = 56;

    record Row(
            String label,
            boolean ours,
            String issues,
            String error,
            String toMean,
            String median,
            List<String> hits,
            String crps,
            String crpsInterval) {}

    record Part(String label, String weight) {}

    static ScorePage of(Benchmark benchmark, Reproduction reproduction) {
        List<Row> rows = new ArrayList<>();
        List<Row> learned = new ArrayList<>();
        for (ModelScore score : benchmark.scores()) {
            (score.learned() ? learned : rows).add(row(score, benchmark));
        }
        return new ScorePage(
                ScoreWords.TITLE,
                benchmark.name(),
                ScoreWords.setting(benchmark),
                ScoreWords.verdict(benchmark),
                benchmark.mixture().better(),
                Figures.count(benchmark.issues()),
                Figures.count(benchmark.proposals()),
                Long.toString(benchmark.seed()),
                rows,
                learned,
                ScoreWords.legend(benchmark),
                ScoreWords.calibration(benchmark),
                benchmark.mixture().weights().stream()
                        .map(part -> new Part(part.label(), Figures.percent(part.weight())))
                        .toList(),
                AXIS_HEIGHT + ROW_HEIGHT * benchmark.scores().size(),
                reproduction.command(),
                reproduction.version());
    }

    private static Row row(ModelScore score, Benchmark benchmark) {
        return new Row(
                score.label(),
                score.equals(benchmark.ours()),
                Figures.count(score.errors().count()),
                ScoreWords.number(score.errors().mean()),
                score.equals(benchmark.scores().getFirst()) ? "" : ScoreWords.difference(score.toMean()),
                ScoreWords.number(score.errors().median()),
                score.errors().hits().stream().map(Figures::percent).toList(),
                ScoreWords.number(score.crps()),
                ScoreWords.interval(score.crpsInterval()));
    }
}
