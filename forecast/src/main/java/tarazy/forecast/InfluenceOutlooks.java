package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.casefile.Actor;
import tarazy.casefile.Case;
import tarazy.casefile.Lever;
import tarazy.casefile.LeverUse;
import tarazy.casefile.Network;
import tarazy.casefile.ProcessEntry;
import tarazy.forecast.InfluenceOutlook.ActOutlook;
import tarazy.forecast.InfluenceOutlook.ActorMark;
import tarazy.forecast.InfluenceOutlook.ClaimMark;
import tarazy.forecast.InfluenceOutlook.DenierRow;
import tarazy.forecast.InfluenceOutlook.KindOutlook;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.forecast.InfluenceOutlook.LinkMark;
import tarazy.forecast.InfluenceOutlook.NetworkOutlook;
import tarazy.forecast.InfluenceOutlook.NodeMark;
import tarazy.forecast.InfluenceOutlook.Ways;
import tarazy.formula.Expression;
import tarazy.formula.Span;
import tarazy.influence.dependence.Concentration;
import tarazy.simulation.Observation;
import tarazy.simulation.Samples;

/** Reads from the runs who can press whom. */
final class InfluenceOutlooks {
    private static final String NOW = "@now";
    private static final Span NOWHERE = new Span(0, 0);

    private final Simulated simulated;
    private final Case theCase;
    private final Samples samples;

    InfluenceOutlooks(Simulated simulated) {
        this.simulated = simulated;
        theCase = simulated.theCase();
        samples = simulated.samples();
    }

    /** What runs have to take down for this, on the as-of date. */
    static List<Observation> observations(Case theCase, LocalDate asOf) {
        Set<String> names = new LinkedHashSet<>();
        theCase.levers().values().forEach(lever -> names.add(lever.name()));
        for (Network network : theCase.networks().values()) {
            network.outputs().stream().map(ProcessEntry.Output::name).forEach(names::add);
            for (Network.Link link : network.links()) {
                names.add(network.capacity(link));
                link.carries().ifPresent(_ -> names.add(network.carried(link)));
            }
        }
        return names.stream()
                .map(name -> new Observation(
                        name + NOW, new Expression.Reference(name, NOWHERE), Observation.Timing.AT, asOf))
                .toList();
    }

    /** @param kinds what was found by intervening, by id of the lever */
    InfluenceOutlook outlook(long seed, Map<String, KindOutlook> kinds) {
        LocalDate asOf = simulated.model().knowledge().asOf();
        LocalDate start = theCase.timeline().start().toLocalDate();
        return new InfluenceOutlook(
                theCase.name(),
                theCase.title(),
                asOf,
                asOf.isBefore(start) ? start : asOf,
                seed,
                samples.runs(),
                theCase.actors().values().stream()
                        .map(actor -> new ActorMark(actor.id(), actor.name(), actor.kind(), actor.at()))
                        .toList(),
                theCase.levers().values().stream()
                        .map(lever -> lever(lever, Optional.ofNullable(kinds.get(lever.id()))))
                        .toList(),
                theCase.networks().values().stream().map(this::network).toList());
    }

    private LeverOutlook lever(Lever lever, Optional<KindOutlook> found) {
        return new LeverOutlook(
                lever.id(),
                lever.label(),
                lever.sender(),
                actor(lever.sender()),
                lever.receiver(),
                actor(lever.receiver()),
                lever.channel(),
                lever.on(),
                lever.mode(),
                lever.power(),
                lever.origin(),
                now(lever.name()),
                lever.use().map(this::act),
                found,
                simulated.model().knowledge().about(lever.name()).stream()
                        .map(claim -> new ClaimMark(claim.id(), claim.source(), claim.quote()))
                        .toList(),
                lever.note());
    }

