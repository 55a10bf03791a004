package tarazy.game.catalogue;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a call may say beside the name of a method.
 *
 * @param lambda how sharply players of the logit method optimise, 0 or more; empty for the limit
 * @param iterations of the methods that learn; empty for their default
 */
public record SolverOptions(OptionalDouble lambda, OptionalInt iterations) {
    public SolverOptions {
        if (lambda.isPresent() && !(lambda.getAsDouble() >= 0 && lambda.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda is " + lambda.getAsDouble() + ", must be 0 or more and finite");
        }
        if (iterations.isPresent() && iterations.getAsInt() < 1) {
            throw new IllegalArgumentException("iterations are " + iterations.getAsInt() + ", must be 1 or more");
        }
    }

    /** Everything as it usually is. */
    public static SolverOptions none() {
        return new SolverOptions(OptionalDouble.empty(), OptionalInt.empty());
    }
}
