package tarazy.text.copies;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import tarazy.text.HashedWords;
import tarazy.text.Span;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;

/** The words of all documents in one row, but for lines that are no text. */
final class JoinedWords {
    private final int[] documentStarts;
    private long[] hashes = new long[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private final BitSet sentenceStarts = new BitSet();
    private int count;

    JoinedWords(List<Layout> layouts) {
        documentStarts = new int[layouts.size()];
        for (int i = 0; i < documentStarts.length; i++) {
            documentStarts[i] = count;
            Layout layout = layouts.get(i);
            int from = count;
            for (Line line : layout.lines()) {
                if (text(line.zone())) {
                    add(line.span(), HashedWords.of(line.span().of(layout.view().text())));
                }
            }
            sentenceStarts(layout.sentences(), from);
        }
    }

    private void sentenceStarts(List<Sentence> sentences, int from) {
        int word = from;
        for (Sentence sentence : sentences) {
            while (word < count && starts[word] < sentence.span().start()) {
                word++;
            }
            sentenceStarts.set(word);
        }
    }

    private static boolean text(Zone zone) {
        return switch (zone) {
            case BODY, HEADING, META, DISCLAIMER, TRUNCATED, KEYWORDS -> true;
            case TITLE, DATE_LINE, BOILERPLATE, BLANK -> false;
        };
    }

    private void add(Span line, HashedWords words) {
        if (count + words.size() > hashes.length) {
            int size = Math.max(2 * hashes.length, count + words.size());
            hashes = Arrays.copyOf(hashes, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
        for (int i = 0; i < words.size(); i++) {
            Span span = words.span(i, i);
            hashes[count] = words.hash(i);
            starts[count] = line.start() + span.start();
            ends[count] = line.start() + span.end();
            count++;
        }
    }

    int size() {
        return count;
    }

    long hash(int word) {
        return hashes[word];
    }

    /** Index of the document that has a word. */
    int document(int word) {
        int found = Arrays.binarySearch(documentStarts, word);
        int document = found >= 0 ? found : -found - 2;
        while (document + 1 < documentStarts.length && documentStarts[document + 1] == documentStarts[document]) {
            document++; // documents without words
        }
        return document;
    }

    /** End of the document that has a word, as a number of words. */
    int documentEnd(int word) {
        int next = document(word) + 1;
        return next < documentStarts.length ? documentStarts[next] : count;
    }

    /** True if a sentence, or a document, ends before a word. */
    boolean boundary(int word) {
        return word == 0 || word >= count || sentenceStarts.get(word) || document(word) != document(word - 1);
    }

    /** Where words stand in their document's view. */
    Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }
}
