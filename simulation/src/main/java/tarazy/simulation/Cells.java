package tarazy.simulation;

import java.util.List;
import tarazy.formula.Code;

/** The registers behind the parts of a compiled plan. A register of {@link #NONE} is absent. */
final class Cells {
    static final int NONE = -1;

    private Cells() {}

    record Stock(
            String name,
            int value,
            int initial,
            double perDays,
            int rate,
            int toward,
            int halfLife,
            int noise,
            int min,
            int max) {}

    record Hazard(Happening event, String key, int rate, double perDays, int sum, int threshold) {}

    /**
     * What condition and hazard events have in common.
     *
     * @param came day on which it came true last
     * @param since days since then
     */
    record Happening(String name, int value, int came, int since, boolean once, boolean observed) {}

    record Previous(int value, int initial, int copy) {}

    record DatedFact(int value, int moment, double day, int target, boolean event) {}

    record Observed(Observation observation, int value, int lastMoment) {}

    /** A formula watched for values that go missing although all it reads is known. */
    record Watched(String name, int value, List<Integer> reads, boolean changes) {}

    /** A part of a step, in dependency order. */
    sealed interface Stage {}

    record Formulas(Code code) implements Stage {}

    record Condition(Happening event, int condition) implements Stage {}

    record Call(Process process) implements Stage {}
}
