package tarazy.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tarazy.text.Span;

/** Measures zones and sentences on invented pages with their annotations; prints every miss. */
class LayoutMeasureTest {

    @Test
    void boilerplate_lines_are_told_from_text() {
        Score score = new Score();
        for (AnnotatedPage page : AnnotatedPage.all()) {
            for (Line line : Layout.of(page.view()).lines()) {
                Zone zone = page.zones().get(line.number());
                if (zone != null && zone != Zone.BLANK) {
                    boolean found = line.zone() == Zone.BOILERPLATE;
                    score.count(zone == Zone.BOILERPLATE, found);
                    if (found != (zone == Zone.BOILERPLATE)) {
                        System.out.println("  " + page + ":" + line.number() + " " + line.zone() + " for " + zone
                                + " | " + line.span().of(page.view().text()));
                    }
                }
            }
        }
        System.out.println("boilerplate lines: " + score);
        assertThat(score.all).isGreaterThan(100);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void other_zones_are_mostly_right() {
        Map<Zone, Score> scores = new TreeMap<>();
        for (AnnotatedPage page : AnnotatedPage.all()) {
            for (Line line : Layout.of(page.view()).lines()) {
                Zone zone = page.zones().get(line.number());
                for (Zone each : Zone.values()) {
                    if (zone != null) {
                        scores.computeIfAbsent(each, z -> new Score()).count(zone == each, line.zone() == each);
                    }
                }
                if (zone != null && zone != line.zone() && zone != Zone.BOILERPLATE) {
                    System.out.println("  " + page + ":" + line.number() + " " + line.zone() + " for " + zone + " | "
                            + line.span().of(page.view().text()));
                }
            }
        }
        scores.forEach((zone, score) -> System.out.println(zone + ": " + score));
        scores.forEach((zone, score) -> {
            assertThat(score.precision()).as("precision of %s", zone).isGreaterThanOrEqualTo(0.8);
            assertThat(score.recall()).as("recall of %s", zone).isGreaterThanOrEqualTo(0.8);
        });
    }

    @Test
    void sentences_end_where_they_do() {
        Score inner = new Score();
        Score all = new Score();
        Score plain = new Score();
        for (AnnotatedPage page : AnnotatedPage.all()) {
            Layout layout = Layout.of(page.view());
            String text = page.view().text();
            Set<Integer> ends = new HashSet<>();
            Set<Integer> paragraphEnds = new HashSet<>();
            for (int i = 0; i < layout.sentences().size(); i++) {
                Sentence sentence = layout.sentences().get(i);
                boolean last = i + 1 == layout.sentences().size()
                        || layout.sentences().get(i + 1).paragraph() != sentence.paragraph();
                if (body(page, sentence.span().start())) {
                    (last ? paragraphEnds : ends).add(sentence.span().end());
                }
            }
            Set<Integer> annotated = new HashSet<>(page.inner());
            for (int end : ends) {
                inner.count(annotated.contains(end), true);
                if (!annotated.contains(end)) {
                    System.out.println("  " + page + " wrongly ends at: " + around(text, end));
                }
            }
            for (int end : annotated) {
                if (!ends.contains(end)) {
                    inner.count(true, false);
                    System.out.println("  " + page + " misses the end at: " + around(text, end));
                }
            }
            paragraphEnds.forEach(end -> all.count(true, true));
            plainBreaks(page, layout, plain);
        }
        all.add(inner);
        System.out.println("sentence ends inside paragraphs: " + inner);
        System.out.println("sentence ends: " + all);
        System.out.println("  the iterator alone, inside lines: " + plain);
        assertThat(inner.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(inner.recall()).isGreaterThanOrEqualTo(0.97);
    }

    private static void plainBreaks(AnnotatedPage page, Layout layout, Score score) {
        String text = page.view().text();
        for (Line line : layout.lines()) {
            if (page.zones().get(line.number()) == Zone.BODY) {
                Set<Integer> found = new HashSet<>();
                BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
                String own = line.span().of(text);
                breaks.setText(own);
                for (int at = breaks.next(); at != BreakIterator.DONE && at < own.length(); at = breaks.next()) {
                    found.add(line.span().start()
                            + own.substring(0, at).stripTrailing().length());
                }
                found.forEach(at -> score.count(page.inner().contains(at), true));
                Span span = line.span();
                page.inner().stream()
                        .filter(at -> at > span.start() && at < span.end() && !found.contains(at))
                        .forEach(at -> score.count(true, false));
            }
        }
    }

    private static boolean body(AnnotatedPage page, int offset) {
        int line = page.view().document().position(offset).line();
        return page.zones().get(line) == Zone.BODY;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), at) + " ¦ "
                + text.substring(at, Math.min(text.length(), at + 30)).replace("\n", "/");
    }

    /** Precision and recall. */
    static final class Score {
        private int hits;
        private int found;
        private int all;

        void count(boolean wanted, boolean given) {
            hits += wanted && given ? 1 : 0;
            found += given ? 1 : 0;
            all += wanted ? 1 : 0;
        }

        void add(Score other) {
            hits += other.hits;
            found += other.found;
            all += other.all;
        }

        double precision() {
            return found == 0 ? 1 : (double) hits / found;
        }

        double recall() {
            return all == 0 ? 1 : (double) hits / all;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.3f, recall %.3f (%d wanted)", precision(), recall(), all);
        }
    }
}
