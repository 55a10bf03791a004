package tarazy.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a steady flow apart into ways from its start to its end. */
final class PathDecomposition {
    private final List<String> names;
    private final SplitNetwork split;
    private final double[] flow;
    private final double tolerance;
    private final int[][] leaving;

    PathDecomposition(TransportNetwork network, SplitNetwork split, double[] flow, double tolerance) {
        names = network.limitedNames();
        this.split = split;
        this.flow = flow;
        this.tolerance = tolerance;
        leaving = split.arcsBy(split.tail);
    }

    List<RepeatedPath> paths(int start, int end, int horizon) {
        List<RepeatedPath> paths = new ArrayList<>();
        List<Integer> arcs = walk(start, end);
        while (!arcs.isEmpty()) {
            double rate = take(arcs);
            long transit = arcs.stream().mapToLong(a -> split.transit[a]).sum();
            paths.add(new RepeatedPath(arcs.stream().map(names::get).toList(), rate, transit, horizon - transit));
            arcs = walk(start, end);
        }
        return List.copyOf(paths);
    }

    /** Follows the flow from the start; a circle that it runs into is taken out of the flow. */
    private List<Integer> walk(int start, int end) {
        List<Integer> arcs = new ArrayList<>();
        int[] placeOf = new int[split.nodes()];
        Arrays.fill(placeOf, -1);
        int v = start;
        while (v != end) {
            placeOf[v] = arcs.size();
            int next = next(v);
            if (next < 0) {
                return List.of();
            }
            arcs.add(next);
            v = split.head[next];
            if (placeOf[v] >= 0) {
                take(arcs.subList(placeOf[v], arcs.size()));
                return walk(start, end);
            }
        }
        return arcs;
    }

    private int next(int v) {
        for (int a : leaving[v]) {
            if (flow[a] > tolerance) {
                return a;
            }
        }
        return -1;
    }

    private double take(List<Integer> arcs) {
        double rate = Double.POSITIVE_INFINITY;
        for (int a : arcs) {
            rate = Math.min(rate, flow[a]);
        }
        for (int a : arcs) {
            flow[a] -= rate;
        }
        return rate;
    }
}
