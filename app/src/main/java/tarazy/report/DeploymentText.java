package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.forecast.DeploymentOutlook;
import tarazy.forecast.IssueOutlook;
import tarazy.forecast.Trajectory;

/** Who is where, as text for the terminal. */
final class DeploymentText {
    private static final int BARS = 30;
    private static final int MOST_DAYS = 4;
    private static final int WIDE = 100;

    private final Screen screen;

    DeploymentText(Screen screen) {
        this.screen = screen;
    }

    void of(StringBuilder out, List<DeploymentOutlook> deployments) {
        for (DeploymentOutlook deployment : deployments) {
            out.append('\n');
            String unit = deployment.unit().isEmpty() ? "" : ", in " + deployment.unit();
            for (String line :
                    PlainText.wrap(PlainText.of("Who is where: " + deployment.label() + unit), screen.width())) {
                out.append(Ink.BOLD.on(screen, line)).append('\n');
            }
            out.append(places(deployment));
            if (!deployment.commands().isEmpty()) {
                out.append('\n').append(commands(deployment));
            }
        }
    }

    private String places(DeploymentOutlook deployment) {
        List<Trajectory.Point> points = deployment.moving().points();
        List<Integer> shown = shown(points.size());
        Table table = new Table(screen, 2).wrapped("Mean over the runs", 12).left("over time");
        shown.forEach(k -> table.right(Figures.shortDay(points.get(k).time().toLocalDate())));
        deployment.places().forEach(place -> table.row(row(place, shown)));
        table.row(row(deployment.moving(), shown));
        return table.render();
    }

    private List<Integer> shown(int points) {
        int days = screen.width() < WIDE ? MOST_DAYS - 1 : MOST_DAYS;
        List<Integer> shown = new ArrayList<>();
        for (int k = 0; k < days; k++) {
            shown.add((int) Math.round((double) k * (points - 1) / (days - 1)));
        }
        return shown.stream().distinct().toList();
    }

    private Table.Cell[] row(Trajectory place, List<Integer> shown) {
        List<Double> means = place.points().stream().map(Trajectory.Point::mean).toList();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(name(place.label()));
        cells.add(cell(Bars.of(Plot.stretches(means, Math.min(BARS, screen.width() / 5)))));
        shown.forEach(k -> cells.add(cell(units(means.get(k)))));
        return cells.toArray(Table.Cell[]::new);
    }

    /** A mean number of units: hundredths are enough. */
    static String units(double mean) {
        return Figures.three(Math.abs(mean) < 1 ? Math.rint(mean * 100) / 100 : Math.rint(mean * 1e9) / 1e9);
    }

    private String commands(DeploymentOutlook deployment) {
        Table table = new Table(screen, 2)
                .wrapped("Order", 14)
                .right("given")
                .wrapped("on", 12)
                .wrapped("first there", 12)
                .wrapped("all there", 12);
        for (DeploymentOutlook.Command command : deployment.commands()) {
            table.row(
                    name(command.label()),
                    bold(Figures.percent(command.given())),
                    cell(middle(deployment.start(), command.day())),
                    cell(middle(deployment.start(), command.first())),
                    cell(middle(deployment.start(), command.last())));
            table.row(
                    dim(way(command)),
                    dim(""),
                    dim(range(deployment.start(), command.day())),
                    dim(range(deployment.start(), command.first())),
                    dim(range(deployment.start(), command.last())));
        }
        return table.render();
    }

    static String way(DeploymentOutlook.Command command) {
        return command.from() + " → " + command.to();
    }

    static String middle(LocalDateTime start, Optional<IssueOutlook.Spread> days) {
        return days.map(spread -> Figures.shortDay(date(start, spread.p50()))).orElse(Figures.NONE);
    }

    /** The 90 % interval; empty where all runs say the same. */
    static String range(LocalDateTime start, Optional<IssueOutlook.Spread> days) {
        return days.map(spread -> range(date(start, spread.p5()), date(start, spread.p95())))
                .orElse("");
    }

    private static String range(LocalDate low, LocalDate high) {
        if (low.equals(high)) {
            return "";
        }
        String first = Figures.shortDay(low);
        // the year is told once
        return (low.getYear() == high.getYear() ? first.substring(0, first.lastIndexOf(' ')) : first) + " – "
                + Figures.shortDay(high);
    }

    private static LocalDate date(LocalDateTime start, double days) {
        return start.plusSeconds(Math.round(days * 86_400)).toLocalDate();
    }
}
