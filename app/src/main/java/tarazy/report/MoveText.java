package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.ArrayList;
import java.util.List;
import tarazy.forecast.MovementOutlook;
import tarazy.forecast.MovementOutlook.Band;
import tarazy.forecast.MovementOutlook.OrderOutlook;
import tarazy.forecast.MovementOutlook.QuickestOutlook;

/** Movements as text for the terminal. */
final class MoveText {
    private static final int HIGH = 5;
    private static final int BARS = 30;
    private static final int MOST_LISTED = 6;
    private static final int MOST_DAYS = 8;
    private static final double WORTH_TELLING = 0.005;

    private final Screen screen;

    MoveText(Screen screen) {
        this.screen = screen;
    }

    String text(MovementOutlook outlook) {
        StringBuilder out = new StringBuilder();
        var file = outlook.file();
        String title = file.title().isEmpty() ? "Movement" : file.title();
        paragraph(out, title, Ink.BOLD);
        paragraph(
                out,
                Figures.count(file.sites().size(), "place", "places") + " · " + Figures.number(file.days())
                        + " days in steps of " + Figures.number(file.stepHours()) + " hours"
                        + (outlook.drawn()
                                ? " · " + Figures.count(outlook.runs(), "run", "runs") + " · seed " + outlook.seed()
                                : ""),
                Ink.DIM);
        if (!outlook.orders().isEmpty()) {
            out.append('\n').append(orders(outlook));
            outlook.orders().forEach(order -> arrivals(out, outlook, order));
            out.append('\n').append(places(outlook));
            ways(out, outlook);
            full(out, outlook);
        }
        outlook.quickest().forEach(each -> quickest(out, outlook, each));
        new ForecastText(screen).notes(out, outlook.notes());
        return out.toString();
    }

    private void paragraph(StringBuilder out, String text, Ink ink) {
        PlainText.wrap(PlainText.of(text), screen.width())
                .forEach(line -> out.append(ink.on(screen, line)).append('\n'));
    }

    /** The median, with the 90 % interval where runs differ. */
    private static String band(Band band) {
        String middle = middle(band);
        return differs(band) ? middle + " (" + interval(band) + ")" : middle;
    }

    private static String middle(Band band) {
        return band.share() == 0
                ? Figures.NONE
                : differs(band)
                        ? Figures.number(tidy(band.p50()), band.p05(), band.p95())
                        : Figures.number(tidy(band.p50()));
    }

    private static boolean differs(Band band) {
        return band.p05() < band.p95();
    }

    private static String interval(Band band) {
        return differs(band)
                ? Figures.number(tidy(band.p05()), band.p05(), band.p95()) + " – "
                        + Figures.number(tidy(band.p95()), band.p05(), band.p95())
                : "";
    }

    private static double tidy(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }

    /** A mean number of units: hundredths are enough. */
    private static String mean(double value) {
        return Figures.three(Math.abs(value) < 1 ? Math.rint(value * 100) / 100 : tidy(value));
    }

    private String orders(MovementOutlook outlook) {
        Table table = new Table(screen, 2)
                .wrapped("Order", 12)
                .right(unit(outlook, "units"))
                .right("first there")
                .right("half")
                .right("90 %")
                .right("all there");
        for (OrderOutlook order : outlook.orders()) {
            String share = order.last().share() < order.obeying().share()
                            && order.last().share() > 0
                    ? Figures.percent(order.last().share()) + " of runs: "
                    : "";
            table.row(
                    name(order.label()),
                    cell(middle(order.obeying())),
                    cell(day(order.first())),
                    cell(day(order.half())),
                    cell(day(order.most())),
                    bold(share + day(order.last())));
            table.row(
                    dim(order.from() + " → " + order.to() + ", day " + middle(order.day())),
                    dim(interval(order.obeying())),
                    dim(interval(order.first())),
                    dim(interval(order.half())),
                    dim(interval(order.most())),
                    dim(interval(order.last())));
        }
        return table.render();
    }

    private static String day(Band band) {
        return band.share() == 0 ? Figures.NONE : "day " + middle(band);
    }

    private static String unit(MovementOutlook outlook, String otherwise) {
        return outlook.file().unit().isEmpty() ? otherwise : outlook.file().unit();
    }

    private void arrivals(StringBuilder out, MovementOutlook outlook, OrderOutlook order) {
        if (order.arrivals().stream().allMatch(units -> units == 0)) {
            return;
        }
        out.append('\n');
        paragraph(out, "Arrivals a day: " + order.label(), Ink.PLAIN);
        SeriesText series = new SeriesText(screen);
        series.series(out, outlook.drawn() ? "mean" : "", order.arrivals(), HIGH, Ink.NAME);
        series.axis(
                out,
                "day 0",
                "day " + (order.arrivals().size() - 1),
                order.arrivals().size());
    }

