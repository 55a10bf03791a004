package tarazy.movement;

import java.util.Arrays;

/**
 * A run of a deployment between two orders, in little room: who stands where, and the journeys that are not over. Steps are
 * those of the run, however long; a {@link DeploymentSchedule} that spans some of them resumes it where it stands. Made for one
 * network and number of orders.
 */
public final class DeploymentState {
    private static final int NEVER = JourneyList.NEVER;
    private static final double ROUNDING = 1e-9;

    /** By place: who would be there if none of the journeys had begun. */
    final double[] rest;

    final JourneyList journeys = new JourneyList(4);
    private final double[] arrived;
    private final int[] first;
    private final int[] last;

    /** Nobody anywhere. */
    public DeploymentState(TransportNetwork network, int orders) {
        rest = new double[network.placeNames().size()];
        arrived = new double[orders];
        first = new int[orders];
        last = new int[orders];
        Arrays.fill(first, NEVER);
        Arrays.fill(last, -NEVER);
    }

    /** Adds forces that stand at a place. */
    public void station(int place, double amount) {
        rest[place] += amount;
    }

    private double present(int place, int step) {
        double present = rest[place];
        for (int j = 0; j < journeys.count; j++) {
            if (journeys.origin[j] == place && journeys.isAway(j, step)) {
                present -= journeys.amount[j];
            }
            if (journeys.destination[j] == place && journeys.isThere(j, step)) {
                present += journeys.amount[j];
            }
        }
        return clean(present);
    }

    private boolean isMoving(int j, int step) {
        return journeys.isAway(j, step) && !journeys.isThere(j, step);
    }

    /** Tells how everything stands in a step. */
    public void read(int step, DeploymentView view) {
        System.arraycopy(rest, 0, view.present, 0, rest.length);
        System.arraycopy(arrived, 0, view.arrived, 0, arrived.length);
        System.arraycopy(first, 0, view.firstArrival, 0, first.length);
        System.arraycopy(last, 0, view.lastArrival, 0, last.length);
        Arrays.fill(view.waiting, 0);
        Arrays.fill(view.open, false);
        view.moving = 0;
        view.nextChange = NEVER;
        for (int j = 0; j < journeys.count; j++) {
            read(j, step, view);
        }
        for (int p = 0; p < rest.length; p++) {
            view.present[p] = clean(view.present[p]);
        }
    }

    private void read(int j, int step, DeploymentView view) {
        double amount = journeys.amount[j];
        int tag = journeys.tag[j];
        boolean counts = amount > ROUNDING;
        if (journeys.isThere(j, step)) {
            view.present[journeys.origin[j]] -= amount;
            view.present[journeys.destination[j]] += amount;
            view.arrived[tag] += amount;
            if (counts) {
                view.firstArrival[tag] = Math.min(view.firstArrival[tag], journeys.arrival[j]);
                view.lastArrival[tag] = Math.max(view.lastArrival[tag], journeys.arrival[j]);
            }
            return;
        }
        view.open[tag] |= counts;
        view.nextChange = Math.min(view.nextChange, journeys.arrival[j]);
        if (journeys.isAway(j, step)) {
            view.present[journeys.origin[j]] -= amount;
            view.moving += amount;
            return;
        }
        view.nextChange = Math.min(view.nextChange, journeys.departure[j]);
        if (journeys.since[j] <= step) {
            view.waiting[tag] += amount;
        } else {
            view.nextChange = Math.min(view.nextChange, journeys.since[j]);
        }
    }

    /** The last step in which anybody sets out or arrives; far below 0 if there is none. */
    public int lastStep() {
        int last = -NEVER;
        for (int j = 0; j < journeys.count; j++) {
            last = journeys.arrival[j] == NEVER ? last : Math.max(last, journeys.arrival[j]);
            int length = journeys.length(j);
            last = length == 0 ? last : Math.max(last, journeys.pathNumber(j, length - 1));
        }
        return last;
    }

