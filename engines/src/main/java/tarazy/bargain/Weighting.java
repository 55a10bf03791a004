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
            weights[i] = switch (this) {
                case CAPABILITY_TIMES_SALIENCE -> c * s;
                case CAPABILITY -> c;
                case SALIENCE -> s;
                case EQUAL -> 1;
            };
        }
        return weights;
    }

    /** The power of two at or below the largest value: dividing by it is exact and keeps products from overflowing. */
    private static double unit(List<Actor> actors, ToDoubleFunction<Actor> of) {
        double largest = actors.stream().mapToDouble(of).max().orElse(1);
        return largest == 0 ? 1 : Math.scalb(1.0, Math.max(Double.MIN_EXPONENT, Math.getExponent(largest)));
    }
}
