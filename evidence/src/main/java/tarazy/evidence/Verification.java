package tarazy.evidence;

import java.util.Optional;
import tarazy.text.Anchor;
import tarazy.text.AnchorFinder;
import tarazy.text.QuoteMatch;

/** Whether a claim's quote stands in the text of its source. */
public sealed interface Verification {

    Claim claim();

    /** In a word or two, for tables. */
    String word();

    /**
     * The quote was found.
     *
     * @param anchor its place in the raw text
     * @param places how often it stands there
     */
    record Verified(Claim claim, Anchor anchor, QuoteMatch.Agreement agreement, int places) implements Verification {
        @Override
        public String word() {
            return agreement == QuoteMatch.Agreement.EXACT ? "found" : "found, typography differs";
        }
    }

    /** The case does not have the text of the source, so nobody can check the quote here. */
    record Unverified(Claim claim) implements Verification {
        @Override
        public String word() {
            return "unverified: text not here";
        }
    }

    /**
     * The text does not have the quote, so the case is at fault.
     *
     * @param nearest where something like it stands, if anywhere
     * @param suggested true if {@code nearest} differs in a few letters or marks only
     */
    record NotFound(Claim claim, Optional<Anchor> nearest, boolean suggested) implements Verification {
        @Override
        public String word() {
            return "not in the text";
        }
    }

    /** Looks for a claim's quote. */
    static Verification of(Claim claim, AnchorFinder text) {
        return switch (text.find(claim.quote())) {
            case QuoteMatch.Found(Anchor anchor, QuoteMatch.Agreement agreement, int places) ->
                new Verified(claim, anchor, agreement, places);
            case QuoteMatch.Suggestion(Anchor anchor, double similarity) ->
                new NotFound(claim, Optional.of(anchor), true);
            case QuoteMatch.Ambiguous(var places) -> new NotFound(claim, Optional.of(places.getFirst()), false);
            case QuoteMatch.Missing(var nearest) -> new NotFound(claim, nearest.map(QuoteMatch.Passage::anchor), false);
        };
    }
}
