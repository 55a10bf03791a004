package tarazy.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.forecast.DeploymentOutlook;
import tarazy.forecast.IssueOutlook;
import tarazy.forecast.Trajectory;

/** Who is where, in the words and marks of the page. */
final class DeploymentRows {
    private DeploymentRows() {}

    static List<ReportPage.DeploymentRow> of(List<DeploymentOutlook> deployments) {
        List<ReportPage.DeploymentRow> rows = new ArrayList<>();
        for (int k = 0; k < deployments.size(); k++) {
            rows.add(row(deployments.get(k), k));
        }
        return rows;
    }

    /** What the page draws of a deployment: all places, then who is on the way. */
    static List<Trajectory> drawn(DeploymentOutlook deployment) {
        List<Trajectory> all = new ArrayList<>(deployment.places());
        all.add(deployment.moving());
        // where nobody ever is there is nothing to see
        return all.stream()
                .filter(each ->
                        each.points().stream().anyMatch(point -> point.mean() > 0 || Double.isNaN(point.mean())))
                .toList();
    }

    /** The name of a chart. */
    static String chart(int deployment, int place) {
        return "deployment-" + deployment + "-" + place;
    }

    private static ReportPage.DeploymentRow row(DeploymentOutlook deployment, int number) {
        List<Trajectory> drawn = drawn(deployment);
        List<ReportPage.Fan> fans = new ArrayList<>();
        for (int k = 0; k < drawn.size(); k++) {
            fans.add(FanRows.fan(drawn.get(k), chart(number, k)));
        }
        return new ReportPage.DeploymentRow(
                deployment.name(),
                deployment.label(),
                deployment.unit(),
                fans,
                deployment.commands().stream()
                        .map(command -> command(deployment, command))
                        .toList(),
                deployment.note());
    }

    private static ReportPage.CommandRow command(DeploymentOutlook deployment, DeploymentOutlook.Command command) {
        return new ReportPage.CommandRow(
                command.label(),
                DeploymentText.way(command),
                Figures.percent(command.given()),
                when(deployment.start(), command.day()),
                when(deployment.start(), command.first()),
                when(deployment.start(), command.last()),
                Figures.percent(command.complete()),
                command.units()
                        .map(units -> Figures.number(units.p50(), units.p5(), units.p95()))
                        .orElse(Figures.NONE));
    }

    private static ReportPage.DayRange when(LocalDateTime start, Optional<IssueOutlook.Spread> days) {
        return new ReportPage.DayRange(DeploymentText.middle(start, days), DeploymentText.range(start, days));
    }
}
