package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.List;
import tarazy.forecast.Answer;
import tarazy.forecast.Forecast;

/** A forecast as a table for the terminal. */
final class ForecastText {
    /** From this width on a question shares its line with its answer. */
    private static final int WIDE = 100;

    private final Screen screen;

    ForecastText(Screen screen) {
        this.screen = screen;
    }

    String text(Forecast forecast) {
        StringBuilder out = new StringBuilder();
        title(out, forecast.title(), forecast);
        out.append('\n');
        out.append(screen.width() < WIDE ? narrow(forecast.answers()) : wide(forecast.answers()));
        out.append(answered(forecast.answers()));
        new DeploymentText(screen).of(out, forecast.deployments());
        notes(out, forecast.notes());
        return out.toString();
    }

    void title(StringBuilder out, String title, Forecast forecast) {
        for (String line : PlainText.wrap(PlainText.of(title), screen.width())) {
            out.append(Ink.BOLD.on(screen, line)).append('\n');
        }
        String about = "as of " + Figures.day(forecast.asOf())
                + (forecast.scenario().isEmpty() ? "" : " · scenario " + forecast.scenario())
                + " · " + Figures.count(forecast.runs(), "run", "runs") + " · seed " + forecast.seed();
        for (String line : PlainText.wrap(PlainText.of(about), screen.width())) {
            out.append(Ink.DIM.on(screen, line)).append('\n');
        }
    }

    private String wide(List<Answer> answers) {
        Table table = new Table(screen, 0)
                .wrapped("Question", 24)
                .right("Answer")
                .right("90 % interval")
                .right("Baseline")
                .wrapped("Top driver", 12)
                .right("Sources");
        for (Answer answer : answers) {
            table.row(
                    cell(answer.ask()),
                    bold(value(answer)),
                    cell(Figures.interval(answer)),
                    dim(Figures.baseline(answer)),
                    name(driver(answer)),
                    cell(Figures.count(answer.sources().size())));
        }
        return table.render();
    }

    private String narrow(List<Answer> answers) {
        Table table = new Table(screen, 2)
                .left("Answer")
                .left("90 % interval")
                .left("Baseline")
                .wrapped("Top driver", 10)
                .right("Sources");
        for (Answer answer : answers) {
            table.heading(answer.ask())
                    .row(
                            bold(value(answer)),
                            cell(Figures.interval(answer)),
                            dim(Figures.baseline(answer)),
                            name(driver(answer)),
                            cell(Figures.count(answer.sources().size())));
        }
        return table.render();
    }

    /** What is known by now is no part of a forecast; the report shows it apart. */
    private static String answered(List<Answer> answers) {
        long known = answers.stream().filter(a -> a.resolution().isPresent()).count();
        return known == 0
                ? ""
                : "\n" + Figures.count(known, "question has", "questions have")
                        + " been answered by events; the report shows how.\n";
    }

    static String value(Answer answer) {
        return Figures.withUnit(Figures.value(answer), answer.unit());
    }

    static String driver(Answer answer) {
        if (answer.drivers().isEmpty()) {
            return Figures.NONE;
        }
        Answer.Driver top = answer.drivers().getFirst();
        return top.quantity() + " " + Figures.percent(top.share());
    }

    void notes(StringBuilder out, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        Table table = new Table(screen, 0).left("").wrapped("", 20);
        notes.forEach(note -> table.row(dim("note"), cell(note)));
        out.append('\n').append(table.render());
    }
}
