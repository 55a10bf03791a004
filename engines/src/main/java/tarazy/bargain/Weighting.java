package tarazy.bargain;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What makes an actor count. */
public enum Weighting {
    /** Capability times salience: the strength an actor brings to bear. */
    CAPABILITY_TIMES_SALIENCE,
    /** Capability alone. */
    CAPABILITY,
    /** Salience alone. */
    SALIENCE,
    /** Every actor counts the same. */
    EQUAL;

    /** One weight an actor, up to a common factor, which no model's outcome depends on. */
    double[] weights(List<Actor> actors) {
        double[] weights = new double[actors.size()];
        double capability = unit(actors, Actor::capability);
        double salience = unit(actors, Actor::salience);
        for (int i = 0; i < weights.length; i++) {
            double c = actors.get(i).capability() / capability;
            double s = actors.get(i).salience() / salience;
            weights[i] = of(c, s);
        }
        return weights;
    }

    /**
     * One weight an actor on one issue, up to a common factor: 0 for who is absent from it, NaN where a number is not
     * usable.
     *
     * @param weights filled, one an actor
     */
    public void fill(Stakes stakes, int issue, double[] weights) {
        double capability = unit(stakes.capability(), 0, 1);
        double salience = unit(stakes.salience(), issue, stakes.issues());
        for (int i = 0; i < stakes.actors(); i++) {
            double c = stakes.capability()[i] / capability;
            double s = stakes.salience()[i * stakes.issues() + issue] / salience;
            boolean usable = c >= 0 && s >= 0;
            weights[i] = stakes.absent(i, issue) ? 0 : usable ? of(c, s) : Double.NaN;
        }
    }

    private double of(double capability, double salience) {
        return switch (this) {
            case CAPABILITY_TIMES_SALIENCE -> capability * salience;
            case CAPABILITY -> capability;
            case SALIENCE -> salience;
            case EQUAL -> 1;
        };
    }

    private static double unit(double[] values, int first, int step) {
        double largest = 0;
        for (int i = first; i < values.length; i += step) {
            largest = Math.max(largest, values[i]);
        }
        return unit(largest);
    }

    private static double unit(List<Actor> actors, ToDoubleFunction<Actor> of) {
        return unit(actors.stream().mapToDouble(of).max().orElse(1));
    }

    /** The power of two at or below the largest value: dividing by it is exact and keeps products from overflowing. */
    private static double unit(double largest) {
        return largest == 0 ? 1 : Math.scalb(1.0, Math.max(Double.MIN_EXPONENT, Math.getExponent(largest)));
    }
}
