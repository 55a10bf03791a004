package tarazy.text.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tarazy.text.Span;
import tarazy.text.TextView;

/**
 * The lines and sentences of a document.
 *
 * @param lines all lines of the view, in order
 * @param sentences all sentences of lines that are not blank, in order; none spans two paragraphs
 */
public record Layout(TextView view, List<Line> lines, List<Sentence> sentences) {
    public Layout {
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
    }

    /** Lays a document out by itself. */
    public static Layout of(TextView view) {
        String text = view.text();
        List<Line> lines = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                Span span = new Span(start, i);
                boolean blank = span.of(text).isBlank();
                lines.add(new Line(lines.size() + 1, span, blank ? Zone.BLANK : Zone.BODY));
                if (!blank) {
                    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
                    breaks.setText(span.of(text));
                    int from = 0;
                    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                        String part = span.of(text).substring(from, to);
                        int lead = part.length() - part.stripLeading().length();
                        if (!part.isBlank()) {
                            int at = start + from + lead;
                            sentences.add(
                                    new Sentence(new Span(at, at + part.strip().length()), paragraph, Zone.BODY));
                        }
                        from = to;
                    }
                    paragraph++;
                }
                start = i + 1;
            }
        }
        return new Layout(view, lines, sentences);
    }
}
