package tarazy.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tarazy.insight.ConvexWeights;
import tarazy.insight.MixedDistribution;

/** Forecasts that learn from other outcomes: each issue's from the folds that its proposal is not in. */
final class FittedForecasts {
    private final List<ScoredIssue> issues;
    private final int folds;
    private final int[] fold;

    /** @param fold of each issue, 0 to {@code folds} − 1 */
    FittedForecasts(List<ScoredIssue> issues, int folds, int[] fold) {
        this.issues = issues;
        this.folds = folds;
        this.fold = fold;
    }

    /** The outcomes of all other issues as a lottery, named by their median. */
    List<Optional<Prediction>> outcomes() {
        return crossed(training -> {
            MixedDistribution past = MixedDistribution.lottery(
                    training.stream().mapToDouble(issue -> issue.outcome).toArray(),
                    training.stream().mapToDouble(_ -> 1).toArray());
            Prediction prediction = new Prediction(past.quantile(0.5), past);
            return _ -> prediction;
        });
    }

    /** The weighted mean with the errors it made elsewhere. */
    List<Optional<Prediction>> meanWithErrors() {
        return crossed(training -> {
            double[] weights = weights(training, MixtureParts.errors());
            return issue -> new Prediction(issue.mean, mixed(issue, MixtureParts.errors(), weights));
        });
    }

    /** The mixture of all parts, named by its median, which is the best guess by absolute error. */
    List<Optional<Prediction>> mixture() {
        return crossed(training -> {
            double[] weights = weights(training, MixtureParts.all());
            return issue -> {
                MixedDistribution mixture = mixed(issue, MixtureParts.all(), weights);
                return new Prediction(mixture.quantile(0.5), mixture);
            };
        });
    }

    /** The weights on all issues. */
    double[] finalWeights() {
        return weights(issues, MixtureParts.all());
    }

    /** Learns from other issues. */
    private interface Learner {
        Function<ScoredIssue, Prediction> learn(List<ScoredIssue> training);
    }

    private List<Optional<Prediction>> crossed(Learner learner) {
        List<Function<ScoredIssue, Prediction>> learned = IntStream.range(0, folds)
                .mapToObj(left -> learner.learn(IntStream.range(0, fold.length)
                        .filter(i -> fold[i] != left)
                        .mapToObj(issues::get)
                        .toList()))
                .toList();
        return IntStream.range(0, fold.length)
                .mapToObj(i -> Optional.of(learned.get(fold[i]).apply(issues.get(i))))
                .toList();
    }

    /** Those with the least mean score. */
    private static double[] weights(List<ScoredIssue> training, int[] parts) {
        double[][] gram = new double[parts.length][parts.length];
        training.forEach(issue -> issue.addGram(parts, gram));
        return ConvexWeights.of(gram);
    }

    private static MixedDistribution mixed(ScoredIssue issue, int[] parts, double[] weights) {
        int[] used =
                IntStream.range(0, parts.length).filter(k -> weights[k] > 0).toArray();
        return MixedDistribution.mixture(
                IntStream.of(used).mapToObj(k -> issue.parts.get(parts[k])).toList(),
                IntStream.of(used).mapToDouble(k -> weights[k]).toArray());
    }
}
