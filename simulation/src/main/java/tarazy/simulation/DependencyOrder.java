package tarazy.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts nodes so that each comes after what it needs; independent ones keep their order. Iterative: chains may be long. */
final class DependencyOrder {
    private final List<PlanNode> nodes;
    private final Map<String, Integer> providers = new HashMap<>();
    private final int[] state;
    private final List<PlanNode> sorted = new ArrayList<>();

    private static final int OPEN = 1;
    private static final int DONE = 2;

    DependencyOrder(List<PlanNode> nodes) {
        this.nodes = nodes;
        state = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            for (String name : nodes.get(i).provides()) {
                providers.put(name, i);
            }
        }
    }

    /** A circle of names, each needing the next and the last the first, or nothing if the nodes could be sorted. */
    Optional<List<String>> sort() {
        for (int i = 0; i < nodes.size(); i++) {
            List<String> circle = visit(i);
            if (!circle.isEmpty()) {
                return Optional.of(circle);
            }
        }
        return Optional.empty();
    }

    List<PlanNode> sorted() {
        return sorted;
    }

    private record Visit(int node, String name, Deque<String> left) {}

    private List<String> visit(int root) {
        Deque<Visit> path = new ArrayDeque<>();
        open(root, nodes.get(root).provides().getFirst(), path);
        while (!path.isEmpty()) {
            Visit top = path.getLast();
            String need = top.left().poll();
            if (need == null) {
                close(path.removeLast());
                continue;
            }
            Integer provider = providers.get(need);
            if (provider != null && state[provider] == OPEN) {
                return circle(path, provider, need);
            }
            if (provider != null) {
                open(provider, need, path);
            }
        }
        return List.of();
    }

    private void open(int node, String name, Deque<Visit> path) {
        if (state[node] == 0) {
            state[node] = OPEN;
            path.addLast(new Visit(node, name, new ArrayDeque<>(nodes.get(node).needs())));
        }
    }

    private void close(Visit visit) {
        state[visit.node()] = DONE;
        sorted.add(nodes.get(visit.node()));
    }

    private static List<String> circle(Deque<Visit> path, int start, String startName) {
        LinkedHashSet<String> circle = new LinkedHashSet<>();
        boolean inside = false;
        for (Visit visit : path) {
            if (visit.node() == start) {
                inside = true;
                circle.add(startName);
            } else if (inside) {
                circle.add(visit.name());
            }
        }
        return List.copyOf(circle);
    }
}
