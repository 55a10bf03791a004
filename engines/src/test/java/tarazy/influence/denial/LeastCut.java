package tarazy.influence.denial;

import java.util.List;

/** The most that can flow, the slow way: by looking at every set of nodes that could be on the side of the sources. */
final class LeastCut {
    private LeastCut() {}

    static double of(FlowNetwork network, double horizon, List<String> closing) {
        List<String> nodes = network.nodes();
        double least = Double.POSITIVE_INFINITY;
        for (int side = 0; side < 1 << nodes.size(); side++) {
            double cut = 0;
            for (FlowNetwork.Source source : network.sources()) {
                cut += has(side, nodes, source.node()) ? 0 : source.supply();
            }
            for (FlowNetwork.Sink sink : network.sinks()) {
                cut += has(side, nodes, sink.node()) ? sink.demand() : 0;
            }
            for (FlowNetwork.Link link : network.links()) {
                boolean open = link.closedBy().stream().noneMatch(closing::contains);
                if (open && has(side, nodes, link.from()) && !has(side, nodes, link.to())) {
                    cut += link.capacity().at(horizon);
                }
            }
            least = Math.min(least, cut);
        }
        return least;
    }

    /** What parts of a network let pass together. */
    static double size(FlowNetwork network, double horizon, List<String> parts) {
        double size = 0;
        for (FlowNetwork.Source source : network.sources()) {
            size += parts.contains("supply of " + source.node()) ? source.supply() : 0;
        }
        for (FlowNetwork.Sink sink : network.sinks()) {
            size += parts.contains("demand of " + sink.node()) ? sink.demand() : 0;
        }
        for (FlowNetwork.Link link : network.links()) {
            size += parts.contains(link.name()) ? link.capacity().at(horizon) : 0;
        }
        return size;
    }

    private static boolean has(int side, List<String> nodes, String node) {
        return (side & 1 << nodes.indexOf(node)) != 0;
    }
}
