package tarazy.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A network in flat arrays. A place with limits is split in two, with an arc between that has its capacity and delay; these arcs
 * stand behind those of the network.
 */
final class SplitNetwork {
    final int[] tail;
    final int[] head;
    final int[] transit;
    final double[] capacity;
    private final int ways;
    /** By place: where arcs to it end, and where those from it begin. */
    final int[] in;

    final int[] out;
    /** By node, what can wait there. */
    final double[] holding;

    SplitNetwork(TransportNetwork network) {
        List<String> names = network.placeNames();
        List<TransportNetwork.Place> limited = network.places();
        int arcs = network.arcs().size();
        ways = arcs;
        in = new int[names.size()];
        out = new int[names.size()];
        List<Double> holdings = new ArrayList<>();
        for (int p = 0; p < in.length; p++) {
            in[p] = holdings.size();
            out[p] = in[p];
            holdings.add(Double.POSITIVE_INFINITY);
        }
        tail = new int[arcs + limited.size()];
        head = new int[tail.length];
        transit = new int[tail.length];
        capacity = new double[tail.length];
        for (int k = 0; k < limited.size(); k++) {
            TransportNetwork.Place place = limited.get(k);
            int p = names.indexOf(place.name());
            out[p] = holdings.size();
            holdings.set(in[p], place.holding());
            // who has passed a place goes on at once: it has waited before
            holdings.add(0.0);
            set(arcs + k, in[p], out[p], place.capacity(), place.delay());
        }
        for (int a = 0; a < arcs; a++) {
            TransportNetwork.Arc arc = network.arcs().get(a);
            set(a, out[names.indexOf(arc.from())], in[names.indexOf(arc.to())], arc.capacity(), arc.transit());
        }
        holding = holdings.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void set(int arc, int from, int to, double perStep, int steps) {
        tail[arc] = from;
        head[arc] = to;
        capacity[arc] = perStep;
        transit[arc] = steps;
    }

    /** True if all numbers are 0 or more, and those of arcs finite. */
    boolean usable() {
        for (int a = 0; a < capacity.length; a++) {
            double most = a < ways ? Double.MAX_VALUE : Double.POSITIVE_INFINITY;
            if (!(capacity[a] >= 0 && capacity[a] <= most && transit[a] >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** The largest number that is finite. */
    double largestCapacity() {
        double largest = 0;
        for (double each : capacity) {
            largest = each < Double.POSITIVE_INFINITY ? Math.max(largest, each) : largest;
        }
        return largest;
    }

    int nodes() {
        return holding.length;
    }

    int arcs() {
        return tail.length;
    }

    /** The arcs of each node, where {@code nodeOf} says which node an arc belongs to. */
    int[][] arcsBy(int[] nodeOf) {
        int[][] arcs = new int[nodes()][];
        for (int v = 0; v < arcs.length; v++) {
            int node = v;
            arcs[v] = IntStream.range(0, nodeOf.length)
                    .filter(a -> nodeOf[a] == node)
                    .toArray();
        }
        return arcs;
    }
}
