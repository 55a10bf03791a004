package tarazy.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import tarazy.insight.ClusterBootstrap;
import tarazy.insight.PitHistogram;
import tarazy.random.Streams;
import tarazy.simulation.LocalRunner;

/** One comparison of all models. */
final class BenchmarkRun {
    private static final int FOLDS = 10;
    private static final int REPETITIONS = 4000;
    private static final int PIT_BINS = 10;

    private final String name;
    private final List<Proposal> proposals;
    private final BenchmarkOptions options;
    private final List<Contender> contenders = Contenders.all();
    private final MixtureParts parts = new MixtureParts(contenders);
    private final List<ScoredIssue> issues = new ArrayList<>();

    BenchmarkRun(String name, List<Proposal> proposals, BenchmarkOptions options) {
        this.name = name;
        this.proposals = proposals;
        this.options = options;
    }

    Benchmark run() throws DatasetException {
        new LocalRunner(options.threads()).run(proposals.size(), this::scored, (done, found) -> {
            issues.addAll(found);
            options.progress().accept((done + 1.0) / proposals.size());
        });
        Map<String, Integer> clusters = new LinkedHashMap<>();
        int[] cluster = issues.stream()
                .mapToInt(issue -> clusters.computeIfAbsent(issue.proposal, _ -> clusters.size()))
                .toArray();
        if (clusters.size() < FOLDS) {
            throw new DatasetException(List.of(new DatasetFault(
                    0,
                    clusters.size()
                            + " proposals have an issue with a known outcome and three or more actors; at least "
                            + FOLDS + " are needed, to learn from some and test on others")));
        }
        int[] fold = Folds.of(clusters.size(), FOLDS, options.seed());
        int[] foldOfIssue = IntStream.of(cluster).map(c -> fold[c]).toArray();
        FittedForecasts fitted = new FittedForecasts(issues, FOLDS, foldOfIssue);
        List<Optional<Prediction>> mixture = fitted.mixture();
        ScoreTable table = new ScoreTable(
                issues, new ClusterBootstrap(cluster, draws(clusters.size())), entrants(fitted, mixture));
        List<ModelScore> scores = table.scores();
        return new Benchmark(
                name,
                issues.size(),
                clusters.size(),
                proposals.stream().mapToInt(p -> p.issues().size()).sum() - issues.size(),
                options.seed(),
                FOLDS,
                REPETITIONS,
                scores,
                new MixtureScore(weights(fitted.finalWeights()), pit(mixture), better(scores)),
                table.forecasts());
    }

    private List<ScoredIssue> scored(int number) {
        Proposal proposal = proposals.get(number).scored();
        List<List<Optional<Prediction>>> said = contenders.stream()
                .map(contender -> contender.predictor().predict(proposal))
                .toList();
        List<ScoredIssue> found = new ArrayList<>();
        for (int k = 0; k < proposal.issues().size(); k++) {
            int issue = k;
            DecidedIssue decided = proposal.issues().get(k);
            List<Optional<Prediction>> predictions =
                    said.stream().map(each -> each.get(issue)).toList();
            // nobody has influence where there is no mean
            predictions
                    .getFirst()
                    .ifPresent(mean -> found.add(new ScoredIssue(
                            proposal.name(), decided, mean.point(), predictions, parts.of(decided, predictions))));
        }
        return found;
    }

    private List<Entrant> entrants(FittedForecasts fitted, List<Optional<Prediction>> mixture) {
        List<Entrant> entrants = new ArrayList<>();
        for (int c = 0; c < contenders.size(); c++) {
            int place = c;
            entrants.add(new Entrant(
                    contenders.get(c).id(),
                    contenders.get(c).label(),
                    false,
                    issues.stream().map(issue -> issue.predictions.get(place)).toList()));
        }
        entrants.add(new Entrant("outcomes", "Past outcomes", true, fitted.outcomes()));
        entrants.add(new Entrant("mean-errors", "Mean and errors", true, fitted.meanWithErrors()));
        entrants.add(new Entrant("mixture", "Our mixture", true, mixture));
        return entrants;
    }

    private int[][] draws(int clusters) {
        UniformRandomProvider random = Streams.stream(options.seed(), "bootstrap of proposals", 0);
        int[][] draws = new int[REPETITIONS][clusters];
        for (int[] draw : draws) {
            for (int k = 0; k < clusters; k++) {
                draw[k] = random.nextInt(clusters);
            }
        }
        return draws;
    }

    private static List<MixtureScore.Part> weights(double[] weights) {
        List<String> labels = MixtureParts.labels();
        return IntStream.range(0, weights.length)
                .filter(k -> weights[k] > 0)
                .mapToObj(k -> new MixtureScore.Part(labels.get(k), weights[k]))
                .sorted(Comparator.comparingDouble(MixtureScore.Part::weight).reversed())
                .toList();
    }

    private PitHistogram pit(List<Optional<Prediction>> mixture) {
        double[] below = new double[issues.size()];
        double[] upTo = new double[issues.size()];
        for (int i = 0; i < below.length; i++) {
            double outcome = issues.get(i).outcome;
            below[i] = mixture.get(i).orElseThrow().distribution().below(outcome);
            upTo[i] = mixture.get(i).orElseThrow().distribution().upTo(outcome);
        }
        return PitHistogram.of(below, upTo, PIT_BINS);
    }

    private static boolean better(List<ModelScore> scores) {
        return scores.subList(0, scores.size() - 1).stream()
                .filter(score -> score.errors().count() > 0)
                .allMatch(score -> score.mixtureToIt().value() < 0);
    }
}
