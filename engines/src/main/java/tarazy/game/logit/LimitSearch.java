package tarazy.game.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Equilibrium;
import tarazy.game.Solution;

/**
 * Where a branch goes to, told from points on the way: probabilities are extrapolated to 1/λ = 0 along their tangents, and
 * what results once more by a polynomial in 1/λ. That is taken for the limit when it no longer changes and what is chosen
 * with several actions is equally good there.
 */
final class LimitSearch {
    /** Before this λ, in units of the payoffs' range, there is nothing to be seen. */
    private static final double FIRST = 16;

    private static final int ORDER = 3;
    private static final double ZERO = 1e-8;
    private static final double AGREEMENT = 1e-10;
    /** Differences in worth that are rounding, relative to the worth. */
    private static final double ROUNDING = 1e-12;

    private final CompiledGame game;
    private final ResponseSystem system;
    private final BranchTracer tracer;
    private double next = FIRST;
    private double lambda;
    /** Extrapolations along tangents from the last points, and their λ. */
    private final List<double[]> ends = new ArrayList<>();

    private final List<Double> lambdas = new ArrayList<>();
    private double @Nullable [] before;
    /** By information set: the largest difference in worth, in the limit, of actions that are used. */
    private double[] differences;

    private @Nullable BehaviorProfile candidate;
    private boolean converged;
    private boolean equilibrium;

    LimitSearch(CompiledGame game, ResponseSystem system, BranchTracer tracer) {
        this.game = game;
        this.system = system;
        this.tracer = tracer;
        this.differences = new double[game.informationSets()];
        Arrays.fill(differences, Double.POSITIVE_INFINITY);
    }

    boolean found() {
        return converged && (equilibrium || !game.recall().perfect());
    }

    Optional<LogitLimit> result(double unit) {
        return Optional.ofNullable(candidate)
                .map(profile -> new LogitLimit(profile, lambda / unit, converged, equilibrium));
    }

    /** Looks whether the limit can be told from here. */
    void look(BranchPoint point) {
        if (point.lambda() < next) {
            return;
        }
        next = 2 * point.lambda();
        double[] odds = point.odds().clone();
        if (!(tracer.settle(odds, point.lambda()) < 1)) {
            return;
        }
        double[] slope = tracer.slope(odds, point.lambda());
        if (slope == null) {
            return;
        }
        lambda = point.lambda();
        ends.add(alongTangent(slope));
        lambdas.add(lambda);
        if (ends.size() > ORDER) {
            ends.removeFirst();
            lambdas.removeFirst();
        }
        double[] end = probabilities(interpolated());
        boolean agrees = before != null && distance(end, before) <= AGREEMENT;
        boolean level = level(end, slope);
        before = end;
        converged = agrees && level;
        judge(end);
    }

    /** Not quite probabilities: they may be a little below 0. */
    private double[] alongTangent(double[] slope) {
        double[] end = system.probability.clone();
        int[] first = game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            double mean = 0;
            for (int a = first[h]; a < first[h + 1]; a++) {
                mean += end[a] * slope(slope, a);
            }
            for (int a = first[h]; a < first[h + 1]; a++) {
                end[a] *= 1 + lambda * (slope(slope, a) - mean);
            }
        }
        return end;
    }

    /** Neville's scheme in 1/λ at 0. */
    private double[] interpolated() {
        List<double[]> table = new ArrayList<>(ends);
        for (int order = 1; order < ends.size(); order++) {
            for (int i = 0; i + order < ends.size(); i++) {
                double near = lambdas.get(i + order);
                double far = lambdas.get(i);
                double[] mixed = new double[table.get(i).length];
                for (int a = 0; a < mixed.length; a++) {
                    mixed[a] = table.get(i + 1)[a]
                            + (table.get(i + 1)[a] - table.get(i)[a]) * (far / (near - far));
                }
                table.set(i, mixed);
            }
        }
        return table.getFirst();
    }

    private double[] probabilities(double[] end) {
        int[] first = game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            double sum = 0;
            for (int a = first[h]; a < first[h + 1]; a++) {
                end[a] = end[a] < ZERO ? 0 : end[a];
                sum += end[a];
            }
            for (int a = first[h]; a < first[h + 1]; a++) {
                end[a] /= sum;
            }
        }
        return end;
    }

    private double slope(double[] slope, int action) {
        int unknown = system.tree.unknown[action];
        return unknown < 0 ? 0 : slope[unknown];
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    /**
     * Whether actions that are used become equally good: log-odds grow with λ like the difference in worth in the limit,
     * which must vanish.
     */
    private boolean level(double[] end, double[] slope) {
        boolean level = true;
        int[] first = game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            double size = 0;
            for (int a = first[h]; a < first[h + 1]; a++) {
                if (end[a] > 0) {
                    low = Math.min(low, slope(slope, a));
                    high = Math.max(high, slope(slope, a));
                }
                size = Math.max(size, Math.abs(system.worth[a]));
            }
            double difference = high - low;
            level &= difference <= ROUNDING * size || difference <= 0.6 * differences[h];
            differences[h] = difference;
        }
        return level;
    }

    private void judge(double[] end) {
        if (!game.recall().perfect()) {
            candidate = BehaviorProfile.of(game, end);
            return;
        }
        if (converged) {
            BehaviorProfile exact = Recognition.exact(game, end);
            if (exact != null && Equilibrium.verified(exact).exact()) {
                candidate = exact;
                equilibrium = true;
                return;
            }
        }
        candidate = BehaviorProfile.of(game, end);
        equilibrium = converged && Equilibrium.verified(candidate).relativeRegret() <= Solution.ROUNDING;
    }
}
