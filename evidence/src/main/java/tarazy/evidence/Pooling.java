package tarazy.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.evidence.ClaimValue.Unreadable;
import tarazy.evidence.ClaimValue.YesNo;

/**
 * Weighs claims about one thing into a linear opinion pool (Stone, The opinion pool, Annals of Mathematical Statistics 32,
 * 1961).
 *
 * <p>A claim weighs its source's weight times its item's credibility. A yes or no weighs its source's weight alone: the
 * credibility of the item already is its probability. A source group has one vote, that of its best member, which its
 * claims share in proportion to their weights: five reprints do not count more than the best of them.
 */
public final class Pooling {

    private Pooling() {}

    private record Weighed(Claim claim, String group, String formula, double weight) {}

    /**
     * Pools claims; those without a value are passed over, and those that cannot count are named in the pool's findings.
     *
     * @param claims about one thing, known at the date of the run; the shares keep their order
     */
    public static Pool pool(List<Claim> claims, Map<String, Source> sources, GradeConvention convention) {
        List<Finding> findings = new ArrayList<>();
        List<Weighed> weighed = new ArrayList<>();
        for (Claim claim : claims) {
            weigh(claim, sources, convention, findings).ifPresent(weighed::add);
        }
        Map<String, Double> best = new LinkedHashMap<>();
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Weighed one : weighed) {
            best.merge(one.group, one.weight, Math::max);
            sums.merge(one.group, one.weight, Double::sum);
        }
        double total = 0;
        for (double vote : best.values()) {
            total += vote;
        }
        List<Pool.Share> shares = new ArrayList<>();
        for (Weighed one : weighed) {
            double vote = best.getOrDefault(one.group, 0.0) / total;
            double inside = one.weight / sums.getOrDefault(one.group, 1.0);
            shares.add(new Pool.Share(one.claim, one.group, one.formula, vote * inside));
        }
        return new Pool(shares, findings);
    }

    private static Optional<Weighed> weigh(
            Claim claim, Map<String, Source> sources, GradeConvention convention, List<Finding> findings) {
        ClaimValue value = claim.parsedValue();
        Optional<String> formula = value.formula(convention, claim.itemGrade());
        if (value instanceof Unreadable(String message, String advice)) {
            findings.add(finding(claim, message, advice));
        }
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        Source source = sources.get(claim.source());
        if (source == null) {
            findings.add(finding(claim, "its source \"" + claim.source() + "\" is unknown", ""));
            return Optional.empty();
        }
        double sourceWeight = convention.weight(source.grade());
        double credibility = value instanceof YesNo ? 1 : convention.credibility(claim.itemGrade());
        if (sourceWeight * credibility == 0) {
            String why = sourceWeight == 0
                    ? "source grade " + source.grade()
                    : "item grade " + claim.itemGrade().number();
            findings.add(finding(claim, why + " has weight 0", ""));
            return Optional.empty();
        }
        return Optional.of(new Weighed(claim, source.group(), formula.get(), sourceWeight * credibility));
    }

    private static Finding finding(Claim claim, String reason, String advice) {
        return Finding.warning(
                EvidenceFiles.CLAIMS, claim.line(), 0, "claim " + claim.id() + " does not count: " + reason, advice);
    }
}
