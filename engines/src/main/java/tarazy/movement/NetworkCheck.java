package tarazy.movement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every fault of a network. */
final class NetworkCheck {
    /** So that no time of a path overflows. */
    private static final int LONGEST = 1_000_000;

    private final Problems problems = new Problems();
    private final Map<String, String> names = new HashMap<>();

    private NetworkCheck() {}

    static void check(
            String name,
            double stepHours,
            List<TransportNetwork.Place> places,
            List<TransportNetwork.Arc> arcs,
            List<TransportNetwork.Change> changes) {
        NetworkCheck check = new NetworkCheck();
        check.problems.positive("step", "length in hours", stepHours);
        Set<String> touched = new HashSet<>();
        for (int i = 0; i < arcs.size(); i++) {
            check.arc(i, arcs.get(i));
            touched.add(arcs.get(i).from());
            touched.add(arcs.get(i).to());
        }
        if (arcs.isEmpty()) {
            check.problems.add("arcs", "there is none");
        }
        for (int i = 0; i < places.size(); i++) {
            check.place(i, places.get(i), touched);
        }
        for (int i = 0; i < changes.size(); i++) {
            check.change(i, changes.get(i));
        }
        check.problems.throwIfAny("network " + name);
    }

    private void arc(int i, TransportNetwork.Arc arc) {
        String place = "arc " + (i + 1) + called(arc.name());
        unique(place, "arc " + (i + 1), arc.name());
        if (arc.from().isBlank()) {
            problems.add(place, "from is empty");
        }
        if (arc.to().isBlank()) {
            problems.add(place, "to is empty");
        }
        if (arc.from().equals(arc.to())) {
            problems.add(place, "leads from " + arc.from() + " to itself");
        }
        problems.within(place, "capacity", arc.capacity(), 0, Double.MAX_VALUE);
        steps(place, "transit", arc.transit());
    }

    private void place(int i, TransportNetwork.Place limited, Set<String> touched) {
        String place = "place " + (i + 1) + called(limited.name());
        unique(place, "place " + (i + 1), limited.name());
        if (!limited.name().isBlank() && !touched.contains(limited.name())) {
            problems.add(place, "no arc leads to it or from it");
        }
        problems.within(place, "capacity", limited.capacity(), 0, Double.POSITIVE_INFINITY);
        steps(place, "delay", limited.delay());
        problems.within(place, "holding", limited.holding(), 0, Double.POSITIVE_INFINITY);
    }

    private void change(int i, TransportNetwork.Change change) {
        String place = "change " + (i + 1) + called(change.where());
        if (!names.containsKey(change.where())) {
            problems.add(place, change.where() + " is no arc and no place with limits");
        }
        if (change.from() < 0 || change.until() <= change.from()) {
            problems.add(
                    place, "runs from " + change.from() + " until " + change.until() + ", must rise from 0 or more");
        }
        problems.within(place, "factor", change.factor(), 0, Double.MAX_VALUE);
    }

    private void steps(String place, String field, int steps) {
        if (steps < 0 || steps > LONGEST) {
            problems.add(place, field + " is " + steps + ", must be 0 to " + LONGEST + " steps");
        }
    }

    private void unique(String place, String self, String name) {
        if (name.isBlank()) {
            problems.add(place, "name is empty");
            return;
        }
        String first = names.putIfAbsent(name, self);
        if (first != null) {
            problems.add(place, "name is already that of " + first);
        }
    }

    private static String called(String name) {
        return name.isBlank() ? "" : " (" + name + ")";
    }
}
