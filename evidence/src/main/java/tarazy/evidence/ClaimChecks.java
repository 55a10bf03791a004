package tarazy.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.evidence.ClaimValue.Figure;
import tarazy.evidence.ClaimValue.Likelihood;
import tarazy.evidence.ClaimValue.Range;
import tarazy.evidence.ClaimValue.YesNo;

/** Claims that would be pooled although they do not measure the same: units differ, or yes/no stands among figures. */
final class ClaimChecks {

    private ClaimChecks() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Claim> firstWithUnit = new LinkedHashMap<>();
        Map<String, Claim> firstWithKind = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (!claim.aboutName()) {
                continue;
            }
            Optional<Boolean> number = number(claim);
            if (number.isPresent() && !claim.unit().isEmpty()) {
                Claim first = firstWithUnit.computeIfAbsent(claim.about(), unseen -> claim);
                if (!first.unit().equals(claim.unit())) {
                    findings.add(Finding.error(
                            EvidenceFiles.CLAIMS,
                            claim.line(),
                            0,
                            "claim " + claim.id() + " about " + claim.about() + " is in " + claim.unit() + ", claim "
                                    + first.id() + " in " + first.unit(),
                            "Convert one value and say so in its note."));
                }
            }
            if (number.isPresent()) {
                Claim first = firstWithKind.computeIfAbsent(claim.about(), unseen -> claim);
                if (!number(first).equals(number)) {
                    findings.add(Finding.error(
                            EvidenceFiles.CLAIMS,
                            claim.line(),
                            0,
                            "claim " + claim.id() + " about " + claim.about() + " says "
                                    + (number.get() ? "a figure" : "yes or no") + ", claim " + first.id() + " "
                                    + (number.get() ? "yes or no" : "a figure"),
                            "Claims about one thing are either figures or yes, no and words of likelihood."));
                }
            }
        }
        return findings;
    }

    /** True for figures, false for yes, no and likelihoods, empty for what may be either. */
    private static Optional<Boolean> number(Claim claim) {
        ClaimValue value = claim.parsedValue();
        if (value instanceof Figure || value instanceof Range) {
            return Optional.of(true);
        }
        return value instanceof YesNo || value instanceof Likelihood ? Optional.of(false) : Optional.empty();
    }
}
