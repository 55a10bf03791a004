package tarazy.text.snippet;

import java.util.List;
import tarazy.text.Span;

/**
 * Passages that do not seem to go together, for a person to judge.
 *
 * @param topic what they are about, in words
 * @param sides in order of document and place
 */
public record ContradictionCandidate(Kind kind, String topic, List<Side> sides) {
    public ContradictionCandidate {
        sides = List.copyOf(sides);
    }

    /** What does not go together. */
    public enum Kind {
        /** One measure of one owner with figures that exclude each other. */
        FIGURES,
        /** One acronym that is said to stand for two things. */
        ACRONYM,
        /** A page dated far from all dates it speaks of, or before one of them. */
        PAGE_DATE,
        /** A list with more or fewer items than it is said to have. */
        LIST_LENGTH,
        /** A figure said not to be known: an unknown, not a contradiction. */
        UNDISCLOSED
    }

    /**
     * One passage.
     *
     * @param document index in the list of layouts
     * @param span in that document's view
     */
    public record Side(int document, Span span) {}
}
