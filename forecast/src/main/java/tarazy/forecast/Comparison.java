package tarazy.forecast;

import java.util.List;

/**
 * Two ensembles with the same draws.
 *
 * @param changes what was set, as {@code name = formula}
 */
public record Comparison(Forecast before, Forecast after, List<String> changes, List<Change> answers) {
    public Comparison {
        changes = List.copyOf(changes);
        answers = List.copyOf(answers);
    }

    /**
     * @param difference after minus before, of probabilities or medians
     * @param low lower end of the difference's 90 % interval, from the paired runs
     */
    public record Change(
            String id, String ask, Answer before, Answer after, double difference, double low, double high) {}
}
