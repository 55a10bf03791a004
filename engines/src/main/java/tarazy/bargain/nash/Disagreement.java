package tarazy.bargain.nash;

import java.util.List;

/** What happens if no agreement is reached. */
public sealed interface Disagreement {
    /**
     * An outcome, such as the status quo: everybody's utility of it is the least it must be offered.
     *
     * @param positions one an issue, in the agenda's order, on its scale
     */
    record Point(List<Double> positions) implements Disagreement {
        public Point {
            positions = List.copyOf(positions);
        }
    }

    /**
     * Utilities, where 1 is that of one's own positions and 0 that of outcomes a whole scale away from them on every issue.
     *
     * @param values one for all, or one an actor in the agenda's order
     */
    record Utility(List<Double> values) implements Disagreement {
        public Utility {
            values = List.copyOf(values);
        }

        /** The same for all. */
        public Utility(double value) {
            this(List.of(value));
        }
    }
}
