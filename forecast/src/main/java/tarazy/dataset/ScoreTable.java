package tarazy.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import tarazy.insight.Centre;
import tarazy.insight.ClusterBootstrap;
import tarazy.insight.Interval;
import tarazy.insight.PointScores;

/** Errors and scores of all models on all issues, NaN where a model has no answer. */
final class ScoreTable {
    private static final double[] TOLERANCES = {5, 10, 20};

    private final List<ScoredIssue> issues;
    private final ClusterBootstrap bootstrap;
    private final List<Entrant> entrants;
    private final double[][] errors;
    private final double[][] crps;

    /** @param entrants the weighted mean first, our mixture last */
    ScoreTable(List<ScoredIssue> issues, ClusterBootstrap bootstrap, List<Entrant> entrants) {
        this.issues = issues;
        this.bootstrap = bootstrap;
        this.entrants = entrants;
        errors = numbers((prediction, issue) -> Math.abs(prediction.point() - issue.outcome));
        crps = numbers((prediction, issue) -> prediction.distribution().crps(issue.outcome));
    }

    private double[][] numbers(ToDoubleBiFunction<Prediction, ScoredIssue> of) {
        return entrants.stream()
                .map(entrant -> IntStream.range(0, issues.size())
                        .mapToDouble(i -> entrant.predictions()
                                .get(i)
                                .map(prediction -> of.applyAsDouble(prediction, issues.get(i)))
                                .orElse(Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
    }

    List<ModelScore> scores() {
        List<ModelScore> scores = new ArrayList<>();
        for (int e = 0; e < entrants.size(); e++) {
            Entrant entrant = entrants.get(e);
            scores.add(new ModelScore(
                    entrant.id(),
                    entrant.label(),
                    entrant.learned(),
                    PointScores.of(errors[e], TOLERANCES),
                    bootstrap.mean(errors[e]),
                    Centre.MEAN.of(crps[e]),
                    bootstrap.mean(crps[e]),
                    difference(errors[e], errors[0]),
                    difference(crps[crps.length - 1], crps[e])));
        }
        return scores;
    }

    private Difference difference(double[] more, double[] less) {
        double[] differences = more.clone();
        Arrays.setAll(differences, i -> more[i] - less[i]);
        Interval interval = bootstrap.mean(differences);
        return new Difference(Centre.MEAN.of(differences), interval.low(), interval.high());
    }

    List<IssueForecasts> forecasts() {
        return IntStream.range(0, issues.size())
                .mapToObj(i -> new IssueForecasts(
                        issues.get(i).proposal,
                        issues.get(i).decided.issue().name(),
                        issues.get(i).outcome,
                        entrants.stream()
                                .map(entrant -> entrant.predictions()
                                        .get(i)
                                        .map(Prediction::point)
                                        .orElse(Double.NaN))
                                .toList(),
                        Arrays.stream(crps).map(each -> each[i]).toList()))
                .toList();
    }
}
