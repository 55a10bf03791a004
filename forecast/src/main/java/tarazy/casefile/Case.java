package tarazy.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tarazy.evidence.Claim;
import tarazy.evidence.EvidenceBase;
import tarazy.evidence.Source;

/**
 * A case folder, read and checked. Maps are by id or name and keep the order of the files.
 *
 * @param name of the folder
 * @param asOf only sources that speak from this date or earlier count, unless a run says otherwise
 * @param runs how many runs make an ensemble, unless a run says otherwise
 * @param trajectories names of quantities, stocks, events and levers to be drawn over time
 * @param evidence sources, claims, whether their quotes were found, and the weights of grades
 */
public record Case(
        Path folder,
        String name,
        String title,
        String summary,
        LocalDate asOf,
        int runs,
        long seed,
        TimelineSpec timeline,
        Map<String, Actor> actors,
        Map<String, Quantity> quantities,
        Map<String, Stock> stocks,
        Map<String, Event> events,
        Map<String, Lever> levers,
        Map<String, Network> networks,
        Map<String, Issue> issues,
        Map<String, Decision> decisions,
        Map<String, Uprising> uprisings,
        Map<String, Deployment> deployments,
        List<Correlation> correlations,
        List<Question> questions,
        Map<String, Scenario> scenarios,
        List<String> trajectories,
        EvidenceBase evidence,
        List<Mechanism> mechanisms) {
    public Case {
        actors = ordered(actors);
        quantities = ordered(quantities);
        stocks = ordered(stocks);
        events = ordered(events);
        levers = ordered(levers);
        networks = ordered(networks);
        issues = ordered(issues);
        decisions = ordered(decisions);
        uprisings = ordered(uprisings);
        deployments = ordered(deployments);
        correlations = List.copyOf(correlations);
        questions = List.copyOf(questions);
        scenarios = ordered(scenarios);
        trajectories = List.copyOf(trajectories);
        mechanisms = List.copyOf(mechanisms);
    }

    /** By id, in file order. */
    public Map<String, Source> sources() {
        return evidence.sources();
    }

    /** In file order, whatever their date. */
    public List<Claim> claims() {
        return evidence.claims();
    }

    /** The claims about a quantity, stock, event or lever, in file order, whatever their date. */
    public List<Claim> claimsAbout(String name) {
        return claims().stream().filter(claim -> claim.about().equals(name)).toList();
    }

    /** The lever that formulas call {@code lever.<id>}. */
    public Optional<Lever> lever(String name) {
        return name.startsWith(Lever.PREFIX)
                ? Optional.ofNullable(levers.get(name.substring(Lever.PREFIX.length())))
                : Optional.empty();
    }

    /** Everything that works out quantities by more than formulas. */
    public List<ProcessEntry> processes() {
        List<ProcessEntry> processes = new ArrayList<>(issues.values());
        processes.addAll(decisions.values());
        processes.addAll(uprisings.values());
        processes.addAll(deployments.values());
        levers.values().forEach(lever -> lever.use().ifPresent(processes::add));
        processes.addAll(networks.values());
        return processes;
    }

    /** The input of a process under that name. */
    public Optional<ProcessEntry.Input> input(String name) {
        return entriesOf(name)
                .flatMap(process -> process.inputs().stream())
                .filter(input -> input.name().equals(name))
                .findFirst();
    }

    private Optional<ProcessEntry.Output> output(String name) {
        return entriesOf(name)
                .flatMap(process -> process.outputs().stream())
                .filter(output -> output.name().equals(name))
                .findFirst();
    }

    /** Those whose inputs and outputs can have that name, as it begins with theirs. */
    private Stream<ProcessEntry> entriesOf(String name) {
        return processes().stream().filter(process -> name.startsWith(process.name()));
    }

    /** The label of whatever has that name in formulas; the name itself if nothing has. */
    public String label(String name) {
        Quantity quantity = quantities.get(name);
        Stock stock = stocks.get(name);
        Event event = events.get(name);
        if (quantity != null) {
            return quantity.label();
        }
        if (stock != null) {
            return stock.label();
        }
        if (event != null) {
            return event.label();
        }
        return lever(name)
                .map(Lever::label)
                .or(() -> output(name).map(ProcessEntry.Output::label))
                .or(() -> input(name).map(ProcessEntry.Input::thing))
                .orElse(name);
    }

    /** The declared unit of whatever has that name in formulas; empty for what has none. */
    public String unit(String name) {
        Quantity quantity = quantities.get(name);
        Stock stock = stocks.get(name);
        return quantity != null
                ? quantity.unit()
                : stock != null
                        ? stock.unit()
                        : output(name)
                                .map(ProcessEntry.Output::unit)
                                .or(() -> input(name).flatMap(ProcessEntry.Input::unit))
                                .orElse("");
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