    /** True if there is a journey that is not over. */
    public boolean isAnybodyAway() {
        return journeys.count > 0;
    }

    /** How many wait or are stuck on the way, for want of a way or of steps. */
    public double stuck() {
        double stuck = 0;
        for (int j = 0; j < journeys.count; j++) {
            stuck += journeys.arrival[j] == NEVER ? journeys.amount[j] : 0;
        }
        return stuck;
    }

    /** Lets journeys be over that take no more room from a step on. */
    void settle(int step) {
        int kept = 0;
        for (int j = 0; j < journeys.count; j++) {
            kept += isOver(j, step) ? 0 : 1;
        }
        if (kept == journeys.count) {
            return;
        }
        JourneyList over = new JourneyList(Math.max(4, kept));
        for (int j = 0; j < journeys.count; j++) {
            if (isOver(j, step)) {
                finish(j, journeys.amount[j], journeys.arrival[j]);
            } else {
                over.append(journeys, j, 0);
            }
        }
        journeys.takeOver(over);
    }

    private boolean isOver(int j, int step) {
        int length = journeys.length(j);
        // a place may take capacity in the very step of arrival
        return journeys.isThere(j, step) && (length == 0 || journeys.pathNumber(j, length - 1) < step);
    }

    private void finish(int j, double part, int step) {
        rest[journeys.origin[j]] -= part;
        rest[journeys.destination[j]] += part;
        int tag = journeys.tag[j];
        arrived[tag] += part;
        if (part > ROUNDING) {
            first[tag] = Math.min(first[tag], step);
            last[tag] = Math.max(last[tag], step);
        }
    }

    /**
     * Sets how many are at a place in a step, as is known of it. Were there to be more, those on the way there have arrived,
     * the first first; and if they are too few, others come from nowhere. Were there to be fewer, the rest is on the way there still,
     * with the last who are; and if nobody is, they are gone, and who is bound to set out from there with them.
     *
     * @param number 0 or more
     */
    public void set(int place, double number, int step) {
        double more = number - present(place, step);
        if (more > 0) {
            for (int j = soonest(place, step); j >= 0 && more > ROUNDING; j = soonest(place, step)) {
                double part = Math.min(more, journeys.amount[j]);
                finish(j, part, step);
                journeys.amount[j] -= part;
                more -= part;
            }
            rest[place] += more;
        } else if (more < 0) {
            int j = latest(place, step);
            if (j >= 0) {
                journeys.amount[j] -= more;
                rest[journeys.origin[j]] -= more;
                arrived[journeys.tag[j]] += more;
            }
            rest[place] += more;
            unbind(place, number, step);
        }
    }

    private int soonest(int place, int step) {
        int soonest = -1;
        for (int j = 0; j < journeys.count; j++) {
            boolean comes = journeys.destination[j] == place && isMoving(j, step) && journeys.amount[j] > ROUNDING;
            if (comes && (soonest < 0 || journeys.arrival[j] < journeys.arrival[soonest])) {
                soonest = j;
            }
        }
        return soonest;
    }

    private int latest(int place, int step) {
        int latest = -1;
        for (int j = 0; j < journeys.count; j++) {
            if (journeys.destination[j] == place
                    && isMoving(j, step)
                    && (latest < 0 || journeys.arrival[j] >= journeys.arrival[latest])) {
                latest = j;
            }
        }
        return latest;
    }

    /** No more than are there can be bound to set out. */
    private void unbind(int place, double there, int step) {
        double bound = 0;
        for (int j = 0; j < journeys.count; j++) {
            boolean waits = journeys.origin[j] == place && journeys.since[j] <= step && !journeys.isAway(j, step);
            if (waits) {
                double part = Math.min(journeys.amount[j], Math.max(0, there - bound));
                bound += part;
                journeys.amount[j] = part;
            }
        }
    }

    private static double clean(double amount) {
        return Math.abs(amount) < ROUNDING ? 0 : amount;
    }
}
