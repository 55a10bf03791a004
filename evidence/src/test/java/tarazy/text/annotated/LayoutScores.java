package tarazy.text.annotated;

import java.text.BreakIterator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;

/** How zones and sentences agree with annotated pages; prints every miss. */
public final class LayoutScores {
    /** By zone; the boilerplate's is how well its lines are told from all others. */
    public final Map<Zone, Score> zones = new EnumMap<>(Zone.class);

    /** Sentence ends inside paragraphs. */
    public final Score inner = new Score();

    /** The same and the ends of paragraphs. */
    public final Score all = new Score();

    /** Sentence ends inside lines, by the platform's iterator alone. */
    public final Score plain = new Score();

    public LayoutScores(List<AnnotatedPage> pages) {
        for (AnnotatedPage page : pages) {
            Layout layout = Layout.of(page.view());
            zones(page, layout);
            sentences(page, layout);
            plain(page, layout);
        }
        zones.forEach((zone, score) -> System.out.println("lines of " + zone + ": " + score));
        System.out.println("sentence ends inside paragraphs: " + inner);
        System.out.println("sentence ends: " + all);
        System.out.println("sentence ends inside lines, by the iterator alone: " + plain);
    }

    private void zones(AnnotatedPage page, Layout layout) {
        for (Line line : layout.lines()) {
            Zone wanted = page.zones().get(line.number());
            if (wanted == null || wanted == Zone.BLANK) {
                continue;
            }
            for (Zone each : Zone.values()) {
                zones.computeIfAbsent(each, zone -> new Score()).count(wanted == each, line.zone() == each);
            }
            if (wanted != line.zone()) {
                System.out.println("  " + page + ":" + line.number() + " " + line.zone() + " for " + wanted + " | "
                        + line.span().of(page.text()));
            }
        }
    }

    private void sentences(AnnotatedPage page, Layout layout) {
        String text = page.text();
        Set<Integer> ends = new HashSet<>();
        for (int i = 0; i < layout.sentences().size(); i++) {
            Sentence sentence = layout.sentences().get(i);
            boolean last = i + 1 == layout.sentences().size()
                    || layout.sentences().get(i + 1).paragraph() != sentence.paragraph();
            if (isBody(page, sentence.span().start())) {
                if (last) {
                    all.count(true, true);
                } else {
                    ends.add(sentence.span().end());
                }
            }
        }
        Score here = new Score();
        for (int end : ends) {
            here.count(page.inner().contains(end), true);
            if (!page.inner().contains(end)) {
                System.out.println("  " + page + " wrongly ends at: " + around(text, end));
            }
        }
        for (int end : page.inner()) {
            if (!ends.contains(end)) {
                here.count(true, false);
                System.out.println("  " + page + " misses the end at: " + around(text, end));
            }
        }
        inner.add(here);
        all.add(here);
    }

    private void plain(AnnotatedPage page, Layout layout) {
        for (Line line : layout.lines()) {
            if (page.zones().get(line.number()) != Zone.BODY) {
                continue;
            }
            Span span = line.span();
            String own = span.of(page.text());
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(own);
            Set<Integer> found = new HashSet<>();
            for (int at = breaks.next(); at != BreakIterator.DONE && at < own.length(); at = breaks.next()) {
                found.add(span.start() + own.substring(0, at).stripTrailing().length());
            }
            found.forEach(at -> plain.count(page.inner().contains(at), true));
            page.inner().stream()
                    .filter(at -> at > span.start() && at < span.end() && !found.contains(at))
                    .forEach(at -> plain.count(true, false));
        }
    }

    private static boolean isBody(AnnotatedPage page, int offset) {
        TextView view = page.view();
        return page.zones().get(view.document().position(offset).line()) == Zone.BODY;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), at) + " ¦ "
                + text.substring(at, Math.min(text.length(), at + 30)).replace("\n", "/");
    }
}
