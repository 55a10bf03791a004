package tarazy.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        return of(view, SharedLines.none());
    }

    /** Lays out documents of which none is a copy of another. */
    public static List<Layout> of(List<TextView> views) {
        return of(views, List.of());
    }

    /**
     * Lays out documents together: lines that documents of different origin have in common are boilerplate.
     *
     * @param copies sets of documents, by index, that are copies of one text; their common lines are the text's own
     */
    public static List<Layout> of(List<TextView> views, List<Set<Integer>> copies) {
        SharedLines shared = SharedLines.of(views.stream().map(LineKeys::of).toList(), copies);
        return views.stream().map(view -> of(view, shared)).toList();
    }

    /** Lays out one of several documents, whose shared lines are known. */
    public static Layout of(TextView view, SharedLines shared) {
        List<Span> spans = lines(view.text());
        Zoning zoning = new Zoning(view.text(), spans);
        shared.mark(zoning);
        zoning.around();
        List<Line> lines = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            lines.add(new Line(i + 1, spans.get(i), zoning.zone(i)));
        }
        return new Layout(view, lines, new SentenceReading(view.text(), zoning).read());
    }

    /** Lines without their ends: a line feed, a return, or both. */
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Span(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }
}
