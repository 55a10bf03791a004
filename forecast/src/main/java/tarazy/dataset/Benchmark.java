package tarazy.dataset;

import java.util.Comparator;
import java.util.List;

/**
 * How well models foresaw the outcomes of a set of issues.
 *
 * @param name of the data set
 * @param issues how many were scored
 * @param proposals how many they belong to
 * @param unscored issues whose outcome is not known, or with fewer than three actors, or nobody with influence
 * @param folds parts of the proposals that were left out in turn
 * @param repetitions of the bootstrap
 * @param scores one a model; our mixture is the last
 * @param forecasts one an issue
 */
public record Benchmark(
        String name,
        int issues,
        int proposals,
        int unscored,
        long seed,
        int folds,
        int repetitions,
        List<ModelScore> scores,
        MixtureScore mixture,
        List<IssueForecasts> forecasts) {
    public Benchmark {
        scores = List.copyOf(scores);
        forecasts = List.copyOf(forecasts);
    }

    /** Our mixture's. */
    public ModelScore ours() {
        return scores.getLast();
    }

    /** The best of the other models by mean score, of those that have an answer to every issue. */
    public ModelScore runnerUp() {
        return scores.subList(0, scores.size() - 1).stream()
                .filter(score -> score.errors().count() == issues)
                .min(Comparator.comparingDouble(ModelScore::crps))
                .orElseThrow();
    }

    /**
     * Compares all models on the issues whose outcome is known. The same proposals and seed give the same numbers to the
     * last bit.
     *
     * @throws DatasetException if there are too few proposals to learn from and to test on
     */
    public static Benchmark run(String name, List<Proposal> proposals, BenchmarkOptions options)
            throws DatasetException {
        return new BenchmarkRun(name, proposals, options).run();
    }
}
