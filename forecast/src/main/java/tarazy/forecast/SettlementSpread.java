package tarazy.forecast;

import java.util.List;
import tarazy.insight.Density;

/**
 * Where an issue settles over many runs.
 *
 * @param issue its name
 * @param outcome one a run, drawn where the model holds several possible
 * @param expected the mean of the outcomes that the model holds possible in a run
 * @param mean of the positions, weighted by capability times salience: the baseline
 * @param median likewise
 * @param drivers cells whose share in the variance of {@code expected} is more than chance, largest first
 */
public record SettlementSpread(
        String issue, Spread outcome, Spread expected, Spread mean, Spread median, List<Driver> drivers) {
    public SettlementSpread {
        drivers = List.copyOf(drivers);
    }

    /**
     * A distribution, of the runs in which there is a value.
     *
     * @param density over the issue's scale
     * @param missing runs without a value
     */
    public record Spread(
            double mean, double p5, double p25, double p50, double p75, double p95, Density density, int missing) {}

    /**
     * What moves a settlement.
     *
     * @param share of the variance that would go if the cell were known, 0 to 1
     */
    public record Driver(TableAgenda.Cell cell, double share) {}
}
