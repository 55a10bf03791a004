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

    /** Names of the quantities it provides; no one else may define them. */
    List<String> writes();

    /** Called once per moment and block, after everything it reads was computed. */
    void step(Block block, Moment moment);
}
