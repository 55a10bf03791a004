package tarazy.casefile;

import java.util.Locale;
import java.util.Optional;

/**
 * A named number: either given by a formula, or estimated from claims and a prior.
 *
 * @param label for people; the name if the case gives none
 * @param unit empty if dimensionless
 * @param formula if present, there is neither a prior nor a claim
 * @param prior the analyst's judgement
 * @param basis what an estimate is made from
 */
public record Quantity(
        String name,
        String label,
        String unit,
        Optional<FormulaText> formula,
        Optional<FormulaText> prior,
        Basis basis,
        String note,
        Place place) {

    public enum Basis {
        /** The claims that speak as of the date; the prior when none does. */
        CLAIMS,
        /** The prior always; claims are kept for the record only. */
        PRIOR;

        /** The word as written in a case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
