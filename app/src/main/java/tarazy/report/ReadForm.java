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
import tarazy.text.corpus.Page;

/** The forms in which what was seen in documents can be printed: page by page, and at the end what concerns several. */
public enum ReadForm {
    /** A worksheet for people. */
    TEXT {
        @Override
        public String page(Page page, Screen screen) {
            return new ReadText(screen).text(page);
        }

        @Override
        public String end(Corpus corpus, Screen screen) {
            return new ReadText(screen).text(corpus);
        }
    },

    /** One JSON object a line; offsets are UTF-16 code units of the raw text. */
    JSONL {
        @Override
        String of(List<Seen> list) {
            return Json.lines(list, ReadForm::write);
        }
    },

    /** One row each, with a column for every field of any kind. */
    CSV {
        @Override
        public String begin() {
            List<String> header = new ArrayList<>(List.of("kind", "source", "start", "end", "text"));
            header.addAll(FIELDS);
            return Csv.withHeader(header.toArray(String[]::new)).toString();
        }

        @Override
        String of(List<Seen> list) {
            Csv csv = new Csv();
            for (Seen seen : list) {
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

    /** What stands before all pages. */
    public String begin() {
        return "";
    }

    /** What was seen on a page; safe for many threads. */
    public String page(Page page, Screen screen) {
        return of(SeenList.of(page));
    }

    /** What concerns several pages. */
    public String end(Corpus corpus, Screen screen) {
        return of(SeenList.of(corpus));
    }

    String of(List<Seen> list) {
        throw new UnsupportedOperationException("no list in this form");
    }

    private static void write(Json json, Seen seen) {
        json.text("kind", seen.kind())
                .text("source", seen.source())
                .number("start", seen.span().start())
                .number("end", seen.span().end())
                .text("text", seen.text());
        for (Map.Entry<String, Field> field : seen.fields().entrySet()) {
            field(json, field.getKey(), field.getValue());
        }
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
