package tarazy.bargain.nash;

import tarazy.bargain.Stakes;
import tarazy.bargain.Weighting;

/**
 * What actors gain by an outcome over disagreement, in memory of its own for one agenda after the other. An actor's
 * utility of x is 1 - Σ_k share_k |x_k - place_k|^β / length_k^β; the sum is its loss, and its gain is its budget less its
 * loss. A number of an actor and an issue is at {@code actor * issues + issue}.
 */
final class Gains {
    /** A gain below this is none: utilities are of the order of 1. */
    static final double NOTHING = 1e-9;

    final int exponent;
    final int issues;
    /** How many actors have weight; the others are left out. */
    int actors;

    /** Under which number each was given. */
    final int[] given;
    /** Bargaining power, sum 1. */
    final double[] weight;
    /** Salience as a share of the actor's whole salience. */
    final double[] share;

    final double[] place;
    /** The loss at which an actor would as well disagree. */
    final double[] budget;

    final double[] length;
    /** Lowest and highest place of anybody who cares, NaN where nobody does. */
    final double[] low;

    final double[] high;
    /** The weighted mean of the places. */
    final double[] mean;

    Gains(int exponent, int actors, int issues) {
        this.exponent = exponent;
        this.issues = issues;
        given = new int[actors];
        weight = new double[actors];
        share = new double[actors * issues];
        place = new double[actors * issues];
        budget = new double[actors];
        length = new double[issues];
        low = new double[issues];
        high = new double[issues];
        mean = new double[issues];
    }

    /** Reads usable stakes. */
    void take(Stakes stakes, Weighting weighting, Disagreement disagreement) {
        double capable = largest(stakes.capability());
        double caring = largest(stakes.salience());
        double total = 0;
        actors = 0;
        for (int i = 0; i < stakes.actors(); i++) {
            double salience = 0;
            for (int k = 0; k < issues; k++) {
                salience += stakes.salience()[i * issues + k] / caring;
            }
            double power = power(weighting, stakes.capability()[i] / capable, salience);
            if (power > 0) {
                weight[actors] = power;
                given[actors] = i;
                for (int k = 0; k < issues; k++) {
                    share[actors * issues + k] = stakes.salience()[i * issues + k] / caring / salience;
                    place[actors * issues + k] = stakes.position()[i * issues + k];
                }
                total += power;
                actors++;
            }
        }
        for (int i = 0; i < actors; i++) {
            weight[i] /= total;
        }
        for (int k = 0; k < issues; k++) {
            length[k] = stakes.high()[k] - stakes.low()[k];
            span(k);
        }
        for (int i = 0; i < actors; i++) {
            budget[i] = switch (disagreement) {
                case Disagreement.Point point -> loss(i, point);
                case Disagreement.Utility utility ->
                    1 - utility.values().get(utility.values().size() == 1 ? 0 : given[i]);
            };
        }
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double each : values) {
            largest = Math.max(largest, each);
        }
        return largest == 0 ? 1 : largest;
    }

    /** Who cares about nothing has no gains to weigh, however it is weighted. */
    private static double power(Weighting weighting, double capability, double salience) {
        if (salience == 0) {
            return 0;
        }
        return switch (weighting) {
            case CAPABILITY_TIMES_SALIENCE -> capability * salience;
            case CAPABILITY -> capability;
            case SALIENCE -> salience;
            case EQUAL -> 1;
        };
    }

    private void span(int k) {
        low[k] = Double.POSITIVE_INFINITY;
        high[k] = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double total = 0;
        for (int i = 0; i < actors; i++) {
            double caring = share[i * issues + k];
            if (caring > 0) {
                low[k] = Math.min(low[k], place[i * issues + k]);
                high[k] = Math.max(high[k], place[i * issues + k]);
                sum += weight[i] * caring * place[i * issues + k];
                total += weight[i] * caring;
            }
        }
        boolean open = total > 0;
        low[k] = open ? low[k] : Double.NaN;
        high[k] = open ? high[k] : Double.NaN;
        mean[k] = open ? Math.clamp(sum / total, low[k], high[k]) : Double.NaN;
    }

    /** Whether anybody cares. */
    boolean open(int issue) {
        return !Double.isNaN(low[issue]);
    }

    /** How much an actor suffers from an outcome of one issue. */
    double loss(int actor, int issue, double x) {
        double caring = share[actor * issues + issue];
        if (caring == 0) {
            return 0;
        }
        double distance = Math.abs(x - place[actor * issues + issue]) / length[issue];
        return caring * (exponent == 1 ? distance : distance * distance);
    }

    private double loss(int actor, Disagreement.Point point) {
        double loss = 0;
        for (int k = 0; k < issues; k++) {
            loss += loss(actor, k, point.positions().get(k));
        }
        return loss;
    }

    double gain(int actor, double[] x) {
        double gain = budget[actor];
        for (int k = 0; k < issues; k++) {
            gain -= loss(actor, k, x[k]);
        }
        return gain;
    }

    double leastGain(double[] x) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < actors; i++) {
            least = Math.min(least, gain(i, x));
        }
        return least;
    }

    /** Sets x to the means, NaN where nobody cares. */
    void toMeans(double[] x) {
        System.arraycopy(mean, 0, x, 0, issues);
    }

    /** Puts x between the actors, where nobody gains by its being outside. */
    void within(double[] x) {
        for (int k = 0; k < issues; k++) {
            x[k] = open(k) ? Math.clamp(x[k], low[k], high[k]) : Double.NaN;
        }
    }

    /** Whether this disagreement can be one about these stakes. */
    static boolean fits(Disagreement disagreement, Stakes stakes) {
        return switch (disagreement) {
            case Disagreement.Point point -> fits(point, stakes);
            case Disagreement.Utility utility ->
                (utility.values().size() == 1 || utility.values().size() == stakes.actors())
                        && utility.values().stream().allMatch(Double::isFinite);
        };
    }

    private static boolean fits(Disagreement.Point point, Stakes stakes) {
        if (point.positions().size() != stakes.issues()) {
            return false;
        }
        for (int k = 0; k < stakes.issues(); k++) {
            double position = point.positions().get(k);
            if (!(position >= stakes.low()[k] && position <= stakes.high()[k])) {
                return false;
            }
        }
        return true;
    }
}
