package tarazy.bargain.spatial;

import tarazy.bargain.Stakes;

/**
 * Who takes part, and where all stand: positions and ideals from 0 to 1, saliences as shares of all attention. Actors
 * without weight take no part; they come last and only stand there. Positions of an actor are at {@code actor * issues +
 * issue}, for one place after the other to be looked at; saliences and ideals at {@code [issue][actor]}, for all actors to
 * look at once.
 */
final class Parties {
    /** Salience may exceed all attention by this much, for rounding. */
    private static final double ROUNDING = 1e-12;

    /** The strongest actor's capability, where its unit is not to matter to the constants of the model. */
    private static final double STRONGEST = 100;

    private final SpatialOptions options;
    private final Seating seating;

    final int all;
    final int issues;

    /** How many take part. */
    int count;
    /** By place here, the place on the list. */
    final int[] listed;

    final double[] capability;
    final double[][] salience;
    /** Attention of an actor to all issues together. */
    final double[] attention;
    /** Capability times attention. */
    final double[] influence;
    /** Sum of squares of an actor's saliences. */
    final double[] spread;

    final double[] start;
    final double[] position;
    final double[][] ideal;

    Parties(SpatialOptions options, int all, int issues) {
        this.options = options;
        this.all = all;
        this.issues = issues;
        listed = new int[all];
        capability = new double[all];
        salience = new double[issues][all];
        attention = new double[all];
        influence = new double[all];
        spread = new double[all];
        start = new double[all * issues];
        position = new double[all * issues];
        ideal = new double[issues][all];
        seating = new Seating(options);
    }

    /** Takes the numbers in; false if one is not usable or nobody has influence. */
    boolean seat(Stakes stakes) {
        if (stakes.actors() != all || stakes.issues() != issues || !usable(stakes)) {
            return false;
        }
        count = seating.order(stakes, listed);
        double unit = unit(stakes);
        for (int i = 0; i < all; i++) {
            capability[i] = stakes.capability()[listed[i]] * unit;
            attention[i] = 0;
            spread[i] = 0;
            for (int k = 0; k < issues; k++) {
                int from = listed[i] * issues + k;
                double s = stakes.salience()[from] / options.fullSalience();
                salience[k][i] = s;
                attention[i] += s;
                spread[i] += s * s;
                start[i * issues + k] =
                        (stakes.position()[from] - stakes.low()[k]) / (stakes.high()[k] - stakes.low()[k]);
            }
            influence[i] = attention[i] * capability[i];
        }
        System.arraycopy(start, 0, position, 0, all * issues);
        idealsAtPositions();
        return count > 0;
    }

    private boolean usable(Stakes stakes) {
        for (int k = 0; k < issues; k++) {
            if (!(stakes.low()[k] < stakes.high()[k] && Double.isFinite(stakes.high()[k] - stakes.low()[k]))) {
                return false;
            }
        }
        for (int i = 0; i < all; i++) {
            double sum = 0;
            for (int k = 0; k < issues; k++) {
                double x = stakes.position()[i * issues + k];
                double s = stakes.salience()[i * issues + k];
                if (!(x >= stakes.low()[k] && x <= stakes.high()[k] && s >= 0)) {
                    return false;
                }
                sum += s;
            }
            double c = stakes.capability()[i];
            if (!(c >= 0 && c < limit() && !exceeds(sum, options))) {
                return false;
            }
        }
        return true;
    }

    /** True if an actor's saliences are more than all attention there is. */
    static boolean exceeds(double sum, SpatialOptions options) {
        return !(sum <= options.fullSalience() * (1 + ROUNDING));
    }

    /** Capabilities are less than this. */
    private double limit() {
        return options.fidelity() == Fidelity.KTAB ? SpatialCheck.KTAB_CAPABILITY : Double.POSITIVE_INFINITY;
    }

    private double unit(Stakes stakes) {
        if (options.fidelity() == Fidelity.KTAB) {
            return 1;
        }
        double strongest = 0;
        for (int i = 0; i < count; i++) {
            strongest = Math.max(strongest, stakes.capability()[listed[i]]);
        }
        return Math.min(STRONGEST / strongest, Double.MAX_VALUE);
    }

    /** Every ideal is where the actor stands. */
    void idealsAtPositions() {
        for (int i = 0; i < all; i++) {
            for (int k = 0; k < issues; k++) {
                ideal[k][i] = position[i * issues + k];
            }
        }
    }

    /** How far a place is from every actor's ideal in the actor's eyes. */
    void distances(double[] places, int place, double[] distance) {
        for (int i = 0; i < count; i++) {
            distance[i] = 0;
        }
        for (int k = 0; k < issues; k++) {
            double x = places[place + k];
            double[] wanted = ideal[k];
            double[] weight = salience[k];
            for (int i = 0; i < count; i++) {
                double felt = (wanted[i] - x) * weight[i];
                distance[i] += felt * felt;
            }
        }
        for (int i = 0; i < count; i++) {
            distance[i] = Math.sqrt(distance[i] / spread[i]);
        }
    }

    /** True if two actors are nearer to each other than a limit, each issue alike. */
    boolean near(int actor, int other, double limit) {
        double sum = squared(position, actor, position, other);
        // the root only where rounding could matter
        return sum < 1.1 * limit * limit && (sum < 0.9 * limit * limit || Math.sqrt(sum) < limit);
    }

    /** How far apart an actor of one table of positions is from one of another. */
    double apart(double[] here, int actor, double[] there, int other) {
        return Math.sqrt(squared(here, actor, there, other));
    }

    private double squared(double[] here, int actor, double[] there, int other) {
        double sum = 0;
        for (int k = 0; k < issues; k++) {
            double difference = here[actor * issues + k] - there[other * issues + k];
            sum += difference * difference;
        }
        return sum;
    }

    /** Where an actor stands on the issue's own scale; one that has not moved, exactly where it was. */
    double onScale(int actor, int issue, Stakes stakes) {
        int at = actor * issues + issue;
        if (Double.compare(position[at], start[at]) == 0) {
            return stakes.position()[listed[actor] * issues + issue];
        }
        return stakes.low()[issue] + position[at] * (stakes.high()[issue] - stakes.low()[issue]);
    }
}
