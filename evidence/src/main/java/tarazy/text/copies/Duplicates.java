package tarazy.text.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import tarazy.text.Shingles;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;

/**
 * Passages that stand twice, inside a document or in two documents, found by their runs of eight words over the text joined across lines. What sites
 * put on every page, titles and dates do not count.
 */
public final class Duplicates {

    /** Words from which on a stretch is a passage; a shorter one of at least eight words counts only if it is whole sentences, for turns of phrase recur. */
    public static final int LEAST = 30;

    private final JoinedWords words = new JoinedWords();

    /** Adds the next of documents laid out together. */
    public void add(DocumentWords document) {
        words.add(document);
    }

    /** The passages that occur twice in documents laid out together. */
    public static List<Duplicate> of(List<Layout> layouts) {
        Duplicates all = new Duplicates();
        layouts.forEach(layout -> all.add(DocumentWords.of(layout)));
        return all.find(document -> layouts.get(document).view());
    }

    /**
     * The passages that occur twice, each later one once, in the order of the later places. Time is linear in the text.
     *
     * @param views the documents, by index; asked for those that have such passages only
     */
    public List<Duplicate> find(IntFunction<TextView> views) {
        List<Duplicate> duplicates = new ArrayList<>();
        for (Passage chained : Passage.chained(new Repeats(words).find(), words)) {
            Passage passage = chained.trimmed(words);
            if (passage.length() >= LEAST || (passage.length() >= Shingles.LENGTH && passage.whole(words))) {
                duplicates.add(duplicate(views, passage));
            }
        }
        return duplicates;
    }

    private Duplicate duplicate(IntFunction<TextView> views, Passage passage) {
        int earlier = words.document(passage.first());
        int later = words.document(passage.second());
        Span one = words.span(passage.first(), passage.firstEnd());
        Span other = words.span(passage.second(), passage.secondEnd());
        double share = (double) passage.words() / Math.max(passage.length(), passage.secondEnd() - passage.second());
        return lines(views.apply(later).text(), other)
                        > lines(views.apply(earlier).text(), one)
                ? new Duplicate(later, other, earlier, one, share)
                : new Duplicate(earlier, one, later, other, share);
    }

    /** Lines that have part in a stretch: the better structured copy has more. */
    private static long lines(String text, Span span) {
        return span.of(text).lines().filter(line -> !line.isBlank()).count();
    }
}
