package tarazy.casefile;

import java.util.List;
import java.util.Optional;

/**
 * A part of a case that is more than formulas: from time to time it works out something with formulas of its own and
 * provides the results as quantities.
 */
public sealed interface ProcessEntry permits Issue, Decision, Uprising, Deployment, LeverUse, Network {
    /** Under which it stands in the case. */
    String name();

    /** For people. */
    String label();

    Place place();

    /** What it reads, in a fixed order; names begin with the entry's own. */
    List<Input> inputs();

    /** Names of all it reads: its {@link #inputs}, and what else. */
    default List<String> reads() {
        return inputs().stream().map(Input::name).toList();
    }

    /** What it provides, in a fixed order; names are the entry's own or begin with it. */
    List<Output> outputs();

    /** Those of the {@link #outputs} whose last values the runs keep, for what is told of the entry. */
    default List<String> kept() {
        return outputs().stream().map(Output::name).toList();
    }

    /** What inputs would have to be for nothing to happen here: the names of those that would be 0 or no. */
    List<String> idle();

    /** Those of the {@link #outputs} whose course over time the runs keep. */
    default List<String> followed() {
        return List.of();
    }

    /** Those of the {@link #outputs} that are set on the day for which claims give a figure, as stocks are. */
    default List<String> claimable() {
        return List.of();
    }

    /** When it reads an input. */
    default Reading reading(Input input) {
        return Reading.AT_STEP;
    }

    /** Names of the inputs that it reads then. */
    default List<String> inputs(Reading reading) {
        return inputs().stream()
                .filter(input -> reading(input) == reading)
                .map(Input::name)
                .toList();
    }

    /** When an entry reads an input. */
    enum Reading {
        /** Once a run, before the first step; it must not change over time. */
        ONCE,
        /** At every step, before it provides its outputs, which it therefore must not depend on. */
        AT_STEP,
        /** At the end of every step, to move on; it may depend on the outputs. */
        TO_MOVE
    }

    /**
     * A formula of an entry, which other formulas may read and scenarios may replace.
     *
     * @param thing for messages: {@code the position of russia on issue "alignment"}
     * @param yesNo true if it is yes or no, false if it is a number
     * @param unit the unit it must have, {@link #DAYS} for a span of time; empty if any will do
     */
    record Input(String name, FormulaText formula, String thing, boolean yesNo, Optional<String> unit) {
        /** Days; the formula may as well be a plain number, meaning days. */
        public static final String DAYS = "day";
    }

    /** A quantity that an entry provides at every step. */
    record Output(String name, String label, String unit, boolean yesNo) {}
}