    /** Some days over the whole time, the first and the last among them. */
    private static List<Integer> days(int last) {
        List<Integer> days = new ArrayList<>();
        int steps = Math.min(MOST_DAYS - 2, last);
        for (int k = 0; k <= steps; k++) {
            days.add((int) Math.round((double) k * last / Math.max(1, steps)));
        }
        return days.stream().distinct().toList();
    }

    private String places(MovementOutlook outlook) {
        List<Integer> days = days(outlook.moving().size() - 1);
        Table table = new Table(screen, 2)
                .wrapped("Who is where" + (outlook.drawn() ? " (mean)" : ""), 12)
                .left("over time");
        days.forEach(day -> table.right("day " + day));
        outlook.places().forEach(place -> table.row(row(place.label(), place.units(), days)));
        table.row(row("on the way", outlook.moving(), days));
        return table.render();
    }

    private Table.Cell[] row(String label, List<Band> units, List<Integer> days) {
        List<Double> means = units.stream().map(Band::mean).toList();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(name(label));
        cells.add(cell(Bars.of(Plot.stretches(means, Math.min(BARS, screen.width() / 4)))));
        days.forEach(day -> cells.add(cell(mean(means.get(day)))));
        return cells.toArray(Table.Cell[]::new);
    }

    private void ways(StringBuilder out, MovementOutlook outlook) {
        Table table = new Table(screen, 2).wrapped("Ways taken", 20).right(unit(outlook, "units"));
        for (OrderOutlook order : outlook.orders()) {
            order.ways().stream()
                    .filter(way ->
                            way.units() >= WORTH_TELLING * order.obeying().mean())
                    .limit(MOST_LISTED)
                    .forEach(way -> table.row(
                            cell(order.label() + ": " + String.join(" → ", way.arcs())), bold(mean(way.units()))));
        }
        if (!table.isEmpty()) {
            out.append('\n').append(table.render());
        }
    }

    private void full(StringBuilder out, MovementOutlook outlook) {
        Table table = new Table(screen, 2).wrapped("What holds them up", 20).right("full");
        outlook.full().stream()
                .filter(each -> each.share() >= WORTH_TELLING)
                .limit(MOST_LISTED)
                .forEach(each -> table.row(cell(each.name()), bold(Figures.percent(each.share()))));
        if (!table.isEmpty()) {
            out.append('\n').append(table.render());
            out.append(Ink.DIM.on(screen, "  (share of the time from the first to the last setting out)"))
                    .append('\n');
        }
    }

    private void quickest(StringBuilder out, MovementOutlook outlook, QuickestOutlook each) {
        out.append('\n');
        String units = band(each.units());
        String what = outlook.file().unit().isEmpty()
                ? units
                : units + " " + outlook.file().unit();
        String when = each.days().share() == 0
                ? "not within " + Figures.number(outlook.file().days()) + " days"
                : band(each.days()) + " days"
                        + (each.days().share() < 1
                                ? " in " + Figures.percent(each.days().share()) + " of the runs"
                                : "");
        paragraph(out, "Quickest for " + what + " from " + each.from() + " to " + each.to() + ": " + when, Ink.BOLD);
        int last = each.delivered().size() - 1;
        double end = each.days().share() == 0
                ? last
                : Math.min(last, Math.ceil(each.days().p95()));
        Table table = new Table(screen, 2).right("by day").right("can be there");
        if (outlook.drawn()) {
            table.right("90 % of the runs");
        }
        for (int day : days((int) end)) {
            Band band = each.delivered().get(day);
            String middle = Figures.three(tidy(band.p50()));
            if (outlook.drawn()) {
                String range = Figures.three(tidy(band.p05())) + " – " + Figures.three(tidy(band.p95()));
                table.row(cell(Integer.toString(day)), bold(middle), dim(range));
            } else {
                table.row(cell(Integer.toString(day)), bold(middle));
            }
        }
        out.append(table.render());
        Table ways = new Table(screen, 2).wrapped("Ways to take", 20).right(unit(outlook, "units"));
        each.ways().stream()
                .limit(MOST_LISTED)
                .forEach(way -> ways.row(cell(String.join(" → ", way.arcs())), bold(mean(way.units()))));
        if (!ways.isEmpty()) {
            out.append('\n').append(ways.render());
        }
        Table relief = new Table(screen, 2)
                .wrapped("Twice the capacity of … saves", 20)
                .right("days");
        each.relief().stream()
                .limit(MOST_LISTED)
                .filter(more -> more.days() >= WORTH_TELLING)
                .forEach(more -> relief.row(cell(more.name()), bold(mean(more.days()))));
        if (!relief.isEmpty()) {
            out.append('\n').append(relief.render());
        }
    }
}
