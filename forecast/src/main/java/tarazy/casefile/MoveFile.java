package tarazy.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file about movement to be run by itself.
 *
 * @param unit of what moves; may be empty
 * @param stepHours length of a step
 * @param days to look at
 * @param whole whether only whole units move
 * @param continuous whether the quickest times are told without steps
 * @param runs how many to make; 1 or more
 */
public record MoveFile(
        String title,
        String unit,
        double stepHours,
        double days,
        boolean whole,
        boolean continuous,
        int runs,
        List<TransportSite> sites,
        List<TransportArc> arcs,
        Map<String, FormulaText> stationed,
        List<Order> orders,
        List<Closure> closures,
        List<Quickest> quickest) {
    public MoveFile {
        sites = List.copyOf(sites);
        arcs = List.copyOf(arcs);
        stationed = Collections.unmodifiableMap(new LinkedHashMap<>(stationed));
        orders = List.copyOf(orders);
        closures = List.copyOf(closures);
        quickest = List.copyOf(quickest);
    }

    /**
     * Sends units from one place to another, or those who went by another order back or elsewhere.
     *
     * @param day on which it is given
     * @param units as many are wanted; all if absent
     * @param recalls the order whose units it moves; empty if it moves those who stand at {@code from}
     * @param by names of the arcs that they may take; any if empty
     * @param atOnce share that may set out at once; all if absent
     * @param after hours after which the rest may follow
     */
    public record Order(
            String name,
            String label,
            FormulaText day,
            String from,
            String to,
            Optional<FormulaText> units,
            Optional<String> recalls,
            List<String> by,
            Optional<FormulaText> atOnce,
            Optional<FormulaText> after) {
        public Order {
            by = List.copyOf(by);
        }
    }

    /**
     * Ways and places where nothing passes for a time, which is known from the start.
     *
     * @param from day on which it begins
     * @param to day on which it ends; never if absent
     */
    public record Closure(
            String name, FormulaText from, Optional<FormulaText> to, List<String> arcs, List<String> places) {
        public Closure {
            arcs = List.copyOf(arcs);
            places = List.copyOf(places);
        }
    }

    /** How soon units can be there, if all ways are theirs. */
    public record Quickest(String from, String to, FormulaText units) {}

    /** The places that are closed at some time. */
    public Set<String> closable() {
        return closures.stream().flatMap(closure -> closure.places().stream()).collect(Collectors.toSet());
    }

    /** The same with another number of runs. */
    public MoveFile withRuns(int number) {
        return new MoveFile(
                title,
                unit,
                stepHours,
                days,
                whole,
                continuous,
                number,
                sites,
                arcs,
                stationed,
                orders,
                closures,
                quickest);
    }

    /** All formulas, by names of their own. */
    public Map<String, FormulaText> formulas() {
        Map<String, FormulaText> formulas = new LinkedHashMap<>();
        stationed.forEach((site, formula) -> formulas.put(name("stationed", site), formula));
        for (TransportSite site : sites) {
            site.handles().ifPresent(f -> formulas.put(name(site.name(), "handles"), f));
            site.delay().ifPresent(f -> formulas.put(name(site.name(), "delay"), f));
            site.room().ifPresent(f -> formulas.put(name(site.name(), "room"), f));
        }
        for (TransportArc arc : arcs) {
            formulas.put(name(arc.name(), "hours"), arc.hours());
            switch (arc.carries()) {
                case TransportArc.Daily(FormulaText perDay) -> formulas.put(name(arc.name(), "per_day"), perDay);
                case TransportArc.Flights flights -> {
                    formulas.put(name(arc.name(), "aircraft"), flights.aircraft());
                    formulas.put(name(arc.name(), "load"), flights.load());
                    flights.turnaround().ifPresent(f -> formulas.put(name(arc.name(), "turnaround"), f));
                }
            }
        }
        for (Order order : orders) {
            formulas.put(name(order.name(), "order.day"), order.day());
            order.units().ifPresent(f -> formulas.put(name(order.name(), "order.units"), f));
            order.atOnce().ifPresent(f -> formulas.put(name(order.name(), "order.at_once"), f));
            order.after().ifPresent(f -> formulas.put(name(order.name(), "order.after"), f));
        }
        for (Closure closure : closures) {
            formulas.put(name(closure.name(), "closure.from"), closure.from());
            closure.to().ifPresent(f -> formulas.put(name(closure.name(), "closure.to"), f));
        }
        for (int k = 0; k < quickest.size(); k++) {
            formulas.put(name("quickest", Integer.toString(k)), quickest.get(k).units());
        }
        return formulas;
    }

    /** The name of a formula of a part of the file. */
    public static String name(String part, String key) {
        return part + "." + key;
    }
}
