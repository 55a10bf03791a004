package tarazy.forecast;

import java.util.List;
import java.util.Optional;

/**
 * What the runs say of a contested issue when they end.
 *
 * @param unit of positions, empty if dimensionless
 * @param low lowest position of the scale
 * @param high highest position
 * @param lowMeans what the lowest position stands for, may be empty
 * @param highMeans what the highest stands for
 * @param model the bargaining model's name
 * @param settled share of the runs in which the issue has settled
 * @param settlement where it settled in these runs; empty if it did in none
 * @param baseline the weighted mean of the positions in the same runs, at the time of settlement
 * @param stands where the actors stand in the end in the same runs (in all, if it settled in none), in the table's order
 * @param note of the case
 */
public record IssueOutlook(
        String name,
        String label,
        String unit,
        double low,
        double high,
        String lowMeans,
        String highMeans,
        String model,
        double settled,
        Optional<Spread> settlement,
        Optional<Spread> baseline,
        List<Stand> stands,
        String note) {
    public IssueOutlook {
        stands = List.copyOf(stands);
    }

    /** Quantiles and mean over runs. */
    public record Spread(double p5, double p25, double p50, double p75, double p95, double mean) {}

    /**
     * Where an actor stands.
     *
     * @param actor its id
     * @param name for people
     */
    public record Stand(String actor, String name, Spread spread) {}
}
