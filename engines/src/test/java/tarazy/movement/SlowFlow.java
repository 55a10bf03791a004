package tarazy.movement;

import java.util.HashMap;
import java.util.Map;

/** The most that can arrive, the slow way: the unrolled network built whole, and paths looked for by breadth. */
final class SlowFlow {
    private final Map<Long, Map<Long, Double>> left = new HashMap<>();
    private final TransportNetwork network;
    private final int horizon;

    private SlowFlow(TransportNetwork network, int horizon) {
        this.network = network;
        this.horizon = horizon;
    }

    /** Sets out at a place at any step; arrives by the horizon. */
    static double of(TransportNetwork network, String from, String to, int horizon) {
        SlowFlow flow = new SlowFlow(network, horizon);
        for (TransportNetwork.Arc arc : network.arcs()) {
            flow.add(arc.name(), out(arc.from()), in(arc.to()), arc.capacity(), arc.transit());
        }
        for (String place : network.placeNames()) {
            TransportNetwork.Place limited = network.places().stream()
                    .filter(each -> each.name().equals(place))
                    .findFirst()
                    .orElse(new TransportNetwork.Place(place, 1e9, 0, 1e9));
            flow.add(place, in(place), out(place), Math.min(1e9, limited.capacity()), limited.delay());
            for (int t = 0; t < horizon; t++) {
                flow.add(flow.at(in(place), t), flow.at(in(place), t + 1), Math.min(1e9, limited.holding()));
            }
        }
        for (int t = 0; t <= horizon; t++) {
            flow.add(-1L, flow.at(in(from), t), 1e9);
            flow.add(flow.at(out(to), t), -2L, 1e9);
        }
        return flow.maximum();
    }

    private static String in(String place) {
        return place + " in";
    }

    private static String out(String place) {
        return place + " out";
    }

    private final Map<String, Integer> numbers = new HashMap<>();

    private long at(String node, int step) {
        return numbers.computeIfAbsent(node, key -> numbers.size()) * (horizon + 1L) + step;
    }

    private void add(String name, String from, String to, double capacity, int transit) {
        for (int t = 0; t + transit <= horizon; t++) {
            double now = capacity;
            for (TransportNetwork.Change change : network.changes()) {
                if (change.where().equals(name) && t >= change.from() && t < change.until()) {
                    now *= change.factor();
                }
            }
            add(at(from, t), at(to, t + transit), now);
        }
    }

    private void add(long from, long to, double capacity) {
        left.computeIfAbsent(from, key -> new HashMap<>()).merge(to, capacity, Double::sum);
        left.computeIfAbsent(to, key -> new HashMap<>()).merge(from, 0.0, Double::sum);
    }

    private double maximum() {
        double sum = 0;
        while (true) {
            Map<Long, Long> before = new HashMap<>(Map.of(-1L, -1L));
            java.util.ArrayDeque<Long> queue = new java.util.ArrayDeque<>(java.util.List.of(-1L));
            while (!queue.isEmpty() && !before.containsKey(-2L)) {
                long v = queue.remove();
                left.getOrDefault(v, Map.of()).forEach((w, rest) -> {
                    if (rest > 1e-10 && !before.containsKey(w)) {
                        before.put(w, v);
                        queue.add(w);
                    }
                });
            }
            if (!before.containsKey(-2L)) {
                return sum;
            }
            double fits = Double.POSITIVE_INFINITY;
            for (long w = -2; w != -1; w = before.getOrDefault(w, -1L)) {
                fits = Math.min(fits, rest(before.getOrDefault(w, -1L), w));
            }
            for (long w = -2; w != -1; w = before.getOrDefault(w, -1L)) {
                add(before.getOrDefault(w, -1L), w, -fits);
                add(w, before.getOrDefault(w, -1L), fits);
            }
            sum += fits;
        }
    }

    private double rest(long from, long to) {
        return left.getOrDefault(from, Map.of()).getOrDefault(to, 0.0);
    }
}
