package tarazy.game.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.logit.LambdaEstimate.Kind;
import tarazy.game.logit.LambdaEstimate.Value;
import tarazy.game.logit.QuantalResponseBranch.Trace;

/** Climbs the log-likelihood with λ by player, in units of each player's payoff range. */
final class LikelihoodAscent {
    private static final double FAR = 1e4;
    private static final double FIRST = 1;
    private static final double FLAT = 1e-9;
    private static final int STEPS = 200;
    private static final double NORMAL = 1.959963984540054;

    private final CompiledGame game;
    private final double[] counts;
    private final LambdaEstimate start;
    private final ResponseTree tree;
    private final double[] range;
    /** With λ = 1 for all. */
    private final ResponseSystem plain;

    private final double[][] payoffs;

    LikelihoodAscent(CompiledGame game, double[] counts, LambdaEstimate start) {
        this.game = game;
        this.counts = counts;
        this.start = start;
        this.tree = new ResponseTree(game);
        this.range = new double[game.players()];
        this.payoffs = new double[game.players()][];
        for (int p = 0; p < range.length; p++) {
            range[p] = game.payoffRange(p) > 0 ? game.payoffRange(p) : 1;
            double[] only = new double[range.length];
            only[p] = 1;
            payoffs[p] = ScaledPayoffs.of(game, only).payoffs()[p];
        }
        this.plain = new ResponseSystem(tree, payoffs, game.branchProbability());
    }

    /**
     * The likelihood at some λ.
     *
     * @param slopes by player and unknown: the derivatives of the odds; empty if they are infinite
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Place(double[] lambda, double likelihood, double[] probability, double[][] slopes) {}

    LambdaEstimate estimate() {
        double[] lambda = new double[range.length];
        double common = start.values().getFirst().lambda();
        for (int p = 0; p < lambda.length; p++) {
            double scaled = common * range[p];
            lambda[p] = Double.isFinite(scaled) && scaled > 0 ? Math.min(scaled, FAR) : FIRST;
        }
        Place place = place(lambda);
        if (place == null) {
            return start;
        }
        double[][] first = information(place);
        double damping = 1e-3;
        for (int k = 0; k < STEPS && damping < 1e12; k++) {
            Place next = place(step(place, damping));
            if (next == null || next.likelihood < place.likelihood) {
                damping *= 4;
                continue;
            }
            boolean settled = next.likelihood - place.likelihood <= 1e-14 * (1 + Math.abs(place.likelihood))
                    && near(next.lambda, place.lambda);
            place = next;
            damping = Math.max(damping / 10, 1e-12);
            if (settled) {
                break;
            }
        }
        return result(place, first);
    }

    private static boolean near(double[] one, double[] other) {
        for (int p = 0; p < one.length; p++) {
            if (Math.abs(one[p] - other[p]) > 1e-9 * (1 + other[p])) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Place place(double[] lambda) {
        double[] raw = new double[lambda.length];
        Arrays.setAll(raw, p -> lambda[p] / range[p]);
        double most = Arrays.stream(raw).max().orElse(0);
        double[] ratios = new double[raw.length];
        Arrays.setAll(ratios, p -> most > 0 ? raw[p] / most : 1);
        Trace trace = QuantalResponseBranch.of(game, ratios).to(most);
        if (trace.found().isEmpty()) {
            return null;
        }
        double[] odds = WarmLogit.odds(game, tree, trace.found().getFirst());
        plain.evaluate(odds);
        double likelihood = 0;
        for (int a = 0; a < counts.length; a++) {
            likelihood += counts[a] == 0 ? 0 : counts[a] * plain.logProbability(a);
        }
        double[] probability = plain.probability.clone();
        return new Place(lambda, likelihood, probability, slopes(lambda, odds));
    }

    private double[][] slopes(double[] lambda, double[] odds) {
        double[][] weighted = new double[payoffs.length][];
        Arrays.setAll(
                weighted,
                p -> Arrays.stream(payoffs[p]).map(payoff -> payoff * lambda[p]).toArray());
        ResponseSystem system = new ResponseSystem(tree, weighted, game.branchProbability());
        LinearSystem derivatives = new LinearSystem(tree.unknowns);
        system.evaluate(odds);
        system.derivatives(1, derivatives);
        if (!derivatives.factor()) {
            return new double[0][];
        }
        double[][] slopes = new double[lambda.length][tree.unknowns];
        for (int p = 0; p < slopes.length; p++) {
            for (int a = game.firstAction()[game.firstSet()[p]]; a < game.firstAction()[game.firstSet()[p + 1]]; a++) {
                if (tree.unknown[a] >= 0) {
                    slopes[p][tree.unknown[a]] = plain.advantage[tree.unknown[a]];
                }
            }
            derivatives.solve(slopes[p]);
        }
        return slopes;
    }

    /** By action: the derivative of the logarithm of its probability by a player's λ. */
    private double[] scores(Place place, int player) {
        double[] scores = new double[counts.length];
        int[] first = game.firstAction();
        for (int h = 0; h + 1 < first.length && place.slopes.length > 0; h++) {
            double mean = 0;
            for (int a = first[h]; a < first[h + 1]; a++) {
                scores[a] = tree.unknown[a] < 0 ? 0 : place.slopes[player][tree.unknown[a]];
                mean += place.probability[a] * scores[a];
            }
            for (int a = first[h]; a < first[h + 1]; a++) {
                scores[a] -= mean;
            }
        }
        return scores;
    }

