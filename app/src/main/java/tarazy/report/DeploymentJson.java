package tarazy.report;

import java.util.Optional;
import tarazy.forecast.DeploymentOutlook;
import tarazy.forecast.IssueOutlook;
import tarazy.forecast.Trajectory;

/** A deployment as JSON. Days are counted from its start. */
final class DeploymentJson {
    private DeploymentJson() {}

    static void deployment(Json json, DeploymentOutlook deployment) {
        json.text("name", deployment.name())
                .text("label", deployment.label())
                .text("unit", deployment.unit())
                .text("start", deployment.start().toString())
                .texts(
                        "time",
                        deployment.moving().points().stream()
                                .map(point -> point.time().toString())
                                .toList())
                .objects("places", deployment.places(), place -> band(json, place))
                .object("moving", moving -> band(moving, deployment.moving()))
                .objects("orders", deployment.commands(), command -> {
                    json.text("name", command.name())
                            .text("label", command.label())
                            .yesNo("recall", command.recall())
                            .text("from", command.from())
                            .text("to", command.to())
                            .number("given", command.given())
                            .number("complete", command.complete());
                    spread(json, "day", command.day());
                    spread(json, "arrived", command.units());
                    spread(json, "first", command.first());
                    spread(json, "last", command.last());
                });
    }

    private static void spread(Json json, String key, Optional<IssueOutlook.Spread> spread) {
        ForecastJson.spread(json, key, spread);
    }

    private static void band(Json json, Trajectory place) {
        json.text("name", place.name())
                .text("label", place.label())
                .numbers(
                        "mean",
                        place.points().stream().map(Trajectory.Point::mean).toList())
                .numbers("p5", place.points().stream().map(Trajectory.Point::p5).toList())
                .numbers(
                        "p50",
                        place.points().stream().map(Trajectory.Point::p50).toList())
                .numbers(
                        "p95",
                        place.points().stream().map(Trajectory.Point::p95).toList());
    }
}
