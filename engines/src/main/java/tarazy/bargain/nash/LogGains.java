package tarazy.bargain.nash;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Maximises Σ_i w_i ln(gain_i(x) - slope_i t) + pull t over outcomes x of all issues and, if there is a pull, a level t:
 * concave, and smooth but for jumps of the slopes at the actors' places (β = 1). Steps are Newton's on the issues that are not
 * held by a jump, after each issue alone has been searched where there are jumps. Because a gain is a sum over issues, the
 * slopes of the whole form a box, so that an outcome which no single issue can better is the best.
 */
final class LogGains {
    private static final int MOST_STEPS = 400;
    private static final int MOST_HALVINGS = 60;
    private static final double EXACT = 1e-15;
    private static final double FLAT = 1e-12;

    private final Gains gains;
    private final IssueSearch search;
    final double[] x;
    double t;
    private final double[] ones;
    private double[] weight;
    private final double[] slope;
    private double pull;
    private double prox;
    private final double[] centre;
    private final double[] tilt;

    private final double[] slack;
    private final double[] base;
    private final double[] trial;
    private double trialT;
    private final double[] trialSlack;
    private double value;
    private final double[] above;
    private final double[] below;
    private double aboveT;
    private final int[] free;
    private int moving;
    private final double[] change;
    private final LinearSolverDense<DMatrixRMaj> solver;
    private final DMatrixRMaj curvature;
    private final DMatrixRMaj gradient;
    private final DMatrixRMaj step;

    LogGains(Gains gains, int actors) {
        this.gains = gains;
        search = new IssueSearch(gains, actors);
        int issues = gains.issues;
        x = new double[issues];
        ones = new double[actors];
        weight = ones;
        slope = new double[actors];
        centre = new double[issues];
        tilt = new double[issues];
        slack = new double[actors];
        base = new double[actors];
        trial = new double[issues];
        trialSlack = new double[actors];
        above = new double[issues];
        below = new double[issues];
        free = new int[issues];
        change = new double[issues + 1];
        solver = LinearSolverFactory_DDRM.chol(issues + 1);
        curvature = new DMatrixRMaj(issues + 1, issues + 1);
        gradient = new DMatrixRMaj(issues + 1, 1);
        step = new DMatrixRMaj(issues + 1, 1);
    }

    /** Reads new gains. */
    void take() {
        search.take();
        settle();
    }

    /** Weights are the actors' powers; no level, no pulls. */
    void settle() {
        weight = gains.weight;
        pull = 0;
        prox = 0;
        Arrays.fill(slope, 0);
        Arrays.fill(tilt, 0);
    }

    /** All count the same, and the level is pulled up. */
    void lift(double[] slopes, double by) {
        Arrays.fill(ones, 1.0 / gains.actors);
        weight = ones;
        System.arraycopy(slopes, 0, slope, 0, slope.length);
        pull = by;
    }

    /** Binds x to a place by a spring, so that of many best outcomes the nearest is found. */
    void bind(double spring, double[] place) {
        prox = spring;
        System.arraycopy(place, 0, centre, 0, place.length);
    }

    /** Pulls one issue up, or down if negative; 0 to stop. */
    void tilt(int issue, double by) {
        tilt[issue] = by;
    }

    /** The best outcome of the only issue, without a start; false if there is no agreement. */
    boolean only() {
        search.pull(0, 0, 0);
        x[0] = search.best(0, weight, gains.budget);
        return !Double.isNaN(x[0]);
    }

