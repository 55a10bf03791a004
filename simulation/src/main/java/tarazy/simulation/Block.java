package tarazy.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;
import tarazy.formula.Frame;
import tarazy.random.Streams;

/** The runs that are simulated together, as a process sees them. Belongs to one thread. */
public final class Block {
    private final Plan plan;
    private final Frame frame;
    private final Map<Process, Object> memories = new HashMap<>();

    Block(Plan plan, Frame frame) {
        this.plan = plan;
        this.frame = frame;
    }

    /** Number of the block, from 0. */
    public int index() {
        return frame.block();
    }

    /** Number of runs: the length of every column. */
    public int size() {
        return Frame.RUNS;
    }

    /**
     * The column of a quantity, one value a run. A process writes to the columns it provides and to no others.
     * They keep what it wrote from moment to moment; at the first moment they hold anything.
     *
     * @throws IllegalArgumentException if the plan has no such quantity
     */
    public double[] column(String name) {
        return frame.column(plan.register(name));
    }

    /** Random numbers for one purpose, the same at every moment. */
    public UniformRandomProvider stream(String owner) {
        return Streams.stream(frame.seed(), owner, frame.block());
    }

    /** Random numbers for one purpose at one moment. */
    public UniformRandomProvider stream(String owner, Moment moment) {
        return Streams.stream(frame.seed(), owner, frame.block(), moment.index());
    }

    /** What a process keeps for this block from its first moment to its last. */
    public <T> T memory(Process process, Class<T> type, Supplier<T> initial) {
        return type.cast(memories.computeIfAbsent(process, key -> initial.get()));
    }
}
