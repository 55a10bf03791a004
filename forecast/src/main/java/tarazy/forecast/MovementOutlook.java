package tarazy.forecast;

import java.util.List;
import tarazy.casefile.MoveFile;

/**
 * What came of many runs of a file about movement. Days are counted from the start; what happens in a step is told by when the step
 * begins.
 *
 * @param drawn whether the runs differ
 * @param orders in the order of the file, recalls last
 * @param places in the order of the file
 * @param moving units on the way on each day, from day 0 on
 * @param full arcs and places that are full while units set out, the most often full first
 */
public record MovementOutlook(
        MoveFile file,
        int runs,
        long seed,
        boolean drawn,
        List<OrderOutlook> orders,
        List<PlaceOutlook> places,
        List<Band> moving,
        List<Full> full,
        List<QuickestOutlook> quickest,
        List<String> notes) {
    public MovementOutlook {
        orders = List.copyOf(orders);
        places = List.copyOf(places);
        moving = List.copyOf(moving);
        full = List.copyOf(full);
        quickest = List.copyOf(quickest);
        notes = List.copyOf(notes);
    }

    /**
     * Mean and quantiles over the runs that have a value.
     *
     * @param share of the runs that have one
     */
    public record Band(double mean, double p05, double p50, double p95, double share) {}

    /**
     * An order.
     *
     * @param day on which it is given
     * @param obeying units that obey
     * @param first day of the first arrival
     * @param half day by which half of them are there
     * @param most day by which 90 % are
     * @param last day by which all are
     * @param arrivals units that arrive on each day, mean
     */
    public record OrderOutlook(
            String name,
            String label,
            String from,
            String to,
            Band day,
            Band obeying,
            Band first,
            Band half,
            Band most,
            Band last,
            List<Double> arrivals,
            List<Way> ways) {
        public OrderOutlook {
            arrivals = List.copyOf(arrivals);
            ways = List.copyOf(ways);
        }
    }

    /**
     * A way from place to place.
     *
     * @param arcs names, in their order
     * @param units that take it, mean
     */
    public record Way(List<String> arcs, double units) {
        public Way {
            arcs = List.copyOf(arcs);
        }
    }

    /** Units at a place on each day, from day 0 on. */
    public record PlaceOutlook(String name, String label, List<Band> units) {
        public PlaceOutlook {
            units = List.copyOf(units);
        }
    }

    /**
     * An arc or a place with limits.
     *
     * @param share of the steps from the first to the last setting out in which it has no room left, mean
     */
    public record Full(String name, double share) {}

    /**
     * How soon units can be there.
     *
     * @param days until all are; only runs in which they are within the days that the file looks at
     * @param delivered the most that can have arrived by each day, from day 0 on
     * @param ways to take; none where ways are closed or units are whole
     * @param relief what would help most: the arc or place of which a tenth more capacity saves most time, and how many
     *     days, at the first run's numbers; first of a list, empty if nothing does
     */
    public record QuickestOutlook(
            String from, String to, Band units, Band days, List<Band> delivered, List<Way> ways, List<Relief> relief) {
        public QuickestOutlook {
            delivered = List.copyOf(delivered);
            ways = List.copyOf(ways);
            relief = List.copyOf(relief);
        }
    }

    /** @param days saved */
    public record Relief(String name, double days) {}
}
