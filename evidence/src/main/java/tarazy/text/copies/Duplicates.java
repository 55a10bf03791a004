package tarazy.text.copies;

import java.util.ArrayList;
import java.util.List;
import tarazy.text.Shingles;
import tarazy.text.Span;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Zone;

/**
 * Passages that stand twice, inside a document or in two documents, found by their runs of eight words over the text joined across lines. What sites
 * put on every page, titles and dates do not count.
 */
public final class Duplicates {

    /** Words from which on a stretch is a passage; a shorter one of at least eight words counts only if it is whole sentences, for turns of phrase recur. */
    public static final int LEAST = 30;

    private Duplicates() {}

    /**
     * The passages that occur twice, each later one once, in the order of the later places. Time is linear in the text.
     *
     * @param layouts of documents laid out together
     */
    public static List<Duplicate> of(List<Layout> layouts) {
        JoinedWords words = new JoinedWords(layouts);
        List<Duplicate> duplicates = new ArrayList<>();
        for (Passage chained : Passage.chained(new Repeats(words).find(), words)) {
            Passage passage = chained.trimmed(words);
            if (passage.length() >= LEAST || (passage.length() >= Shingles.LENGTH && passage.whole(words))) {
                duplicates.add(duplicate(words, layouts, passage));
            }
        }
        return duplicates;
    }

    private static Duplicate duplicate(JoinedWords words, List<Layout> layouts, Passage passage) {
        int earlier = words.document(passage.first());
        int later = words.document(passage.second());
        Span one = words.span(passage.first(), passage.firstEnd());
        Span other = words.span(passage.second(), passage.secondEnd());
        double share = (double) passage.words() / Math.max(passage.length(), passage.secondEnd() - passage.second());
        return lines(layouts.get(later), other) > lines(layouts.get(earlier), one)
                ? new Duplicate(later, other, earlier, one, share)
                : new Duplicate(earlier, one, later, other, share);
    }

    /** Lines that have part in a stretch: the better structured copy has more. */
    private static int lines(Layout layout, Span span) {
        List<Line> lines = layout.lines();
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int count = 0;
        for (int i = low; i < lines.size() && lines.get(i).span().start() < span.end(); i++) {
            count += lines.get(i).zone() == Zone.BLANK ? 0 : 1;
        }
        return count;
    }
}
