package tarazy.game.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.CompiledGame;
import tarazy.game.UnsuitableGameException;
import tarazy.game.logit.QuantalResponseBranch.Point;
import tarazy.game.logit.QuantalResponseBranch.Trace;

/**
 * Logit equilibria of many games that differ in numbers only, as the runs of an ensemble do. The branch is followed once,
 * for their mean; from its equilibrium at the mean λ that of a run is reached by moving payoffs, probabilities of nature
 * and λ together. The run's own branch is followed from λ = 0 instead if on the way the derivatives lose their inverse or
 * Newton's method fails even in small steps, if the
 * run's branch does not stay beside the mean's from the beginning, or if the mean's branch folds, forks or comes
 * close to it (the smallest singular value tells), as then the principal equilibria of neighbours may be far apart.
 *
 * <p>Immutable, for any number of threads. Each run begins with the mean's equilibrium, so that the same run has the same
 * bits whatever was solved before.
 */
public final class WarmLogit {
    private static final double SHORTEST = 1.0 / 64;
    /** Up to how many times the mean λ its branch is looked at, and runs are near. */
    private static final double BEYOND = 1.5;
    /** How far a run's branch may be from the mean's, in log-odds, of large ones relative to them. */
    private static final double BESIDE = 0.15;
    /** A singular value below this is close to a fold or fork; at λ = 0 all are 1. */
    private static final double SINGULAR = 0.2;

    private static final int ITERATIONS = 8;
    private static final int CORRECTIONS = 12;
    private static final double ROUNDING = 1e-6;

    private final CompiledGame mean;
    private final double[] lambda;
    private final ResponseTree tree;
    private final double[][] payoffs;
    /** Null if runs must not start from the mean. */
    private final double @Nullable [] odds;

    /** The mean's branch up to {@link #BEYOND} its λ. */
    private final List<Post> posts;

    private WarmLogit(
            CompiledGame mean,
            double[] lambda,
            ResponseTree tree,
            double[][] payoffs,
            double @Nullable [] odds,
            List<Post> posts) {
        this.mean = mean;
        this.posts = posts;
        this.lambda = lambda;
        this.tree = tree;
        this.payoffs = payoffs;
        this.odds = odds;
    }

    /**
     * Follows the branch for the mean payoffs.
     *
     * @param lambdaByPlayer 0 or more and finite
     * @throws UnsuitableGameException if the game is too large or has payoffs too large to follow its branch
     */
    public static WarmLogit of(CompiledGame mean, double[] lambdaByPlayer) {
        check(mean, lambdaByPlayer);
        ResponseTree tree = new ResponseTree(mean);
        double[][] payoffs = weighted(mean, lambdaByPlayer);
        WarmLogit cold = new WarmLogit(mean, lambdaByPlayer.clone(), tree, payoffs, null, List.of());
        Trace trace = trace(mean, lambdaByPlayer, 1);
        if (trace.found().isEmpty()) {
            return cold;
        }
        List<Post> posts = cold.posts(trace(mean, lambdaByPlayer, BEYOND));
        double[] odds = odds(mean, tree, trace.found().getFirst());
        return !posts.isEmpty() && correct(cold.system(payoffs, mean.branchProbability()), odds)
                ? new WarmLogit(mean, cold.lambda, tree, payoffs, odds, posts)
                : cold;
    }

    /**
     * A point of the mean's branch.
     *
     * @param share λ there relative to the mean λ
     * @param derivatives there, factored
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Post(double share, double[] odds, LinearSystem derivatives) {}

    /** The points of a branch; none if it comes close to a fold or fork. */
    private List<Post> posts(Trace trace) {
        if (!trace.events().isEmpty() || trace.stall().isPresent()) {
            return List.of();
        }
        double common = Arrays.stream(lambda).max().orElse(0);
        ResponseSystem system = system(payoffs, mean.branchProbability());
        List<Post> posts = new ArrayList<>();
        for (Point point : trace.points()) {
            double share = common > 0 ? point.lambda() / common : 0;
            LinearSystem derivatives = new LinearSystem(tree.unknowns);
            double[] there = odds(mean, tree, point);
            system.evaluate(there);
            system.derivatives(share, derivatives);
            if (!derivatives.factor() || smallestSingularValue(derivatives) < SINGULAR) {
                return List.of();
            }
            posts.add(new Post(share, there, derivatives));
        }
        return posts;
    }

