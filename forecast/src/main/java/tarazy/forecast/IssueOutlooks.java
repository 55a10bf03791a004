package tarazy.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import tarazy.casefile.Actor;
import tarazy.casefile.Case;
import tarazy.casefile.Issue;
import tarazy.insight.Quantiles;
import tarazy.simulation.Samples;

/** Reads from the runs what became of the issues. */
final class IssueOutlooks {
    private final Case theCase;
    private final Samples samples;

    IssueOutlooks(Simulated simulated) {
        theCase = simulated.theCase();
        samples = simulated.samples();
    }

    List<IssueOutlook> all() {
        return theCase.issues().values().stream().map(this::outlook).toList();
    }

    private IssueOutlook outlook(Issue issue) {
        double[] settled = samples.column(issue.settled());
        double share = DoubleStream.of(settled).sum() / settled.length;
        return new IssueOutlook(
                issue.name(),
                issue.label(),
                issue.unit(),
                issue.scale().low(),
                issue.scale().high(),
                issue.scale().lowMeans(),
                issue.scale().highMeans(),
                issue.modelName(),
                share,
                share > 0 ? Optional.of(spread(issue.name(), settled, 1)) : Optional.empty(),
                share > 0 ? Optional.of(spread(issue.mean(), settled, 1)) : Optional.empty(),
                issue.stakes().stream()
                        .map(stake -> new IssueOutlook.Stand(
                                stake.actor(), actor(stake.actor()), spread(issue.standing(stake), settled, share)))
                        .toList(),
                issue.note());
    }

    private String actor(String id) {
        return Optional.ofNullable(theCase.actors().get(id)).map(Actor::name).orElse(id);
    }

    /** Over the settled runs, unless none is. */
    private IssueOutlook.Spread spread(String name, double[] settled, double share) {
        double[] column = samples.column(name);
        double[] counted = new double[column.length];
        int n = 0;
        for (int i = 0; i < column.length; i++) {
            if ((settled[i] == 1 || share == 0) && !Double.isNaN(column[i])) {
                counted[n++] = column[i];
            }
        }
        return spread(Arrays.copyOf(counted, n));
    }

    /** Of values that are all there. */
    static IssueOutlook.Spread spread(double[] values) {
        double[] q = Quantiles.of(values, 0.05, 0.25, 0.5, 0.75, 0.95);
        return new IssueOutlook.Spread(
                q[0], q[1], q[2], q[3], q[4], DoubleStream.of(values).average().orElse(Double.NaN));
    }
}