    private double[] gradient(Place place) {
        double[] gradient = new double[range.length];
        for (int p = 0; p < gradient.length; p++) {
            double[] scores = scores(place, p);
            for (int a = 0; a < counts.length; a++) {
                gradient[p] += counts[a] * scores[a];
            }
        }
        return gradient;
    }

    /** Fisher's information, of as many choices at each information set as were seen there. */
    private double[][] information(Place place) {
        double[][] information = new double[range.length][range.length];
        double[][] scores = new double[range.length][];
        Arrays.setAll(scores, p -> scores(place, p));
        int[] first = game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            double seen = 0;
            for (int a = first[h]; a < first[h + 1]; a++) {
                seen += counts[a];
            }
            for (int a = first[h]; a < first[h + 1]; a++) {
                for (int p = 0; p < range.length; p++) {
                    for (int q = 0; q < range.length; q++) {
                        information[p][q] += seen * place.probability[a] * scores[p][a] * scores[q][a];
                    }
                }
            }
        }
        return information;
    }

    private static boolean held(Place place, double[] gradient, double[][] information, int player) {
        boolean low = place.lambda[player] == 0 && gradient[player] <= 0;
        boolean high = place.lambda[player] >= FAR && gradient[player] >= 0;
        return low || high || !(information[player][player] > 0);
    }

    private double[] step(Place place, double damping) {
        double[] gradient = gradient(place);
        double[][] information = information(place);
        LinearSystem system = new LinearSystem(gradient.length);
        double[] step = new double[gradient.length];
        for (int p = 0; p < step.length; p++) {
            boolean held = held(place, gradient, information, p);
            for (int q = 0; q < step.length; q++) {
                boolean use = !held && !held(place, gradient, information, q);
                system.row(p)[q] = use ? information[p][q] * (p == q ? 1 + damping : 1) : p == q ? 1 : 0;
            }
            step[p] = held ? 0 : gradient[p];
        }
        double[] next = place.lambda.clone();
        if (system.factor()) {
            system.solve(step);
            Arrays.setAll(next, p -> Math.clamp(next[p] + step[p], 0, Math.min(FAR, 3 * next[p] + 1)));
        }
        return next;
    }

    private LambdaEstimate result(Place place, double[][] first) {
        double[][] information = information(place);
        LinearSystem inverse = new LinearSystem(range.length);
        List<Kind> kinds = new ArrayList<>();
        for (int p = 0; p < range.length; p++) {
            kinds.add(first[p][p] > 0 ? kind(place, information, p) : Kind.UNIDENTIFIED);
        }
        for (int p = 0; p < range.length; p++) {
            for (int q = 0; q < range.length; q++) {
                boolean both = kinds.get(p) == Kind.INTERIOR && kinds.get(q) == Kind.INTERIOR;
                inverse.row(p)[q] = both ? information[p][q] : p == q ? 1 : 0;
            }
        }
        boolean regular = inverse.factor();
        List<Value> values = new ArrayList<>();
        for (int p = 0; p < range.length; p++) {
            double[] column = new double[range.length];
            column[p] = 1;
            if (regular) {
                inverse.solve(column);
            }
            double error = regular && column[p] > 0 ? Math.sqrt(column[p]) / range[p] : Double.NaN;
            values.add(value(kinds.get(p), place.lambda[p] / range[p], error));
        }
        return new LambdaEstimate(values, place.likelihood, start.curve(), BehaviorProfile.of(game, place.probability));
    }

    private static Kind kind(Place place, double[][] information, int player) {
        double lambda = place.lambda[player];
        if (lambda == 0) {
            return Kind.ZERO;
        }
        // no information is left where choices have become certain
        boolean certain = lambda > FIRST && !(information[player][player] * lambda * lambda > FLAT);
        return lambda >= FAR || certain ? Kind.INFINITE : Kind.INTERIOR;
    }

    private static Value value(Kind kind, double lambda, double error) {
        return switch (kind) {
            case INTERIOR ->
                new Value(kind, lambda, error, Math.max(0, lambda - NORMAL * error), lambda + NORMAL * error);
            case ZERO -> new Value(kind, 0, Double.NaN, 0, Double.NaN);
            case INFINITE ->
                new Value(kind, Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY);
            case UNIDENTIFIED -> Value.unidentified();
        };
    }
}
