package tarazy.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.formula.Names;

/**
 * Finds formulas that wait for each other within one step. A stock, a hazard and {@code previous(x)} read the state at the
 * start of the step, so circles through them are fine.
 */
final class Circles {

    /** Whoever has more repairs these first. */
    private static final int MOST = 20;

    private static final int FEW = 20;

    /** Names of a circle that are printed. */
    private static final int LONGEST_SHOWN = 20;

    /** For each name that a process provides, the names its value at a step waits for. */
    private final Map<String, Set<String>> provided = new LinkedHashMap<>();

    Circles(List<ProcessEntry> processes) {
        for (ProcessEntry process : processes) {
            Set<String> inputs = new LinkedHashSet<>(process.reads());
            process.inputs().stream()
                    .filter(input -> process.reading(input) == ProcessEntry.Reading.TO_MOVE)
                    .forEach(input -> inputs.remove(input.name()));
            process.outputs().forEach(output -> provided.put(output.name(), inputs));
        }
    }

    /** For each name, the names its value at a step waits for. */
    private Map<String, Set<String>> edges(List<FormulaUse> uses) {
        Map<String, Set<String>> edges = new LinkedHashMap<>(provided);
        Set<String> own = new HashSet<>();
        for (FormulaUse use : uses) {
            if (!waits(use)) {
                continue;
            }
            if (own.add(use.owner())) {
                edges.put(use.owner(), new LinkedHashSet<>(edges.getOrDefault(use.owner(), Set.of())));
            }
            Set<String> reads = edges.getOrDefault(use.owner(), new LinkedHashSet<>());
            for (Names.Use read : use.reads()) {
                if (read.role() != Names.Role.PREVIOUS) {
                    reads.add(read.name());
                }
            }
        }
        return edges;
    }

    private static boolean waits(FormulaUse use) {
        return switch (use.role()) {
            case FIXED, STEP -> true;
            case INITIAL, START_OF_STEP, ANSWER -> false;
        };
    }

    /**
     * Reports the circles, each at the first of the given formulas that is part of it.
     *
     * @param uses all formulas
     * @param reported only circles through one of these are reported
     */
    void report(List<FormulaUse> uses, List<FormulaUse> reported, Problems problems) {
        Map<String, Set<String>> edges = edges(uses);
        // to look from a few formulas is quicker than to look at all
        if (reported.size() < FEW
                && reported.stream()
                        .allMatch(use ->
                                !waits(use) || shortest(use.owner(), edges).isEmpty())) {
            return;
        }
        Map<String, Set<String>> left = inCircles(edges);
        int found = 0;
        for (FormulaUse use : reported) {
            if (found == MOST || !waits(use) || !left.containsKey(use.owner())) {
                continue;
            }
            Optional<List<String>> circle = shortest(use.owner(), left);
            if (circle.isPresent()) {
                found++;
                problems.error(
                        use.formula().place(),
                        "formulas wait for each other in a circle: " + shown(circle.get()),
                        "Break it with a stock, or with previous(…), which reads the step before");
                left = inCircles(without(circle.get(), left));
            }
        }
    }

    private static String shown(List<String> circle) {
        List<String> names = new ArrayList<>(circle);
        if (names.size() > LONGEST_SHOWN) {
            names.subList(LONGEST_SHOWN / 2, names.size() - LONGEST_SHOWN / 2).clear();
            names.add(LONGEST_SHOWN / 2, "…");
        }
        return String.join(" → ", names);
    }

    private static Map<String, Set<String>> without(List<String> names, Map<String, Set<String>> edges) {
        Map<String, Set<String>> rest = new LinkedHashMap<>(edges);
        names.forEach(rest::remove);
        return rest;
    }

    /** Takes away, again and again, what waits for nothing that is left. */
    private static Map<String, Set<String>> inCircles(Map<String, Set<String>> edges) {
        Map<String, Integer> waitsFor = new HashMap<>();
        Map<String, List<String>> readers = new HashMap<>();
        edges.forEach((name, reads) -> {
            int count = 0;
            for (String read : reads) {
                if (edges.containsKey(read)) {
                    readers.computeIfAbsent(read, _ -> new ArrayList<>()).add(name);
                    count++;
                }
            }
            waitsFor.put(name, count);
        });
        Deque<String> free = new ArrayDeque<>();
        edges.keySet().stream()
                .filter(name -> waitsFor.getOrDefault(name, 0) == 0)
                .forEach(free::add);
        Map<String, Set<String>> left = new LinkedHashMap<>(edges);
        while (!free.isEmpty()) {
            String name = free.remove();
            left.remove(name);
            for (String reader : readers.getOrDefault(name, List.of())) {
                if (waitsFor.merge(reader, -1, Integer::sum) == 0) {
                    free.add(reader);
                }
            }
        }
        return left;
    }

    /** The shortest way from a name back to itself, the name at both ends. */
    private static Optional<List<String>> shortest(String start, Map<String, Set<String>> edges) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String name = open.remove();
            for (String read : edges.getOrDefault(name, Set.of())) {
                if (read.equals(start)) {
                    return Optional.of(way(start, name, cameFrom));
                }
                if (edges.containsKey(read) && cameFrom.putIfAbsent(read, name) == null) {
                    open.add(read);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> way(String start, String last, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(start));
        for (String name = last; name != null && !name.equals(start); name = cameFrom.get(name)) {
            way.add(name);
        }
        way.add(start);
        Collections.reverse(way);
        return way;
    }
}
