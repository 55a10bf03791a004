package tarazy.text.copies;

import java.util.Arrays;
import java.util.BitSet;
import tarazy.text.Span;

/** The words of all documents in one row, but for lines that are no text. */
final class JoinedWords {
    private int[] documentStarts = new int[16];
    private int documents;
    private long[] hashes = new long[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private final BitSet sentenceStarts = new BitSet();
    private int count;

    /** Adds the next document. */
    void add(DocumentWords words) {
        if (documents == documentStarts.length) {
            documentStarts = Arrays.copyOf(documentStarts, 2 * documents);
        }
        documentStarts[documents++] = count;
        int size = words.hashes.length;
        if (count + size > hashes.length) {
            int room = Math.max(hashes.length + hashes.length / 2, count + size);
            hashes = Arrays.copyOf(hashes, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        System.arraycopy(words.hashes, 0, hashes, count, size);
        System.arraycopy(words.starts, 0, starts, count, size);
        System.arraycopy(words.ends, 0, ends, count, size);
        for (int sentence : words.sentences) {
            sentenceStarts.set(count + sentence);
        }
        count += size;
    }

    int size() {
        return count;
    }

    long hash(int word) {
        return hashes[word];
    }

    /** Index of the document that has a word. */
    int document(int word) {
        int found = Arrays.binarySearch(documentStarts, 0, documents, word);
        int document = found >= 0 ? found : -found - 2;
        while (document + 1 < documents && documentStarts[document + 1] == documentStarts[document]) {
            document++; // documents without words
        }
        return document;
    }

    /** End of the document that has a word, as a number of words. */
    int documentEnd(int word) {
        int next = document(word) + 1;
        return next < documents ? documentStarts[next] : count;
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
