package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import tarazy.forecast.Answer;

/** Answers, and what became of the questions, in the words of the page. */
final class AnswerRows {
    private final List<Answer> answers;
    private final Anchors anchors;

    AnswerRows(List<Answer> answers, Anchors anchors) {
        this.answers = answers;
        this.anchors = anchors;
    }

    List<ReportPage.AnswerRow> all() {
        List<ReportPage.AnswerRow> rows = new ArrayList<>();
        for (int k = 0; k < answers.size(); k++) {
            rows.add(answer(answers.get(k), k));
        }
        return rows;
    }

    private ReportPage.AnswerRow answer(Answer answer, int index) {
        boolean probability = answer.kind() == Answer.Kind.PROBABILITY;
        String interval = Figures.interval(answer);
        String unit = answer.unit().equals("1") ? "" : answer.unit();
        boolean chart = answer.histogram().isPresent();
        return new ReportPage.AnswerRow(
                "a" + index,
                answer.id(),
                answer.ask(),
                (answer.by() ? "by " : "on ") + Figures.day(answer.date()),
                probability,
                Figures.value(answer),
                unit,
                interval,
                answer.baseline().isPresent() ? Figures.baseline(answer) : "",
                answer.baselineNote(),
                answer.missing() > 0 ? Figures.count(answer.missing(), "run", "runs") + " without a value" : "",
                scale(answer),
                chart ? "histogram-" + index : "",
                chart
                        ? "Histogram of the runs. Median " + Figures.withUnit(Figures.value(answer), unit)
                                + ", 90 % of the runs between " + interval + "."
                        : "",
                answer.drivers().stream()
                        .map(d -> share(d.quantity(), d.label(), d.share()))
                        .toList(),
                answer.sources().stream().map(anchors::source).toList());
    }

    private static ReportPage.Scale scale(Answer answer) {
        if (answer.kind() != Answer.Kind.PROBABILITY || !Double.isFinite(answer.value())) {
            return new ReportPage.Scale("", "", "", "");
        }
        return new ReportPage.Scale(
                Anchors.length(answer.value()),
                Anchors.length(answer.low()),
                Anchors.length(answer.high() - answer.low()),
                answer.baseline().isPresent() ? Anchors.length(answer.baseline().getAsDouble()) : "");
    }

    private ReportPage.Share share(String quantity, String label, double share) {
        return new ReportPage.Share(anchors.quantity(quantity), label, Figures.percent(share), Anchors.length(share));
    }

    List<ReportPage.OutcomeRow> outcomes() {
        return answers.stream()
                .filter(answer -> answer.resolution().isPresent())
                .map(answer -> {
                    Answer.Resolution happened = answer.resolution().orElseThrow();
                    return new ReportPage.OutcomeRow(
                            answer.ask(),
                            Figures.withUnit(Figures.value(answer), answer.unit()),
                            Figures.outcome(answer.kind(), happened.value(), answer.unit()),
                            Figures.shortDay(happened.date()),
                            anchors.source(happened.source()),
                            happened.quote(),
                            happened.note(),
                            happened.known());
                })
                .toList();
    }
}