    private ActOutlook act(LeverUse use) {
        double[] acts = known(samples.column(use.acts()));
        long used = Arrays.stream(acts).filter(each -> each > 0).count();
        return new ActOutlook(
                use.act(),
                (double) used / acts.length,
                Arrays.stream(acts).average().orElse(Double.NaN),
                spread(samples.column(use.effect())),
                spread(samples.column(use.cost())));
    }

    private String actor(String id) {
        return Optional.ofNullable(theCase.actors().get(id)).map(Actor::name).orElse(id);
    }

    private NetworkOutlook network(Network network) {
        Set<String> sources = new LinkedHashSet<>();
        network.sources().forEach(source -> sources.add(source.node()));
        Set<String> sinks = new LinkedHashSet<>();
        network.sinks().forEach(sink -> sinks.add(sink.node()));
        return new NetworkOutlook(
                network.name(),
                network.label(),
                network.unit(),
                now(network.flow()),
                network.nodes().stream()
                        .map(node -> new NodeMark(
                                node.name(),
                                node.label(),
                                sources.contains(node.name()),
                                sinks.contains(node.name()),
                                node.at()))
                        .toList(),
                network.links().stream()
                        .map(link -> new LinkMark(
                                link.name(),
                                link.label(),
                                link.from(),
                                link.to(),
                                mean(network.capacity(link)),
                                link.carries()
                                        .map(_ -> mean(network.carried(link)))
                                        .orElse(Double.NaN),
                                link.closedBy()))
                        .toList(),
                network.deniers().stream()
                        .map(each -> denier(network, each))
                        .sorted(Comparator.comparingDouble((DenierRow row) -> size(row.denial()))
                                .thenComparingDouble(row -> size(row.shapley()))
                                .reversed())
                        .toList(),
                ways(network, sources),
                network.note());
    }

    private DenierRow denier(Network network, String actor) {
        return new DenierRow(
                actor,
                actor(actor),
                now(network.denial(actor)),
                now(network.share(actor)),
                now(network.veto(actor)),
                now(network.shapley(actor)),
                now(network.banzhaf(actor)));
    }

    private static double size(Optional<IssueOutlook.Spread> spread) {
        return spread.map(IssueOutlook.Spread::mean).orElse(0.0);
    }

    private Optional<Ways> ways(Network network, Set<String> sources) {
        List<double[]> sizes = new ArrayList<>();
        for (Network.Link link : network.links()) {
            link.carries().ifPresent(_ -> sizes.add(samples.observed(network.carried(link) + NOW)));
        }
        boolean carried = !sizes.isEmpty();
        for (Network.Link link : network.links()) {
            if (!carried && sources.contains(link.from())) {
                sizes.add(samples.observed(network.capacity(link) + NOW));
            }
        }
        double[] hhi = new double[samples.runs()];
        double[] effective = new double[samples.runs()];
        double[] run = new double[sizes.size()];
        for (int i = 0; i < hhi.length; i++) {
            for (int k = 0; k < run.length; k++) {
                run[k] = Math.max(0, sizes.get(k)[i]);
            }
            Concentration concentration = Concentration.of(run);
            hhi[i] = concentration.hhi();
            effective[i] = concentration.effectiveNumber();
        }
        return spread(hhi).flatMap(h -> spread(effective).map(e -> new Ways(carried, sizes.size(), h, e)));
    }

    private Optional<IssueOutlook.Spread> now(String name) {
        return spread(samples.observed(name + NOW));
    }

    private double mean(String name) {
        return now(name).map(IssueOutlook.Spread::mean).orElse(Double.NaN);
    }

    /** Of the values that are there; empty if none is. */
    private static Optional<IssueOutlook.Spread> spread(double[] column) {
        double[] known = known(column);
        return known.length == 0 ? Optional.empty() : Optional.of(IssueOutlooks.spread(known));
    }

    private static double[] known(double[] column) {
        return Arrays.stream(column).filter(value -> !Double.isNaN(value)).toArray();
    }
}
