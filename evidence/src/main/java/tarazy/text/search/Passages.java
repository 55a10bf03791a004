package tarazy.text.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param best the best ones, best first; equals in the order of the documents
 * @param found how many there are in all
 */
public record Passages(List<Passage> best, int found) {
    public Passages {
        best = List.copyOf(best);
    }
}
