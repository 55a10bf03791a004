package tarazy.report;

import static tarazy.report.Table.cell;
import static tarazy.report.Table.name;

/** The list of questions in every form. */
final class QuestionForms {
    private QuestionForms() {}

    static String text(QuestionList questions, Screen screen) {
        Table table = new Table(screen, 0).wrapped("", 16).wrapped("", 24);
        questions.items().forEach(item -> table.row(name(item.id()), cell(item.ask())));
        if (questions.decisions().isEmpty()) {
            return table.render();
        }
        Table decisions = new Table(screen, 0).wrapped("", 16).wrapped("", 24);
        questions.decisions().forEach(item -> decisions.row(name(item.id()), cell(item.ask())));
        return table.render() + "\nDecisions\n" + decisions.render();
    }

    static String json(QuestionList questions) {
        return Json.lines(json -> json.text("case", questions.caseName())
                .objects(
                        "questions",
                        questions.items(),
                        item -> json.text("id", item.id()).text("ask", item.ask()))
                .objects(
                        "decisions",
                        questions.decisions(),
                        item -> json.text("name", item.id()).text("label", item.ask())));
    }

    static String csv(QuestionList questions) {
        Csv csv = Csv.withHeader("id", "ask");
        questions.items().forEach(item -> csv.word(item.id()).text(item.ask()).end());
        return csv.toString();
    }
}
