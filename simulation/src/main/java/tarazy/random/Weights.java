package tarazy.random;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Checks and normalises the weights of mixtures and discrete distributions. */
final class Weights {

    private Weights() {}

    /** The sum of the weights of the parts; throws if there is none, one is negative or not finite, or all are 0. */
    static <T> double total(String family, List<T> parts, ToDoubleFunction<T> weight) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(family + ": needs at least one part");
        }
        double total = 0;
        for (T part : parts) {
            double w = weight.applyAsDouble(part);
            if (!(w >= 0 && w < Double.POSITIVE_INFINITY)) {
                throw Parameters.fault(family, "each weight", "a finite number of at least 0", w);
            }
            total += w;
        }
        if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
            throw Parameters.fault(family, "the sum of the weights", "a finite number greater than 0", total);
        }
        return total;
    }
}
