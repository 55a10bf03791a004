package tarazy.movement;

import java.util.Arrays;

/**
 * How much can have arrived at one place by when, while capacities change, units are whole or room to wait is scarce: the
 * network unrolled in time (Ford and Fulkerson 1958). Supplies may be at several places and come at several times; as much
 * as possible has arrived by every step at once. Time grows with the number of steps times arcs; where nothing changes, {@link
 * QuickestFlow} gives the same answers in a fraction of the time.
 *
 * <p>Its owner may change the numbers of the network and ask again, without allocation. Where one of them is not usable (NaN,
 * below 0), every answer is NaN. Not safe to share between threads.
 */
public final class TimeExpandedFlow {
    private static final double ROUNDING = 1e-9;

    private final TransportNetwork network;
    private final SpaceTime space;
    private final SpaceTimeRouting routing;
    private final int end;
    private final Supplies supplies = new Supplies();
    private final Supplies spent = new Supplies();
    private final double[] arriving;
    private boolean solved;

    /**
     * To one place.
     *
     * @param horizon last step that counts, the first being 0
     */
    public TimeExpandedFlow(TransportNetwork network, String to, int horizon) {
        this.network = network;
        if (horizon < 0) {
            throw new IllegalArgumentException("horizon is " + horizon + ", must be 0 or more");
        }
        space = new SpaceTime(network, horizon + 1);
        routing = new SpaceTimeRouting(space);
        end = space.split.out[network.place(to)];
        arriving = new double[horizon + 1];
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

    /** Forgets supplies and answers; to be called after numbers were changed. */
    public void restart() {
        space.clear(true);
        supplies.clear();
        solved = false;
    }

    /**
     * Closes an arc or a place with limits for a time, until the next {@link #restart}.
     *
     * @param arc its number, see {@link TransportNetwork#arc}
     * @param from first step
     * @param until first step after it
     */
    public void close(int arc, int from, int until) {
        space.close(arc, Math.max(0, from), Math.min(until, space.steps));
        solved = false;
    }

    /**
     * Something that can set out.
     *
     * @param step from which on, 0 or more; supplies of one place come by rising step
     * @param amount 0 or more; may be infinite
     */
    public void supply(String from, int step, double amount) {
        int node = space.split.in[network.place(from)];
        if (node == end || space.split.out[network.place(from)] == end) {
            throw new IllegalArgumentException("from and to are both " + from);
        }
        if (step < 0 || !(amount >= 0)) {
            throw new IllegalArgumentException(
                    "supply of %s from step %d is %s, must be 0 or more".formatted(from, step, amount));
        }
        for (int k = 0; k < supplies.count; k++) {
            if (supplies.node[k] == node && supplies.step[k] > step) {
                throw new IllegalArgumentException("supplies of %s come from step %d and then %d, must rise"
                        .formatted(from, supplies.step[k], step));
            }
        }
        supplies.add(node, step, amount);
        solved = false;
    }

    /** What arrives in each step; filled by this call and kept until the next. */
    public double[] arrivals() {
        if (!solved) {
            solve();
        }
        return arriving;
    }

    /** The most that can have arrived by the end of a step. */
    public double delivered(int step) {
        double sum = 0;
        for (int t = 0; t <= step; t++) {
            sum += arrivals()[t];
        }
        return sum;
    }

    /** The least step by which an amount can have arrived; infinite if not within the horizon. */
    public double quickest(double amount) {
        if (!(amount >= 0) || Double.isNaN(arrivals()[0])) {
            return Double.NaN;
        }
        double sum = 0;
        for (int t = 0; t < arriving.length; t++) {
            sum += arriving[t];
            if (sum >= amount * (1 - ROUNDING)) {
                return t;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private void solve() {
        solved = true;
        Arrays.fill(arriving, space.split.usable() ? 0 : Double.NaN);
        if (space.split.usable()) {
            space.clear(false);
            spent.clear();
            for (int k = 0; k < supplies.count; k++) {
                spent.add(supplies.node[k], supplies.step[k], supplies.amount[k]);
            }
            routing.route(spent, end, (supply, amount, path, length, arrival) -> arriving[arrival] += amount);
        }
    }
}
