package tarazy.forecast;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the runs say of forces that move.
 *
 * @param start of the timeline, from which days are counted
 * @param places in the order of the case, units there over time
 * @param moving units on the way over time
 * @param commands orders, then recalls
 * @param note of the case
 */
public record DeploymentOutlook(
        String name,
        String label,
        String unit,
        LocalDateTime start,
        List<Trajectory> places,
        Trajectory moving,
        List<Command> commands,
        String note) {
    public DeploymentOutlook {
        places = List.copyOf(places);
        commands = List.copyOf(commands);
    }

    /**
     * An order, or a recall of one.
     *
     * @param from name of a place
     * @param given share of the runs in which it is given
     * @param day on which it is given last, in the runs in which it is
     * @param units that have arrived by it when the runs end, in the same
     * @param first day of the first arrival, in the runs that have one
     * @param last day of the last arrival, in the runs in which all have arrived
     * @param complete share of the runs in which it is given and all have arrived
     */
    public record Command(
            String name,
            String label,
            boolean recall,
            String from,
            String to,
            double given,
            Optional<IssueOutlook.Spread> day,
            Optional<IssueOutlook.Spread> units,
            Optional<IssueOutlook.Spread> first,
            Optional<IssueOutlook.Spread> last,
            double complete) {}
}
