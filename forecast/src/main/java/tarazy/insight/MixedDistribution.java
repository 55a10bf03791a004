package tarazy.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A distribution over a bounded range made of atoms (single values with a probability of their own) and pieces of even
 * density. Lotteries, even distributions and their mixtures are of this kind, and every even distribution around a centre
 * can be mixed of them (Khintchine 1938). All integrals over it are closed forms.
 */
public final class MixedDistribution {
    // F(x−) and F(x) at ascending knots; F is linear in between, 0 before the first, 1 from the last on
    private final double[] knots;
    private final double[] below;
    private final double[] upTo;

    private MixedDistribution(double[] knots, double[] below, double[] upTo) {
        this.knots = knots;
        this.below = below;
        this.upTo = upTo;
        // what rounding left open
        below[0] = 0;
        upTo[upTo.length - 1] = 1;
        double last = 0;
        for (int i = 0; i < knots.length; i++) {
            last = below[i] = Math.clamp(below[i], last, 1);
            last = upTo[i] = Math.clamp(upTo[i], last, 1);
        }
    }

    /** All at one value. */
    public static MixedDistribution point(double value) {
        return lottery(new double[] {value}, new double[] {1});
    }

    /**
     * Single values with probabilities in proportion to weights.
     *
     * @param values finite, in any order, with repetitions or without
     * @param weights one a value, 0 or more, not all 0
     */
    public static MixedDistribution lottery(double[] values, double[] weights) {
        double total = Arrays.stream(weights).sum();
        if (!(total > 0 && total < Double.POSITIVE_INFINITY)
                || Arrays.stream(weights).anyMatch(w -> !(w >= 0))
                || Arrays.stream(values).anyMatch(x -> !Double.isFinite(x))) {
            throw new IllegalArgumentException("a lottery needs finite values and weights of 0 or more, not all 0");
        }
        double[] knots = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0)
                .mapToDouble(i -> values[i] + 0.0)
                .sorted()
                .distinct()
                .toArray();
        double[] at = new double[knots.length];
        for (int i = 0; i < values.length; i++) {
            if (weights[i] > 0) {
                at[Arrays.binarySearch(knots, values[i] + 0.0)] += weights[i] / total;
            }
        }
        double[] below = new double[knots.length];
        double[] upTo = new double[knots.length];
        double sum = 0;
        for (int i = 0; i < knots.length; i++) {
            below[i] = sum;
            sum += at[i];
            upTo[i] = sum;
        }
        return new MixedDistribution(knots, below, upTo);
    }

    /** Even from low to high, both finite, low &lt; high. */
    public static MixedDistribution uniform(double low, double high) {
        if (!(low < high && Double.isFinite(low) && Double.isFinite(high))) {
            throw new IllegalArgumentException("even from " + low + " to " + high + ": must rise and be finite");
        }
        return new MixedDistribution(new double[] {low, high}, new double[] {0, 1}, new double[] {0, 1});
    }

    /**
     * Each part with the probability of its weight.
     *
     * @param weights one a part, 0 or more, not all 0
     */
    public static MixedDistribution mixture(List<MixedDistribution> parts, double[] weights) {
        double total = Arrays.stream(weights).sum();
        double[] knots = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.knots))
                .sorted()
                .distinct()
                .toArray();
        double[] below = new double[knots.length];
        double[] upTo = new double[knots.length];
        for (int k = 0; k < weights.length; k++) {
            for (int i = 0; i < knots.length; i++) {
                below[i] += weights[k] / total * parts.get(k).below(knots[i]);
                upTo[i] += weights[k] / total * parts.get(k).upTo(knots[i]);
            }
        }
        return new MixedDistribution(knots, below, upTo);
    }

    /** The same with everything beyond an end of the range moved to that end, low &lt; high. */
    public MixedDistribution clamped(double low, double high) {
        double[] within = Arrays.stream(knots).filter(x -> x > low && x < high).toArray();
        double[] places = new double[within.length + 2];
        places[0] = low;
        System.arraycopy(within, 0, places, 1, within.length);
        places[places.length - 1] = high;
        double[] b = Arrays.stream(places).map(this::below).toArray();
        double[] u = Arrays.stream(places).map(this::upTo).toArray();
        b[0] = 0;
        u[u.length - 1] = 1;
        return new MixedDistribution(places, b, u);
    }

    /** Probability of values up to x. */
    public double upTo(double x) {
        int i = Arrays.binarySearch(knots, x + 0.0);
        return i >= 0 ? upTo[i] : between(-i - 1, x);
    }

    /** Probability of values below x. */
    public double below(double x) {
        int i = Arrays.binarySearch(knots, x + 0.0);
        return i >= 0 ? below[i] : between(-i - 1, x);
    }

    private double between(int next, double x) {
        if (next == 0) {
            return 0;
        }
        if (next == knots.length) {
            return 1;
        }
        double share = (x - knots[next - 1]) / (knots[next] - knots[next - 1]);
        return upTo[next - 1] + share * (below[next] - upTo[next - 1]);
    }

    public double mean() {
        double area = 0;
        for (int i = 1; i < knots.length; i++) {
            area += (knots[i] - knots[i - 1]) * 0.5 * (upTo[i - 1] + below[i]);
        }
        return knots[knots.length - 1] - area;
    }

    /** The smallest value x for which P(X ≤ x) is p or more; 0 &lt; p ≤ 1. */
    public double quantile(double p) {
        int i = 0;
        while (i < knots.length - 1 && upTo[i] < p) {
            i++;
        }
        if (i == 0 || below[i] < p) {
            return knots[i];
        }
        double rise = below[i] - upTo[i - 1];
        return knots[i - 1] + (knots[i] - knots[i - 1]) * ((p - upTo[i - 1]) / rise);
    }

    /**
     * Continuous ranked probability score (Matheson and Winkler 1976): ∫ (F(x) − 1[x ≥ y])² dx, in the unit of the
     * values, lower is better; for a point its distance from y.
     */
    public double crps(double y) {
        return inner(this, this, y);
    }

    /**
     * ∫ (F(x) − 1[x ≥ y]) (G(x) − 1[x ≥ y]) dx. The score of a mixture with weights w is the sum of w_k w_l inner(k, l),
     * which is what makes the best weights a quadratic problem.
     */
    public static double inner(MixedDistribution f, MixedDistribution g, double y) {
        double[] places = new double[f.knots.length + g.knots.length + 1];
        System.arraycopy(f.knots, 0, places, 0, f.knots.length);
        System.arraycopy(g.knots, 0, places, f.knots.length, g.knots.length);
        places[places.length - 1] = y;
        Arrays.sort(places);
        double sum = 0;
        for (int i = 1; i < places.length; i++) {
            double from = places[i - 1];
            double to = places[i];
            if (from < to) {
                double step = from >= y ? 1 : 0;
                double f0 = f.upTo(from) - step;
                double f1 = f.below(to) - step;
                double g0 = g.upTo(from) - step;
                double g1 = g.below(to) - step;
                sum += (to - from) * (2 * (f0 * g0 + f1 * g1) + f0 * g1 + f1 * g0) / 6;
            }
        }
        return sum;
    }
}
