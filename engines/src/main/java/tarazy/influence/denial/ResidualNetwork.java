package tarazy.influence.denial;

import java.util.Arrays;

/**
 * What can still flow along each arc and back, in flat arrays. Arc e has the residual numbers 2e and, backwards, 2e + 1. Node
 * 0 is before all sources, node 1 behind all sinks.
 */
final class ResidualNetwork {
    static final int START = 0;
    static final int END = 1;

    private final int[] head;
    private final int[] first;
    private final int[] leaving;
    private final double[] left;
    private final boolean[] reached;
    private final int[] via;
    private final int[] queue;
    private double tolerance;

    /** Arc e leads from {@code from[e]} to {@code to[e]}. */
    ResidualNetwork(int nodes, int[] from, int[] to) {
        int arcs = from.length;
        head = new int[2 * arcs];
        left = new double[2 * arcs];
        leaving = new int[2 * arcs];
        first = new int[nodes + 1];
        for (int e = 0; e < arcs; e++) {
            head[2 * e] = to[e];
            head[2 * e + 1] = from[e];
            first[from[e] + 1]++;
            first[to[e] + 1]++;
        }
        for (int v = 0; v < nodes; v++) {
            first[v + 1] += first[v];
        }
        int[] next = Arrays.copyOf(first, nodes);
        for (int k = 0; k < 2 * arcs; k++) {
            leaving[next[tail(k)]++] = k;
        }
        reached = new boolean[nodes];
        via = new int[nodes];
        queue = new int[nodes];
    }

    int nodes() {
        return first.length - 1;
    }

    int arcs() {
        return head.length / 2;
    }

    double[] left() {
        return left;
    }

    int tail(int residualArc) {
        return head[residualArc ^ 1];
    }

    int head(int residualArc) {
        return head[residualArc];
    }

    /** What is not more than this counts as nothing, so that rounding does not flow. */
    void tolerance(double of) {
        tolerance = of;
    }

    boolean has(int residualArc) {
        return left[residualArc] > tolerance;
    }

    /** Nothing flows, and the arc has the given capacity. */
    void clear(int arc, double capacity) {
        left[2 * arc] = capacity;
        left[2 * arc + 1] = 0;
    }

    /** Nodes that more could flow to, after {@link #augment}. */
    boolean[] reached() {
        return reached;
    }

    /** Sends as much more as can be, along shortest paths (Edmonds and Karp 1972); says how much. */
    double augment() {
        double more = 0;
        while (search()) {
            more += push(via);
        }
        return more;
    }

    private boolean search() {
        Arrays.fill(reached, false);
        reached[START] = true;
        queue[0] = START;
        int end = 1;
        for (int begin = 0; begin < end; begin++) {
            int v = queue[begin];
            for (int k = first[v]; k < first[v + 1]; k++) {
                int arc = leaving[k];
                int w = head[arc];
                if (!reached[w] && left[arc] > tolerance) {
                    reached[w] = true;
                    via[w] = arc;
                    if (w == END) {
                        return true;
                    }
                    queue[end++] = w;
                }
            }
        }
        return false;
    }

    /** Sends what fits along the path to the end that leads through the given arc to each node; says how much. */
    double push(int[] arcTo) {
        double fits = Double.POSITIVE_INFINITY;
        for (int v = END; v != START; v = tail(arcTo[v])) {
            fits = Math.min(fits, left[arcTo[v]]);
        }
        for (int v = END; v != START; v = tail(arcTo[v])) {
            left[arcTo[v]] -= fits;
            left[arcTo[v] ^ 1] += fits;
        }
        return fits;
    }
}
