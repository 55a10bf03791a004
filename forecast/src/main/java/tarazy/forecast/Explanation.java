package tarazy.forecast;

import java.util.List;
import java.util.Optional;

/**
 * Why an answer is what it is, from the runs already made.
 *
 * @param drivers first-order indices of all uncertain quantities, largest first
 * @param disagreement share of the answer's variance that comes from which source is believed, per pooled quantity
 * @param tornado the answer when a quantity is low and when it is high, widest first
 * @param breakEven where the answer crosses its threshold
 * @param withoutSource the answer with one source left out, largest change first
 * @param decisions those whose outcome moves the answer, largest share first
 */
public record Explanation(
        Answer answer,
        int runs,
        List<Answer.Driver> drivers,
        List<Answer.Driver> disagreement,
        List<Swing> tornado,
        List<BreakEven> breakEven,
        List<WithoutSource> withoutSource,
        List<Estimate> estimates,
        List<Decided> decisions,
        List<String> notes) {
    public Explanation {
        drivers = List.copyOf(drivers);
        disagreement = List.copyOf(disagreement);
        tornado = List.copyOf(tornado);
        breakEven = List.copyOf(breakEven);
        withoutSource = List.copyOf(withoutSource);
        estimates = List.copyOf(estimates);
        decisions = List.copyOf(decisions);
        notes = List.copyOf(notes);
    }

    /**
     * The answer among the runs in which the quantity lies in its lowest and highest fifth.
     *
     * @param low 10 % quantile of the quantity (the middle of the lowest fifth)
     * @param high 90 % quantile
     */
    public record Swing(
            String quantity,
            String label,
            String unit,
            double low,
            double high,
            double answerAtLow,
            double answerAtHigh) {}

    /**
     * A decision behind the answer.
     *
     * @param share of the answer's variance that would go if one knew how the decision falls
     */
    public record Decided(double share, DecisionOutlook decision) {}

    /**
     * The value of a quantity at which the answer crosses the threshold (½ for a probability, the baseline or median
     * for a number); empty if it does not cross within the quantity's range.
     */
    public record BreakEven(String quantity, String label, String unit, double threshold, Optional<Double> value) {}

    /**
     * The answer as if the source had never spoken: from the runs that believed other sources or, where these are fewer
     * than a tenth, from a second ensemble with the same draws, in which a prior stands in where nobody else speaks.
     *
     * @param effectiveRuns how many equally weighted runs the figure is worth
     */
    public record WithoutSource(String source, String title, double answer, double change, double effectiveRuns) {}
}
