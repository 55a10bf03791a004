package tarazy.game.logit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.logit.LambdaEstimate.CurvePoint;
import tarazy.game.logit.LambdaEstimate.Kind;
import tarazy.game.logit.LambdaEstimate.Value;

/** The log-likelihood of choices along a branch, and its maximum. */
final class LikelihoodWalk {
    /** How far to look, in units of the payoffs' range: beyond, choices are best replies for all that can be seen. */
    private static final double FAR = 1e5;

    private static final int MOST_STEPS = 3_000;
    /** Half the 95 % quantile of χ² with one degree of freedom. */
    private static final double DROP = 1.920729410347062;

    private static final double FLAT = 1e-12;
    private static final double CLOSE = 1e-4;
    private static final int REFINEMENTS = 80;

    private final CompiledGame game;
    private final double[] counts;
    private final ResponseSystem system;
    private final BranchTracer tracer;
    private final double unit;
    private final List<BranchPoint> points = new ArrayList<>();
    private final List<Double> likelihoods = new ArrayList<>();

    LikelihoodWalk(QuantalResponseBranch branch, double[] counts) {
        this.game = branch.game();
        this.counts = counts;
        ScaledPayoffs scaled = ScaledPayoffs.of(game, branch.ratios());
        this.unit = scaled.unit();
        this.system = new ResponseSystem(new ResponseTree(game), scaled.payoffs(), game.branchProbability());
        this.tracer = new BranchTracer(system);
    }

