package tarazy.movement;

import java.util.Arrays;
import java.util.List;

/**
 * How much can have arrived by when, from one place to another, while nothing changes in time (Ford and Fulkerson 1958,
 * <em>Operations Research</em> 6). Shortest paths by transit time are filled one after the other; a path of length τ with
 * room for a units a step has delivered a (T + 1 − τ) by step T, the first units setting out at step 0. The sum over paths is
 * the most that can have arrived, for every T at once, so that what arrives first also arrives earliest (Gale 1959; Minieka
 * 1973; Wilkinson 1971).
 *
 * <p>Its owner may change the numbers of the network and ask again, without allocation. Where one of them is not usable (NaN,
 * below 0), every answer is NaN. Not safe to share between threads.
 */
public final class QuickestFlow {
    private static final long NEVER = Long.MAX_VALUE;
    private static final double ROUNDING = 1e-9;

    private final TransportNetwork network;
    private final SplitNetwork split;
    private final int start;
    private final int end;
    private final int[][] leaving;
    private final int[][] entering;
    private final double[] left;
    private final double[] flow;
    private final int hopBits;
    private final long[] distance;
    private final int[] via;
    private final int[] queue;
    private final boolean[] queued;
    private double[] pathAmount = new double[16];
    private long[] pathLength = new long[16];
    private int paths;
    private boolean complete;
    private boolean usable;
    private double tolerance;

    /**
     * Between two places.
     *
     * @throws IllegalArgumentException if a place is unknown, both are the same, capacities change in time, or whole units move
     *     at capacities that are not whole; the latter two are for {@link TimeExpandedFlow}
     */
    public QuickestFlow(TransportNetwork network, String from, String to) {
        this.network = network;
        checkSteady(network);
        if (from.equals(to)) {
            throw new IllegalArgumentException("from and to are both " + from);
        }
        split = new SplitNetwork(network);
        start = split.in[network.place(from)];
        end = split.out[network.place(to)];
        leaving = split.arcsBy(split.tail);
        entering = split.arcsBy(split.head);
        left = new double[split.arcs()];
        flow = new double[split.arcs()];
        hopBits = Integer.SIZE - Integer.numberOfLeadingZeros(split.nodes());
        distance = new long[split.nodes()];
        via = new int[split.nodes()];
        queue = new int[split.nodes()];
        queued = new boolean[split.nodes()];
        restart();
    }

    private static void checkSteady(TransportNetwork network) {
        if (!network.changes().isEmpty()) {
            throw new IllegalArgumentException("network %s: capacities change in time, which takes a time-expanded flow"
                    .formatted(network.name()));
        }
        boolean whole = network.arcs().stream().allMatch(arc -> arc.capacity() == Math.rint(arc.capacity()))
                && network.places().stream().allMatch(place -> place.capacity() == Math.rint(place.capacity()));
        if (network.units() == Units.WHOLE && !whole) {
            throw new IllegalArgumentException(
                    "network %s: whole units move at capacities that are not whole, which takes a time-expanded flow"
                            .formatted(network.name()));
        }
    }

    /** In: what can set out on each arc in a step, and behind the arcs what each place with limits handles. */
    public double[] capacity() {
        return split.capacity;
    }

    /** In: steps that each arc takes, and behind the arcs the delays of places with limits. */
    public int[] transit() {
        return split.transit;
    }

    /** To be called after numbers were changed. */
    public void restart() {
        System.arraycopy(split.capacity, 0, left, 0, left.length);
        Arrays.fill(flow, 0);
        paths = 0;
        complete = false;
        usable = split.usable();
        tolerance = split.largestCapacity() * 1e-13;
    }

    /** The most that can have arrived by the end of a step, the first being 0. */
    public double delivered(int step) {
        if (!usable) {
            return Double.NaN;
        }
        while (!complete && (paths == 0 || pathLength[paths - 1] <= step)) {
            fillNextPath();
        }
        double sum = 0;
        for (int k = 0; k < paths && pathLength[k] <= step; k++) {
            sum += pathAmount[k] * (step + 1 - pathLength[k]);
        }
        return sum;
    }

