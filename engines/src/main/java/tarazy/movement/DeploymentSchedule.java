package tarazy.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Moves forces about a network as orders come, run after run without allocation. Each order goes as early as can be by the room
 * that earlier orders left; who is bound for one place is not free for another; and a recall takes the way back. Orders
 * come in the order of their steps, and nothing that lies in the past is changed.
 *
 * <p>Its owner may change the numbers of the network before {@link #restart}. Where one of them is not usable (NaN, below 0),
 * nobody obeys: {@link #order} and {@link #recall} answer NaN. Not safe to share between threads.
 */
public final class DeploymentSchedule {
    private static final double ROUNDING = 1e-9;

    private final TransportNetwork network;
    private final int steps;
    private final SpaceTime space;
    private final SpaceTimeRouting routing;
    private final JourneyBook book;
    private final Supplies supplies = new Supplies();
    private final Rerouting rerouting;
    private boolean usable = true;
    private boolean altered;
    private int now;
    private int boundFrom;
    private int boundTo;
    private final JourneySink entry = this::enter;

    /**
     * Nobody anywhere.
     *
     * @param horizon last step of a run, the first being 0
     */
    public DeploymentSchedule(TransportNetwork network, int horizon) {
        if (horizon < 0) {
            throw new IllegalArgumentException("horizon is " + horizon + ", must be 0 or more");
        }
        this.network = network;
        steps = horizon + 1;
        space = new SpaceTime(network, steps);
        routing = new SpaceTimeRouting(space);
        book = new JourneyBook(network.placeNames().size(), steps);
        rerouting = new Rerouting(space, routing, book);
    }

    /** In: what can set out on each arc in a step, and behind the arcs what each place with limits handles. */
    public double[] capacity() {
        return space.split.capacity;
    }

    /** In: steps that each arc takes, and behind the arcs the delays of places with limits. */
    public int[] transit() {
        return space.split.transit;
    }

    /**
     * Begins a run: nobody anywhere, no orders.
     *
     * @param changed whether {@link #capacity} or {@link #transit} were changed since the last run
     */
    public void restart(boolean changed) {
        space.clear(changed || altered);
        altered = false;
        book.clear();
        usable = space.split.usable();
        now = 0;
    }

    /** Stations forces at a place from a step on, as the pool at its base at step 0. */
    public void station(int place, double amount, int step) {
        advance(step);
        book.station(place, step, amount);
    }

    /**
     * Orders forces from one place to another.
     *
     * @param amount as many as are wanted, 0 or more
     * @param step of the order
     * @return how many obey: no more than are {@link #free} there. They set out as room allows; those for whom there is none
     *     within the horizon wait
     */
    public double order(int from, int to, double amount, int step) {
        advance(step);
        checkApart(from, to);
        double obeying = pieces(Math.min(amount, free(from, step)));
        if (!usable || Double.isNaN(obeying)) {
            return Double.NaN;
        }
        send(from, to, step, obeying);
        return obeying;
    }

    /**
     * Calls back forces that were sent to a place, or sends them on elsewhere: first those that have not set out, who stay if
     * they are where they shall go; then those that are free at the place; then those on the way, who turn round as they arrive.
     *
     * @param from the place they were sent to
     * @param to where they shall go
     * @param amount as many as are wanted, 0 or more
     * @return how many obey
     */
    public double recall(int from, int to, double amount, int step) {
        advance(step);
        checkApart(from, to);
        double wanted = pieces(amount);
        if (!usable || Double.isNaN(wanted)) {
            return Double.NaN;
        }
        double rest = wanted - stop(from, to, wanted, step);
        supplies.clear();
        double atOnce = pieces(Math.min(rest, free(from, step)));
        rest -= atOnce;
        add(from, step, atOnce);
        for (int t = step + 1; t < steps && rest > space.tolerance(); t++) {
            int at = from * steps + t;
            double turning = pieces(Math.min(rest, book.arriving[at] - book.onward[at]));
            if (turning > space.tolerance()) {
                book.onward[at] += turning;
                add(from, t, turning);
                rest -= turning;
            }
        }
        dispatch(from, to);
        return wanted - rest;
    }

    /** Cancels journeys to a place that have not set out, the latest first; sends those from elsewhere where they shall go. */
    private double stop(int from, int to, double amount, int step) {
        double stopped = 0;
        int journey = latest(from, step);
        while (journey >= 0 && amount - stopped > space.tolerance()) {
            double part = Math.min(book.amount[journey], amount - stopped);
            int origin = book.origin[journey];
            int ready = Math.max(step, book.since[journey]);
            rerouting.release(journey, 0, part);
            book.remove(journey, part);
            stopped += part;
            if (origin != to) {
                send(origin, to, ready, part);
            } else if (ready > step) {
                // they would have turned round on arriving
                book.onward[origin * steps + ready] -= part;
            }
            journey = latest(from, step);
        }
        return stopped;
    }

    /** Of the journeys to a place that have not set out, the one that sets out last; −1 if there is none. */
    private int latest(int destination, int step) {
        int latest = -1;
        for (int j = 0; j < book.count; j++) {
            boolean open = book.destination[j] == destination
                    && book.departure[j] >= step
                    && book.amount[j] > space.tolerance();
            if (open && (latest < 0 || book.departure[j] >= book.departure[latest])) {
                latest = j;
            }
        }
        return latest;
    }

    /**
     * Lets only a part of what an arc or a place with limits let pass so far pass in a time to come. Who has room there no more
     * is led another way from where it then is, and else waits there.
     *
     * @param arc number of the arc or place, see {@link TransportNetwork#arc}
     * @param from first step; what lies before the present step stays as it was
     * @param until first step after the change
     * @param factor what is left of the capacity, 0 or more
     */
    public void change(int arc, int from, int until, double factor, int step) {
        advance(step);
        if (!(factor >= 0 && factor <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("factor is " + factor + ", must be 0 or more");
        }
        for (int t = Math.max(from, step); t < Math.min(until, steps); t++) {
            int at = arc * steps + t;
            double before = space.allowed[at];
            double after = factor == 0 ? 0 : pieces(before * factor);
            space.left[at] =
                    before < Double.POSITIVE_INFINITY ? space.left[at] + after - before : after - book.through(arc, t);
            space.allowed[at] = after;
        }
        altered = true;
        rerouting.relieve(arc, Math.max(from, step), Math.min(until, steps), step);
    }

    /** How many are at a place in a step, by the orders so far; those included who wait to set out. */
    public double present(int place, int step) {
        return book.present[place * steps + step];
    }

    /** How many of them are not bound elsewhere. */
    public double free(int place, int step) {
        return Math.max(0, book.present[place * steps + step] - book.waiting[place * steps + step]);
    }

    /** How many are on the way to a place. */
    public double underWay(int place, int step) {
        return book.toward[place * steps + step];
    }

    /** How many arrive at a place in a step. */
    public double arriving(int place, int step) {
        return book.arriving[place * steps + step];
    }

    /**
     * What arrives at a place on each day, by the orders so far.
     *
     * @param perDay is filled
     */
    public void arrivals(int place, double[] perDay) {
        Arrays.fill(perDay, 0);
        for (int t = 0; t < steps; t++) {
            int day = (int) (t * network.stepHours() / 24 + ROUNDING);
            if (day < perDay.length) {
                perDay[day] += arriving(place, t);
            }
        }
    }

    /** All journeys of the run; allocates. */
    public List<Journey> journeys() {
        List<String> places = network.placeNames();
        List<String> names = network.limitedNames();
        List<Journey> journeys = new ArrayList<>();
        for (int j = 0; j < book.count; j++) {
            if (book.amount[j] > space.tolerance()) {
                List<Journey.Leg> legs = new ArrayList<>();
                for (int k = 0; k < book.length(j); k += 2) {
                    legs.add(new Journey.Leg(names.get(book.pathNumber(j, k)), book.pathNumber(j, k + 1)));
                }
                journeys.add(new Journey(
                        places.get(book.origin[j]),
                        places.get(book.destination[j]),
                        book.amount[j],
                        book.departure[j] == JourneyBook.NEVER ? -1 : book.departure[j],
                        book.arrival[j] == JourneyBook.NEVER ? -1 : book.arrival[j],
                        legs));
            }
        }
        return List.copyOf(journeys);
    }

    private void send(int from, int to, int step, double amount) {
        supplies.clear();
        add(from, step, amount);
        dispatch(from, to);
    }

    private void add(int from, int step, double amount) {
        if (amount > space.tolerance()) {
            supplies.add(space.split.in[from], step, amount);
        }
    }

    /** Sends the supplies, and lets wait what cannot go. */
    private void dispatch(int from, int to) {
        boundFrom = from;
        boundTo = to;
        routing.route(supplies, space.split.out[to], entry);
        for (int k = 0; k < supplies.count; k++) {
            if (supplies.amount[k] > space.tolerance()) {
                book.addStuck(from, to, supplies.step[k], supplies.amount[k]);
            }
        }
    }

    private void enter(int supply, double amount, int[] path, int length, int arrival) {
        book.add(boundFrom, boundTo, supplies.step[supply], amount, path, length, arrival);
    }

    private double pieces(double amount) {
        double some = Math.max(0, amount);
        return network.units() == Units.WHOLE ? Math.floor(some + ROUNDING) : some;
    }

    private void advance(int step) {
        if (step < now || step >= steps) {
            throw new IllegalArgumentException("step is " + step + ", must be " + now + " to " + (steps - 1)
                    + ": orders come in the order of time");
        }
        now = step;
    }

    private void checkApart(int from, int to) {
        if (from == to) {
            throw new IllegalArgumentException(
                    "from and to are both " + network.placeNames().get(from));
        }
    }
}
