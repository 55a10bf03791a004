package tarazy.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * What an ensemble says about a case: everything a table, a report page or a file needs, in display order.
 *
 * @param caseName name of the case folder
 * @param asOf only sources that speak from this date or earlier were used
 * @param scenario id of the scenario that was applied, empty for the case as it stands
 * @param notes what the reader has to know about this forecast (quantities that fell back on a prior, missing values, …)
 */
public record Forecast(
        String caseName,
        String title,
        String summary,
        LocalDate asOf,
        long seed,
        int runs,
        String scenario,
        List<Answer> answers,
        List<Estimate> estimates,
        List<Trajectory> trajectories,
        List<IssueOutlook> issues,
        List<DecisionOutlook> decisions,
        List<UprisingOutlook> uprisings,
        List<DeploymentOutlook> deployments,
        InfluenceOutlook influence,
        List<SourceUse> sources,
        List<Contradiction> contradictions,
        List<String> notes,
        SampleTable samples) {
    public Forecast {
        answers = List.copyOf(answers);
        estimates = List.copyOf(estimates);
        trajectories = List.copyOf(trajectories);
        issues = List.copyOf(issues);
        decisions = List.copyOf(decisions);
        uprisings = List.copyOf(uprisings);
        deployments = List.copyOf(deployments);
        sources = List.copyOf(sources);
        contradictions = List.copyOf(contradictions);
        notes = List.copyOf(notes);
    }
}
