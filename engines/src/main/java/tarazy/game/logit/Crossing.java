package tarazy.game.logit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.logit.QuantalResponseBranch.Event;
import tarazy.game.logit.QuantalResponseBranch.Kind;
import tarazy.game.logit.QuantalResponseBranch.Point;

/**
 * Where another branch crosses the one followed: there the derivatives lose their inverse, and the direction they map to 0
 * is the one in which the other leaves.
 */
final class Crossing {
    /** How far to look on both sides, relative to λ: far enough for Newton's method to be exact. */
    private static final List<Double> CLOSE = List.of(-3e-4, -1e-4, 1e-4, 3e-4);

    private static final double[] LEAPS = {0.05, 0.2, 0.5};

    private final BranchWalk walk;
    private final BranchTracer tracer;
    private final BranchPoint from;
    private final BranchPoint to;
    /** Singular vectors of the smallest singular value. */
    private double[] left = new double[0];

    private double[] right = new double[0];

    private Crossing(BranchWalk walk, BranchPoint from, BranchPoint to) {
        this.walk = walk;
        this.tracer = walk.tracer();
        this.from = from;
        this.to = to;
    }

    static Event event(BranchWalk walk, BranchPoint from, BranchPoint to) {
        return new Crossing(walk, from, to).event();
    }

    private Event event() {
        double middle = (from.lambda() + to.lambda()) / 2;
        LinearSystem derivatives = tracer.derivatives(from.odds(), from.lambda());
        if (derivatives == null) {
            return new Event(Kind.CROSSING, middle / walk.unit(), List.of());
        }
        singularVectors(derivatives);
        double lambda = zero(from.lambda(), to.lambda());
        if (Double.isNaN(lambda)) {
            return new Event(Kind.CROSSING, middle / walk.unit(), List.of());
        }
        double better = interpolated(lambda);
        return others(Math.abs(better - lambda) <= 1e-4 * (1 + lambda) ? better : lambda);
    }

    /** λ as a polynomial of the test function, at 0 (Neville). */
    private double interpolated(double lambda) {
        double[] tests = new double[CLOSE.size()];
        double[] lambdas = new double[CLOSE.size()];
        for (int i = 0; i < tests.length; i++) {
            lambdas[i] = lambda + CLOSE.get(i) * (1 + lambda);
            tests[i] = test(lambdas[i]);
        }
        for (int order = 1; order < tests.length; order++) {
            for (int i = 0; i + order < tests.length; i++) {
                lambdas[i] += (lambdas[i + 1] - lambdas[i]) * tests[i] / (tests[i] - tests[i + order]);
            }
        }
        return lambdas[0];
    }

    private void singularVectors(LinearSystem derivatives) {
        right = new double[from.odds().length];
        for (int i = 0; i < right.length; i++) {
            right[i] = 1 / (i + 1.5);
        }
        for (int k = 0; k < 6; k++) {
            derivatives.solveTransposed(right);
            BranchTracer.normalise(right);
            left = right.clone();
            derivatives.solve(right);
            BranchTracer.normalise(right);
        }
    }

    /** Where the test function is 0 between two λ, by straight interpolation; NaN if it is not. */
    private double zero(double low, double high) {
        double below = test(low);
        double above = test(high);
        return below * above < 0 ? low + (high - low) * (below / (below - above)) : Double.NaN;
    }

    private double[] odds(double lambda) {
        double share = (lambda - from.lambda()) / (to.lambda() - from.lambda());
        double[] odds = new double[from.odds().length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = from.odds()[i] + share * (to.odds()[i] - from.odds()[i]);
        }
        return odds;
    }

    /** Near the crossing the smallest singular value with a sign; 0 where the derivatives have no inverse. */
    private double test(double lambda) {
        double[] odds = odds(lambda);
        tracer.settle(odds, lambda);
        LinearSystem derivatives = tracer.derivatives(odds, lambda);
        if (derivatives == null) {
            return 0;
        }
        double[] solution = left.clone();
        derivatives.solve(solution);
        double sum = 0;
        for (int i = 0; i < solution.length; i++) {
            sum += right[i] * solution[i];
        }
        return 1 / sum;
    }

    private Event others(double lambda) {
        double[] odds = odds(lambda);
        for (double leap : LEAPS) {
            BranchPoint one = leave(odds, lambda, leap);
            BranchPoint other = leave(odds, lambda, -leap);
            if (one != null && other != null) {
                boolean sameSide = (one.lambda() - lambda) * (other.lambda() - lambda) > 0;
                List<Point> points = List.of(walk.point(one), walk.point(other));
                return new Event(sameSide ? Kind.PITCHFORK : Kind.CROSSING, lambda / walk.unit(), points);
            }
        }
        return new Event(Kind.CROSSING, lambda / walk.unit(), List.of());
    }

    /** A point of the other branch a leap away; null if there is none or it is of the same branch. */
    private @Nullable BranchPoint leave(double[] odds, double lambda, double leap) {
        double[] direction = Arrays.copyOf(right, right.length + 1);
        BranchPoint found = tracer.step(new BranchPoint(odds, lambda, direction, 0), leap);
        if (found == null) {
            return null;
        }
        double[] same = odds(found.lambda());
        double apart = 0;
        for (int i = 0; i < same.length; i++) {
            apart = Math.max(apart, Math.abs(same[i] - found.odds()[i]));
        }
        return apart > 0.1 * Math.abs(leap) / Math.sqrt(same.length) ? found : null;
    }
}
