package tarazy.casefile;

import java.util.List;
import java.util.Optional;

/**
 * A part of a case that is more than formulas: from time to time it works out something with formulas of its own and
 * provides the results as quantities.
 */
public sealed interface ProcessEntry permits Issue, Decision, Uprising {
    /** Under which it stands in the case. */
    String name();

    /** For people. */
    String label();

    Place place();

    /** What it reads, in a fixed order; names begin with the entry's own. */
    List<Input> inputs();

    /** What it provides, in a fixed order; names are the entry's own or begin with it. */
    List<Output> outputs();

    /** Those of the {@link #outputs} whose last values the runs keep, for what is told of the entry. */
    default List<String> kept() {
        return outputs().stream().map(Output::name).toList();
    }

    /** What inputs would have to be for nothing to happen here: the names of those that would be 0 or no. */
    List<String> idle();

    /** Those of the {@link #outputs} that claims can set on their day, as they do stocks. */
    default List<String> dated() {
        return List.of();
    }

    /**
     * A formula of an entry, which other formulas may read and scenarios may replace.
     *
     * @param thing for messages: {@code the position of russia on issue "alignment"}
     * @param yesNo true if it is yes or no, false if it is a number
     * @param unit the unit it must have; empty if any will do
     * @param read when it counts
     */
    record Input(String name, FormulaText formula, String thing, boolean yesNo, Optional<String> unit, Reading read) {
        /** One that is read at every moment. */
        Input(String name, FormulaText formula, String thing, boolean yesNo, Optional<String> unit) {
            this(name, formula, thing, yesNo, unit, Reading.NOW);
        }
    }

    /** When an input counts. */
    enum Reading {
        /** At the start of a run; it may not change over time. */
        ONCE,
        /** At every moment, before the outputs. */
        NOW,
        /** From one moment to the next: it may depend on the outputs, as what moves a stock may depend on the stock. */
        MOVING
    }

    /** A quantity that an entry provides at every step. */
    record Output(String name, String label, String unit, boolean yesNo) {}
}