    /**
     * Whether a run's branch stays beside the mean's all the way, told from one step of Newton's method at each point: then
     * what is next to the mean's equilibrium is the run's principal one, not just any.
     */
    private boolean accompanies(double[][] weighted, double[] chance) {
        ResponseSystem system = system(weighted, chance);
        double[] step = new double[tree.unknowns];
        double[] room = new double[tree.unknowns];
        for (Post post : posts) {
            system.evaluate(post.odds);
            for (int i = 0; i < step.length; i++) {
                step[i] = post.share * system.advantage[i] - post.odds[i];
            }
            post.derivatives.solve(step, room);
            for (int i = 0; i < step.length; i++) {
                if (!(Math.abs(step[i]) <= BESIDE * (1 + Math.abs(post.odds[i])))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** By inverse iteration. */
    private double smallestSingularValue(LinearSystem derivatives) {
        double[] vector = new double[tree.unknowns];
        Arrays.setAll(vector, i -> 1 / (i + 1.5));
        double inverse = 0;
        for (int k = 0; k < ITERATIONS && vector.length > 0; k++) {
            BranchTracer.normalise(vector);
            derivatives.solveTransposed(vector);
            BranchTracer.normalise(vector);
            derivatives.solve(vector);
            double sum = 0;
            for (double each : vector) {
                sum += each * each;
            }
            inverse = Math.sqrt(sum);
        }
        return inverse > 0 ? 1 / inverse : 1;
    }

    private static void check(CompiledGame game, double[] lambda) {
        if (lambda.length != game.players()) {
            throw new IllegalArgumentException(
                    lambda.length + " λ, must be one for each of " + game.players() + " players");
        }
        for (double each : lambda) {
            if (!(each >= 0 && each < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("λ is " + each + ", must be 0 or more and finite");
            }
        }
    }

    private static Trace trace(CompiledGame game, double[] lambda, double times) {
        double common = Arrays.stream(lambda).max().orElse(0);
        double[] ratios = new double[lambda.length];
        Arrays.setAll(ratios, p -> common > 0 ? lambda[p] / common : 1);
        return QuantalResponseBranch.of(game, ratios).to(times * common);
    }

    /** Payoffs × λ. */
    private static double[][] weighted(CompiledGame game, double[] lambda) {
        ScaledPayoffs scaled = ScaledPayoffs.of(game, lambda);
        for (double[] row : scaled.payoffs()) {
            for (int t = 0; t < row.length; t++) {
                row[t] *= scaled.unit();
            }
        }
        return scaled.payoffs();
    }

    /** Log-odds, nearly: from probabilities, which may have underflowed. */
    static double[] odds(CompiledGame game, ResponseTree tree, Point point) {
        double[] odds = new double[tree.unknowns];
        for (int h = 0; h < game.informationSets(); h++) {
            int first = game.firstAction()[h];
            for (int a = first + 1; a < game.firstAction()[h + 1]; a++) {
                odds[tree.unknown[a]] = log(point.profile().probability(a))
                        - log(point.profile().probability(first));
            }
        }
        return odds;
    }

    private static double log(double probability) {
        return StrictMath.log(Math.max(probability, Double.MIN_VALUE));
    }

    private ResponseSystem system(double[][] weighted, double[] chance) {
        return new ResponseSystem(tree, weighted, chance);
    }

    /**
     * The principal equilibrium of a run.
     *
     * @param run the mean's game with other payoffs or probabilities of nature
     * @param lambdaByPlayer the run's, 0 or more and finite
     * @return probability by action; all NaN if the run's branch was lost on the way
     */
    public double[] solve(CompiledGame run, double[] lambdaByPlayer) {
        check(run, lambdaByPlayer);
        if (!run.source().equals(mean.source())) {
            throw new IllegalArgumentException("a run must be the same game as the mean, with other numbers");
        }
        if (odds != null && near(lambdaByPlayer) && sameZeros(run.branchProbability())) {
            double[][] weighted = weighted(run, lambdaByPlayer);
            double[] found = accompanies(weighted, run.branchProbability())
                    ? fromMean(odds.clone(), weighted, run.branchProbability())
                    : null;
            if (found != null) {
                return found;
            }
        }
        Trace trace = trace(run, lambdaByPlayer, 1);
        if (trace.found().isEmpty()) {
            double[] lost = new double[run.actions()];
            Arrays.fill(lost, Double.NaN);
            return lost;
        }
        return trace.found().getFirst().profile().probabilities();
    }

    private boolean near(double[] own) {
        boolean near = true;
        for (int p = 0; p < own.length; p++) {
            near &= own[p] <= BEYOND * lambda[p];
        }
        return near;
    }

    /** What nature never does decides which beliefs count. */
    private boolean sameZeros(double[] chance) {
        for (int n = 0; n < chance.length; n++) {
            if ((chance[n] == 0) != (mean.branchProbability()[n] == 0)) {
                return false;
            }
        }
        return true;
    }

    private double @Nullable [] fromMean(double[] at, double[][] weighted, double[] chance) {
        double done = 0;
        double step = 1;
        ResponseSystem system = system(payoffs, mean.branchProbability());
        while (done < 1) {
            double share = Math.min(1, done + step);
            if (share == 1) {
                system.replace(weighted, chance);
            } else {
                system.replace(between(payoffs, weighted, share), between(mean.branchProbability(), chance, share));
            }
            double[] next = at.clone();
            if (correct(system, next)) {
                at = next;
                done = share;
                step *= 2;
            } else {
                step /= 2;
            }
            if (step < SHORTEST) {
                return null;
            }
        }
        return system.probability;
    }

    private static double[][] between(double[][] from, double[][] to, double share) {
        double[][] between = new double[from.length][];
        Arrays.setAll(between, p -> between(from[p], to[p], share));
        return between;
    }

    private static double[] between(double[] from, double[] to, double share) {
        double[] between = new double[from.length];
        Arrays.setAll(between, i -> from[i] + share * (to[i] - from[i]));
        return between;
    }

    /**
     * Newton's method with λ in the payoffs, on regular ground: the determinant keeps the sign it has at λ = 0, and every
     * step is much shorter than the one before.
     */
    private static boolean correct(ResponseSystem system, double[] odds) {
        LinearSystem derivatives = new LinearSystem(odds.length);
        double[] step = new double[odds.length];
        double before = 1;
        for (int k = 0; k < CORRECTIONS; k++) {
            system.evaluate(odds);
            for (int i = 0; i < step.length; i++) {
                step[i] = system.advantage[i] - odds[i];
            }
            system.derivatives(1, derivatives);
            if (!derivatives.factor() || derivatives.sign() < 0) {
                return false;
            }
            derivatives.solve(step);
            double change = 0;
            for (int i = 0; i < step.length; i++) {
                double relative = Math.abs(step[i]) / (1 + Math.abs(odds[i]));
                // also NaN
                change = relative <= change ? change : relative;
                odds[i] += step[i];
            }
            boolean still = k > 0 && before <= ROUNDING && change >= 0.5 * before;
            if (still || change <= 1e-14) {
                system.evaluate(odds);
                return true;
            }
            if (!(change <= (k == 0 ? 1 : 0.5 * before))) {
                return false;
            }
            before = change;
        }
        return false;
    }
}
