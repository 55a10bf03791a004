package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a lever is used in time.
 *
 * @param lever the name of the lever in formulas
 * @param label of the lever
 * @param used whether it is in use, yes or no, or how fully, from 0 to 1
 * @param act what kind of act that is
 * @param latency days from an act to its effect; 0 if empty
 * @param halfLife days in which the effect halves; infinite if empty
 * @param costEach of an act at full use; 0 if empty
 * @param costHeld of a day of holding at full use; 0 if empty
 * @param reversible whether letting go ends the effect
 */
public record LeverUse(
        String lever,
        String label,
        FormulaText used,
        Act act,
        Optional<FormulaText> latency,
        Optional<FormulaText> halfLife,
        Optional<FormulaText> costEach,
        Optional<FormulaText> costHeld,
        boolean reversible,
        Place place)
        implements ProcessEntry {

    /** What using a lever is. */
    public enum Act {
        /** It is held until it is let go, as a pipeline is closed. */
        HELD,
        /** It happens and leaves nothing to let go of, as a speech. */
        STROKE
    }

    @Override
    public String name() {
        return lever;
    }

    /** Name in formulas of what decides whether it is used. */
    public String trigger() {
        return lever + ".uses";
    }

    public String latencyName() {
        return lever + ".latency";
    }

    public String halfLifeName() {
        return lever + ".half_life";
    }

    public String costEachName() {
        return lever + ".cost_each";
    }

    public String costHeldName() {
        return lever + ".cost_held";
    }

    /** Name in formulas of whether it is in use now. */
    public String inUse() {
        return lever + ".used";
    }

    /** Name in formulas of how fully it is used now, 0 to 1. */
    public String level() {
        return lever + ".level";
    }

    /** Name in formulas of what all acts so far do now. */
    public String effect() {
        return lever + ".effect";
    }

    /** Name in formulas of what the sender has spent so far. */
    public String cost() {
        return lever + ".cost";
    }

    /** Name in formulas of how many acts there were so far. */
    public String acts() {
        return lever + ".acts";
    }

    @Override
    public List<Input> inputs() {
        String of = " of lever \"" + lever.substring(Lever.PREFIX.length()) + "\"";
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(trigger(), used, "the use" + of, false, Optional.of("")));
        latency.ifPresent(
                f -> inputs.add(new Input(latencyName(), f, "the latency" + of, false, Optional.of(Input.DAYS))));
        halfLife.ifPresent(
                f -> inputs.add(new Input(halfLifeName(), f, "the half-life" + of, false, Optional.of(Input.DAYS))));
        costEach.ifPresent(
                f -> inputs.add(new Input(costEachName(), f, "the cost of an act" + of, false, Optional.empty())));
        costHeld.ifPresent(
                f -> inputs.add(new Input(costHeldName(), f, "the cost of holding" + of, false, Optional.empty())));
        return inputs;
    }

    @Override
    public List<String> idle() {
        return List.of(trigger());
    }

    /** The strength as well, which is a quantity by itself. */
    @Override
    public List<String> reads() {
        List<String> reads = new ArrayList<>(ProcessEntry.super.reads());
        reads.add(lever);
        return reads;
    }

    @Override
    public List<Output> outputs() {
        return List.of(
                new Output(inUse(), label + ": in use", "", true),
                new Output(level(), label + ": how fully it is used", "", false),
                new Output(effect(), label + ": effect of its use", "", false),
                new Output(cost(), label + ": cost to the sender so far", "", false),
                new Output(acts(), label + ": number of acts so far", "", false));
    }

    @Override
    public List<String> kept() {
        return List.of(effect(), cost(), acts());
    }
}
