package tarazy.bargain.nash;

import java.util.Arrays;

/**
 * Finds outcomes at which everybody's gain is at least a level times a scale of its own, with the level as high as
 * possible. One issue: the outcomes that are good enough for an actor are an interval, and the highest level at which all
 * intervals meet is found by halving. Several: by a barrier, the level being pulled up ten times as strongly again and
 * again, until it is within 1e-11 of the highest.
 */
final class LeastGain {
    private static final double SPRING = 1e-8;
    private static final double STRONGEST = 1e11;
    private static final int HALVINGS = 1100;

    private final Gains gains;
    private final LogGains logs;
    private final double[] ones;
    private final double[] only;
    private final double[] start;
    private double low;
    private double high;

    LeastGain(Gains gains, LogGains logs, int actors) {
        this.gains = gains;
        this.logs = logs;
        ones = new double[actors];
        only = new double[actors];
        start = new double[gains.issues];
        Arrays.fill(ones, 1);
    }

    /** Leads to an outcome by which all gain something; false if there is none. */
    boolean everybodyGains() {
        if (gains.issues == 1) {
            return meets(ones, Gains.NOTHING);
        }
        gains.toMeans(logs.x);
        if (gains.leastGain(logs.x) > 0.01) {
            return true;
        }
        rise(ones, true);
        return gains.leastGain(logs.x) > Gains.NOTHING;
    }

    /** The most an actor can gain while nobody loses; all gain something at the outcome where this starts. */
    double most(int actor) {
        if (gains.issues == 1) {
            meets(ones, 0);
            double place = gains.place[actor];
            return gains.budget[actor] - gains.loss(actor, 0, Math.clamp(place, low, high));
        }
        Arrays.fill(only, 0);
        only[actor] = 1;
        System.arraycopy(logs.x, 0, start, 0, start.length);
        if (nobodyMindsTheBest(actor)) {
            System.arraycopy(start, 0, logs.x, 0, start.length);
            return gains.budget[actor];
        }
        System.arraycopy(start, 0, logs.x, 0, start.length);
        rise(only, false);
        double most = gains.gain(actor, logs.x);
        System.arraycopy(start, 0, logs.x, 0, start.length);
        return most;
    }

    private boolean nobodyMindsTheBest(int actor) {
        for (int k = 0; k < gains.issues; k++) {
            if (gains.share[actor * gains.issues + k] > 0) {
                logs.x[k] = gains.place[actor * gains.issues + k];
            }
        }
        return gains.leastGain(logs.x) >= 0;
    }

    /** Goes to where the least gain, over its scale, is largest; the level reached. */
    double equal(double[] scales) {
        if (gains.issues == 1) {
            double level = highest(scales);
            meets(scales, level);
            logs.x[0] = Math.clamp(0.5 * low + 0.5 * high, gains.low[0], gains.high[0]);
            return level;
        }
        return rise(scales, false);
    }

    private double highest(double[] scales) {
        double from = 0;
        double to = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = 0.5 * from + 0.5 * to;
            if (middle <= from || middle >= to) {
                break;
            }
            if (meets(scales, middle)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return meets(scales, to) ? to : from;
    }

    /** Sets low and high to what is good enough for everybody; false if nothing is. */
    private boolean meets(double[] scales, double level) {
        low = Double.NEGATIVE_INFINITY;
        high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < gains.actors; i++) {
            double bearable = gains.budget[i] - level * scales[i];
            if (!(bearable >= 0)) {
                return false;
            }
            double radius = gains.length[0] * (gains.exponent == 1 ? bearable : Math.sqrt(bearable));
            low = Math.max(low, gains.place[i] - radius);
            high = Math.min(high, gains.place[i] + radius);
        }
        return low <= high;
    }

    /**
     * @param enough stop where the least gain is above nothing by much more than the error of the level
     */
    private double rise(double[] scales, boolean enough) {
        logs.t = level(scales) - 1;
        for (double pull = 10; pull <= STRONGEST; pull *= 10) {
            logs.lift(scales, pull);
            if (gains.exponent == 1) {
                logs.bind(SPRING * pull, logs.x);
            }
            logs.maximise();
            if (enough && (logs.t * pull > 10 || logs.t + 1 / pull < 0)) {
                break;
            }
        }
        logs.settle();
        return level(scales);
    }

    private double level(double[] scales) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < gains.actors; i++) {
            if (scales[i] > 0) {
                least = Math.min(least, gains.gain(i, logs.x) / scales[i]);
            }
        }
        return least;
    }
}
