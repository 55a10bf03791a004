package tarazy.text.copies;

import java.util.ArrayList;
import java.util.List;
import tarazy.text.Span;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
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
        for (Passage passage : Passage.chained(new Repeats(words).find(), words)) {
            if (passage.length() >= LEAST || sentences(words, layouts, passage)) {
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
        int count = 0;
        for (Line line : layout.lines()) {
            boolean within = line.span().start() < span.end() && line.span().end() > span.start();
            count += within && line.zone() != Zone.BLANK ? 1 : 0;
        }
        return count;
    }

    private static boolean sentences(JoinedWords words, List<Layout> layouts, Passage passage) {
        Layout one = layouts.get(words.document(passage.first()));
        Layout other = layouts.get(words.document(passage.second()));
        return whole(one, words.span(passage.first(), passage.firstEnd()))
                && whole(other, words.span(passage.second(), passage.secondEnd()));
    }

    /** True if sentences begin and end with the stretch, but for the marks around its words. */
    private static boolean whole(Layout layout, Span span) {
        boolean begins = false;
        boolean ends = false;
        for (Sentence sentence : layout.sentences()) {
            begins |= close(sentence.span().start(), span.start());
            ends |= close(span.end(), sentence.span().end());
        }
        return begins && ends;
    }

    private static boolean close(int before, int after) {
        return before <= after && after - before <= 3;
    }
}
