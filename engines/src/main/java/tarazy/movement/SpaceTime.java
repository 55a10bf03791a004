package tarazy.movement;

import java.util.Arrays;

/**
 * A network unrolled in time (Ford and Fulkerson 1958): every node stands there once for each step, arcs lead from a step to the
 * one in which they arrive, and waiting leads from a node to itself a step later. Nothing of this is built; entries of flat
 * arrays stand for it, {@code arc * steps + departure} and {@code node * steps + step}.
 */
final class SpaceTime {
    /** As a share of the largest capacity, what counts as nothing. */
    private static final double ROUNDING = 1e-12;

    final SplitNetwork split;
    final int steps;
    /** What can set out in all, by arc and step. */
    final double[] allowed;
    /** What of that is not taken yet. */
    final double[] left;
    /** What can still wait, by node and step until the next. */
    final double[] room;

    private final Allowance allowance;
    private double tolerance;

    SpaceTime(TransportNetwork network, int steps) {
        split = new SplitNetwork(network);
        this.steps = steps;
        allowance = new Allowance(network);
        allowed = new double[split.arcs() * steps];
        left = new double[split.arcs() * steps];
        room = new double[split.nodes() * steps];
        clear(true);
    }

    /**
     * Nothing moves.
     *
     * @param changed whether capacities of the split network were changed
     */
    void clear(boolean changed) {
        clear(changed, 0);
    }

    /**
     * Nothing moves.
     *
     * @param changed whether capacities of the split network were changed, or the first step is another one
     * @param first the step of the network that is the first one here
     */
    void clear(boolean changed, int first) {
        if (changed) {
            for (int a = 0; a < split.arcs(); a++) {
                allowance.fill(a, split.capacity[a], first, allowed, a * steps, steps);
            }
            tolerance = split.largestCapacity() * ROUNDING;
        }
        System.arraycopy(allowed, 0, left, 0, left.length);
        for (int v = 0; v < split.nodes(); v++) {
            Arrays.fill(room, v * steps, (v + 1) * steps, split.holding[v]);
        }
    }

    /** Nothing can set out on an arc at any step. */
    void close(int arc) {
        close(arc, 0, steps);
    }

    /** Nothing can set out on an arc from one step until before another. */
    void close(int arc, int from, int until) {
        if (from < until) {
            Arrays.fill(allowed, arc * steps + from, arc * steps + until, 0);
            Arrays.fill(left, arc * steps + from, arc * steps + until, 0);
        }
    }

    /** What is not more than this counts as nothing. */
    double tolerance() {
        return tolerance;
    }
}
