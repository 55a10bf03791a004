package tarazy.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A mixture: first a component is picked by its weight, then a value is drawn from it (the linear opinion pool).
 *
 * @param components the components; their weights are kept normalised to sum 1
 */
public record Mixture(List<Component> components) implements Distribution {

    /** A distribution and its weight, at least 0. */
    public record Component(double weight, Distribution distribution) {}

    public Mixture {
        double total = Weights.total("mix", components, Component::weight);
        List<Component> normalised = new ArrayList<>();
        for (Component component : components) {
            normalised.add(new Component(component.weight / total, component.distribution));
        }
        components = List.copyOf(normalised);
    }

    private double average(ToDoubleFunction<Distribution> of) {
        double sum = 0;
        for (Component component : components) {
            if (component.weight > 0) {
                sum += component.weight * of.applyAsDouble(component.distribution);
            }
        }
        return sum;
    }

    @Override
    public double mean() {
        return average(Distribution::mean);
    }

    @Override
    public double variance() {
        double mean = mean();
        return average(d -> d.variance() + (d.mean() - mean) * (d.mean() - mean));
    }

    @Override
    public double cdf(double x) {
        return average(d -> d.cdf(x));
    }

    @Override
    public double below(double x) {
        return average(d -> d.below(x));
    }

    @Override
    public double quantile(double p) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Component component : components) {
            if (component.weight > 0) {
                double q = component.distribution.quantile(p);
                low = Math.min(low, q);
                high = Math.max(high, q);
            }
        }
        return p == 0 || p == 1 ? (p == 0 ? low : high) : Bisection.quantile(this::cdf, p, low, high);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        sample(rng, out, new int[n], n);
    }

    /**
     * Draws values and tells where each came from. Every component draws a whole column, so that a changed weight
     * changes only the runs that move to another component.
     *
     * @param labels receives the index of the component of each value
     */
    public void sample(UniformRandomProvider rng, double[] out, int[] labels, int n) {
        double[] weights = components.stream().mapToDouble(Component::weight).toArray();
        Choice.fill(rng, weights, labels, n);
        double[] column = new double[n];
        for (int k = 0; k < weights.length; k++) {
            components.get(k).distribution.sample(rng, column, n);
            for (int i = 0; i < n; i++) {
                if (labels[i] == k) {
                    out[i] = column[i];
                }
            }
        }
    }
}
