package tarazy.forecast;

import java.util.List;
import tarazy.evidence.Pool;
import tarazy.formula.Compiler;
import tarazy.formula.Expression;

/** Where an uncertain quantity's distribution comes from. */
sealed interface Belief {
    /** From claims: one part of the pool a share, in the same order. */
    record Pooled(Pool pool, List<Compiler.PoolPart> parts) implements Belief {
        public Pooled {
            parts = List.copyOf(parts);
        }
    }

    /** From the analyst's declared range, since no claim speaks. */
    record Prior(String text, Expression expression) implements Belief {}
}
