package tarazy.influence.denial;

import java.util.ArrayList;
import java.util.List;

/** Describes a network part by part; {@link #build} tells all that is wrong with it. */
public final class FlowNetworkBuilder {
    private final String name;
    private final List<FlowNetwork.Source> sources = new ArrayList<>();
    private final List<FlowNetwork.Sink> sinks = new ArrayList<>();
    private final List<FlowNetwork.Link> links = new ArrayList<>();

    FlowNetworkBuilder(String name) {
        this.name = name;
    }

    /** A source whose units cost nothing. */
    public FlowNetworkBuilder source(String node, double supply) {
        return source(node, supply, 0);
    }

    public FlowNetworkBuilder source(String node, double supply, double cost) {
        sources.add(new FlowNetwork.Source(node, supply, cost));
        return this;
    }

    /** A sink that takes any amount, at the value 1 a unit. */
    public FlowNetworkBuilder sink(String node) {
        return sink(node, Double.POSITIVE_INFINITY, 1);
    }

    public FlowNetworkBuilder sink(String node, double demand, double value) {
        sinks.add(new FlowNetwork.Sink(node, demand, value));
        return this;
    }

    /** A link of fixed capacity without tariff. */
    public FlowNetworkBuilder link(String link, String from, String to, double capacity, String... closedBy) {
        return link(link, from, to, Capacity.of(capacity), 0, closedBy);
    }

    public FlowNetworkBuilder link(
            String link, String from, String to, Capacity capacity, double cost, String... closedBy) {
        links.add(new FlowNetwork.Link(link, from, to, capacity, cost, List.of(closedBy)));
        return this;
    }

    /** @throws tarazy.influence.InvalidInputException with all faults */
    public FlowNetwork build() {
        return new FlowNetwork(name, sources, sinks, links);
    }
}
