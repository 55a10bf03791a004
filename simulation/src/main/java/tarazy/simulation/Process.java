package tarazy.simulation;

import java.util.List;

/**
 * A part of a model that is more than formulas: it reads columns and writes columns, for all runs of a block at once.
 * Implementations are stateless and shared between threads; what has to last from moment to moment is kept by
 * {@link Block#memory}.
 */
@SuppressWarnings("AvoidCommonTypeNames") // the field's word; nobody starts an operating-system process here
public interface Process {
    /** Names of the quantities it needs, as they stand at the moment. */
    List<String> reads();

    /** Those among them that have to stay as they are through a run; one that changes over time is a fault of the plan. */
    default List<String> readsOnce() {
        return List.of();
    }

    /** Names of the quantities it provides; no one else may define them. */
    List<String> writes();

    /** Called once per moment and block, after everything it reads was computed. */
    void step(Block block, Moment moment);

    /**
     * Names of the quantities it needs to {@link #move} on. Unlike what it reads they may depend on what it writes, as what
     * moves a stock may depend on the stock.
     */
    default List<String> movedBy() {
        return List.of();
    }

    /**
     * Moves what it keeps in {@link Block#memory} on from a moment to the next, by what everything came to at the moment. Called
     * after all else at the moment and before any stock moves, but not at the last moment. Writes no column.
     */
    default void move(Block block, Moment moment) {}
}
