package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tarazy.text.Span;
import tarazy.text.copies.Duplicate;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Page;
import tarazy.text.snippet.ContradictionCandidate;

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

    static WorksheetPage of(Corpus corpus) {
        List<Sheet> sheets = new ArrayList<>();
        int shown = Math.min(MOST, corpus.pages().size());
        for (int i = 0; i < shown; i++) {
            sheets.add(new SheetBuilder(corpus.pages().get(i), anchor(i)).sheet());
        }
        int notes = sheets.stream().mapToInt(sheet -> sheet.notes().size()).sum();
        return new WorksheetPage(
                Figures.count(corpus.pages().size(), "document", "documents") + ", "
                        + Figures.count(notes, "thing", "things") + " to look at",
                shown < corpus.pages().size()
                        ? "Only the first " + Figures.count(shown) + " documents are on this page; seen.jsonl has all."
                        : "",
                sheets,
                duplicates(corpus),
                groups(corpus),
                doubts(corpus));
    }

    private static String anchor(int document) {
        return "d" + (document + 1);
    }

    private static List<Pair> duplicates(Corpus corpus) {
        List<Pair> pairs = new ArrayList<>();
        for (Duplicate duplicate : corpus.duplicates()) {
            Page kept = corpus.pages().get(duplicate.document());
            Page other = corpus.pages().get(duplicate.alsoDocument());
            pairs.add(new Pair(
                    place(kept, duplicate.span()),
                    "#" + anchor(duplicate.document()),
                    place(other, duplicate.alsoSpan()),
                    "#" + anchor(duplicate.alsoDocument()),
                    beginning(kept, duplicate.span())));
        }
        return pairs;
    }

    private static List<String> groups(Corpus corpus) {
        return corpus.groups().stream()
                .filter(group -> group.size() > 1)
                .map(group -> names(corpus, group))
                .toList();
    }

    private static String names(Corpus corpus, Set<Integer> group) {
        return group.stream().sorted().map(i -> corpus.pages().get(i).name()).collect(Collectors.joining(", "));
    }

    private static List<Doubt> doubts(Corpus corpus) {
        List<Doubt> doubts = new ArrayList<>();
        for (ContradictionCandidate candidate : corpus.contradictions()) {
            List<Pair> sides = new ArrayList<>();
            for (ContradictionCandidate.Side side : candidate.sides()) {
                Page page = corpus.pages().get(side.document());
                sides.add(new Pair(
                        place(page, side.span()), "#" + anchor(side.document()), "", "", beginning(page, side.span())));
            }
            doubts.add(new Doubt(candidate.topic(), sides));
        }
        return doubts;
    }

    private static String place(Page page, Span span) {
        return page.name() + ":" + page.line(span);
    }

    private static String beginning(Page page, Span span) {
        String text = PlainText.of(page.text(span));
        return text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }
}
