package tarazy.report;

import java.util.List;
import tarazy.text.corpus.Contradiction;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Place;

/** Everything the template of a worksheet prints, already put into words; escaping is left to the template. */
record WorksheetPage(
        String summary,
        String more,
        List<Sheet> sheets,
        List<Pair> duplicates,
        List<String> groups,
        List<Doubt> doubts) {
    /** Documents on one page; a page of more is too much for a browser. */
    static final int MOST = 200;

    /** Passages listed that stand twice, and that may contradict. */
    private static final int MOST_PASSAGES = 1_000;

    /** A document. */
    record Sheet(String anchor, String name, String facts, List<Text> lines, List<Note> notes) {}

    /** A line of it. */
    record Text(String zone, String label, List<Piece> pieces) {}

    /**
     * A stretch of a line.
     *
     * @param kinds classes of the style sheet, of what is seen there; empty for nothing
     * @param anchor of the first thing seen that begins here; may be empty
     */
    record Piece(String kinds, String anchor, String text, String title) {}

    /**
     * Something seen.
     *
     * @param row for {@code claims.csv}; empty if it makes no claim
     */
    record Note(String anchor, String kind, String text, String says, String row) {}

    record Pair(String one, String oneAnchor, String other, String otherAnchor, String text) {}

    record Doubt(String topic, List<Pair> sides) {}

    static WorksheetPage of(List<Sheet> sheets, Corpus corpus) {
        int notes = sheets.stream().mapToInt(sheet -> sheet.notes().size()).sum();
        return new WorksheetPage(
                Figures.count(corpus.documents(), "document", "documents") + ", "
                        + Figures.count(notes, "thing", "things") + " to look at",
                sheets.size() < corpus.documents()
                        ? "Only the first " + Figures.count(sheets.size())
                                + " documents are on this page; seen.jsonl has all."
                        : "",
                sheets,
                corpus.repeats().stream()
                        .limit(MOST_PASSAGES)
                        .map(repeat -> pair(repeat.kept(), repeat.also()))
                        .toList(),
                corpus.groups().stream().map(group -> String.join(", ", group)).toList(),
                corpus.contradictions().stream()
                        .limit(MOST_PASSAGES)
                        .map(WorksheetPage::doubt)
                        .toList());
    }

    static String anchor(int document) {
        return "d" + (document + 1);
    }

    private static Pair pair(Place kept, Place also) {
        return new Pair(where(kept), link(kept), where(also), link(also), beginning(kept));
    }

    private static Doubt doubt(Contradiction contradiction) {
        return new Doubt(
                contradiction.topic(),
                contradiction.sides().stream()
                        .map(side -> new Pair(where(side), link(side), "", "", beginning(side)))
                        .toList());
    }

    /** Of a document that is not on the page there is no place to go to but the top. */
    private static String link(Place place) {
        return "#" + (place.document() < MOST ? anchor(place.document()) : "");
    }

    private static String where(Place place) {
        return place.name() + ":" + place.line();
    }

    private static String beginning(Place place) {
        String text = PlainText.of(place.text());
        return text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }
}
