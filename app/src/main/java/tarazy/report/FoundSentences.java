package tarazy.report;

import java.util.List;
import tarazy.text.Span;

/**
 * Sentences of a case's sources with words that were looked for.
 *
 * @param words as typed
 * @param found how many there are in all
 * @param items the best, best first
 */
public record FoundSentences(String caseName, String words, int found, List<Item> items) {
    public FoundSentences {
        items = List.copyOf(items);
    }

    /**
     * A sentence.
     *
     * @param file its source's text, from the case folder
     * @param line in which it begins, 1-based
     * @param span in the raw text
     * @param text as it stands there
     * @param words the stretches of {@code text} that were looked for
     * @param claims ids of the claims that quote any of it
     */
    public record Item(
            String source, String file, int line, Span span, String text, List<Span> words, List<String> claims) {
        public Item {
            words = List.copyOf(words);
            claims = List.copyOf(claims);
        }
    }
}
