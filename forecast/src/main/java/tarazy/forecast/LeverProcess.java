package tarazy.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tarazy.casefile.FormulaText;
import tarazy.casefile.LeverUse;
import tarazy.casefile.ProcessEntry;
import tarazy.influence.dynamics.LeverState;
import tarazy.simulation.Block;
import tarazy.simulation.Moment;
import tarazy.simulation.Process;

/**
 * Follows the use of a lever in every run. An act takes the strength and the latency as they are at that moment; half-life
 * and cost of holding are those at the beginning of each step.
 *
 * <p>A use beyond 0 to 1 counts as its end, a latency or cost below 0 as 0. While it is not known whether the lever is used,
 * nothing of it is known; afterwards it counts as if nothing had changed meanwhile.
 */
final class LeverProcess implements Process {
    private final LeverUse use;
    private final List<String> reads;
    private final List<String> writes;

    LeverProcess(LeverUse use) {
        this.use = use;
        reads = use.reads();
        writes = use.outputs().stream().map(ProcessEntry.Output::name).toList();
    }

    @Override
    public List<String> reads() {
        return reads;
    }

    @Override
    public List<String> writes() {
        return writes;
    }

    @Override
    public void step(Block block, Moment moment) {
        Memory memory = block.memory(this, Memory.class, () -> new Memory(block.size()));
        double[] used = block.column(use.trigger());
        double[] strength = block.column(use.lever());
        double[] latency = column(block, use.latency(), use.latencyName(), memory.zeros);
        double[] halfLife = column(block, use.halfLife(), use.halfLifeName(), memory.infinite);
        double[] costEach = column(block, use.costEach(), use.costEachName(), memory.zeros);
        double[] costHeld = column(block, use.costHeld(), use.costHeldName(), memory.zeros);
        double[] inUse = block.column(use.inUse());
        double[] level = block.column(use.level());
        double[] effect = block.column(use.effect());
        double[] cost = block.column(use.cost());
        double[] acts = block.column(use.acts());
        boolean strokes = use.act() == LeverUse.Act.STROKE;
        for (int run = 0; run < used.length; run++) {
            LeverState state = memory.states[run];
            state.advance(moment.day());
            double now = Math.clamp(used[run], 0, 1);
            double shown = now;
            if (Double.isNaN(now)) {
                inUse[run] = level[run] = effect[run] = cost[run] = acts[run] = Double.NaN;
                continue;
            }
            if (strokes) {
                boolean strikes = now > 0 && memory.before[run] == 0;
                memory.before[run] = now;
                shown = strikes ? now : 0;
                if (strikes) {
                    state.strike(now, strength[run], atLeast0(latency[run]), atLeast0(costEach[run]));
                }
            } else if (now != state.level()) {
                state.hold(now, strength[run], atLeast0(latency[run]), atLeast0(costEach[run]), use.reversible());
            }
            state.respond(halfLife[run], atLeast0(costHeld[run]));
            inUse[run] = shown > 0 ? 1 : 0;
            level[run] = shown;
            effect[run] = state.effect();
            cost[run] = state.cost();
            acts[run] = state.acts();
        }
    }

    private static double[] column(Block block, Optional<FormulaText> formula, String name, double[] otherwise) {
        return formula.isPresent() ? block.column(name) : otherwise;
    }

    private static double atLeast0(double value) {
        return Math.max(0, value);
    }

    /** What lasts from moment to moment, by run. */
    private static final class Memory {
        private final LeverState[] states;
        private final double[] before;
        private final double[] zeros;
        private final double[] infinite;

        Memory(int runs) {
            states = new LeverState[runs];
            Arrays.setAll(states, run -> new LeverState());
            before = new double[runs];
            zeros = new double[runs];
            infinite = new double[runs];
            Arrays.fill(infinite, Double.POSITIVE_INFINITY);
        }
    }
}
