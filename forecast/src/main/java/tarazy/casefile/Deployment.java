package tarazy.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Forces that move over a transport network as orders are given: a pool from which every front draws.
 *
 * @param label for people; the name if the case gives none
 * @param unit of what moves; may be empty
 * @param stepHours length of a step, above 0; all times are rounded to it
 * @param whole whether only whole units move
 * @param sites all places, in the order in which arcs name them
 * @param stationed units by place at the start; nobody where none is given
 */
public record Deployment(
        String name,
        String label,
        String unit,
        double stepHours,
        boolean whole,
        List<TransportSite> sites,
        List<TransportArc> arcs,
        Map<String, FormulaText> stationed,
        List<Order> orders,
        List<Recall> recalls,
        List<Closure> closures,
        String note,
        Place place)
        implements ProcessEntry {
    public Deployment {
        sites = List.copyOf(sites);
        arcs = List.copyOf(arcs);
        stationed = Collections.unmodifiableMap(new LinkedHashMap<>(stationed));
        orders = List.copyOf(orders);
        recalls = List.copyOf(recalls);
        closures = List.copyOf(closures);
    }

    /** What moves units when its condition comes true. */
    public sealed interface Command {
        String name();

        String label();

        FormulaText when();

        /** How many; all if absent. */
        Optional<FormulaText> units();
    }

    /**
     * Sends units from one place to another.
     *
     * @param by names of the arcs that they may take; any if empty
     * @param atOnce share that may set out at once; all if absent
     * @param after hours after which the rest may follow
     */
    public record Order(
            String name,
            String label,
            FormulaText when,
            String from,
            String to,
            Optional<FormulaText> units,
            List<String> by,
            Optional<FormulaText> atOnce,
            Optional<FormulaText> after,
            String note,
            Place place)
            implements Command {
        public Order {
            by = List.copyOf(by);
        }
    }

    /**
     * Calls back who went by an order, or sends them elsewhere.
     *
     * @param order its name
     * @param to where they go: where they came from, or another place
     */
    public record Recall(
            String name,
            String label,
            FormulaText when,
            String order,
            String to,
            Optional<FormulaText> units,
            String note,
            Place place)
            implements Command {}

    /** Ways and places where nothing passes while a condition is true. */
    public record Closure(
            String name, String label, FormulaText when, List<String> arcs, List<String> places, String note) {
        public Closure {
            arcs = List.copyOf(arcs);
            places = List.copyOf(places);
        }
    }

    /** Orders, then recalls, each in file order. */
    public List<Command> commands() {
        return Stream.<Command>concat(orders.stream(), recalls.stream()).toList();
    }

    /** Name in formulas of the units at a place. */
    public String at(String site) {
        return name + ".at." + site;
    }

    /** Name in formulas of the units on the way. */
    public String moving() {
        return name + ".moving";
    }

    /** Name in formulas of whether a command has been given. */
    public String given(Command command) {
        return of(command.name(), "given");
    }

    /** Name in formulas of the units that have arrived by a command. */
    public String arrived(Command command) {
        return of(command.name(), "arrived");
    }

    /** Name in formulas of the units that are bound by a command but have not set out. */
    public String waiting(Command command) {
        return of(command.name(), "waiting");
    }

    /** Name in formulas of the day on which a command was given last. */
    public String givenOn(Command command) {
        return of(command.name(), "given_on");
    }

    /** Name in formulas of the day on which the first unit arrived by a command. */
    public String firstOn(Command command) {
        return of(command.name(), "first_on");
    }

    /** Name in formulas of the day on which the last unit arrived that a command sent. */
    public String lastOn(Command command) {
        return of(command.name(), "last_on");
    }

    /** Name in formulas of a condition. */
    public String when(String commandOrClosure) {
        return of(commandOrClosure, "when");
    }

    /** Name in formulas of how many units a command moves. */
    public String units(Command command) {
        return of(command.name(), "units");
    }

    /** Name in formulas of the share of an order that sets out at once. */
    public String atOnce(Order order) {
        return of(order.name(), "at_once");
    }

    /** Name in formulas of the hours after which the rest of an order follows. */
    public String after(Order order) {
        return of(order.name(), "after");
    }

    /** Name in formulas of the units that stand at a place at the start. */
    public String stationedAt(String site) {
        return name + ".stationed." + site;
    }

    /** Name in formulas of a number of an arc or place, called by its key in the file. */
    public String of(String part, String key) {
        return name + "." + part + "." + key;
    }

    /** Places without limits and closures of their own, under which arcs may be closed. */
    public Set<String> closable() {
        return closures.stream().flatMap(closure -> closure.places().stream()).collect(Collectors.toSet());
    }

    @Override
    public List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        stationed.forEach((site, formula) -> inputs.add(
                new Input(stationedAt(site), formula, thing("the units at " + site), false, Optional.of(unit))));
        for (TransportSite site : sites) {
            site.handles().ifPresent(f -> inputs.add(number(site.name(), "handles", f, "what is handled a day at ")));
            site.delay().ifPresent(f -> inputs.add(number(site.name(), "delay", f, "the delay at ")));
            site.room().ifPresent(f -> inputs.add(number(site.name(), "room", f, "the room at ")));
        }
        for (TransportArc arc : arcs) {
            switch (arc.carries()) {
                case TransportArc.Daily(FormulaText perDay) ->
                    inputs.add(number(arc.name(), "per_day", perDay, "what sets out a day on "));
                case TransportArc.Flights(FormulaText aircraft, FormulaText load, Optional<FormulaText> turnaround) -> {
                    inputs.add(number(arc.name(), "aircraft", aircraft, "the aircraft on "));
                    inputs.add(number(arc.name(), "load", load, "the load of an aircraft on "));
                    turnaround.ifPresent(f -> inputs.add(number(arc.name(), "turnaround", f, "the turnaround on ")));
                }
            }
            inputs.add(number(arc.name(), "hours", arc.hours(), "the hours on "));
        }
        inputs.addAll(orderInputs());
        return inputs;
    }

    /** Those by which it moves on. */
    private List<Input> orderInputs() {
        List<Input> inputs = new ArrayList<>();
        for (Command command : commands()) {
            String kind = command instanceof Order ? "order " : "recall ";
            String of = kind + command.name();
            inputs.add(condition(command.name(), command.when(), "the condition of " + of));
            command.units()
                    .ifPresent(f -> inputs.add(
                            new Input(units(command), f, thing("the units of " + of), false, Optional.of(unit))));
            if (command instanceof Order order) {
                order.atOnce().ifPresent(f -> inputs.add(number(order.name(), "at_once", f, "the share at once of ")));
                order.after().ifPresent(f -> inputs.add(number(order.name(), "after", f, "the hours after ")));
            }
        }
        closures.forEach(closure ->
                inputs.add(condition(closure.name(), closure.when(), "the condition of closure " + closure.name())));
        return inputs;
    }

    private Input number(String part, String key, FormulaText formula, String what) {
        return new Input(of(part, key), formula, thing(what + part), false, Optional.empty());
    }

    private Input condition(String part, FormulaText formula, String what) {
        return new Input(when(part), formula, thing(what), true, Optional.of(""));
    }

    private String thing(String what) {
        return what + " in deployment \"" + name + "\"";
    }

    @Override
    public Reading reading(Input input) {
        boolean moves = orderInputs().stream().anyMatch(each -> each.name().equals(input.name()));
        return moves ? Reading.TO_MOVE : Reading.ONCE;
    }

    @Override
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (TransportSite site : sites) {
            outputs.add(new Output(at(site.name()), label + ": at " + site.label(), unit, false));
        }
        outputs.add(new Output(moving(), label + ": on the way", unit, false));
        for (Command command : commands()) {
            String what = label + ": " + command.label();
            outputs.add(new Output(given(command), what + ", given", "", true));
            outputs.add(new Output(arrived(command), what + ", arrived", unit, false));
            outputs.add(new Output(waiting(command), what + ", waiting", unit, false));
            outputs.add(new Output(givenOn(command), what + ", day given", "", false));
            outputs.add(new Output(firstOn(command), what + ", day of the first arrival", "", false));
            outputs.add(new Output(lastOn(command), what + ", day of the last arrival", "", false));
        }
        return outputs;
    }

    @Override
    public List<String> kept() {
        return commands().stream()
                .flatMap(command -> Stream.of(
                        given(command), arrived(command), givenOn(command), firstOn(command), lastOn(command)))
                .toList();
    }

    @Override
    public List<String> followed() {
        return Stream.concat(sites.stream().map(site -> at(site.name())), Stream.of(moving()))
                .toList();
    }

    @Override
    public List<String> claimable() {
        return sites.stream().map(site -> at(site.name())).toList();
    }
}
