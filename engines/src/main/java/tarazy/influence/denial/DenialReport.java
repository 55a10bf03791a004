package tarazy.influence.denial;

import java.util.ArrayList;
import java.util.List;

/**
 * Who can withhold how much of a flow.
 *
 * @param flow the most that flows while nobody closes anything
 * @param together what all deniers withhold together
 * @param rows one to a denier, by falling sole denial
 */
public record DenialReport(double flow, double together, List<Row> rows) {
    /**
     * What one denier can do.
     *
     * @param sole what it withholds alone
     * @param veto what still flows if all but it close
     * @param shapley its part of what all withhold together
     * @param banzhaf what it adds to a coalition, on average over all
     */
    public record Row(String denier, double sole, double veto, double shapley, double banzhaf) {}

    public DenialReport {
        rows = List.copyOf(rows);
    }

    /** Of everybody who can close something, by amount, with the capacities at horizon 0. */
    public static DenialReport of(FlowNetwork network) {
        return of(new Denial(network));
    }

    /** With the denial's present numbers; at most {@link Denial#MOST_EXACT} deniers. */
    public static DenialReport of(Denial denial) {
        double flow = denial.attribute();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < denial.deniers().size(); i++) {
            rows.add(new Row(
                    denial.deniers().get(i),
                    denial.sole()[i],
                    denial.veto()[i],
                    denial.shapley()[i],
                    denial.banzhaf()[i]));
        }
        rows.sort((one, other) -> Double.compare(other.sole(), one.sole()));
        double together = Double.isNaN(flow) ? Double.NaN : denial.withheld((1 << rows.size()) - 1);
        return new DenialReport(flow, together, rows);
    }

    /** The row of a denier. */
    public Row of(String denier) {
        return rows.stream()
                .filter(row -> row.denier().equals(denier))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(denier + " can close nothing"));
    }
}
