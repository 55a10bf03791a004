package tarazy.text.layout;

import java.util.ArrayList;
import java.util.List;
import tarazy.text.Span;

/** From lines with zones to sentences with paragraphs. */
final class SentenceReading {
    /** A line longer than this that has double spaces in it is a text whose line ends were lost. */
    private static final int OVERLONG = 1000;

    private final String text;
    private final Zoning zoning;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    SentenceReading(String text, Zoning zoning) {
        this.text = text;
        this.zoning = zoning;
    }

    List<Sentence> read() {
        List<LineText> lines = zoning.lines();
        int i = 0;
        while (i < lines.size()) {
            int last = i;
            while (zoning.goesOn(last)) {
                last++;
            }
            if (!lines.get(i).blank()) {
                paragraphs(i, last);
            }
            i = last + 1;
        }
        return sentences;
    }

    private void paragraphs(int firstLine, int lastLine) {
        List<LineText> lines = zoning.lines();
        int start = lines.get(firstLine).span().start();
        int end = lines.get(lastLine).span().end();
        int from = start;
        if (firstLine == lastLine && end - start > OVERLONG) {
            for (int gap = text.indexOf("  ", from); gap >= 0 && gap < end; gap = text.indexOf("  ", gap)) {
                int next = gap;
                while (next < end && Letters.space(text.charAt(next))) {
                    next++;
                }
                if (next < end && (Letters.stopped(text, Math.max(from, gap - 8), gap) || begins(next, end))) {
                    paragraph(firstLine, firstLine, new Span(from, gap));
                    from = next;
                }
                gap = next;
            }
        }
        paragraph(firstLine, lastLine, new Span(from, end));
    }

    private boolean begins(int at, int end) {
        return at < end && (Character.isUpperCase(text.charAt(at)) || Letters.opener(text.charAt(at)));
    }

    private void paragraph(int firstLine, int lastLine, Span stretch) {
        if (stretch.length() == 0) {
            return;
        }
        Zone zone = zoning.zone(firstLine);
        if (zone == Zone.TITLE || zone == Zone.HEADING || zone == Zone.DATE_LINE || zone == Zone.KEYWORDS) {
            sentences.add(new Sentence(stretch, paragraph++, zone));
            return;
        }
        List<Span> spans = SentenceSplitter.split(text, stretch);
        int line = firstLine;
        for (int k = 0; k < spans.size(); k++) {
            Span span = spans.get(k);
            while (line < lastLine && zoning.lines().get(line).span().end() <= span.start()) {
                line++;
            }
            sentences.add(new Sentence(span, paragraph, zone(zoning.zone(line), span, k, spans.size())));
        }
        paragraph++;
    }

    /** A tail of keywords or of the site's words at the end of running text has a zone of its own. */
    private Zone zone(Zone line, Span span, int index, int count) {
        if (line == Zone.TRUNCATED && index < count - 1) {
            return Zone.BODY; // only the last one is cut off
        }
        if (line != Zone.BODY || index == 0 || index + 3 < count || span.length() > 700) {
            return line;
        }
        String sentence = span.of(text);
        if (index == count - 1 && KeywordTail.sentence(sentence)) {
            return Zone.KEYWORDS;
        }
        List<String> words = LineText.words(sentence);
        return words.size() <= 12 && words.size() > 1 && SitePhrases.all(words) ? Zone.BOILERPLATE : line;
    }
}
