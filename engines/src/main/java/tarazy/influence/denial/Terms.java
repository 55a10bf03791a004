package tarazy.influence.denial;

import java.util.List;

/** The numbers of a network, which their owner may change between one question and the next. */
final class Terms {
    final double[] capacity;
    final double[] tariff;
    final double[] supply;
    final double[] supplyCost;
    final double[] demand;
    final double[] value;

    Terms(FlowNetwork network) {
        capacity = new double[network.links().size()];
        tariff = new double[capacity.length];
        supply = new double[network.sources().size()];
        supplyCost = new double[supply.length];
        demand = new double[network.sinks().size()];
        value = new double[demand.length];
        horizon(network, 0);
        for (int e = 0; e < capacity.length; e++) {
            tariff[e] = network.links().get(e).cost();
        }
        for (int i = 0; i < supply.length; i++) {
            supply[i] = network.sources().get(i).supply();
            supplyCost[i] = network.sources().get(i).cost();
        }
        for (int i = 0; i < demand.length; i++) {
            demand[i] = network.sinks().get(i).demand();
            value[i] = network.sinks().get(i).value();
        }
    }

    void horizon(FlowNetwork network, double days) {
        for (int e = 0; e < capacity.length; e++) {
            capacity[e] = network.links().get(e).capacity().at(days);
        }
    }

    /** All that is made, which no more than can ever flow. */
    double total() {
        double total = 0;
        for (double each : supply) {
            total += each;
        }
        return total;
    }

    boolean usable() {
        return atLeastZero(capacity, Double.POSITIVE_INFINITY)
                && atLeastZero(supply, Double.MAX_VALUE)
                && atLeastZero(demand, Double.POSITIVE_INFINITY)
                && atLeastZero(tariff, Double.MAX_VALUE)
                && atLeastZero(supplyCost, Double.MAX_VALUE)
                && total() <= Double.MAX_VALUE
                && finite(value);
    }

    /** Capacity of links, then sources, then sinks, none above the total. */
    double limit(int arc, double total) {
        int links = capacity.length;
        double of = arc < links
                ? capacity[arc]
                : arc < links + supply.length ? supply[arc - links] : demand[arc - links - supply.length];
        return Math.min(of, total);
    }

    /** What a unit costs on a link, at a source, or (below 0: brings) at a sink. */
    double cost(int arc) {
        int links = capacity.length;
        return arc < links
                ? tariff[arc]
                : arc < links + supply.length ? supplyCost[arc - links] : -value[arc - links - supply.length];
    }

    /** The arcs of a network: links, then from the start to the sources, then from the sinks to the end. */
    static ResidualNetwork residual(FlowNetwork network) {
        List<String> nodes = network.nodes();
        int links = network.links().size();
        int sources = network.sources().size();
        int[] from = new int[links + sources + network.sinks().size()];
        int[] to = new int[from.length];
        for (int e = 0; e < links; e++) {
            from[e] = 2 + nodes.indexOf(network.links().get(e).from());
            to[e] = 2 + nodes.indexOf(network.links().get(e).to());
        }
        for (int e = links; e < from.length; e++) {
            boolean source = e < links + sources;
            from[e] = source
                    ? ResidualNetwork.START
                    : 2 + nodes.indexOf(network.sinks().get(e - links - sources).node());
            to[e] = source ? 2 + nodes.indexOf(network.sources().get(e - links).node()) : ResidualNetwork.END;
        }
        return new ResidualNetwork(2 + nodes.size(), from, to);
    }

    private static boolean atLeastZero(double[] numbers, double most) {
        for (double each : numbers) {
            if (!(each >= 0 && each <= most)) {
                return false;
            }
        }
        return true;
    }

    private static boolean finite(double[] numbers) {
        for (double each : numbers) {
            if (!(Math.abs(each) <= Double.MAX_VALUE)) {
                return false;
            }
        }
        return true;
    }
}
