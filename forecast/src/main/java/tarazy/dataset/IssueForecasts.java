package tarazy.dataset;

import java.util.List;

/**
 * What all models said of an issue.
 *
 * @param points one a model, in the order of the scores; NaN where it has no answer
 * @param crps one a model, NaN likewise
 */
public record IssueForecasts(String proposal, String issue, double outcome, List<Double> points, List<Double> crps) {
    public IssueForecasts {
        points = List.copyOf(points);
        crps = List.copyOf(crps);
    }
}
