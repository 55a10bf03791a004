package tarazy.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import tarazy.bargain.Actor;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.bargain.WeightedMean;

/** Proposals that nobody ever made. */
final class InventedProposals {
    private InventedProposals() {}

    /** The outcome is often near the weighted mean, sometimes somebody's position, sometimes what held before. */
    static List<Proposal> usual(int count, long seed) {
        Random random = new Random(seed);
        return of(count, seed, issue -> {
            double mean = new WeightedMean().settle(issue).expected();
            double lot = random.nextDouble();
            return lot < 0.5
                    ? Math.clamp(mean + 15 * random.nextGaussian(), 0, 100)
                    : lot < 0.9
                            ? issue.actors()
                                    .get(random.nextInt(issue.actors().size()))
                                    .position()
                            : 0;
        });
    }

    static List<Proposal> of(int count, long seed, ToDoubleFunction<Issue> outcome) {
        Random random = new Random(seed);
        List<Proposal> proposals = new ArrayList<>();
        for (int p = 0; p < count; p++) {
            List<DecidedIssue> issues = new ArrayList<>();
            double[] power = random.doubles(6).map(x -> 0.1 + x).toArray();
            int number = 1 + random.nextInt(3);
            for (int k = 0; k < number; k++) {
                List<Actor> actors = new ArrayList<>();
                for (int i = 0; i < power.length; i++) {
                    if (actors.size() + power.length - i <= 3 || random.nextInt(4) > 0) {
                        actors.add(new Actor("actor" + i, power[i], 10 * random.nextInt(11), 1 + random.nextInt(100)));
                    }
                }
                Issue issue = new Issue("issue" + p + "-" + k, Scale.of(0, 100), actors);
                issues.add(new DecidedIssue(
                        issue,
                        random.nextBoolean() ? OptionalDouble.of(0) : OptionalDouble.empty(),
                        OptionalDouble.of(outcome.applyAsDouble(issue))));
            }
            proposals.add(new Proposal("proposal" + p, issues));
        }
        return proposals;
    }
}
