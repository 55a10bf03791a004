package tarazy.game.logit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tarazy.game.BehaviorProfile;
import tarazy.game.logit.QuantalResponseBranch.Event;
import tarazy.game.logit.QuantalResponseBranch.Kind;
import tarazy.game.logit.QuantalResponseBranch.Point;
import tarazy.game.logit.QuantalResponseBranch.Trace;

/** Follows one branch from λ = 0 and notes what it meets. */
final class BranchWalk {
    /** Steps × unknowns³ at most, and steps at least and at most. */
    private static final double WORK = 2e10;

    private static final int FEWEST_STEPS = 300;
    private static final int MOST_STEPS = 10_000;
    /** How long to look whether a branch comes back to the λ asked for: steps, and steps × unknowns³. */
    private static final int STEPS_AFTER = 300;

    private static final double WORK_AFTER = 1e9;

    /** No λ beyond this, in units of the payoffs' range, tells more than the limit. */
    private static final double LARGEST = 1e60;
    /** How far an equilibrium may be, in log-odds, from where the branch is expected. */
    private static final double NEAR = 0.2;

    private final QuantalResponseBranch branch;
    private final double unit;
    private final double lambda;
    private final double target;
    private final boolean beyond;
    private final ResponseSystem system;
    private final BranchTracer tracer;
    private final LimitSearch limit;
    private int stepsToFirst;
    private final List<Point> points = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Point> found = new ArrayList<>();

    /** @param lambda the λ asked for, or infinite if only the limit is wanted */
    BranchWalk(QuantalResponseBranch branch, double lambda, boolean beyond) {
        this.branch = branch;
        ScaledPayoffs scaled = ScaledPayoffs.of(branch.game(), branch.ratios());
        this.unit = scaled.unit();
        this.lambda = lambda;
        this.target = lambda * unit;
        this.beyond = beyond;
        this.system = new ResponseSystem(
                new ResponseTree(branch.game()), scaled.payoffs(), branch.game().branchProbability());
        this.tracer = new BranchTracer(system);
        this.limit = new LimitSearch(branch.game(), system, tracer);
    }

    Trace walk() {
        BranchPoint at = tracer.start();
        add(at);
        if (target == 0) {
            found.add(points.getFirst());
        }
        double work = Math.pow(branch.unknowns() + 1.0, 3);
        int most = (int) Math.clamp(WORK / work, FEWEST_STEPS, MOST_STEPS);
        while (!done(at)) {
            if (at.lambda() >= LARGEST || enough()) {
                return trace(Optional.empty());
            }
            if (tracer.steps() >= most) {
                return trace(Optional.of(at.lambda() / unit));
            }
            BranchPoint next = next(at);
            if (next == null) {
                return trace(Optional.of(at.lambda() / unit));
            }
            at = next;
        }
        return trace(Optional.empty());
    }

    private boolean done(BranchPoint at) {
        boolean past = target == Double.POSITIVE_INFINITY || at.lambda() > target;
        return beyond ? limit.found() && past : !found.isEmpty();
    }

    /** Whether λ was reached long ago. */
    private boolean enough() {
        int after = (int) Math.min(STEPS_AFTER, WORK_AFTER / Math.pow(branch.unknowns() + 1.0, 3));
        return !found.isEmpty() && tracer.steps() > stepsToFirst + after;
    }

    private Trace trace(Optional<Double> stall) {
        Optional<LogitLimit> end = beyond ? limit.result(unit) : Optional.empty();
        return new Trace(points, events, found, end, stall);
    }

    private @Nullable BranchPoint next(BranchPoint from) {
        while (true) {
            BranchPoint to = tracer.next(from);
            if (to == null) {
                return null;
            }
            boolean turns = from.forward() * to.forward() < 0;
            double turn = turns ? Turning.fold(tracer, from, to) : Double.NaN;
            boolean crosses = (from.lambda() - target) * (to.lambda() - target) < 0 || to.lambda() == target;
            boolean touches = turns && !crosses && (from.lambda() - target) * (turn - target) < 0;
            Point hit = crosses ? hit(from, to) : null;
            double gone = Turning.distance(from, to);
            if ((touches || (crosses && hit == null)) && gone > 1e-9 * (1 + from.lambda())) {
                tracer.limit(gone / 4);
                continue;
            }
            if (hit != null) {
                stepsToFirst = found.isEmpty() ? tracer.steps() : stepsToFirst;
                found.add(hit);
            }
            if (turns) {
                events.add(new Event(Kind.FOLD, turn / unit, List.of()));
            } else if (from.sign() != to.sign()) {
                events.add(Crossing.event(this, from, to));
            }
            add(to);
            if (beyond && !limit.found()) {
                limit.look(from, to);
            }
            return to;
        }
    }

    /** The equilibrium at the λ asked for between two points; null if it cannot be told which it is. */
    private @Nullable Point hit(BranchPoint from, BranchPoint to) {
        double share = (target - from.lambda()) / (to.lambda() - from.lambda());
        double[] odds = new double[from.odds().length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = from.odds()[i] + share * (to.odds()[i] - from.odds()[i]);
        }
        double away = tracer.settle(odds, target);
        if (!(away <= NEAR)) {
            return null;
        }
        return point(lambda, target);
    }

    private void add(BranchPoint point) {
        points.add(point(point));
    }

    Point point(BranchPoint point) {
        system.evaluate(point.odds());
        return point(point.lambda() / unit, point.lambda());
    }

    private Point point(double shown, double scaled) {
        return new Point(shown, BehaviorProfile.of(branch.game(), system.probability), system.residual(scaled));
    }

    BranchTracer tracer() {
        return tracer;
    }

    double unit() {
        return unit;
    }
}
