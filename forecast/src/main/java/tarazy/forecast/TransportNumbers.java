package tarazy.forecast;

import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tarazy.casefile.TransportArc;
import tarazy.casefile.TransportSite;

/** The numbers of a network in each run: columns, one value a run. What is below 0 counts as 0; what is missing makes them unusable. */
final class TransportNumbers {
    private final TransportModel model;
    private final double[][] hours;
    private final double[][] perDay;
    private final double[] @Nullable [] aircraft;
    private final double[] @Nullable [] turnaround;
    private final double[] @Nullable [] handles;
    private final double[] @Nullable [] delay;
    private final double[] @Nullable [] room;

    /**
     * @param name of the formula for a part (arc or place) and a key
     * @param column of a name
     */
    TransportNumbers(TransportModel model, BinaryOperator<String> name, Function<String, double[]> column) {
        this.model = model;
        int lines = model.arcs.size();
        int sites = model.sites.size();
        hours = new double[lines][];
        perDay = new double[lines][];
        aircraft = new double[lines][];
        turnaround = new double[lines][];
        handles = new double[sites][];
        delay = new double[sites][];
        room = new double[sites][];
        for (int k = 0; k < lines; k++) {
            TransportArc arc = model.arcs.get(k);
            hours[k] = column.apply(name.apply(arc.name(), "hours"));
            switch (arc.carries()) {
                case TransportArc.Daily _ -> perDay[k] = column.apply(name.apply(arc.name(), "per_day"));
                case TransportArc.Flights flights -> {
                    perDay[k] = column.apply(name.apply(arc.name(), "load"));
                    aircraft[k] = column.apply(name.apply(arc.name(), "aircraft"));
                    if (flights.turnaround().isPresent()) {
                        turnaround[k] = column.apply(name.apply(arc.name(), "turnaround"));
                    }
                }
            }
        }
        for (int k = 0; k < sites; k++) {
            TransportSite site = model.sites.get(k);
            handles[k] = site.handles().isPresent() ? column.apply(name.apply(site.name(), "handles")) : null;
            delay[k] = site.delay().isPresent() ? column.apply(name.apply(site.name(), "delay")) : null;
            room[k] = site.room().isPresent() ? column.apply(name.apply(site.name(), "room")) : null;
        }
    }

    /** Where the numbers go that change from run to run. */
    interface Target {
        double[] capacity();

        int[] transit();

        void holding(int place, double most);
    }

    void fill(int run, Target target) {
        fill(run, target.capacity(), target.transit());
        for (int k = 0; k < room.length; k++) {
            double[] most = room[k];
            if (most != null) {
                target.holding(model.limited(k), Math.max(0, most[run]));
            }
        }
    }

    /** All but the room to wait. */
    void fill(int run, double[] capacity, int[] transit) {
        for (int k = 0; k < hours.length; k++) {
            double perStep = model.perStep(perDay(k, run));
            int steps = model.steps(hours[k][run]);
            capacity[model.there(k)] = perStep;
            transit[model.there(k)] = steps;
            if (model.back(k) >= 0) {
                capacity[model.back(k)] = perStep;
                transit[model.back(k)] = steps;
            }
        }
        for (int k = 0; k < handles.length; k++) {
            if (model.limited(k) >= 0) {
                double[] most = handles[k];
                double[] takes = delay[k];
                double[] holds = room[k];
                capacity[model.limited(k)] = most == null ? Double.POSITIVE_INFINITY : model.perStep(most[run]);
                transit[model.limited(k)] = takes == null ? 0 : model.steps(takes[run]);
                if (holds != null && Double.isNaN(holds[run])) {
                    transit[model.limited(k)] = -1;
                }
            }
        }
    }

    /** What can set out on a line in a day. */
    double perDay(int line, int run) {
        double[] planes = aircraft[line];
        if (planes == null) {
            return perDay[line][run];
        }
        double[] ground = turnaround[line];
        double cycle = 2 * Math.max(0, hours[line][run]) + (ground == null ? 0 : Math.max(0, ground[run]));
        return 24 * Math.max(0, planes[run]) * Math.max(0, perDay[line][run]) / cycle;
    }
}
