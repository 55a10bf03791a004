package tarazy.movement;

import java.util.Arrays;

/**
 * Sends supplies to one place so that as much as possible has arrived by every step at once, and takes the room that this needs
 * away from later routings.
 *
 * <p>It works through the steps of arrival. For each it looks for paths back from the end to where a supply is left, arcs before
 * waiting, so that who must wait waits where it starts. A step of arrival never gives up what it has for a later one, so
 * that as much has arrived by each as can be. What a failed search has seen can never be reached from a supply again and is
 * not looked at any more: all failed searches together see the network once.
 */
final class SpaceTimeRouting {
    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final int MOST_SEARCHES = Integer.MAX_VALUE - 1;

    private final SpaceTime space;
    private final SplitNetwork split;
    private final int steps;
    private final int[][] leaving;
    private final int[][] entering;
    private final Moves moves;
    private final double[] arriving;
    /** By node, the first step in which a supply can be there at all. */
    private final int[] earliest;

    /** By node and step: number of the search that last came by, or less the number of the routing that found it dead. */
    private final int[] mark;

    private final int[] visited;
    private final boolean[] supplied;
    private int visits;
    private int searches;
    private int routings;
    private int[] node = new int[64];
    private int[] step = new int[64];
    private int[] option = new int[64];
    private final Starts starts = new Starts();
    private double tolerance;
    private final boolean[] none;
    private boolean[] closed;

    SpaceTimeRouting(SpaceTime space) {
        this.space = space;
        split = space.split;
        steps = space.steps;
        leaving = split.arcsBy(split.tail);
        entering = split.arcsBy(split.head);
        moves = new Moves(space);
        arriving = new double[steps];
        earliest = new int[split.nodes()];
        mark = new int[split.nodes() * steps];
        visited = new int[split.nodes() * steps];
        supplied = new boolean[split.nodes()];
        none = new boolean[split.arcs()];
        closed = none;
    }

    /** Sends what can be sent within the steps, and tells all journeys. */
    void route(Supplies supplies, int end, JourneySink journeys) {
        route(supplies, end, none, journeys);
    }

    /**
     * The same by some of the arcs only.
     *
     * @param barred by arc, whether it must not be used
     */
    void route(Supplies supplies, int end, boolean[] barred, JourneySink journeys) {
        closed = barred;
        tolerance = space.tolerance();
        routings++;
        starts.clear();
        Arrays.fill(arriving, 0);
        findEarliest(supplies);
        double rest = supplies.total();
        for (int arrival = earliest[end]; arrival < steps && rest > tolerance; arrival++) {
            while (rest > tolerance && search(supplies, end, arrival)) {
                rest -= send(supplies, arrival);
            }
            if (rest > tolerance) {
                for (int k = 0; k < visits; k++) {
                    mark[visited[k]] = -routings;
                }
            }
        }
        tell(supplies, end, journeys);
        moves.finish();
    }

    private void findEarliest(Supplies supplies) {
        Arrays.fill(earliest, NOWHERE);
        Arrays.fill(supplied, false);
        for (int k = 0; k < supplies.count; k++) {
            if (supplies.amount[k] > tolerance) {
                supplied[supplies.node[k]] = true;
                earliest[supplies.node[k]] = Math.min(earliest[supplies.node[k]], supplies.step[k]);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int a = 0; a < split.arcs(); a++) {
                int from = earliest[split.tail[a]];
                // beyond the last step is as good as never
                if (from < steps && !closed[a] && from + split.transit[a] < Math.min(steps, earliest[split.head[a]])) {
                    earliest[split.head[a]] = from + split.transit[a];
                    changed = true;
                }
            }
        }
    }

    /** Depth first from the end at a step of arrival back to a supply; the path is then what {@link #moves} holds. */
    private boolean search(Supplies supplies, int end, int arrival) {
        newSearch();
        visits = 0;
        moves.clear();
        visit(0, end, arrival);
        int depth = 0;
        while (depth >= 0) {
            int v = node[depth];
            int t = step[depth];
            int k = option[depth] == 0 && supplied[v] ? supplies.at(v, t, tolerance) : -1;
            if (k >= 0) {
                starts.add(k, t);
                return true;
            }
            if (advance(depth, v, t)) {
                depth++;
            } else {
                depth--;
                moves.drop();
            }
        }
        return false;
    }

    private void newSearch() {
        if (searches == MOST_SEARCHES) {
            Arrays.fill(mark, 0);
            searches = 0;
        }
        searches++;
    }

