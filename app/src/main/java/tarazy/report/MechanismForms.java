package tarazy.report;

import static tarazy.report.Table.bold;
import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import tarazy.forecast.MechanismTable;
import tarazy.forecast.MechanismTable.Change;
import tarazy.forecast.MechanismTable.Row;

/** What mechanisms contribute, in all forms. */
final class MechanismForms {
    private MechanismForms() {}

    static String text(MechanismTable table, Screen screen) {
        StringBuilder out = new StringBuilder();
        out.append(Ink.BOLD.on(screen, PlainText.of(table.title()))).append('\n');
        out.append("as of %s · %s runs with and without each mechanism · seed %d%n%n"
                .formatted(Figures.day(table.asOf()), Figures.count(table.runs()), table.seed()));
        Table rows = new Table(screen, 0)
                .left("")
                .wrapped("Mechanism", 22)
                .wrapped("Answer most changed", 16)
                .right("With")
                .right("Without")
                .right("In")
                .right("Others");
        int idle = 0;
        for (Row row : table.mechanisms()) {
            if (row.changes().isEmpty()) {
                idle++;
                String why = row.note().isEmpty() ? "no answer changes" : row.note();
                rows.row(name(row.id()), cell(row.mechanism()), dim(why), dim(""), dim(""), dim(""), dim(""));
                continue;
            }
            Change most = row.changes().getFirst();
            rows.row(
                    name(row.id()),
                    cell(row.mechanism()),
                    cell(most.question()),
                    cell(figure(most, most.with())),
                    bold(figure(most, most.without())),
                    dim(Figures.percent(most.differing())),
                    dim(row.changes().size() > 1 ? "+" + (row.changes().size() - 1) : ""));
        }
        out.append(rows.render());
        out.append('\n');
        String closing =
                "In: share of the runs in which that answer is another one, with the same draws. Others: how many more "
                        + "answers change in any run."
                        + (idle > 0
                                ? " " + Figures.count(idle, "mechanism changes", "mechanisms change") + " no answer."
                                : "");
        PlainText.wrap(closing, screen.width()).forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    private static String figure(Change change, double value) {
        return Figures.of(change.kind(), value, value, value);
    }

    static String json(MechanismTable table) {
        return Json.lines(json -> json.text("case", table.caseName())
                .text("as_of", table.asOf().toString())
                .number("seed", table.seed())
                .number("runs", table.runs())
                .objects(
                        "mechanisms",
                        table.mechanisms(),
                        row -> json.text("id", row.id())
                                .text("mechanism", row.mechanism())
                                .texts("taken", row.taken())
                                .objects(
                                        "answers",
                                        row.changes(),
                                        change -> json.text("id", change.question())
                                                .text("ask", change.ask())
                                                .text("kind", ForecastJson.kind(change.kind()))
                                                .text("unit", change.unit())
                                                .number("with", change.with())
                                                .number("without", change.without())
                                                .number("differing", change.differing()))
                                .text("note", row.note())));
    }

    /** A row for each answer that a mechanism changes. */
    static String csv(MechanismTable table) {
        Csv csv = Csv.withHeader("mechanism", "id", "kind", "unit", "with", "without", "differing", "note");
        for (Row row : table.mechanisms()) {
            for (Change change : row.changes()) {
                csv.word(row.id())
                        .word(change.question())
                        .word(ForecastJson.kind(change.kind()))
                        .text(change.unit())
                        .number(change.with())
                        .number(change.without())
                        .number(change.differing())
                        .text("")
                        .end();
            }
            if (row.changes().isEmpty()) {
                csv.word(row.id())
                        .word("")
                        .word("")
                        .word("")
                        .word("")
                        .word("")
                        .number(0)
                        .text(row.note())
                        .end();
            }
        }
        return csv.toString();
    }
}
