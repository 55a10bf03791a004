package tarazy.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tarazy.casefile.Question.Baseline;
import tarazy.casefile.Question.Kind;
import tarazy.casefile.Question.Resolution;
import tarazy.casefile.Question.Timing;
import tarazy.casefile.YamlNode.YamlMap;

/** Reads the items of the section {@code questions}. */
final class QuestionReader {
    private final Draft draft;
    private final Problems problems;
    private final Values values;

    QuestionReader(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.values = new Values(problems);
    }

    void read(Fields fields) {
        String id = fields.requiredText("id");
        if (!id.isEmpty()) {
            Naming.ID.check("question", id, fields.valuePlace("id"), problems);
        }
        Optional<Kind> stated = fields.requiredChoice("kind", Kind.class);
        Kind kind = stated.orElse(Kind.NUMBER);
        FormulaText formula = fields.requiredFormula("formula");
        Timing timing = fields.has("by") ? Timing.BY : Timing.AT;
        if (fields.has("at") == fields.has("by")) {
            problems.error(
                    fields.place(),
                    fields.has("at")
                            ? fields.thing() + " has both \"at\" and \"by\""
                            : fields.thing() + " has neither \"at\" nor \"by\"",
                    "Give one of them: at a date, or at any time by a date");
        }
        Optional<LocalDate> date = fields.date(timing == Timing.BY ? "by" : "at");
        date.ifPresent(day -> checkDate(fields, day));
        Question question = new Question(
                id,
                fields.requiredText("ask"),
                // What a formula of unknown kind should give cannot be checked.
                stated.isPresent() ? formula : Fields.standIn(formula.place()),
                kind,
                timing,
                date.orElse(LocalDate.MIN),
                fields.unit("unit"),
                part(fields, "baseline", Keys.BASELINE).map(part -> baseline(part, kind)),
                part(fields, "resolution", Keys.RESOLUTION).map(part -> resolution(part, kind)),
                fields.texts("mechanisms"),
                fields.text("note"),
                fields.place());
        if (stated.equals(Optional.of(Kind.PROBABILITY)) && !question.unit().isEmpty()) {
            problems.error(
                    fields.place("unit"), "a probability has no unit", "Remove \"unit\", or make it kind: number");
        }
        fields.use("mechanisms", NameUse.Kind.MECHANISM, draft.uses);
        if (timing == Timing.BY && stated.equals(Optional.of(Kind.NUMBER))) {
            problems.error(
                    fields.valuePlace("by"),
                    fields.thing() + " asks for a number \"by\" a date",
                    "Write at: " + question.date() + ", or ask whether something is true");
        }
        Question first = draft.questions.putIfAbsent(id, question);
        if (first != null && !id.isEmpty()) {
            problems.error(
                    fields.valuePlace("id"),
                    "question \"" + id + "\" stands here a second time, first in " + first.place(),
                    "Remove or rename one of the two");
        }
    }

    private void checkDate(Fields fields, LocalDate day) {
        Place place = fields.valuePlace(fields.has("by") ? "by" : "at");
        TimelineSpec timeline = draft.timeline;
        if (draft.moments.isEmpty()) {
            return;
        }
        if (day.isBefore(timeline.start().toLocalDate()) || day.isAfter(timeline.end())) {
            problems.error(
                    place,
                    "the question asks about " + day + ", but the timeline runs from "
                            + timeline.start().toLocalDate() + " to " + timeline.end(),
                    "Move the date, or let the last phase of the timeline end later");
        } else if (!draft.moments.contains(day)) {
            problems.warning(
                    place,
                    "no moment of the timeline falls on " + day + ": the last one before it will answer",
                    "Add " + day + " to \"also\" of the timeline");
        }
        if (day.isBefore(draft.asOf)) {
            problems.warning(
                    place,
                    "the question asks about " + day + ", before the as-of date " + draft.asOf,
                    "Ask about a later day");
        }
    }

    private Optional<Fields> part(Fields question, String key, List<String> keys) {
        Optional<YamlMap> map = question.node(key).flatMap(node -> values.map(node, "the keys of the " + key));
        return map.map(body -> new Fields("the " + key, question.place(key), body, keys, problems));
    }

    private Baseline baseline(Fields fields, Kind kind) {
        return new Baseline(value(fields, kind, false), fields.text("note"));
    }

    private Resolution resolution(Fields fields, Kind kind) {
        fields.use("source", NameUse.Kind.SOURCE, draft.uses);
        return new Resolution(
                value(fields, kind, true),
                fields.requiredDate("date").orElse(LocalDate.MAX),
                fields.requiredText("source"),
                fields.text("quote"),
                fields.text("note"),
                fields.place());
    }

    private double value(Fields fields, Kind kind, boolean settled) {
        double value = fields.requiredConstant("value").orElse(0);
        if (kind == Kind.PROBABILITY && !(value >= 0 && value <= 1)) {
            problems.error(fields.valuePlace("value"), "a probability cannot be " + value, "It lies between 0 and 1");
        } else if (kind == Kind.PROBABILITY && settled && value != 0 && value != 1) {
            problems.error(fields.valuePlace("value"), "what happened cannot be " + value, "Write yes or no");
        }
        return value;
    }
}
