package tarazy.text.search;

import java.util.List;
import tarazy.text.Span;

/**
 * A sentence that has words that were looked for.
 *
 * @param source id of its document
 * @param span of the sentence in the raw text
 * @param words the stretches of the raw text that match, in order
 * @param score how well it matches, by BM25; to be compared within one search only
 */
public record Passage(String source, Span span, List<Span> words, double score) {
    public Passage {
        words = List.copyOf(words);
    }
}
