package tarazy.random;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * One of several numbers.
 *
 * @param outcomes the numbers with their weights, in any order; kept in ascending order of the numbers, with
 *     probabilities that sum to 1
 */
public record Discrete(List<Outcome> outcomes) implements Distribution {

    /** A finite number and its weight, at least 0. */
    public record Outcome(double value, double weight) {}

    public Discrete {
        double total = Weights.total("discrete", outcomes, Outcome::weight);
        List<Outcome> sorted = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Parameters.finite("discrete", "each value", outcome.value);
            sorted.add(new Outcome(outcome.value, outcome.weight / total));
        }
        sorted.sort(Comparator.comparingDouble(Outcome::value));
        outcomes = List.copyOf(sorted);
    }

    @Override
    public double mean() {
        double sum = 0;
        for (Outcome outcome : outcomes) {
            sum += outcome.weight * outcome.value;
        }
        return sum;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (Outcome outcome : outcomes) {
            sum += outcome.weight * (outcome.value - mean) * (outcome.value - mean);
        }
        return sum;
    }

    @Override
    public double cdf(double x) {
        double sum = 0;
        for (Outcome outcome : outcomes) {
            if (outcome.value > x) {
                return sum;
            }
            sum += outcome.weight;
        }
        return 1;
    }

    @Override
    public double below(double x) {
        return cdf(Math.nextDown(x));
    }

    @Override
    public double quantile(double p) {
        double target = Parameters.quantileProbability(p);
        double sum = 0;
        double last = outcomes.getFirst().value;
        for (Outcome outcome : outcomes) {
            if (outcome.weight > 0) {
                last = outcome.value;
                sum += outcome.weight;
                if (sum >= target) {
                    return last;
                }
            }
        }
        return last;
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        double[] weights = outcomes.stream().mapToDouble(Outcome::weight).toArray();
        int[] chosen = new int[n];
        Choice.fill(rng, weights, chosen, n);
        for (int i = 0; i < n; i++) {
            out[i] = outcomes.get(chosen[i]).value;
        }
    }
}