    /** Tries what is left of the ways into a node at a step; true if one leads on. */
    private boolean advance(int depth, int v, int t) {
        int in = entering[v].length;
        int out = leaving[v].length;
        while (option[depth] < in + out + 2) {
            int k = option[depth]++;
            if (k < in) {
                int a = entering[v][k];
                int before = t - split.transit[a];
                int at = a * steps + before;
                if (before >= 0 && !closed[a] && space.left[at] > tolerance && fresh(split.tail[a], before)) {
                    return go(depth, split.tail[a], before, Moves.TAKE_ARC, at);
                }
            } else if (k < in + out) {
                int a = leaving[v][k - in];
                int at = a * steps + t;
                if (moves.onArc(at) > tolerance && fresh(split.head[a], t + split.transit[a])) {
                    return go(depth, split.head[a], t + split.transit[a], Moves.GIVE_ARC, at);
                }
            } else if (k == in + out) {
                int at = v * steps + t - 1;
                if (t > 0 && space.room[at] > tolerance && fresh(v, t - 1)) {
                    return go(depth, v, t - 1, Moves.WAIT, at);
                }
            } else if (moves.waiting(v * steps + t) > tolerance && fresh(v, t + 1)) {
                return go(depth, v, t + 1, Moves.NOT_WAIT, v * steps + t);
            }
        }
        return false;
    }

    private boolean fresh(int v, int t) {
        int seen = mark[v * steps + t];
        return t >= earliest[v] && seen != searches && seen != -routings;
    }

    private boolean go(int depth, int v, int t, int kind, int at) {
        moves.add(kind, at);
        visit(depth + 1, v, t);
        return true;
    }

    private void visit(int depth, int v, int t) {
        if (depth == node.length) {
            node = Arrays.copyOf(node, 2 * depth);
            step = Arrays.copyOf(step, 2 * depth);
            option = Arrays.copyOf(option, 2 * depth);
        }
        node[depth] = v;
        step[depth] = t;
        option[depth] = 0;
        mark[v * steps + t] = searches;
        visited[visits++] = v * steps + t;
    }

    private double send(Supplies supplies, int arrival) {
        int supply = starts.lastSupply();
        double amount = moves.fits(supplies.amount[supply]);
        moves.send(amount);
        supplies.amount[supply] -= amount;
        arriving[arrival] += amount;
        starts.amount(amount);
        return amount;
    }

    /** Follows what was sent from where it starts. */
    private void tell(Supplies supplies, int end, JourneySink journeys) {
        for (int s = 0; s < starts.count(); s++) {
            double rest = starts.amount(s);
            while (rest > tolerance) {
                int arrival = follow(supplies.node[starts.supply(s)], starts.step(s), end);
                if (arrival == NOWHERE) {
                    break;
                }
                if (arrival >= 0) {
                    double amount = moves.sent(Math.min(rest, arriving[arrival]));
                    arriving[arrival] -= amount;
                    rest -= amount;
                    int length = moves.path();
                    journeys.journey(starts.supply(s), amount, moves.pathNumbers(), length, arrival);
                }
            }
        }
    }

    /** The step of arrival; −1 if it ran into a circle, which is then taken out; {@link #NOWHERE} if only rounding is left. */
    private int follow(int from, int at, int end) {
        newSearch();
        moves.clear();
        int v = from;
        int t = at;
        int depth = 0;
        while (v != end || arriving[t] <= tolerance) {
            if (mark[v * steps + t] == searches) {
                moves.cancelCircle(placeOnPath(v, t, depth));
                return -1;
            }
            visits = 0;
            visit(depth++, v, t);
            int a = arcTaken(v, t);
            if (a >= 0) {
                moves.add(Moves.TAKE_ARC, a * steps + t);
                v = split.head[a];
                t += split.transit[a];
            } else if (moves.waiting(v * steps + t) > tolerance) {
                moves.add(Moves.WAIT, v * steps + t);
                t++;
            } else {
                return NOWHERE;
            }
        }
        return t;
    }

    private int placeOnPath(int v, int t, int depth) {
        int place = depth - 1;
        while (node[place] != v || step[place] != t) {
            place--;
        }
        return place;
    }

    private int arcTaken(int v, int t) {
        for (int a : leaving[v]) {
            if (moves.onArc(a * steps + t) > tolerance) {
                return a;
            }
        }
        return -1;
    }
}