    /**
     * The least step by which an amount can have arrived; infinite if never. In hours that is this number times {@link
     * TransportNetwork#stepHours}.
     *
     * @param amount 0 or more
     */
    public double quickest(double amount) {
        if (!usable || !(amount >= 0)) {
            return Double.NaN;
        }
        if (amount == 0) {
            return 0;
        }
        double rate = 0;
        double late = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int k = 0; hasPath(k) && step >= pathLength[k]; k++) {
            rate += pathAmount[k];
            late += pathAmount[k] * pathLength[k];
            double exact = (amount + late) / rate - 1;
            step = Math.ceil(exact - ROUNDING * Math.max(1, exact));
        }
        return step;
    }

    /**
     * The least time by which an amount can have arrived if it flows without steps: T = (F + Σ k τ) / Σ k over the paths that are
     * faster than T. Takes the paths of the static method, of rate k and length τ.
     *
     * @param amount 0 or more
     * @return steps, not rounded; infinite if never
     */
    public double continuous(double amount) {
        if (!usable || !(amount >= 0)) {
            return Double.NaN;
        }
        double rate = 0;
        double late = 0;
        double time = amount == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int k = 0; amount > 0 && hasPath(k) && pathLength[k] < time; k++) {
            rate += pathAmount[k];
            late += pathAmount[k] * pathLength[k];
            time = (amount + late) / rate;
        }
        return time;
    }

    /** The most that can have arrived by a time if it flows without steps. */
    public double deliveredContinuously(double time) {
        if (!usable) {
            return Double.NaN;
        }
        double sum = 0;
        for (int k = 0; hasPath(k) && pathLength[k] < time; k++) {
            sum += pathAmount[k] * (time - pathLength[k]);
        }
        return sum;
    }

    /**
     * The same in whole units, each path letting one set out at time 0 and then at equal intervals of 1/k: on a single path the last of
     * n arrives after τ + (n − 1) / k.
     */
    public double deliveredOneByOne(double time) {
        if (!usable) {
            return Double.NaN;
        }
        double sum = 0;
        for (int k = 0; hasPath(k) && pathLength[k] <= time + ROUNDING; k++) {
            sum += Math.floor((time - pathLength[k]) * pathAmount[k] * (1 + ROUNDING) + ROUNDING) + 1;
        }
        return sum;
    }

    /**
     * The least time by which whole units can have arrived one by one, see {@link #deliveredOneByOne}.
     *
     * @param amount 0 or more
     * @return steps, not rounded; infinite if never
     */
    public double oneByOne(double amount) {
        double flowing = continuous(amount);
        if (!(flowing > 0) || flowing == Double.POSITIVE_INFINITY) {
            return flowing;
        }
        // each path is at most one unit ahead of what flows, and never behind
        double best = flowing;
        for (int k = 0; hasPath(k) && pathLength[k] <= flowing; k++) {
            double first = Math.floor((continuous(Math.max(0, amount - paths)) - pathLength[k]) * pathAmount[k]);
            for (double n = Math.max(0, first); pathLength[k] + n / pathAmount[k] < best; n++) {
                double time = pathLength[k] + n / pathAmount[k];
                if (deliveredOneByOne(time) >= amount - ROUNDING) {
                    best = time;
                    break;
                }
            }
        }
        return best;
    }

    /**
     * What arrives in each step, as early as can be.
     *
     * @param amount sent in all
     * @param arriving is filled: one number for each step from 0
     */
    public void arrivals(double amount, double[] arriving) {
        double before = 0;
        for (int t = 0; t < arriving.length; t++) {
            double now = Math.min(amount, delivered(t));
            arriving[t] = now - before;
            before = now;
        }
    }

    /**
     * Which ways to take so that the most has arrived by a step: each path is used at the same rate from step 0 on, for as long
     * as who sets out still arrives in time. Leaves the flow at what this takes; allocates.
     */
    public List<RepeatedPath> plan(int step) {
        restart();
        while (!complete && usable) {
            if (nextLength() > step) {
                break;
            }
            fill();
        }
        double[] through = flow.clone();
        restart();
        return new PathDecomposition(network, split, through, tolerance).paths(start, end, step);
    }

    private boolean hasPath(int k) {
        while (!complete && paths <= k) {
            fillNextPath();
        }
        return k < paths;
    }

    private void fillNextPath() {
        if (nextLength() == NEVER) {
            complete = true;
        } else {
            fill();
        }
    }

    /** Length of the shortest path with room left; of several the one with fewest arcs, so that the search comes to an end. */
    private long nextLength() {
        Arrays.fill(distance, NEVER);
        distance[start] = 0;
        queue[0] = start;
        int begin = 0;
        int waiting = 1;
        while (waiting > 0) {
            int v = queue[begin];
            begin = begin + 1 == queue.length ? 0 : begin + 1;
            waiting--;
            queued[v] = false;
            for (int a : leaving[v]) {
                if (left[a] > tolerance && shortens(v, split.head[a], split.transit[a], a)) {
                    queue[(begin + waiting++) % queue.length] = split.head[a];
                }
            }
            for (int a : entering[v]) {
                if (flow[a] > tolerance && shortens(v, split.tail[a], -split.transit[a], ~a)) {
                    queue[(begin + waiting++) % queue.length] = split.tail[a];
                }
            }
        }
        return distance[end] == NEVER ? NEVER : distance[end] >> hopBits;
    }

    /** True if the node is to be looked at again. */
    private boolean shortens(int from, int to, int steps, int arc) {
        long there = distance[from] + ((long) steps << hopBits) + 1;
        if (there >= distance[to]) {
            return false;
        }
        distance[to] = there;
        via[to] = arc;
        boolean fresh = !queued[to];
        queued[to] = true;
        return fresh;
    }

    private void fill() {
        double fits = Double.POSITIVE_INFINITY;
        for (int v = end; v != start; v = before(v)) {
            fits = Math.min(fits, via[v] >= 0 ? left[via[v]] : flow[~via[v]]);
        }
        for (int v = end; v != start; v = before(v)) {
            int a = via[v] >= 0 ? via[v] : ~via[v];
            double more = via[v] >= 0 ? fits : -fits;
            flow[a] += more;
            left[a] -= more;
        }
        if (paths == pathAmount.length) {
            pathAmount = Arrays.copyOf(pathAmount, 2 * paths);
            pathLength = Arrays.copyOf(pathLength, 2 * paths);
        }
        pathAmount[paths] = fits;
        pathLength[paths++] = distance[end] >> hopBits;
    }

    private int before(int v) {
        return via[v] >= 0 ? split.tail[via[v]] : split.head[~via[v]];
    }
}
