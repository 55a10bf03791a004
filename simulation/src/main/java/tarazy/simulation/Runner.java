package tarazy.simulation;

import java.util.function.IntFunction;

/** Where blocks are computed: the seam for scale. */
public interface Runner {
    /**
     * Computes blocks 0 to {@code blocks − 1} in any order and anywhere, and folds their results in ascending order on
     * the calling thread.
     *
     * @throws RuntimeException whatever a block or the fold threw
     */
    <P> void run(int blocks, IntFunction<P> task, Fold<P> fold);

    /** Takes the results one by one. */
    interface Fold<P> {
        void add(int block, P result);
    }
}
