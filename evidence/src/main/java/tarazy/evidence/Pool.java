package tarazy.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Claims about one thing with their weights: a linear opinion pool, so that disagreement widens the result and every
 * opinion stays visible in it.
 *
 * @param shares in the order of the claims; weights are above 0 and sum to 1; empty if no claim counts
 * @param findings claims that dropped out, and why
 */
public record Pool(List<Share> shares, List<Finding> findings) {
    public Pool {
        shares = List.copyOf(shares);
        findings = List.copyOf(findings);
    }

    /**
     * One claim in a pool.
     *
     * @param group the source group that holds the vote
     * @param formula the claim's distribution, in the formula language
     * @param weight share of the pool, in (0, 1]
     */
    public record Share(Claim claim, String group, String formula, double weight) {}

    /** True if no claim counts. */
    public boolean isEmpty() {
        return shares.isEmpty();
    }

    /** The whole pool in the formula language: a mixture, or the one claim's own formula. Fails on an empty pool. */
    public String formula() {
        if (shares.isEmpty()) {
            throw new IllegalStateException("an empty pool has no formula");
        }
        if (shares.size() == 1) {
            return shares.getFirst().formula();
        }
        return shares.stream()
                .map(share -> part(share) + ": " + new BigDecimal(Double.toString(share.weight())).toPlainString())
                .collect(Collectors.joining(", ", "mix(", ")"));
    }

    /** Parentheses keep an analyst's formula to itself; the line end closes a comment it may end in. */
    private static String part(Share share) {
        return share.claim().parsedValue() instanceof ClaimValue.FormulaValue
                ? "(" + share.formula() + (share.formula().contains("#") ? "\n)" : ")")
                : share.formula();
    }

    /**
     * The pool conditioned on the source not having spoken: its shares go, the others keep their proportions. The same as
     * keeping only the runs that drew another source, hence exact without another run.
     */
    public Pool withoutSource(String source) {
        return keeping(share -> !share.claim().source().equals(source));
    }

    /** As {@link #withoutSource} for a whole source group. */
    public Pool withoutGroup(String group) {
        return keeping(share -> !share.group().equals(group));
    }

    private Pool keeping(Predicate<Share> kept) {
        List<Share> rest = shares.stream().filter(kept).toList();
        double sum = rest.stream().mapToDouble(Share::weight).sum();
        return new Pool(
                rest.stream()
                        .map(share -> new Share(share.claim(), share.group(), share.formula(), share.weight() / sum))
                        .toList(),
                findings);
    }
}
