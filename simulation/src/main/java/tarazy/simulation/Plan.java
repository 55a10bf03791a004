package tarazy.simulation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tarazy.formula.Code;
import tarazy.formula.Frame;

/**
 * A model compiled to columns: which formulas are computed once per run and which at every step, in what order, and what
 * moves in between. Immutable; any number of threads may run it.
 */
public final class Plan {
    private final Timeline timeline;
    private final Supplier<Frame> frames;
    private final Code once;
    private final List<Cells.Stage> stages;
    private final Parts parts;
    private final Outputs outputs;

    Plan(Timeline timeline, Supplier<Frame> frames, Code once, List<Cells.Stage> stages, Parts parts, Outputs outputs) {
        this.timeline = timeline;
        this.frames = frames;
        this.once = once;
        this.stages = List.copyOf(stages);
        this.parts = parts;
        this.outputs = outputs;
    }

    /**
     * What moves between the evaluations.
     *
     * @param time register of the days since the start
     * @param first register that is yes at the first moment
     * @param knownMoment index of the last moment of known history, or -1
     */
    record Parts(
            int time,
            int first,
            int knownMoment,
            List<Cells.Stock> stocks,
            List<Cells.Hazard> hazards,
            List<Cells.Happening> happenings,
            List<Cells.Previous> previous,
            List<Cells.DatedFact> facts,
            List<Process> processes) {
        Parts {
            stocks = List.copyOf(stocks);
            hazards = List.copyOf(hazards);
            happenings = List.copyOf(happenings);
            previous = List.copyOf(previous);
            facts = List.copyOf(facts);
            processes = List.copyOf(processes);
        }
    }

    /**
     * What is taken out of the runs.
     *
     * @param registers of all quantities by name
     * @param labels registers that tell which part of a pool was drawn
     */
    record Outputs(
            Map<String, Integer> registers,
            Map<String, Integer> labels,
            List<String> kept,
            List<String> trajectories,
            List<Cells.Observed> observed,
            List<Cells.Watched> watched) {
        Outputs {
            kept = List.copyOf(kept);
            trajectories = List.copyOf(trajectories);
            observed = List.copyOf(observed);
            watched = List.copyOf(watched);
        }
    }

    public static PlanBuilder over(Timeline timeline) {
        return new PlanBuilder(timeline);
    }

    public Timeline timeline() {
        return timeline;
    }

    Frame newFrame() {
        return frames.get();
    }

    Code once() {
        return once;
    }

    List<Cells.Stage> stages() {
        return stages;
    }

    Parts parts() {
        return parts;
    }

    Outputs outputs() {
        return outputs;
    }

    int register(String name) {
        Integer register = outputs.registers().get(name);
        if (register == null) {
            throw new IllegalArgumentException("the plan has no quantity " + name);
        }
        return register;
    }
}
