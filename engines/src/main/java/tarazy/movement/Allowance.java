package tarazy.movement;

import java.util.Arrays;
import java.util.List;

/** What can set out in each step, where capacities change and whole units round. */
final class Allowance {
    private static final double ROUNDING = 1e-9;

    private final Units units;
    /** By arc, the changes that concern it. */
    private final List<List<TransportNetwork.Change>> changes;

    Allowance(TransportNetwork network) {
        units = network.units();
        changes = network.limitedNames().stream()
                .map(name -> network.changes().stream()
                        .filter(change -> change.where().equals(name))
                        .toList())
                .toList();
    }

    /**
     * Fills the steps of one arc, from {@code begin} in the array on; infinite capacity stays so unless it is closed.
     *
     * @param first step, of the network's, that stands at {@code begin}; whole units are counted from step 0 of the network
     */
    void fill(int arc, double capacity, int first, double[] allowance, int begin, int steps) {
        boolean pieces = units == Units.WHOLE && capacity < Double.POSITIVE_INFINITY;
        if (!pieces && changes.get(arc).isEmpty()) {
            Arrays.fill(allowance, begin, begin + steps, capacity);
            return;
        }
        double sum = pieces ? passed(arc, capacity, first) : 0;
        for (int t = 0; t < steps; t++) {
            double now = at(arc, capacity, first + t);
            if (pieces && now < Double.POSITIVE_INFINITY) {
                double before = Math.floor(sum + ROUNDING);
                sum += now;
                now = Math.floor(sum + ROUNDING) - before;
            }
            allowance[begin + t] = now;
        }
    }

    /** What could have passed before a step, the changes counted. */
    private double passed(int arc, double capacity, int first) {
        if (changes.get(arc).isEmpty()) {
            return capacity * first;
        }
        double sum = 0;
        for (int t = 0; t < first; t++) {
            sum += at(arc, capacity, t);
        }
        return sum;
    }

    private double at(int arc, double capacity, int step) {
        double now = capacity;
        for (TransportNetwork.Change change : changes.get(arc)) {
            if (step >= change.from() && step < change.until()) {
                // 0 x infinite is closed
                now = change.factor() == 0 ? 0 : now * change.factor();
            }
        }
        return now;
    }
}
