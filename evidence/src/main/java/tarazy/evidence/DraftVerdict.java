package tarazy.evidence;

import tarazy.text.QuoteMatch;
import tarazy.text.Span;

/** What came of a {@link Draft} at the {@link DraftGate}. */
public sealed interface DraftVerdict {

    /**
     * It agrees with the text as far as that can be checked. Whether it is a claim is for a person to say.
     *
     * @param claim with the quote as the text has it, the credibility that cannot be judged, and line 0
     * @param place of the quote in the raw text
     */
    record Proposed(Claim claim, Span place, QuoteMatch.Agreement agreement) implements DraftVerdict {}

    /** It does not agree with the text, or is no claim; the reason is for people. */
    record Rejected(Draft draft, String reason) implements DraftVerdict {}
}
