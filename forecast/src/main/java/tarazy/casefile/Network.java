package tarazy.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How something gets from where it is made to where it is wanted, and who can close which link on the way.
 *
 * @param label for people; the name if the case gives none
 * @param unit of flows and capacities; empty if none
 * @param nodes all that are touched, in order of first occurrence in sources, sinks and links
 * @param sources at least one
 * @param sinks at least one
 * @param links at least one
 * @param horizon days that all have had to adapt; 0 if empty
 */
public record Network(
        String name,
        String label,
        String unit,
        List<Node> nodes,
        List<Source> sources,
        List<Sink> sinks,
        List<Link> links,
        Optional<FormulaText> horizon,
        String note,
        Place place)
        implements ProcessEntry {
    /** So many can be told apart in every run: the work doubles with each. */
    public static final int MOST_DENIERS = 12;

    public Network {
        nodes = List.copyOf(nodes);
        sources = List.copyOf(sources);
        sinks = List.copyOf(sinks);
        links = List.copyOf(links);
    }

    /**
     * A place where links meet.
     *
     * @param label for people; the name if the case gives none
     */
    public record Node(String name, String label, Optional<GeoPoint> at, String note) {}

    /** Where it is made, and how much of it at most. */
    public record Source(String node, FormulaText supply) {}

    /** Where it is wanted, and how much of it at most; any amount if empty. */
    public record Sink(String node, Optional<FormulaText> demand) {}

    /**
     * A way from node to node.
     *
     * @param label for people; the name if the case gives none
     * @param capacity how much it can carry at most, at horizon 0
     * @param growth what that grows to; empty if it does not
     * @param carries how much it carries as things stand, for the record; empty if the case does not say
     * @param closedBy actors who can close it, each of them alone
     */
    public record Link(
            String name,
            String label,
            String from,
            String to,
            FormulaText capacity,
            Optional<Growth> growth,
            Optional<FormulaText> carries,
            List<String> closedBy,
            String note,
            Place place) {
        public Link {
            closedBy = List.copyOf(closedBy);
        }
    }

    /**
     * How a capacity grows as one builds, hires and reroutes: evenly.
     *
     * @param to what it comes to
     * @param within days
     */
    public record Growth(FormulaText to, FormulaText within) {}

    /** Everybody who can close something, in order of first occurrence. */
    public List<String> deniers() {
        Set<String> deniers = new LinkedHashSet<>();
        links.forEach(link -> deniers.addAll(link.closedBy()));
        return List.copyOf(deniers);
    }

    public String supply(Source source) {
        return name + "." + source.node() + ".supply";
    }

    public String demand(Sink sink) {
        return name + "." + sink.node() + ".demand";
    }

    public String capacity(Link link) {
        return name + "." + link.name() + ".capacity";
    }

    public String grownTo(Link link) {
        return name + "." + link.name() + ".grows_to";
    }

    public String grownWithin(Link link) {
        return name + "." + link.name() + ".within";
    }

    public String carried(Link link) {
        return name + "." + link.name() + ".carries";
    }

    public String horizonName() {
        return name + ".horizon";
    }

    /** Name in formulas of the most that can flow while nobody closes anything. */
    public String flow() {
        return name + ".flow";
    }

    /** Name in formulas of what an actor withholds by closing all it can. */
    public String denial(String actor) {
        return name + ".denial." + actor;
    }

    /** Name in formulas of the share of the flow that this is, 0 to 1. */
    public String share(String actor) {
        return name + ".share." + actor;
    }

    /** Name in formulas of what still flows if all others close what they can. */
    public String veto(String actor) {
        return name + ".veto." + actor;
    }

    /** Name in formulas of an actor's part of what all withhold together. */
    public String shapley(String actor) {
        return name + ".shapley." + actor;
    }

    /** Name in formulas of what an actor adds to a coalition, on average over all. */
    public String banzhaf(String actor) {
        return name + ".banzhaf." + actor;
    }

    @Override
    public List<Input> inputs() {
        String of = " of network \"" + name + "\"";
        List<Input> inputs = new ArrayList<>();
        for (Source source : sources) {
            inputs.add(amount(supply(source), source.supply(), "the supply of " + source.node() + of));
        }
        for (Sink sink : sinks) {
            sink.demand().ifPresent(f -> inputs.add(amount(demand(sink), f, "the demand of " + sink.node() + of)));
        }
        for (Link link : links) {
            String which = " of link " + link.name() + of;
            inputs.add(amount(capacity(link), link.capacity(), "the capacity" + which));
            link.growth().ifPresent(growth -> {
                inputs.add(amount(grownTo(link), growth.to(), "what the capacity grows to" + which));
                inputs.add(new Input(
                        grownWithin(link),
                        growth.within(),
                        "the time of growth" + which,
                        false,
                        Optional.of(Input.DAYS)));
            });
            link.carries().ifPresent(f -> inputs.add(amount(carried(link), f, "the load" + which)));
        }
        horizon.ifPresent(
                f -> inputs.add(new Input(horizonName(), f, "the horizon" + of, false, Optional.of(Input.DAYS))));
        return inputs;
    }

    private Input amount(String input, FormulaText formula, String thing) {
        return new Input(input, formula, thing, false, Optional.of(unit));
    }

    /** Nothing that is 0 or no takes a network out of a case: who reads it wants a flow. */
    @Override
    public List<String> idle() {
        return List.of();
    }

    @Override
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output(flow(), label + ": what can flow", unit, false));
        for (String actor : deniers()) {
            String by = label + ", " + actor + ": ";
            outputs.add(new Output(denial(actor), by + "withholds alone", unit, false));
            outputs.add(new Output(share(actor), by + "share withheld alone", "", false));
            outputs.add(new Output(veto(actor), by + "flows if all others close", unit, false));
            outputs.add(new Output(shapley(actor), by + "part of what all withhold", unit, false));
            outputs.add(new Output(banzhaf(actor), by + "adds to a coalition", unit, false));
        }
        return outputs;
    }

    /** What can flow, and what each can withhold alone. */
    @Override
    public List<String> kept() {
        List<String> kept = new ArrayList<>(List.of(flow()));
        deniers().forEach(actor -> kept.add(denial(actor)));
        return kept;
    }
}
