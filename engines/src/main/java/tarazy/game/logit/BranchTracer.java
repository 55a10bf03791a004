package tarazy.game.logit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Follows a branch of logit equilibria by steps along its tangent and Newton's method at right angles to it (Allgower and
 * Georg 1990; Turocy 2005). λ need not rise. Steps are as long as the correction stays small; where the determinant
 * changes sign, which happens where branches cross but also where a step has jumped to another one, they are made
 * shorter until no doubt is left.
 */
final class BranchTracer {
    /** How far off the tangent may lead, in log-odds: wanted, and at most. */
    private static final double WANTED = 0.1;

    private static final double MOST = 0.5;
    private static final double CONVERGED = 1e-5;
    /** The same where rounding allows no better. */
    private static final double COARSE = 1e-3;

    private static final double LONGEST_GROWTH = 3;
    private static final double FIRST_STEP = 0.05;
    private static final double SHORTEST_STEP = 1e-12;
    /** Below this step length, relative to λ, a change of sign is believed to be a crossing of branches. */
    private static final double CROSSING_STEP = 1e-5;

    /** Log-odds differ by no more through rounding, or the equilibrium counts as not found. */
    private static final double ROUNDING = 1e-6;

    private static final int CORRECTIONS = 8;

    final ResponseSystem system;
    private final int unknowns;
    private final LinearSystem bordered;
    private final LinearSystem square;
    private final double[] step;
    private double length = FIRST_STEP;
    private double allowed = Double.POSITIVE_INFINITY;
    private double error;
    private int steps;

    BranchTracer(ResponseSystem system) {
        this.system = system;
        this.unknowns = system.tree.unknowns;
        this.bordered = new LinearSystem(unknowns + 1);
        this.square = new LinearSystem(unknowns);
        this.step = new double[unknowns + 1];
    }

    int steps() {
        return steps;
    }

    /** Where everybody chooses at random. */
    BranchPoint start() {
        double[] odds = new double[unknowns];
        system.evaluate(odds);
        double[] tangent = Arrays.copyOf(system.advantage, unknowns + 1);
        tangent[unknowns] = 1;
        normalise(tangent);
        fill(0, tangent);
        return new BranchPoint(odds, 0, tangent, bordered.factor() ? bordered.sign() : 1);
    }

    static void normalise(double[] vector) {
        double sum = 0;
        for (double each : vector) {
            sum += each * each;
        }
        double inverse = 1 / Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= inverse;
        }
    }

    private void fill(double lambda, double[] tangent) {
        system.derivatives(lambda, bordered);
        for (int i = 0; i < unknowns; i++) {
            bordered.row(i)[unknowns] = -system.advantage[i];
        }
        System.arraycopy(tangent, 0, bordered.row(unknowns), 0, unknowns + 1);
    }

    /** The next point; null if there is none to be found. */
    @Nullable
    BranchPoint next(BranchPoint from) {
        while (length > SHORTEST_STEP * (1 + from.lambda())) {
            double tried = Math.min(length, allowed);
            steps++;
            BranchPoint to = step(from, tried);
            if (to != null && (to.sign() == from.sign() || tried <= CROSSING_STEP * (1 + from.lambda()))) {
                allowed = Double.POSITIVE_INFINITY;
                double growth = Math.sqrt(WANTED / Math.max(error, 1e-9));
                length = tried * Math.clamp(growth, 0.5, LONGEST_GROWTH);
                return to;
            }
            length = tried / (to == null ? 2 : 4);
        }
        return null;
    }

    /** Makes the next step at most that long. */
    void limit(double most) {
        allowed = most;
    }

    /** The point a step further; null if Newton's method does not get there. Sets {@link #error}. */
    @Nullable
    BranchPoint step(BranchPoint from, double h) {
        double[] odds = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            odds[i] = from.odds()[i] + h * from.tangent()[i];
        }
        double lambda = from.lambda() + h * from.forward();
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < CORRECTIONS; k++) {
            if (!(lambda >= 0)) {
                return null;
            }
            system.evaluate(odds);
            fill(lambda, from.tangent());
            if (!bordered.factor()) {
                return null;
            }
            for (int i = 0; i < unknowns; i++) {
                step[i] = lambda * system.advantage[i] - odds[i];
            }
            step[unknowns] = 0;
            bordered.solve(step);
            double change = add(odds, step);
            lambda += step[unknowns];
            error = k == 0 ? change : error;
            if (!(change <= MOST) || (k > 0 && change > COARSE && change > 0.5 * before)) {
                return null;
            }
            // rounding stops the steps from shrinking any further
            boolean still = before <= COARSE && change >= 0.5 * before;
            if (change <= CONVERGED || still) {
                double[] tangent = new double[unknowns + 1];
                tangent[unknowns] = 1;
                bordered.solve(tangent);
                normalise(tangent);
                return new BranchPoint(odds, lambda, tangent, bordered.sign());
            }
            before = change;
        }
        return null;
    }

    /** Adds a step and returns its size: the largest change, of large log-odds relative to them. */
    private static double add(double[] odds, double[] step) {
        double largest = 0;
        for (int i = 0; i < odds.length; i++) {
            double change = Math.abs(step[i]) / (1 + 1e-6 * Math.abs(odds[i]));
            // also NaN
            largest = change <= largest ? largest : change;
            odds[i] += step[i];
        }
        return largest;
    }

    /**
     * The equilibrium at a λ near a point by Newton's method, as exactly as doubles allow.
     *
     * @param start log-odds, which the result replaces
     * @return how far it was, NaN if it was not found
     */
    double settle(double[] start, double lambda) {
        double total = 0;
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 30; k++) {
            system.evaluate(start);
            double residual = 0;
            for (int i = 0; i < unknowns; i++) {
                step[i] = lambda * system.advantage[i] - start[i];
                residual = Math.max(residual, Math.abs(step[i]) / (1 + Math.abs(start[i])));
            }
            system.derivatives(lambda, square);
            if (!square.factor()) {
                return Double.NaN;
            }
            square.solve(step);
            double change = add(start, step);
            total += change;
            // rounding stops the steps from shrinking any further
            boolean still = before <= ROUNDING && change >= 0.5 * before;
            if (still || change <= 1e-15 || residual == 0) {
                system.evaluate(start);
                return total;
            }
            if (!(change < Double.POSITIVE_INFINITY) || (k > 1 && change > 10 * before)) {
                return Double.NaN;
            }
            before = change;
        }
        return before <= ROUNDING ? total : Double.NaN;
    }

    /** How log-odds change with λ at an equilibrium with {@code odds}; null if they do so infinitely fast. */
    double @Nullable [] slope(double[] odds, double lambda) {
        LinearSystem derivatives = derivatives(odds, lambda);
        if (derivatives == null) {
            return null;
        }
        double[] slope = system.advantage.clone();
        derivatives.solve(slope);
        return slope;
    }

    /** The derivatives at a point, factored; null if they have no inverse. */
    @Nullable
    LinearSystem derivatives(double[] odds, double lambda) {
        system.evaluate(odds);
        system.derivatives(lambda, square);
        return square.factor() ? square : null;
    }
}
