package tarazy.casefile;

import java.util.Optional;

/**
 * A quantity that carries over from step to step.
 *
 * @param label for people; the name if the case gives none
 * @param unit empty if dimensionless
 * @param initial value at the start of the timeline; reads only what does not change over time
 * @param rate growth per {@code per}, in the stock's unit (or that over the unit of time)
 * @param per unit of time of rate, half-life and noise
 * @param toward value the stock approaches exponentially; present exactly if {@code halfLife} is
 * @param halfLife time in which half of the distance is covered, counted in {@code per}
 * @param noise standard deviation of a random walk after one {@code per}, in the stock's unit
 * @param min lower bound, in the stock's unit; reads only what does not change over time
 * @param max upper bound, in the stock's unit; reads only what does not change over time
 */
public record Stock(
        String name,
        String label,
        String unit,
        FormulaText initial,
        Optional<FormulaText> rate,
        Per per,
        Optional<FormulaText> toward,
        Optional<FormulaText> halfLife,
        Optional<FormulaText> noise,
        Optional<FormulaText> min,
        Optional<FormulaText> max,
        String note,
        Place place) {}
