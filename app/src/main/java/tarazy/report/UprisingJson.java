package tarazy.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tarazy.forecast.CountryOutlook;
import tarazy.forecast.CountryOutlook.Band;
import tarazy.forecast.StreetOutlook;
import tarazy.forecast.StreetOutlook.Moment;

/** Uprisings as JSON: the same runs give the same bytes. */
final class UprisingJson {
    private UprisingJson() {}

    static String text(StreetOutlook outlook) {
        var settings = outlook.file().settings();
        return Json.lines(json -> json.text("level", "street")
                .text("profile", outlook.file().profile().text())
                .number("width", (long) settings.width())
                .number("height", (long) settings.height())
                .number("steps", (long) outlook.file().steps())
                .number("seed", outlook.seed())
                .object(
                        "first_run",
                        j -> j.numbers("quiet", moments(outlook, Moment::quiet))
                                .numbers("active", moments(outlook, Moment::active))
                                .numbers("jailed", moments(outlook, Moment::jailed))
                                .numbers("legitimacy", moments(outlook, Moment::legitimacy)))
                .number("outburst", (long) outlook.file().outburst())
                .objects(
                        "runs",
                        outlook.runs(),
                        run -> json.number("mean_active", run.meanActive())
                                .number("max_active", (long) run.maxActive())
                                .number("time_above", run.timeAbove())
                                .number("outbursts", (long) run.count())
                                .number("mean_peak", run.meanPeak())));
    }

    private static List<Double> moments(StreetOutlook outlook, ToDoubleFunction<Moment> of) {
        return outlook.first().stream().mapToDouble(of).boxed().toList();
    }

    static String text(CountryOutlook outlook) {
        return Json.lines(json -> json.text("level", "country")
                .number("runs", (long) outlook.runs())
                .number("seed", outlook.seed())
                .number("step_hours", outlook.file().settings().stepHours())
                .number("fallen", outlook.fallen())
                .objects("measures", outlook.measures(), measure -> {
                    json.text("name", measure.name()).number("among", (long) measure.among());
                    band(json, measure.band());
                })
                .objects("active", outlook.active(), band -> band(json, band))
                .objects(
                        "cities",
                        outlook.cities(),
                        city -> json.text("name", city.name())
                                .number("lost", city.lost())
                                .numbers("active", city.active())
                                .numbers("control", city.control()))
                .texts("notes", outlook.notes()));
    }

    private static void band(Json json, Band band) {
        json.number("mean", band.mean())
                .number("p05", band.p05())
                .number("p50", band.p50())
                .number("p95", band.p95());
    }
}
