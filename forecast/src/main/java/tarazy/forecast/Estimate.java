package tarazy.forecast;

import java.util.List;

/**
 * One uncertain quantity as it entered the runs, with its make-up.
 *
 * @param quantiles at 1, 5, 50, 95 and 99 %
 * @param basis whether claims, the declared prior or the analyst's formula stand behind it
 * @param claims the claims pooled, with their weights; empty for a prior
 * @param curve the pooled density
 */
public record Estimate(
        String name,
        String label,
        String unit,
        List<Double> quantiles,
        Basis basis,
        String formula,
        String note,
        List<PooledClaim> claims,
        Curve curve) {
    public Estimate {
        quantiles = List.copyOf(quantiles);
        claims = List.copyOf(claims);
    }

    public enum Basis {
        CLAIMS,
        PRIOR
    }

    /**
     * A claim in a pool.
     *
     * @param formula the claim's distribution, in the formula language
     * @param weight share of the pool, all together 1
     * @param verified true if the quote was found in the source's text
     */
    public record PooledClaim(
            String claim,
            String source,
            String quote,
            String saidBy,
            String value,
            String formula,
            double weight,
            boolean verified,
            Curve curve) {}

    /** Density over equal bins from {@code low} to {@code high}; heights are shares of the runs and sum to 1 or less. */
    public record Curve(double low, double high, List<Double> heights) {
        public Curve {
            heights = List.copyOf(heights);
        }
    }
}
