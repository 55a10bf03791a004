package tarazy.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarazy.casefile.Case;
import tarazy.casefile.Deployment;
import tarazy.casefile.TransportSite;
import tarazy.simulation.Samples;

/** Reads from the runs who is where and when orders are carried out. */
final class DeploymentOutlooks {
    private final Simulated simulated;
    private final Case theCase;
    private final Samples samples;

    DeploymentOutlooks(Simulated simulated) {
        this.simulated = simulated;
        theCase = simulated.theCase();
        samples = simulated.samples();
    }

    List<DeploymentOutlook> all() {
        return theCase.deployments().values().stream().map(this::of).toList();
    }

    private DeploymentOutlook of(Deployment deployment) {
        return new DeploymentOutlook(
                deployment.name(),
                deployment.label(),
                deployment.unit(),
                theCase.timeline().start(),
                deployment.sites().stream().map(site -> place(deployment, site)).toList(),
                simulated.trajectory(deployment.moving(), "On the way", deployment.unit()),
                deployment.commands().stream()
                        .map(command -> command(deployment, command))
                        .toList(),
                deployment.note());
    }

    private Trajectory place(Deployment deployment, TransportSite site) {
        return simulated.trajectory(deployment.at(site.name()), site.label(), deployment.unit());
    }

    private DeploymentOutlook.Command command(Deployment deployment, Deployment.Command command) {
        double[] given = samples.column(deployment.given(command));
        double[] last = samples.column(deployment.lastOn(command));
        String from = switch (command) {
            case Deployment.Order order -> order.from();
            case Deployment.Recall recall ->
                deployment.orders().stream()
                        .filter(order -> order.name().equals(recall.order()))
                        .map(Deployment.Order::to)
                        .findFirst()
                        .orElse("");
        };
        String to = switch (command) {
            case Deployment.Order order -> order.to();
            case Deployment.Recall recall -> recall.to();
        };
        return new DeploymentOutlook.Command(
                command.name(),
                command.label(),
                command instanceof Deployment.Recall,
                from,
                to,
                (double) Arrays.stream(given).filter(yes -> yes == 1).count() / given.length,
                spread(given, samples.column(deployment.givenOn(command))),
                spread(given, samples.column(deployment.arrived(command))),
                spread(given, samples.column(deployment.firstOn(command))),
                spread(given, last),
                (double) Arrays.stream(last).filter(Double::isFinite).count() / last.length);
    }

    /** Over the runs in which it is given and has a value; empty if there is none. */
    private static Optional<IssueOutlook.Spread> spread(double[] given, double[] column) {
        double[] values = IntStream.range(0, column.length)
                .filter(run -> given[run] == 1 && Double.isFinite(column[run]))
                .mapToDouble(run -> column[run])
                .toArray();
        return values.length == 0 ? Optional.empty() : Optional.of(IssueOutlooks.spread(values));
    }
}
