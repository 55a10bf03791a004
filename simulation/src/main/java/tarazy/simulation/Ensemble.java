package tarazy.simulation;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.DoubleConsumer;
import tarazy.formula.Frame;

/** Many runs of a plan. */
public final class Ensemble {
    private Ensemble() {}

    /**
     * Runs a plan. The result depends on plan, runs and seed alone, to the last bit; the first n runs are the same
     * whatever the number of runs.
     *
     * @param runs at least 1
     */
    public static Samples run(Plan plan, int runs, long seed, Runner runner) {
        return run(plan, runs, seed, runner, share -> {});
    }

    /**
     * @param progress told the share of the runs that are done, 0 to 1, on the calling thread
     */
    public static Samples run(Plan plan, int runs, long seed, Runner runner, DoubleConsumer progress) {
        if (runs < 1) {
            throw new IllegalArgumentException("at least one run is needed, not " + runs);
        }
        int blocks = Math.ceilDiv(runs, Frame.RUNS);
        SamplesFold fold = new SamplesFold(plan, runs);
        // A frame is megabytes of columns: used again instead of made anew for every block.
        Queue<Frame> idle = new ConcurrentLinkedQueue<>();
        runner.run(
                blocks,
                block -> simulate(plan, idle, seed, block, Math.min(Frame.RUNS, runs - block * Frame.RUNS)),
                (block, result) -> {
                    fold.add(block, result);
                    progress.accept((block + 1.0) / blocks);
                });
        return fold.samples(runner);
    }

    private static BlockResult simulate(Plan plan, Queue<Frame> idle, long seed, int block, int runs) {
        Frame waiting = idle.poll();
        Frame frame = waiting == null ? plan.newFrame() : waiting;
        BlockResult result = new BlockSimulation(plan, frame).run(seed, block, runs);
        idle.add(frame);
        return result;
    }
}
