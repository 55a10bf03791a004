package tarazy.report;

import java.util.List;
import java.util.function.Consumer;
import tarazy.forecast.Answer;
import tarazy.forecast.Estimate;
import tarazy.forecast.Forecast;
import tarazy.forecast.Trajectory;

/** What the charts of the report page draw, as JSON that may stand inside a script element. */
final class ChartData {
    private ChartData() {}

    /** Keys are the names {@link PageBuilder} gives to the charts. */
    static String of(Forecast forecast) {
        String json = Json.compact(out -> {
            for (int k = 0; k < forecast.answers().size(); k++) {
                Answer answer = forecast.answers().get(k);
                answer.histogram().ifPresent(named("histogram-" + k, out, answer));
            }
            for (int k = 0; k < forecast.trajectories().size(); k++) {
                Trajectory trajectory = forecast.trajectories().get(k);
                out.object("fan-" + k, o -> fan(o, trajectory));
            }
            for (int k = 0; k < forecast.deployments().size(); k++) {
                List<Trajectory> places =
                        DeploymentRows.drawn(forecast.deployments().get(k));
                for (int p = 0; p < places.size(); p++) {
                    Trajectory place = places.get(p);
                    out.object(DeploymentRows.chart(k, p), o -> fan(o, place));
                }
            }
            for (int k = 0; k < forecast.estimates().size(); k++) {
                Estimate estimate = forecast.estimates().get(k);
                out.object("estimate-" + k, o -> estimate(o, estimate));
            }
        });
        return safe(json);
    }

    /** The same JSON in a form that may stand inside a script element. */
    static String safe(String json) {
        // "</script" and "<!--" would end or change the element; a JSON string may spell the sign as an escape.
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static Consumer<Answer.Histogram> named(String name, Json out, Answer answer) {
        return histogram -> out.object(
                name,
                o -> o.text("kind", "histogram")
                        .text("unit", answer.unit())
                        .number("from", histogram.low())
                        .number("to", histogram.high())
                        .numbers("counts", histogram.counts())
                        .number("median", answer.value())
                        .number("low", answer.low())
                        .number("high", answer.high())
                        .number("baseline", answer.baseline()));
    }

    private static void fan(Json out, Trajectory trajectory) {
        List<Trajectory.Point> points = trajectory.points();
        out.text("kind", TimeScale.yesNo(points) ? "share" : "fan")
                .text("unit", trajectory.unit())
                .number("split", TimeScale.split(points).orElse(-1));
        out.texts("time", points.stream().map(p -> p.time().toString()).toList())
                .numbers("mean", points.stream().map(Trajectory.Point::mean).toList())
                .numbers("p5", points.stream().map(Trajectory.Point::p5).toList())
                .numbers("p25", points.stream().map(Trajectory.Point::p25).toList())
                .numbers("p50", points.stream().map(Trajectory.Point::p50).toList())
                .numbers("p75", points.stream().map(Trajectory.Point::p75).toList())
                .numbers("p95", points.stream().map(Trajectory.Point::p95).toList());
    }

    private static void estimate(Json out, Estimate estimate) {
        out.text("kind", "estimate").text("unit", estimate.unit());
        curve(out, estimate.curve());
        out.objects("claims", estimate.claims(), claim -> {
            out.text("name", claim.claim()).number("weight", claim.weight());
            curve(out, claim.curve());
        });
    }

    private static void curve(Json out, Estimate.Curve curve) {
        out.number("from", curve.low()).number("to", curve.high()).numbers("heights", curve.heights());
    }
}
