package tarazy.influence.denial;

import java.util.Arrays;

/**
 * Units of as much value as possible, less what they cost on the way: cheapest paths one after the other as long as they
 * pay (Jewell 1958; Busacker and Gowen 1960). Every question is answered from nothing, since a link that opens can make
 * what flows the wrong thing to flow.
 *
 * <p>Paths are compared in whole numbers, of which the dearest cost has some 10¹²: sums of them are exact, so that no circle
 * looks cheap by rounding. The last bits count arcs, so that of paths of one cost the shortest is taken, without which
 * the search need not end (Edmonds and Karp 1972).
 */
final class ValueFlow implements OpenFlow {
    private static final long NEVER = Long.MAX_VALUE;

    private final Terms terms;
    private final ResidualNetwork network;
    private final int links;
    private final boolean[] open;
    private final boolean[][] saved;
    private final double[] savedValue;
    private final int hopBits;
    private final double steps;
    private final long[] cost;
    private final long[] distance;
    private final int[] via;
    private double value;
    private boolean stale;

    ValueFlow(Terms terms, ResidualNetwork network, int slots) {
        this.terms = terms;
        this.network = network;
        links = terms.capacity.length;
        open = new boolean[links];
        saved = new boolean[slots][links];
        savedValue = new double[slots];
        hopBits = Integer.SIZE - Integer.numberOfLeadingZeros(network.nodes());
        steps = 1L << Math.min(40, 61 - 2 * hopBits);
        cost = new long[network.arcs()];
        distance = new long[network.nodes()];
        via = new int[network.nodes()];
    }

    @Override
    public void start() {
        Arrays.fill(open, false);
        stale = true;
    }

    @Override
    public void open(int link) {
        open[link] = true;
        stale = true;
    }

    @Override
    public double best() {
        if (stale) {
            value = anew();
            stale = false;
        }
        return value;
    }

    private double anew() {
        double total = terms.total();
        network.tolerance(total * 1e-13);
        double dearest = Double.MIN_NORMAL;
        for (int arc = 0; arc < network.arcs(); arc++) {
            network.clear(arc, arc < links && !open[arc] ? 0 : terms.limit(arc, total));
            dearest = Math.max(dearest, Math.abs(terms.cost(arc)));
        }
        for (int arc = 0; arc < network.arcs(); arc++) {
            cost[arc] = Math.round(terms.cost(arc) / dearest * steps) << hopBits;
        }
        double sum = 0;
        while (cheapest() && distance[ResidualNetwork.END] >> hopBits < 0) {
            sum += worth() * network.push(via);
        }
        return sum;
    }

    /** Bellman and Ford. */
    private boolean cheapest() {
        Arrays.fill(distance, NEVER);
        distance[ResidualNetwork.START] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < 2 * network.arcs(); arc++) {
                long before = distance[network.tail(arc)];
                if (before < NEVER && network.has(arc)) {
                    long there = before + ((arc & 1) == 0 ? cost[arc >> 1] : -cost[arc >> 1]) + 1;
                    int w = network.head(arc);
                    if (there < distance[w]) {
                        distance[w] = there;
                        via[w] = arc;
                        changed = true;
                    }
                }
            }
        }
        return distance[ResidualNetwork.END] < NEVER;
    }

    /** What a unit along the path to the end brings. */
    private double worth() {
        double worth = 0;
        for (int v = ResidualNetwork.END; v != ResidualNetwork.START; v = network.tail(via[v])) {
            double each = terms.cost(via[v] >> 1);
            worth -= (via[v] & 1) == 0 ? each : -each;
        }
        return worth;
    }

    @Override
    public void save(int slot) {
        System.arraycopy(open, 0, saved[slot], 0, links);
        savedValue[slot] = value;
    }

    @Override
    public void restore(int slot) {
        System.arraycopy(saved[slot], 0, open, 0, links);
        value = savedValue[slot];
        stale = false;
    }
}
