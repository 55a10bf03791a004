package tarazy.casefile;

/** Every quantity has exactly one origin: a formula, or claims and a prior. */
final class EstimateCheck {
    private final Case theCase;
    private final Problems problems;

    EstimateCheck(Case theCase, Problems problems) {
        this.theCase = theCase;
        this.problems = problems;
    }

    void check() {
        theCase.quantities().values().forEach(this::check);
    }

    private void check(Quantity quantity) {
        String thing = "quantity \"" + quantity.name() + "\"";
        if (quantity.formula().isPresent() && quantity.prior().isPresent()) {
            problems.error(
                    quantity.place(),
                    thing + " has both a formula and a prior",
                    "Keep the formula if it is computed, the prior if it is judged");
        } else if (quantity.basis() == Quantity.Basis.PRIOR && quantity.prior().isEmpty()) {
            problems.error(
                    quantity.place(),
                    thing + " is to come from its prior, but has none",
                    "Add a prior, or remove pool");
        } else if (quantity.formula().isEmpty() && quantity.prior().isEmpty() && !hasClaims(quantity)) {
            problems.error(
                    quantity.place(),
                    thing + " has no formula, no prior and no claim as of " + theCase.asOf(),
                    "Add one of them: a prior states your own judgement, such as 20 to 30");
        }
    }

    private boolean hasClaims(Quantity quantity) {
        return EvidenceReader.broken(theCase.evidence(), EvidenceReader.CLAIMS)
                || EvidenceReader.broken(theCase.evidence(), EvidenceReader.SOURCES)
                || !theCase.evidence().pool(quantity.name(), theCase.asOf()).isEmpty();
    }
}
