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
 * what results once more by powers of 1/λ (Richardson). That is taken for the limit when it no longer changes and what is chosen
 * with several actions is equally good there.
 */
final class LimitSearch {
    /** Before this λ, in units of the payoffs' range, there is nothing to be seen. */
    private static final double FIRST = 16;

    private static final double RATIO = 2;
    private static final List<Integer> EXPONENTS = List.of(1, 2, 2, 3);
    private static final double NEAR = 0.2;
    private static final double ZERO = 1e-8;
    /** Extrapolations that differ by no more end the search. */
    private static final double AGREEMENT = 1e-10;
    /** They are good enough if nothing better comes: each is several times closer than the one before. */
    private static final double CLOSE = 8e-9;
    /** How far a simple fraction may be from what was found. */
    private static final double RECOGNISED = 1e-9;

    /** Differences in worth that are rounding, relative to the worth. */
    private static final double ROUNDING = 1e-12;

    private final CompiledGame game;
    private final ResponseSystem system;
    private final BranchTracer tracer;
    private double next = FIRST;
    private double lambda;
    /** Extrapolations along tangents from the last points, at λ each twice the one before. */
    private final List<double[]> ends = new ArrayList<>();

    private double @Nullable [] before;
    /** By information set: the largest difference in worth, in the limit, of actions that are used. */
    private double[] differences;

    private @Nullable BehaviorProfile candidate;
    private double smallest = Double.POSITIVE_INFINITY;
    private double foundAt;
    private boolean converged;
    private boolean enough;
    private boolean equilibrium;

    LimitSearch(CompiledGame game, ResponseSystem system, BranchTracer tracer) {
        this.game = game;
        this.system = system;
        this.tracer = tracer;
        this.differences = new double[game.informationSets()];
        Arrays.fill(differences, Double.POSITIVE_INFINITY);
    }

    boolean found() {
        return enough && (equilibrium || !game.recall().perfect());
    }

    Optional<LogitLimit> result(double unit) {
        return Optional.ofNullable(candidate)
                .map(profile -> new LogitLimit(profile, foundAt / unit, converged, equilibrium));
    }

    /** Looks whether the limit can be told from the branch between two points. */
    void look(BranchPoint from, BranchPoint to) {
        if (from.forward() < 0 || to.forward() < 0) {
            // what was seen before a fold tells nothing
            ends.clear();
            before = null;
            while (next > FIRST && next > to.lambda()) {
                next /= RATIO;
            }
            return;
        }
        while (next <= to.lambda() && !found()) {
            lambda = next;
            next *= RATIO;
            double[] odds = odds(from, to);
            double[] slope = tracer.settle(odds, lambda) <= NEAR ? tracer.slope(odds, lambda) : null;
            if (slope == null) {
                ends.clear();
                before = null;
            } else {
                look(slope);
            }
        }
    }

    private double[] odds(BranchPoint from, BranchPoint to) {
        double share = (lambda - from.lambda()) / (to.lambda() - from.lambda());
        double[] odds = new double[from.odds().length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = from.odds()[i] + share * (to.odds()[i] - from.odds()[i]);
        }
        return odds;
    }

    private void look(double[] slope) {
        ends.add(alongTangent(slope));
        if (ends.size() > EXPONENTS.size() + 1) {
            ends.removeFirst();
        }
        double[] raw = extrapolated();
        // before anything is cut off, which would make different extrapolations alike
        double change = before == null ? Double.POSITIVE_INFINITY : distance(raw, before);
        before = raw.clone();
        double[] end = probabilities(raw);
        boolean level = level(end, slope);
        judge(end, level ? change : Double.POSITIVE_INFINITY);
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

    /** Richardson's scheme; every power once more than it occurs alone, as it also occurs with a logarithm. */
    private double[] extrapolated() {
        List<double[]> table = new ArrayList<>(ends);
        for (int order = 1; order < ends.size(); order++) {
            double weight = 1 / (Math.pow(RATIO, EXPONENTS.get(order - 1)) - 1);
            for (int i = 0; i + order < ends.size(); i++) {
                double[] far = table.get(i);
                double[] mixed = table.get(i + 1).clone();
                for (int a = 0; a < mixed.length; a++) {
                    mixed[a] += (mixed[a] - far[a]) * weight;
                }
                table.set(i, mixed);
            }
        }
        return table.getFirst().clone();
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

    private void judge(double[] end, double change) {
        if (!(change < smallest) && candidate != null) {
            return;
        }
        smallest = change;
        boolean sure = change <= AGREEMENT;
        foundAt = lambda;
        candidate = BehaviorProfile.of(game, end);
        converged = change <= CLOSE;
        enough = sure;
        if (!game.recall().perfect() || !converged) {
            equilibrium = false;
            return;
        }
        BehaviorProfile exact = Recognition.exact(game, end, sure ? RECOGNISED : 2 * CLOSE);
        if (exact != null && Equilibrium.verified(exact).exact()) {
            candidate = exact;
            equilibrium = true;
        } else {
            equilibrium = Equilibrium.verified(candidate).relativeRegret() <= Solution.ROUNDING;
        }
    }
}
