package tarazy.text;

import java.util.List;
import java.util.Optional;

/** What looking for a quote in a text came to. */
public sealed interface QuoteMatch {

    /** How the quote and the text agree. */
    enum Agreement {
        /** Character by character. */
        EXACT,
        /** After {@link FoldedText folding} both: only typography differs. */
        FOLDED
    }

    /**
     * The text says so.
     *
     * @param anchor the first place, or the one that context settled
     * @param places how many places there are in all, 1 or more
     */
    record Found(Anchor anchor, Agreement agreement, int places) implements QuoteMatch {}

    /**
     * The quote of an anchor stands in several places and neither its position nor its context settles which is meant.
     *
     * @param places the places that fit best, in order; at most {@link AnchorFinder#MOST_PLACES}
     */
    record Ambiguous(List<Anchor> places) implements QuoteMatch {
        public Ambiguous {
            places = List.copyOf(places);
        }
    }

    /**
     * The text has nearly these words, with the same numbers, names, negations and hedges. Never evidence by itself: a
     * person has to look and correct the quote.
     *
     * @param similarity 1 − edit distance / length of the longer, folded; at least {@link AnchorFinder#SIMILARITY}
     */
    record Suggestion(Anchor anchor, double similarity) implements QuoteMatch {}

    /**
     * The text does not say so.
     *
     * @param nearest the passage that shares most words with the quote, if any shares enough
     */
    record Missing(Optional<Passage> nearest) implements QuoteMatch {}

    /**
     * A stretch of text, cut at words.
     *
     * @param shared share of the quote's letters that stand in words the passage also has, 0 to 1
     */
    record Passage(Anchor anchor, double shared) {}
}
