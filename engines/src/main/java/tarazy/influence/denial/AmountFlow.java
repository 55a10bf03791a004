package tarazy.influence.denial;

/**
 * As many units as possible. What flows goes on flowing when a link opens, so that only the difference has to be found; and a
 * link that does not lead out of what the start reaches makes no difference at all.
 */
final class AmountFlow implements OpenFlow {
    private final Terms terms;
    private final ResidualNetwork network;
    private final int links;
    private final double[][] savedLeft;
    private final boolean[][] savedReached;
    private final double[] savedFlow;
    private double total;
    private double flow;
    private boolean stale;

    AmountFlow(Terms terms, ResidualNetwork network, int slots) {
        this.terms = terms;
        this.network = network;
        links = terms.capacity.length;
        savedLeft = new double[slots][2 * network.arcs()];
        savedReached = new boolean[slots][network.nodes()];
        savedFlow = new double[slots];
    }

    @Override
    public void start() {
        total = terms.total();
        network.tolerance(total * 1e-13);
        for (int arc = 0; arc < network.arcs(); arc++) {
            network.clear(arc, arc < links ? 0 : terms.limit(arc, total));
        }
        flow = 0;
        stale = true;
    }

    @Override
    public void open(int link) {
        int arc = 2 * link;
        network.left()[arc] = terms.limit(link, total);
        boolean[] reached = network.reached();
        stale |= reached[network.tail(arc)] && !reached[network.head(arc)];
    }

    @Override
    public double best() {
        if (stale) {
            flow += network.augment();
            stale = false;
        }
        return flow;
    }

    @Override
    public void save(int slot) {
        System.arraycopy(network.left(), 0, savedLeft[slot], 0, 2 * network.arcs());
        System.arraycopy(network.reached(), 0, savedReached[slot], 0, network.nodes());
        savedFlow[slot] = flow;
    }

    @Override
    public void restore(int slot) {
        System.arraycopy(savedLeft[slot], 0, network.left(), 0, 2 * network.arcs());
        System.arraycopy(savedReached[slot], 0, network.reached(), 0, network.nodes());
        flow = savedFlow[slot];
        stale = false;
    }
}
