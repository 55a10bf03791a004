package tarazy.bargain.nash;

/**
 * The best outcome of one issue while the others stay: the maximum over x of Σ_i w_i ln(base_i - loss_i(x)), with a small
 * pull towards one side or a centre on request. The sum is concave, so that its slope only falls: the search halves
 * first among the places where slopes jump (β = 1), then between two of them. The result is exact to rounding, and exactly an
 * actor's place where the maximum is at a jump.
 */
final class IssueSearch {
    private static final int MOST_STEPS = 200;
    private static final double ROUNDING = 1e-14;

    private final Gains gains;
    /** Actors who care, by rising place, issue after issue. */
    private final int[] order;

    private final int[] count;
    private double[] weight = new double[0];
    private double[] base = new double[0];
    private int issue;
    private double tilt;
    private double prox;
    private double centre;
    private double above;
    private double below;
    private double size;
    private double bend;

    IssueSearch(Gains gains, int actors) {
        this.gains = gains;
        order = new int[actors * gains.issues];
        count = new int[gains.issues];
    }

    /** Puts the actors of new stakes in order. */
    void take() {
        int actors = gains.given.length;
        for (int k = 0; k < gains.issues; k++) {
            int n = 0;
            for (int i = 0; i < gains.actors; i++) {
                if (gains.share[i * gains.issues + k] > 0) {
                    int at = n++;
                    while (at > 0 && place(order[k * actors + at - 1], k) > place(i, k)) {
                        order[k * actors + at] = order[k * actors + at - 1];
                        at--;
                    }
                    order[k * actors + at] = i;
                }
            }
            count[k] = n;
        }
    }

    private double place(int actor, int k) {
        return gains.place[actor * gains.issues + k];
    }

    /** Pulls the search by {@code by} times the share of the length gone, and by {@code spring} times that to a centre. */
    void pull(double by, double spring, double towards) {
        tilt = by;
        prox = spring;
        centre = towards;
    }

    /**
     * @param k an issue that somebody cares about
     * @param weights of the actors
     * @param bases by actor: what it may lose on this issue before disagreeing
     * @return NaN if no outcome is better for all than to disagree
     */
    double best(int k, double[] weights, double[] bases) {
        issue = k;
        weight = weights;
        base = bases;
        double low = gains.low[k];
        double high = gains.high[k];
        double worstLow = Double.NEGATIVE_INFINITY;
        double worstHigh = Double.POSITIVE_INFINITY;
        for (int i = 0; i < gains.actors; i++) {
            double caring = gains.share[i * gains.issues + k];
            if (!(base[i] > 0)) {
                return Double.NaN;
            }
            if (caring > 0) {
                double reach = base[i] / caring;
                double radius = gains.length[k] * (gains.exponent == 1 ? reach : Math.sqrt(reach));
                worstLow = Math.max(worstLow, place(i, k) - radius);
                worstHigh = Math.min(worstHigh, place(i, k) + radius);
            }
        }
        if (!(worstLow < worstHigh && worstLow < high && worstHigh > low)) {
            return Double.NaN;
        }
        if (low == high) {
            return low;
        }
        return gains.exponent == 1
                ? amongJumps(worstLow, worstHigh)
                : between(Math.max(low, worstLow), Math.min(high, worstHigh));
    }

    private double amongJumps(double worstLow, double worstHigh) {
        int first = issue * gains.given.length;
        int left = -1;
        int right = count[issue];
        while (right - left > 1) {
            int middle = (left + right) >>> 1;
            double at = place(order[first + middle], issue);
            if (at >= worstHigh) {
                right = middle;
            } else if (at <= worstLow) {
                left = middle;
            } else {
                slopes(at);
                if (above > ROUNDING * size) {
                    left = middle;
                } else if (below < -ROUNDING * size) {
                    right = middle;
                } else {
                    return at;
                }
            }
        }
        double low = left < 0 ? gains.low[issue] : place(order[first + left], issue);
        double high = right == count[issue] ? gains.high[issue] : place(order[first + right], issue);
        return between(Math.max(low, worstLow), Math.min(high, worstHigh));
    }

    /** Newton's method on the slope, which falls from low to high, and halving where that leads outside. */
    private double between(double low, double high) {
        double a = low;
        double b = high;
        double x = 0.5 * a + 0.5 * b;
        for (int step = 0; step < MOST_STEPS && a < x && x < b; step++) {
            slopes(x);
            if (above > 0) {
                a = x;
            } else if (above < 0) {
                b = x;
            } else {
                return x;
            }
            double newton = x + above / bend * gains.length[issue];
            if (newton == x) {
                return x;
            }
            x = newton > a && newton < b && step % 4 < 3 ? newton : 0.5 * a + 0.5 * b;
        }
        return x;
    }

    /** The slopes just above and below x, their size without cancellation, and how fast they fall. */
    private void slopes(double x) {
        double length = gains.length[issue];
        double spring = prox * ((x - centre) / length);
        above = tilt - spring;
        below = above;
        size = Math.abs(tilt) + Math.abs(spring);
        bend = prox;
        int first = issue * gains.given.length;
        for (int r = 0; r < count[issue]; r++) {
            int i = order[first + r];
            double caring = gains.share[i * gains.issues + issue];
            double distance = (x - place(i, issue)) / length;
            double gain = base[i] - caring * (gains.exponent == 1 ? Math.abs(distance) : distance * distance);
            // at the rim of what all gain by, rounding must not turn the force round
            gain = Math.max(gain, 1e-300);
            double force = weight[i] * caring / gain;
            if (gains.exponent == 2) {
                above -= 2 * force * distance;
                below -= 2 * force * distance;
                size += 2 * force * Math.abs(distance);
                bend += 2 * force + 4 * force * caring / gain * distance * distance;
            } else {
                above += distance < 0 ? force : -force;
                below += distance > 0 ? -force : force;
                size += force;
                bend += force * caring / gain;
            }
        }
    }
}
