package tarazy.movement;

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

    /** Fills the steps of one arc, from {@code begin} in the array on; infinite capacity stays so unless it is closed. */
    void fill(int arc, double capacity, double[] allowance, int begin, int steps) {
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            double now = capacity;
            for (TransportNetwork.Change change : changes.get(arc)) {
                if (t >= change.from() && t < change.until()) {
                    // 0 x infinite is closed
                    now = change.factor() == 0 ? 0 : now * change.factor();
                }
            }
            if (units == Units.WHOLE && now < Double.POSITIVE_INFINITY) {
                double before = Math.floor(sum + ROUNDING);
                sum += now;
                now = Math.floor(sum + ROUNDING) - before;
            }
            allowance[begin + t] = now;
        }
    }
}
