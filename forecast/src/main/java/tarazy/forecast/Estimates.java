package tarazy.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.casefile.Quantity;
import tarazy.evidence.Claim;
import tarazy.evidence.Pool;
import tarazy.insight.Density;
import tarazy.insight.Quantiles;
import tarazy.simulation.Samples;

/** Shows the estimates as they entered the runs. */
final class Estimates {
    private static final int BINS = 48;

    private final Simulated simulated;

    Estimates(Simulated simulated) {
        this.simulated = simulated;
    }

    List<Estimate> all() {
        return simulated.forEach(
                List.copyOf(simulated.model().beliefs().entrySet()),
                belief -> estimate(belief.getKey(), belief.getValue()));
    }

    private Estimate estimate(String name, Belief belief) {
        double[] column = simulated.samples().column(name);
        double[] quantiles = Quantiles.of(column, .01, .05, .5, .95, .99, .005, .995);
        Density density = Density.overFinite(column, quantiles[5], quantiles[6], BINS);
        return new Estimate(
                name,
                simulated.model().label(name),
                simulated.model().unit(name),
                Arrays.stream(quantiles).limit(5).boxed().toList(),
                belief instanceof Belief.Pooled ? Estimate.Basis.CLAIMS : Estimate.Basis.PRIOR,
                switch (belief) {
                    case Belief.Prior prior -> prior.text();
                    case Belief.Pooled pooled -> pooled.pool().formula();
                },
                note(name),
                switch (belief) {
                    case Belief.Prior prior -> List.of();
                    case Belief.Pooled pooled -> claims(name, pooled, density);
                },
                curve(density));
    }

    private String note(String name) {
        Quantity quantity = simulated.theCase().quantities().get(name);
        return quantity == null ? "" : quantity.note();
    }

    private static Estimate.Curve curve(Density density) {
        return new Estimate.Curve(density.low(), density.high(), density.shares());
    }

    private List<Estimate.PooledClaim> claims(String name, Belief.Pooled pooled, Density pool) {
        List<Estimate.PooledClaim> claims = new ArrayList<>();
        List<Pool.Share> shares = pooled.pool().shares();
        for (int part = 0; part < shares.size(); part++) {
            Pool.Share share = shares.get(part);
            Claim claim = share.claim();
            claims.add(new Estimate.PooledClaim(
                    claim.id(),
                    claim.source(),
                    claim.quote(),
                    claim.saidBy(),
                    claim.value(),
                    share.formula(),
                    share.weight(),
                    simulated.theCase().evidence().verified(claim),
                    curve(name, part, pool)));
        }
        return claims;
    }

    /** The runs that believed one claim, over the bins of the pool and as shares of all runs: the curves add up to it. */
    private Estimate.Curve curve(String name, int part, Density pool) {
        Samples samples = simulated.samples();
        double[] column = samples.column(name);
        int[] labels = samples.labels(name);
        double[] own = new double[column.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = labels[i] == part ? column[i] : Double.NaN;
        }
        Density density =
                Density.over(own, pool.low(), pool.high(), pool.counts().size());
        return new Estimate.Curve(
                pool.low(),
                pool.high(),
                density.counts().stream()
                        .map(count -> count / (double) column.length)
                        .toList());
    }
}
