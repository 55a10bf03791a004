package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.name;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tarazy.forecast.CountryOutlook;
import tarazy.forecast.CountryOutlook.Band;
import tarazy.forecast.CountryOutlook.CityOutlook;
import tarazy.forecast.CountryOutlook.Measure;
import tarazy.forecast.StreetOutlook;
import tarazy.forecast.StreetOutlook.Moment;
import tarazy.uprising.street.Outbursts;

/** Uprisings as text for the terminal. */
final class UprisingText {
    private static final int HIGH = 8;
    private static final int LOW = 3;
    private static final int CITY_BARS = 30;

    private final Screen screen;

    UprisingText(Screen screen) {
        this.screen = screen;
    }

    String text(StreetOutlook outlook) {
        StringBuilder out = new StringBuilder();
        var settings = outlook.file().settings();
        Moment start = outlook.first().getFirst();
        int citizens = start.quiet() + start.active() + start.jailed();
        int steps = outlook.file().steps();
        title(out, "One city of single people");
        paragraph(
                out,
                "profile " + outlook.file().profile().text() + " · " + settings.width() + " × " + settings.height()
                        + " cells · " + Figures.count(citizens, "citizen", "citizens") + " · "
                        + Figures.count(steps, "step", "steps") + " · seed " + outlook.seed());
        out.append('\n');
        series(out, "active", doubles(outlook, Moment::active), HIGH, Ink.BAD);
        series(out, "jailed", doubles(outlook, Moment::jailed), LOW, Ink.WARNING);
        if (outlook.first().stream().mapToDouble(Moment::legitimacy).distinct().count() > 1) {
            series(out, "legitimacy", doubles(outlook, Moment::legitimacy), LOW, Ink.NAME);
        }
        axis(out, "step 0", "step " + Figures.count(steps), outlook.first().size());
        out.append('\n').append(outbursts(outlook));
        return out.toString();
    }

    private static List<Double> doubles(StreetOutlook outlook, ToDoubleFunction<Moment> of) {
        return outlook.first().stream().mapToDouble(of).boxed().toList();
    }

    private String outbursts(StreetOutlook outlook) {
        int runs = outlook.runs().size();
        boolean several = runs > 1;
        Table table = new Table(screen, 2)
                .wrapped(several ? "Over " + Figures.count(runs, "run", "runs") : "", 20)
                .right(several ? "mean" : "")
                .right(several ? "least" : "")
                .right(several ? "most" : "");
        int level = outlook.file().outburst();
        row(table, outlook, "active citizens, mean over steps", Outbursts::meanActive);
        row(table, outlook, "active citizens, most", Outbursts::maxActive);
        row(table, outlook, "% of steps with more than " + level + " active", run -> 100 * run.timeAbove());
        row(table, outlook, "outbursts beyond " + level + ", per 1,000 steps", Outbursts::perThousandSteps);
        table.row(
                cell("mean peak of an outburst"),
                bold(Double.isNaN(outlook.meanPeak()) ? Figures.NONE : Figures.three(outlook.meanPeak())),
                cell(""),
                cell(""));
        return table.render();
    }

    private static void row(Table table, StreetOutlook outlook, String name, ToDoubleFunction<Outbursts> of) {
        var numbers = outlook.runs().stream().mapToDouble(of).summaryStatistics();
        boolean several = outlook.runs().size() > 1;
        table.row(
                cell(name),
                bold(Figures.three(numbers.getAverage())),
                cell(several ? Figures.three(numbers.getMin()) : ""),
                cell(several ? Figures.three(numbers.getMax()) : ""));
    }

    String text(CountryOutlook outlook) {
        StringBuilder out = new StringBuilder();
        var settings = outlook.file().settings();
        int steps = outlook.file().steps();
        double days = steps * settings.stepDays();
        title(out, "A country of " + Figures.count(settings.cities().size(), "city", "cities"));
        paragraph(
                out,
                Figures.number(days) + " days in steps of " + Figures.number(settings.stepHours()) + " hours · "
                        + Figures.count(outlook.runs(), "run", "runs") + " · seed " + outlook.seed());
        out.append('\n');
        series(out, "active 95 %", bands(outlook, Band::p95), LOW, Ink.DIM);
        series(out, "mean", bands(outlook, Band::mean), HIGH, Ink.BAD);
        axis(out, "day 0", "day " + Figures.number(days), outlook.active().size());
        out.append('\n').append(cities(outlook)).append('\n').append(measures(outlook));
        new ForecastText(screen).notes(out, outlook.notes());
        return out.toString();
    }

    private static List<Double> bands(CountryOutlook outlook, ToDoubleFunction<Band> of) {
        return outlook.active().stream().mapToDouble(of).boxed().toList();
    }

    private String cities(CountryOutlook outlook) {
        Table table = new Table(screen, 2)
                .wrapped("City", 10)
                .left("active over time (mean)")
                .right("peak")
                .right("lowest control")
                .right("lost");
        for (CityOutlook city : outlook.cities()) {
            table.row(
                    name(city.name()),
                    cell(Bars.of(Plot.stretches(city.active(), CITY_BARS))),
                    bold(Figures.three(most(city.active()))),
                    cell(Figures.percent(city.control().stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElse(1))),
                    cell(Figures.percent(city.lost())));
        }
        return table.render();
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private String measures(CountryOutlook outlook) {
        Table table = new Table(screen, 2)
                .wrapped("", 16)
                .right("mean")
                .right("5 %")
                .right("50 %")
                .right("95 %");
        table.row(cell("the government falls"), bold(Figures.percent(outlook.fallen())), cell(""), cell(""), cell(""));
        for (Measure measure : outlook.measures()) {
            if (measure.among() > 0) {
                String among = measure.among() < outlook.runs()
                        ? " (of " + Figures.count(measure.among(), "run", "runs") + ")"
                        : "";
                Band band = measure.band();
                table.row(
                        cell(measure.name().replace('_', ' ') + among),
                        bold(Figures.three(band.mean())),
                        cell(Figures.three(band.p05())),
                        cell(Figures.three(band.p50())),
                        cell(Figures.three(band.p95())));
            }
        }
        return table.render();
    }

    private void title(StringBuilder out, String text) {
        out.append(Ink.BOLD.on(screen, text)).append('\n');
    }

    private void paragraph(StringBuilder out, String text) {
        PlainText.wrap(text, screen.width()).forEach(line -> out.append(line).append('\n'));
    }

    private void series(StringBuilder out, String name, List<Double> series, int height, Ink ink) {
        new SeriesText(screen).series(out, name, series, height, ink);
    }

    private void axis(StringBuilder out, String start, String end, int points) {
        new SeriesText(screen).axis(out, start, end, points);
    }
}
