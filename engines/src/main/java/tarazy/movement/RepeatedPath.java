package tarazy.movement;

import java.util.List;

/**
 * A way that is used at the same rate, step after step.
 *
 * @param way names of the arcs, and of places with limits, in their order
 * @param perStep what sets out in each step
 * @param transit steps from setting out to arriving
 * @param last last step in which something sets out, the first being 0
 */
public record RepeatedPath(List<String> way, double perStep, long transit, long last) {
    public RepeatedPath {
        way = List.copyOf(way);
    }

    /** What arrives in all. */
    public double delivered() {
        return perStep * (last + 1);
    }
}
