package tarazy.movement;

import java.util.ArrayList;
import java.util.List;

/**
 * Describes a network part by part, in steps or in hours and days; {@link #build} tells all that is wrong with it. A step is an
 * hour long unless {@link #stepHours} says otherwise, and says so first.
 */
public final class TransportNetworkBuilder {
    private static final double ROUNDING = 1e-9;

    private final String name;
    private final List<TransportNetwork.Place> places = new ArrayList<>();
    private final List<TransportNetwork.Arc> arcs = new ArrayList<>();
    private final List<TransportNetwork.Change> changes = new ArrayList<>();
    private double stepHours = 1;
    private Units units = Units.DIVISIBLE;

    TransportNetworkBuilder(String name) {
        this.name = name;
    }

    public TransportNetworkBuilder stepHours(double hours) {
        stepHours = hours;
        return this;
    }

    public TransportNetworkBuilder units(Units of) {
        units = of;
        return this;
    }

    /** An arc in steps: what can set out in each, and how many it takes. */
    public TransportNetworkBuilder arc(String arc, String from, String to, double perStep, int steps) {
        arcs.add(new TransportNetwork.Arc(arc, from, to, perStep, steps));
        return this;
    }

    /** An arc by what can set out in a day and the hours that it takes, delays at borders included; rounded up to steps. */
    public TransportNetworkBuilder way(String arc, String from, String to, double perDay, double hours) {
        return arc(arc, from, to, perDay * stepHours / 24, steps(hours));
    }

    /** Two ways of the same kind; the one back has the name with {@code " back"} behind it. */
    public TransportNetworkBuilder ways(String arc, String from, String to, double perDay, double hours) {
        return way(arc, from, to, perDay, hours).way(arc + " back", to, from, perDay, hours);
    }

    /** A place in steps. */
    public TransportNetworkBuilder place(String place, double perStep, int delaySteps, double holding) {
        places.add(new TransportNetwork.Place(place, perStep, delaySteps, holding));
        return this;
    }

    /** A place by what it handles in a day and the hours that this takes. */
    public TransportNetworkBuilder handling(String place, double perDay, double hours) {
        return place(place, perDay * stepHours / 24, steps(hours), Double.POSITIVE_INFINITY);
    }

    /** A time in which an arc or a place with limits lets pass only a part of its capacity. */
    public TransportNetworkBuilder change(String where, int fromStep, int untilStep, double factor) {
        changes.add(new TransportNetwork.Change(where, fromStep, untilStep, factor));
        return this;
    }

    /** A time in which an arc or a place with limits is closed. */
    public TransportNetworkBuilder closed(String where, int fromStep, int untilStep) {
        return change(where, fromStep, untilStep, 0);
    }

    /** @throws InvalidNetworkException with all faults */
    public TransportNetwork build() {
        return new TransportNetwork(name, stepHours, units, places, arcs, changes);
    }

    /** What is not a number of steps becomes one that the check refuses. */
    private int steps(double hours) {
        double steps = Math.ceil(hours / stepHours - ROUNDING);
        return steps >= 0 ? (int) steps : -1;
    }
}