    /** Starts at x and t, which all must gain by, and leaves the best there. */
    void maximise() {
        value = value(x, t, slack);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            double swept = gains.exponent == 1 ? sweep() : 0;
            double residual = slopes(x, slack);
            if (residual <= EXACT || (!newton(residual) && swept <= EXACT)) {
                break;
            }
        }
        gains.within(x);
    }

    /**
     * How far x is from fulfilling the conditions of an optimum (Karush, Kuhn, Tucker): the largest slope, over lengths of the
     * scales, in a direction that would better the weighted logarithms of gains.
     */
    double residual() {
        double spring = prox;
        prox = 0;
        value(x, t, slack);
        double residual = slopes(x, slack);
        prox = spring;
        return residual;
    }

    private double value(double[] at, double level, double[] slacks) {
        double sum = pull * level;
        for (int i = 0; i < gains.actors; i++) {
            slacks[i] = gains.gain(i, at) - slope[i] * level;
            if (!(slacks[i] > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += weight[i] * StrictMath.log(slacks[i]);
        }
        for (int k = 0; k < gains.issues; k++) {
            if (gains.open(k)) {
                double off = (at[k] - centre[k]) / gains.length[k];
                sum += tilt[k] * (at[k] / gains.length[k]) - (prox > 0 ? 0.5 * prox * off * off : 0);
            }
        }
        return sum;
    }

    /** Betters each issue alone; how far the one that moved furthest moved, as a share of its length. */
    private double sweep() {
        double furthest = 0;
        for (int k = 0; k < gains.issues; k++) {
            if (gains.open(k)) {
                for (int i = 0; i < gains.actors; i++) {
                    base[i] = slack[i] + gains.loss(i, k, x[k]);
                }
                search.pull(tilt[k], prox, centre[k]);
                double best = search.best(k, weight, base);
                if (!Double.isNaN(best)) {
                    furthest = Math.max(furthest, Math.abs(best - x[k]) / gains.length[k]);
                    x[k] = best;
                    for (int i = 0; i < gains.actors; i++) {
                        slack[i] = base[i] - gains.loss(i, k, best);
                    }
                }
            }
        }
        value = value(x, t, slack);
        return furthest;
    }

    /** Fills the slopes above and below each issue's outcome; the largest one that leads upwards. */
    private double slopes(double[] at, double[] slacks) {
        for (int k = 0; k < gains.issues; k++) {
            above[k] = tilt[k] - (prox > 0 ? prox * ((at[k] - centre[k]) / gains.length[k]) : 0);
            below[k] = above[k];
        }
        aboveT = pull;
        for (int i = 0; i < gains.actors; i++) {
            double force = weight[i] / slacks[i];
            aboveT -= force * slope[i];
            for (int k = 0; k < gains.issues; k++) {
                double caring = gains.share[i * gains.issues + k];
                if (caring > 0) {
                    above[k] += force * change(i, k, at[k], 1);
                    below[k] += force * change(i, k, at[k], -1);
                }
            }
        }
        double largest = pull > 0 ? Math.abs(aboveT) : 0;
        for (int k = 0; k < gains.issues; k++) {
            if (gains.open(k)) {
                largest = Math.max(largest, Math.max(above[k], -below[k]));
            }
        }
        return largest;
    }

    /** How an actor's gain changes with an issue's outcome, on one side of it. */
    private double change(int actor, int issue, double at, int side) {
        double caring = gains.share[actor * gains.issues + issue];
        if (caring == 0) {
            return 0;
        }
        double distance = (at - gains.place[actor * gains.issues + issue]) / gains.length[issue];
        if (gains.exponent == 2) {
            return -2 * caring * distance;
        }
        double sign = distance == 0 ? side : distance;
        return sign > 0 ? -caring : caring;
    }

    /** One step; false if none leads further up. */
    private boolean newton(double residual) {
        system();
        if (moving == 0 || !solver.setA(curvature)) {
            return false;
        }
        solver.solve(gradient, step);
        boolean lifted = pull > 0;
        double ascent = lifted ? aboveT * step.data[moving - 1] : 0;
        for (int f = 0; f < moving - (lifted ? 1 : 0); f++) {
            double by = step.data[f];
            ascent += (by > 0 ? above[free[f]] : below[free[f]]) * by;
        }
        if (!(ascent > 0)) {
            return false;
        }
        // near the top the values cannot tell any more which is higher, but the slopes can
        if (ascent <= FLAT * (1 + Math.abs(value))) {
            go(1, lifted);
            return accept(value(trial, trialT, trialSlack), slopes(trial, trialSlack) < 0.5 * residual);
        }
        double length = 1;
        for (int halvings = 0; halvings < MOST_HALVINGS; halvings++) {
            go(length, lifted);
            double reached = value(trial, trialT, trialSlack);
            if (accept(reached, reached >= value + 1e-4 * length * ascent)) {
                return true;
            }
            length *= 0.5;
        }
        return false;
    }

    private boolean accept(double reached, boolean better) {
        if (!better || reached == Double.NEGATIVE_INFINITY) {
            return false;
        }
        value = reached;
        t = trialT;
        System.arraycopy(trial, 0, x, 0, x.length);
        System.arraycopy(trialSlack, 0, slack, 0, slack.length);
        return true;
    }

    private void go(double length, boolean lifted) {
        System.arraycopy(x, 0, trial, 0, x.length);
        for (int f = 0; f < moving - (lifted ? 1 : 0); f++) {
            trial[free[f]] += length * step.data[f] * gains.length[free[f]];
        }
        trialT = lifted ? t + length * step.data[moving - 1] : t;
    }

    /** Curvature and slopes of the issues that no jump holds, and of the level. */
    private void system() {
        moving = 0;
        for (int k = 0; k < gains.issues; k++) {
            boolean held = above[k] <= 0 && below[k] >= 0 && above[k] < below[k];
            if (gains.open(k) && !held) {
                free[moving++] = k;
            }
        }
        int issuesMoving = moving;
        boolean lifted = pull > 0;
        moving += lifted ? 1 : 0;
        curvature.reshape(moving, moving);
        gradient.reshape(moving, 1);
        step.reshape(moving, 1);
        curvature.zero();
        for (int f = 0; f < issuesMoving; f++) {
            int k = free[f];
            gradient.data[f] = above[k] > 0 ? above[k] : below[k];
            curvature.data[f * moving + f] = prox;
        }
        if (lifted) {
            gradient.data[issuesMoving] = aboveT;
        }
        for (int i = 0; i < gains.actors; i++) {
            double force = weight[i] / slack[i];
            for (int f = 0; f < issuesMoving; f++) {
                int k = free[f];
                change[f] = change(i, k, x[k], above[k] > 0 ? 1 : -1);
                curvature.data[f * moving + f] +=
                        gains.exponent == 2 ? 2 * force * gains.share[i * gains.issues + k] : 0;
            }
            if (lifted) {
                change[issuesMoving] = -slope[i];
            }
            for (int f = 0; f < moving; f++) {
                for (int g = 0; g < moving; g++) {
                    curvature.data[f * moving + g] += force / slack[i] * change[f] * change[g];
                }
            }
        }
    }
}