    LambdaEstimate estimate() {
        walk();
        List<CurvePoint> curve = new ArrayList<>();
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            curve.add(new CurvePoint(points.get(i).lambda() / unit, likelihoods.get(i)));
            lowest = Math.min(lowest, likelihoods.get(i));
            highest = Math.max(highest, likelihoods.get(i));
        }
        if (highest - lowest <= FLAT * (1 + Math.abs(highest))) {
            return new LambdaEstimate(List.of(Value.unidentified()), highest, curve, profile(points.getFirst()));
        }
        return estimate(curve);
    }

    private void walk() {
        BranchPoint at = tracer.start();
        add(at);
        while (at != null && at.lambda() < FAR && tracer.steps() < MOST_STEPS) {
            at = tracer.next(at);
            if (at != null) {
                add(at);
            }
        }
    }

    private void add(BranchPoint point) {
        points.add(point);
        likelihoods.add(likelihood(point));
    }

    private double likelihood(BranchPoint point) {
        system.evaluate(point.odds());
        double sum = 0;
        for (int a = 0; a < counts.length; a++) {
            sum += counts[a] == 0 ? 0 : counts[a] * system.logProbability(a);
        }
        return sum;
    }

    /** The derivative of the log-likelihood in a direction of the odds, at the point evaluated last. */
    private double slope(double[] direction) {
        double slope = 0;
        int[] first = game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            double mean = 0;
            double total = 0;
            for (int a = first[h]; a < first[h + 1]; a++) {
                double each = system.tree.unknown[a] < 0 ? 0 : direction[system.tree.unknown[a]];
                mean += system.probability[a] * each;
                slope += counts[a] * each;
                total += counts[a];
            }
            slope -= total * mean;
        }
        return slope;
    }

    /** A point between two of the curve, more exactly than those; null if there is none. */
    private @Nullable BranchPoint exact(BranchPoint from, double length) {
        BranchPoint point = tracer.step(from, length);
        if (point == null) {
            return null;
        }
        double[] odds = point.odds().clone();
        boolean settled = tracer.settle(odds, point.lambda()) <= CLOSE;
        return settled ? new BranchPoint(odds, point.lambda(), point.tangent(), point.sign()) : point;
    }

    private double slope(BranchPoint point) {
        system.evaluate(point.odds());
        return slope(point.tangent());
    }

    private LambdaEstimate estimate(List<CurvePoint> curve) {
        int place = 0;
        for (int i = 1; i < points.size(); i++) {
            place = likelihoods.get(i) > likelihoods.get(place) ? i : place;
        }
        BranchPoint best = points.get(place);
        double highest = likelihoods.get(place);
        // the maximum may be on either side of the best point seen, or be another one nearly as high
        for (int i = 0; i + 1 < points.size(); i++) {
            BranchPoint peak = peak(points.get(i), points.get(i + 1));
            if (peak != null && likelihood(peak) > highest) {
                best = peak;
                highest = likelihood(peak);
                place = i;
            }
        }
        boolean zero = best.lambda() <= 0;
        boolean infinite = !zero && isLast(highest);
        double low = infinite || !zero ? end(best, highest - DROP, place, -1) : 0;
        double high = infinite ? Double.POSITIVE_INFINITY : end(best, highest - DROP, place + 1, 1);
        double lambda = infinite ? Double.POSITIVE_INFINITY : best.lambda() / unit;
        Kind kind = zero ? Kind.ZERO : infinite ? Kind.INFINITE : Kind.INTERIOR;
        double error = kind == Kind.INTERIOR ? standardError(best) : Double.NaN;
        return new LambdaEstimate(
                List.of(new Value(kind, lambda, error, low, high)),
                highest,
                curve,
                profile(infinite ? points.getLast() : best));
    }

    /** Whether nothing is better than the end of the curve, up to rounding. */
    private boolean isLast(double highest) {
        return likelihoods.getLast() >= highest - FLAT * (1 + Math.abs(highest));
    }

    /** Where the likelihood is largest between two points; null if it is so at an end. */
    private @Nullable BranchPoint peak(BranchPoint from, BranchPoint to) {
        double below = slope(from);
        double above = slope(to);
        if (!(below > 0 && above < 0)) {
            return null;
        }
        double low = 0;
        double high = Turning.step(from, to);
        BranchPoint best = null;
        for (int k = 0; k < REFINEMENTS && high - low > 1e-13 * (1 + high); k++) {
            double share = k % 3 == 2 ? 0.5 : below / (below - above);
            double middle = low + share * (high - low);
            BranchPoint point = exact(from, middle);
            if (point == null) {
                return best;
            }
            best = point;
            double slope = slope(point);
            if (slope == 0) {
                return best;
            }
            if (slope > 0) {
                low = middle;
                below = slope;
            } else {
                high = middle;
                above = slope;
            }
        }
        return best;
    }

    private double standardError(BranchPoint best) {
        double step = 1e-4 * best.lambda();
        double curvature = (slopeAt(best, step) - slopeAt(best, -step)) / (2 * step);
        return curvature < 0 ? 1 / (Math.sqrt(-curvature) * unit) : Double.NaN;
    }

    /** The derivative of the log-likelihood by λ a little beside a point. */
    private double slopeAt(BranchPoint best, double step) {
        double[] odds = best.odds().clone();
        double lambda = best.lambda() + step;
        if (!(tracer.settle(odds, lambda) < 1)) {
            return Double.NaN;
        }
        double[] direction = tracer.slope(odds, lambda);
        return direction == null ? Double.NaN : slope(direction);
    }

    /** The λ at which the likelihood has fallen so far, going from a point of the curve to one of its ends. */
    private double end(BranchPoint best, double level, int start, int step) {
        BranchPoint inside = best;
        for (int i = start; i >= 0 && i < points.size(); i += step) {
            if (likelihoods.get(i) < level) {
                return crossing(inside, points.get(i), level, step) / unit;
            }
            inside = points.get(i);
        }
        return step < 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    private double crossing(BranchPoint inside, BranchPoint outside, double level, int step) {
        BranchPoint from = step > 0 ? inside : outside;
        double low = 0;
        double high = Turning.step(from, step > 0 ? outside : inside);
        double lambda = outside.lambda();
        for (int k = 0; k < REFINEMENTS && high - low > 1e-12 * (1 + high); k++) {
            double middle = (low + high) / 2;
            BranchPoint point = exact(from, middle);
            if (point == null) {
                return lambda;
            }
            lambda = point.lambda();
            boolean above = likelihood(point) >= level;
            if (above == step > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return lambda;
    }

    private BehaviorProfile profile(BranchPoint point) {
        system.evaluate(point.odds());
        return BehaviorProfile.of(game, system.probability);
    }
}
