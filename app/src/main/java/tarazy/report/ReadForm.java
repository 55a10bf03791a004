package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tarazy.report.Seen.Dates;
import tarazy.report.Seen.Digits;
import tarazy.report.Seen.Field;
import tarazy.report.Seen.Nothing;
import tarazy.report.Seen.Place;
import tarazy.report.Seen.Places;
import tarazy.report.Seen.Whole;
import tarazy.report.Seen.Words;
import tarazy.report.Seen.Yes;
import tarazy.text.corpus.Corpus;

/** The forms in which what was seen in documents can be printed. */
public enum ReadForm {
    /** A worksheet for people. */
    TEXT {
        @Override
        public String of(Corpus corpus, Screen screen) {
            return new ReadText(screen).text(corpus);
        }
    },

    /** One JSON object a line; offsets are UTF-16 code units of the raw text. */
    JSONL {
        @Override
        public String of(Corpus corpus, Screen screen) {
            StringBuilder out = new StringBuilder();
            for (Seen seen : SeenList.of(corpus)) {
                out.append(json(seen)).append('\n');
            }
            return out.toString();
        }
    },

    /** One row each, with a column for every field of any kind. */
    CSV {
        @Override
        public String of(Corpus corpus, Screen screen) {
            List<String> header = new ArrayList<>(List.of("kind", "source", "start", "end", "text"));
            header.addAll(FIELDS);
            Csv csv = Csv.withHeader(header.toArray(String[]::new));
            for (Seen seen : SeenList.of(corpus)) {
                csv.word(seen.kind())
                        .text(seen.source())
                        .number(seen.span().start())
                        .number(seen.span().end())
                        .text(seen.text());
                FIELDS.forEach(name -> csv.text(cell(seen.fields().getOrDefault(name, new Nothing()))));
                csv.end();
            }
            return csv.toString();
        }
    };

    private static final List<String> FIELDS = List.of(
            "zone",
            "class",
            "interval",
            "value",
            "upper",
            "unit",
            "comparator",
            "measures",
            "owner",
            "actor",
            "cue",
            "said_by",
            "inherited",
            "antecedent",
            "consequent",
            "strength",
            "also_start",
            "also_end",
            "also_source",
            "topic",
            "sides");

    public abstract String of(Corpus corpus, Screen screen);

    private static String json(Seen seen) {
        return Json.compact(json -> {
            json.text("kind", seen.kind())
                    .text("source", seen.source())
                    .number("start", seen.span().start())
                    .number("end", seen.span().end())
                    .text("text", seen.text());
            for (Map.Entry<String, Field> field : seen.fields().entrySet()) {
                field(json, field.getKey(), field.getValue());
            }
        });
    }

    private static void field(Json json, String name, Field field) {
        switch (field) {
            case Words(String text) -> json.text(name, text);
            case Digits(String digits) -> json.digits(name, digits);
            case Whole(int number) -> json.number(name, number);
            case Yes(boolean yes) -> json.yesNo(name, yes);
            case Nothing() -> json.nothing(name);
            case Dates(String from, String to) ->
                json.object(name, o -> o.text("from", from).text("to", to));
            case Places(List<Place> places) ->
                json.objects(
                        name,
                        places,
                        place -> json.text("source", place.source())
                                .number("start", place.span().start())
                                .number("end", place.span().end())
                                .text("text", place.text()));
        }
    }

    private static String cell(Field field) {
        return switch (field) {
            case Words(String text) -> text;
            case Digits(String digits) -> digits;
            case Whole(int number) -> Integer.toString(number);
            case Yes(boolean yes) -> yes ? "yes" : "no";
            case Nothing() -> "";
            case Dates(String from, String to) -> from + "/" + to;
            case Places(List<Place> places) ->
                String.join(
                        "; ",
                        places.stream()
                                .map(place ->
                                        place.source() + ":" + place.span().start() + "-"
                                                + place.span().end())
                                .toList());
        };
    }
}
