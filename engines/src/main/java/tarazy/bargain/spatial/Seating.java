package tarazy.bargain.spatial;

import tarazy.bargain.Stakes;

/**
 * The order in which the model looks at actors, which decides ties. KTAB goes by the list. Mended, the order is by position
 * on the first issue, on the second and so on, then the stronger first, then the one who cares more; only actors alike in
 * all of this go by the list, and their being alike makes them interchangeable.
 */
final class Seating {
    private final SpatialOptions options;

    Seating(SpatialOptions options) {
        this.options = options;
    }

    /** Fills in the places on the list, those without weight last, and says how many have weight. */
    int order(Stakes stakes, int[] listed) {
        int count = 0;
        for (int i = 0; i < stakes.actors(); i++) {
            if (weighty(stakes, i)) {
                insert(stakes, listed, count, i);
                count++;
            }
        }
        int last = count;
        for (int i = 0; i < stakes.actors(); i++) {
            if (!weighty(stakes, i)) {
                listed[last++] = i;
            }
        }
        return count;
    }

    private boolean weighty(Stakes stakes, int actor) {
        boolean cares = false;
        for (int k = 0; k < stakes.issues(); k++) {
            double salience = stakes.salience()[actor * stakes.issues() + k] / options.fullSalience();
            cares |= salience * salience > 0;
        }
        return cares && stakes.capability()[actor] > 0;
    }

    private void insert(Stakes stakes, int[] listed, int count, int actor) {
        int at = count;
        while (options.fidelity() == Fidelity.MENDED && at > 0 && before(stakes, actor, listed[at - 1])) {
            listed[at] = listed[at - 1];
            at--;
        }
        listed[at] = actor;
    }

    private static boolean before(Stakes stakes, int actor, int other) {
        int issues = stakes.issues();
        int order = compare(stakes.position(), actor, other, issues);
        if (order == 0) {
            order = Double.compare(stakes.capability()[other], stakes.capability()[actor]);
        }
        return (order == 0 ? compare(stakes.salience(), other, actor, issues) : order) < 0;
    }

    private static int compare(double[] values, int actor, int other, int issues) {
        int order = 0;
        for (int k = 0; k < issues && order == 0; k++) {
            // both zeros are one place
            order = Double.compare(values[actor * issues + k] + 0.0, values[other * issues + k] + 0.0);
        }
        return order;
    }
}
