package tarazy.text.copies;

import java.util.Arrays;
import java.util.List;
import tarazy.text.HashedWords;
import tarazy.text.Span;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;

/** The words of a document as numbers, but for lines that are no text: what is kept of it to find passages that stand twice. Immutable. */
public final class DocumentWords {
    final long[] hashes;
    final int[] starts;
    final int[] ends;

    /** Numbers of the words that begin sentences, rising; at most the number of words. */
    final int[] sentences;

    private DocumentWords(List<HashedWords> lines, List<Span> spans, List<Sentence> sentences) {
        int size = lines.stream().mapToInt(HashedWords::size).sum();
        hashes = new long[size];
        starts = new int[size];
        ends = new int[size];
        int count = 0;
        for (int line = 0; line < lines.size(); line++) {
            HashedWords words = lines.get(line);
            int from = spans.get(line).start();
            for (int i = 0; i < words.size(); i++) {
                Span span = words.span(i, i);
                hashes[count] = words.hash(i);
                starts[count] = from + span.start();
                ends[count] = from + span.end();
                count++;
            }
        }
        this.sentences = starts(sentences);
    }

    public static DocumentWords of(Layout layout) {
        List<Span> spans = layout.lines().stream()
                .filter(line -> text(line.zone()))
                .map(Line::span)
                .toList();
        String text = layout.view().text();
        return new DocumentWords(
                spans.stream().map(span -> HashedWords.of(span.of(text))).toList(), spans, layout.sentences());
    }

    private int[] starts(List<Sentence> sentences) {
        int word = 0;
        int[] first = new int[sentences.size()];
        for (int i = 0; i < first.length; i++) {
            while (word < starts.length
                    && starts[word] < sentences.get(i).span().start()) {
                word++;
            }
            first[i] = word;
        }
        return Arrays.stream(first).distinct().toArray();
    }

    private static boolean text(Zone zone) {
        return switch (zone) {
            case BODY, HEADING, META, DISCLAIMER, TRUNCATED, KEYWORDS -> true;
            case TITLE, DATE_LINE, BOILERPLATE, BLANK -> false;
        };
    }
}
