package tarazy.evidence;

import java.util.Collection;

/**
 * How much of the evidence was checked.
 *
 * @param texts sources whose text is in the case
 * @param exact claims whose quote was found character by character
 * @param folded claims whose quote was found but for typography
 * @param unverified claims whose source has no text here
 * @param notFound claims whose quote is not in the text of its source
 */
public record EvidenceCounts(int sources, int texts, int claims, int exact, int folded, int unverified, int notFound) {

    static EvidenceCounts of(EvidenceBase base) {
        Collection<Verification> all = base.verifications().values();
        int exact = 0;
        int folded = 0;
        int unverified = 0;
        int notFound = 0;
        for (Verification one : all) {
            switch (one) {
                case Verification.Verified verified -> {
                    switch (verified.agreement()) {
                        case EXACT -> exact++;
                        case FOLDED -> folded++;
                    }
                }
                case Verification.Unverified nowhere -> unverified++;
                case Verification.NotFound missing -> notFound++;
            }
        }
        return new EvidenceCounts(
                base.sources().size(), base.texts().size(), base.claims().size(), exact, folded, unverified, notFound);
    }

    /** Quotes found, exactly or folded. */
    public int found() {
        return exact + folded;
    }

    /** Share of the quotes found among those whose text is here; NaN if no text is. */
    public double foundShare() {
        return (double) found() / (claims - unverified);
    }
}
