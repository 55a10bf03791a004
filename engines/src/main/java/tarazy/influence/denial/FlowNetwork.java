package tarazy.influence.denial;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How something gets from where it is made to where it is sold, and who can close which link on the way. Nodes are named by
 * what touches them.
 *
 * @param name what flows, for people
 * @param links directed; for both directions give two
 */
public record FlowNetwork(String name, List<Source> sources, List<Sink> sinks, List<Link> links) {
    /**
     * Where it is made.
     *
     * @param supply at most, finite and 0 or more
     * @param cost of a unit, finite and 0 or more; counts only where flows are weighted by value
     */
    public record Source(String node, double supply, double cost) {}

    /**
     * Where it is wanted.
     *
     * @param demand at most, 0 or more; may be infinite
     * @param value of a unit, finite; counts only where flows are weighted by value
     */
    public record Sink(String node, double demand, double value) {}

    /**
     * A way from node to node.
     *
     * @param name no other link's
     * @param capacity at most; may be infinite
     * @param cost of a unit that passes, as tariffs; counts only where flows are weighted by value
     * @param closedBy who can close it, each of them alone; may be empty
     */
    public record Link(String name, String from, String to, Capacity capacity, double cost, List<String> closedBy) {
        public Link {
            closedBy = List.copyOf(new LinkedHashSet<>(closedBy));
        }
    }

    /** @throws tarazy.influence.InvalidInputException with all faults */
    public FlowNetwork {
        sources = List.copyOf(sources);
        sinks = List.copyOf(sinks);
        links = List.copyOf(links);
        FlowNetworkCheck.check(name, sources, sinks, links);
    }

    /** A network to be described part by part. */
    public static FlowNetworkBuilder named(String name) {
        return new FlowNetworkBuilder(name);
    }

    /** All nodes, in order of first occurrence in sources, sinks, links. */
    public List<String> nodes() {
        Set<String> nodes = new LinkedHashSet<>();
        sources.forEach(source -> nodes.add(source.node()));
        sinks.forEach(sink -> nodes.add(sink.node()));
        for (Link link : links) {
            nodes.add(link.from());
            nodes.add(link.to());
        }
        return List.copyOf(nodes);
    }

    /** Everybody who can close something, in order of first occurrence. */
    public List<String> deniers() {
        Set<String> deniers = new LinkedHashSet<>();
        links.forEach(link -> deniers.addAll(link.closedBy()));
        return List.copyOf(deniers);
    }

    /** Place of a link in the list, −1 if there is none of that name. */
    public int indexOf(String link) {
        return links.stream().map(Link::name).toList().indexOf(link);
    }
}
