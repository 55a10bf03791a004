package tarazy.simulation;

import tarazy.formula.Expression;

/**
 * A yes/no quantity that may come true at a moment.
 *
 * @param once stays true from then on; otherwise an event by condition is true while the condition is, and one by hazard
 *     for the one moment at which it happens
 * @param observed its coming true would be known: before the end of the known history it follows the record alone and is
 *     not simulated
 */
public record EventSpec(String name, Trigger trigger, boolean once, boolean observed) {

    public sealed interface Trigger {}

    /** True at the moments at which the formula is. A missing condition counts as not met. */
    public record Condition(Expression when) implements Trigger {}

    /**
     * Happens at a rate. The hazard is summed over time and the event happens at the first moment at which the sum has
     * passed a draw from the unit exponential distribution: the same law at any step, and one draw per run. A missing
     * or negative hazard counts as none.
     *
     * @param rate expected number per {@code per}
     */
    public record Hazard(Expression rate, StepUnit per) implements Trigger {}
}
