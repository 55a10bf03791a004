package tarazy.influence.denial;

import java.util.ArrayList;
import java.util.List;

/**
 * Why no more flows: the parts that are full and that every further unit would have to pass (a least cut; Ford and Fulkerson
 * 1956). Of several such sets, the one nearest to the sources.
 *
 * @param flow the most that flows, which is what the parts let pass together
 * @param parts names of links, nodes of sources, nodes of sinks
 */
public record Bottleneck(double flow, List<String> parts) {
    /** With the capacities at a horizon in days, and nothing closed. */
    public static Bottleneck of(FlowNetwork network, double horizon) {
        Terms terms = new Terms(network);
        terms.horizon(network, horizon);
        ResidualNetwork residual = Terms.residual(network);
        AmountFlow flow = new AmountFlow(terms, residual, 0);
        flow.start();
        for (int link = 0; link < terms.capacity.length; link++) {
            flow.open(link);
        }
        double best = flow.best();
        List<String> names = new ArrayList<>();
        network.links().forEach(link -> names.add(link.name()));
        network.sources().forEach(source -> names.add("supply of " + source.node()));
        network.sinks().forEach(sink -> names.add("demand of " + sink.node()));
        boolean[] reached = residual.reached();
        List<String> parts = new ArrayList<>();
        for (int arc = 0; arc < names.size(); arc++) {
            if (reached[residual.tail(2 * arc)] && !reached[residual.head(2 * arc)]) {
                parts.add(names.get(arc));
            }
        }
        return new Bottleneck(best, List.copyOf(parts));
    }
}
