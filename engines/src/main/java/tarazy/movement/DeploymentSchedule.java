package tarazy.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

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
    private static final int ON_ARRIVING = -1;
    private static final int ANY = -1;

    private final TransportNetwork network;
    private final int steps;
    private final SpaceTime space;
    private final SpaceTimeRouting routing;
    private final JourneyBook book;
    private final boolean[][] barred;
    private final Supplies supplies = new Supplies();
    private final Rerouting rerouting;
    private boolean usable = true;
    private boolean altered;
    private int base;
    private int now;
    private int boundFrom;
    private int boundTo;
    private int boundSince;
    private int boundTag;
    private final JourneySink entry = this::enter;
    private final OrderTerms plain = new OrderTerms(0);

    /**
     * Nobody anywhere.
     *
     * @param horizon last step of a run, the first being 0
     */
    public DeploymentSchedule(TransportNetwork network, int horizon) {
        this(network, horizon, List.of(Set.of()));
    }

    /**
     * Nobody anywhere; for orders of several kinds.
     *
     * @param horizon last step of a run, the first being 0
     * @param barred by the tag of an order's terms, names of the arcs that it must not use
     */
    public DeploymentSchedule(TransportNetwork network, int horizon, List<Set<String>> barred) {
        if (horizon < 0) {
            throw new IllegalArgumentException("horizon is " + horizon + ", must be 0 or more");
        }
        this.network = network;
        steps = horizon + 1;
        space = new SpaceTime(network, steps);
        routing = new SpaceTimeRouting(space);
        book = new JourneyBook(network.placeNames().size(), steps);
        this.barred = barred.stream().map(names -> mask(network, names)).toArray(boolean[][]::new);
        rerouting = new Rerouting(space, routing, book, this.barred);
    }

    private static boolean[] mask(TransportNetwork network, Set<String> names) {
        List<String> all = network.limitedNames();
        boolean[] mask = new boolean[all.size()];
        names.forEach(name -> mask[network.arc(name)] = true);
        return mask;
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
     * In: what can wait at a place with limits at once.
     *
     * @param place its number among arcs and places with limits, see {@link TransportNetwork#arc}
     * @param most 0 or more; infinite if there is no limit
     */
    public void holding(int place, double most) {
        space.split.holding[space.split.tail[place]] = most;
    }

    /**
     * Begins a run: nobody anywhere, no orders.
     *
     * @param changed whether {@link #capacity} or {@link #transit} were changed since the last run
     */
    public void restart(boolean changed) {
        begin(changed, 0);
    }

    private void begin(boolean changed, int step) {
        space.clear(changed || altered || step != base, step);
        base = step;
        altered = false;
        book.clear();
        usable = space.split.usable();
        now = 0;
    }

    /**
     * Goes on with a run that was kept. Its present step is then the first one, 0, here: steps in calls and answers count from
     * it.
     *
     * @param step of the run, no earlier than that at which it was kept
     * @param changed whether {@link #capacity} or {@link #transit} may differ from those of the last run here
     * @param closed by number of the arc or place with limits, whether it is closed until further notice
     */
    public void resume(DeploymentState state, int step, boolean changed, boolean[] closed) {
        begin(changed, step);
        for (int a = 0; a < closed.length; a++) {
            if (closed[a]) {
                space.close(a);
                altered = true;
            }
        }
        state.settle(step);
        for (int p = 0; p < state.rest.length; p++) {
            if (state.rest[p] != 0) {
                book.station(p, 0, state.rest[p]);
            }
        }
        for (int j = 0; j < state.journeys.count; j++) {
            int resumed = book.resume(state.journeys, j, -step);
            rerouting.release(resumed, 0, -book.amount[resumed]);
        }
    }

    /** Keeps the run, so that it can go on from its present step on. Who was stationed since it was resumed is not kept. */
    public void keep(DeploymentState state) {
        state.journeys.clear();
        for (int j = 0; j < book.count; j++) {
            if (book.amount[j] > 0) {
                state.journeys.append(book, j, base);
            }
        }
    }

    /** How many are on a journey that does not end within the steps. */
    public double stuck() {
        double stuck = 0;
        for (int j = 0; j < book.count; j++) {
            stuck += book.arrival[j] == JourneyList.NEVER ? book.amount[j] : 0;
        }
        return stuck > space.tolerance() ? stuck : 0;
    }

    /** The last step that counts. */
    public int horizon() {
        return steps - 1;
    }

    /**
     * After ways were opened: sends those who have not set out yet, and those who are stuck on the way, anew from where they
     * are, as early as can be; who was bound first goes first. To be called at the beginning of what is resumed.
     */
    public void sendAnew() {
        if (usable) {
            rerouting.sendAnew(now);
        }
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
        return order(from, to, amount, step, plain);
    }

    /** As {@link #order(int, int, double, int)}, on terms of its own. */
    public double order(int from, int to, double amount, int step, OrderTerms terms) {
        advance(step);
        checkApart(from, to);
        double obeying = pieces(Math.min(amount, free(from, step)));
        if (!usable || Double.isNaN(obeying) || Double.isNaN(terms.atOnce())) {
            return Double.NaN;
        }
        double first = terms.later() == 0 ? obeying : pieces(obeying * terms.atOnce());
        supplies.clear();
        add(from, step, first);
        add(from, step + terms.later(), obeying - first);
        dispatch(from, to, step, terms.tag());
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
        return recall(from, to, amount, step, 0);
    }

    /** As {@link #recall(int, int, double, int)}, with a number for those who go by it. */
    public double recall(int from, int to, double amount, int step, int tag) {
        advance(step);
        checkApart(from, to);
        double wanted = pieces(amount);
        if (!usable || Double.isNaN(wanted)) {
            return Double.NaN;
        }
        double rest = wanted - stop(from, to, wanted, step, tag);
        supplies.clear();
        double atOnce = pieces(Math.min(rest, free(from, step)));
        rest -= atOnce;
        add(from, step, atOnce);
        dispatch(from, to, ON_ARRIVING, tag);
        int journey = soonest(from, step);
        while (journey >= 0 && rest > space.tolerance()) {
            double part = pieces(Math.min(rest, book.amount[journey]));
            rerouting.redirect(journey, part, to, tag, step);
            rest -= part;
            journey = part > 0 ? soonest(from, step) : -1;
        }
        return wanted - rest;
    }

    /** Of the journeys under way to a place the one that arrives first; −1 if there is none. */
    private int soonest(int destination, int step) {
        int soonest = -1;
        for (int j = 0; j < book.count; j++) {
            boolean under = book.destination[j] == destination
                    && book.departure[j] < step
                    && book.arrival[j] > step
                    && book.amount[j] > space.tolerance();
            if (under && (soonest < 0 || book.arrival[j] < book.arrival[soonest])) {
                soonest = j;
            }
        }
        return soonest;
    }

    /** Cancels journeys to a place that have not set out, the latest first; sends those from elsewhere where they shall go. */
    private double stop(int from, int to, double amount, int step, int tag) {
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
                supplies.clear();
                add(origin, ready, part);
                dispatch(origin, to, ON_ARRIVING, tag);
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

    /**
     * Who arrives by an order, or by one that has the same tag.
     *
     * @param perStep is filled: one number for each step from 0
     */
    public void arrivalsBy(int tag, double[] perStep) {
        Arrays.fill(perStep, 0);
        for (int j = 0; j < book.count; j++) {
            if (book.tag[j] == tag && book.arrival[j] >= 0 && book.arrival[j] < perStep.length) {
                perStep[book.arrival[j]] += book.amount[j];
            }
        }
    }

    /** True if an arc or a place with limits is used in a step and has no room left. */
    public boolean isFull(int arc, int step) {
        int at = arc * steps + step;
        return space.allowed[at] > space.tolerance() && space.left[at] <= space.tolerance();
    }

    /** All journeys of the run; allocates. */
    public List<Journey> journeys() {
        return journeys(ANY);
    }

    /** The journeys by an order; allocates. */
    public List<Journey> journeys(int tag) {
        List<String> places = network.placeNames();
        List<String> names = network.limitedNames();
        List<Journey> journeys = new ArrayList<>();
        for (int j = 0; j < book.count; j++) {
            if (book.amount[j] > space.tolerance() && (tag == ANY || tag == book.tag[j])) {
                List<Journey.Leg> legs = new ArrayList<>();
                for (int k = 0; k < book.length(j); k += 2) {
                    legs.add(new Journey.Leg(names.get(book.pathNumber(j, k)), book.pathNumber(j, k + 1)));
                }
                journeys.add(new Journey(
                        places.get(book.origin[j]),
                        places.get(book.destination[j]),
                        book.amount[j],
                        book.departure[j] == JourneyList.NEVER ? -1 : book.departure[j],
                        book.arrival[j] == JourneyList.NEVER ? -1 : book.arrival[j],
                        legs));
            }
        }
        return List.copyOf(journeys);
    }

    private void add(int from, int step, double amount) {
        if (amount > space.tolerance()) {
            supplies.add(space.split.in[from], step, amount);
        }
    }

    /**
     * Sends the supplies, and lets wait what cannot go.
     *
     * @param since step from which on they are bound; {@link #ON_ARRIVING} if each from its own
     */
    private void dispatch(int from, int to, int since, int tag) {
        boundFrom = from;
        boundTo = to;
        boundSince = since;
        boundTag = tag;
        routing.route(supplies, space.split.out[to], barred[tag], entry);
        for (int k = 0; k < supplies.count; k++) {
            if (supplies.amount[k] > space.tolerance()) {
                book.addStuck(from, to, since(k), supplies.step[k], tag, supplies.amount[k]);
            }
        }
    }

    private int since(int supply) {
        return boundSince == ON_ARRIVING ? supplies.step[supply] : boundSince;
    }

    private void enter(int supply, double amount, int[] path, int length, int arrival) {
        book.add(boundFrom, boundTo, since(supply), supplies.step[supply], boundTag, amount, path, length, arrival);
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
