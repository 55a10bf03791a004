package tarazy.game.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.PerfectInformation;
import tarazy.game.Profile;
import tarazy.game.Solution;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;
import tarazy.game.logit.QuantalResponseBranch.Point;
import tarazy.game.logit.QuantalResponseBranch.Trace;

/**
 * Agent logit equilibrium (McKelvey and Palfrey 1998) on the principal branch, at given λ or in the limit for λ → ∞. Where
 * everybody always knows what has happened it is unique and computed by the closed recursion, elsewhere by {@link
 * QuantalResponseBranch}.
 *
 * <p>At given λ the solution is a {@link Concept#LOGIT}, whose regret is part of it. The limit is a {@link Concept#NASH} if
 * it was verified; if not, the solution is an {@link Concept#APPROXIMATE} with its regret.
 *
 * @param lambda in 1 / payoff, 0 or more: one for all players or one for each; none, or infinite ones, for the limit
 */
public record Logit(List<Double> lambda) implements TreeSolver {
    private static final String NAME = "logit";
    /** A larger residual is told. */
    private static final double RESIDUAL = 1e-10;

    /** @throws IllegalArgumentException if a λ is negative or NaN */
    public Logit {
        lambda = List.copyOf(lambda);
        for (double each : lambda) {
            if (!(each >= 0)) {
                throw new IllegalArgumentException("λ is " + each + ", must be 0 or more");
            }
        }
    }

    /** With one λ for all players, which may be infinite for the limit. */
    public static Logit at(double lambda) {
        return new Logit(List.of(lambda));
    }

    /** The limit for λ → ∞. */
    public static Logit limit() {
        return new Logit(List.of());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        if (lambda.size() > 1 && lambda.size() != game.players()) {
            return Optional.of("there are " + lambda.size() + " λ, must be one for all or one for each of "
                    + game.players() + " players");
        }
        if (!game.recall().perfect()) {
            return Optional.of(game.recall().text().lines().findFirst().orElse("a player forgets")
                    + "; regret cannot be verified");
        }
        if (PerfectInformation.holds(game)) {
            return Optional.empty();
        }
        boolean mixed = lambda.stream().anyMatch(each -> each.isInfinite()) && !isLimit();
        return mixed
                ? Optional.of(
                        "some λ are infinite and others not, must be all or none unless there is perfect information")
                : QuantalResponseBranch.objection(game);
    }

    private boolean isLimit() {
        return lambda.stream().allMatch(each -> each.isInfinite());
    }

    @Override
    public Solution solve(CompiledGame game) {
        UnsuitableGameException.check(NAME, game.source(), objection(game));
        boolean closed = PerfectInformation.holds(game);
        if (isLimit()) {
            return closed ? closedLimit(game) : branchLimit(game);
        }
        double[] each = new double[game.players()];
        Arrays.setAll(each, p -> lambda.get(lambda.size() == 1 ? 0 : p));
        return closed ? closed(game, each) : onBranch(game, each);
    }

    private static Solution closed(CompiledGame game, double[] lambda) {
        LogitBlock block = LogitBlock.of(game, 1);
        for (int p = 0; p < lambda.length; p++) {
            block.lambda(p)[0] = lambda[p];
        }
        block.solve(1);
        double[] profile = new double[game.actions()];
        Arrays.setAll(profile, a -> block.probability(a)[0]);
        return Solution.verified(
                NAME,
                Concept.LOGIT,
                List.of(BehaviorProfile.of(game, profile)),
                Double.POSITIVE_INFINITY,
                Completeness.COMPLETE,
                List.of(lambdas(lambda), "perfect information: the only logit equilibrium, by closed recursion"));
    }

    private static Solution closedLimit(CompiledGame game) {
        return Solution.verified(
                NAME,
                Concept.NASH,
                List.of(ExactLimit.of(game)),
                Completeness.UNKNOWN,
                List.of("limit of logit equilibria for λ → ∞, exact by perfect information"));
    }

    private static Solution onBranch(CompiledGame game, double[] lambda) {
        double common = Arrays.stream(lambda).max().orElse(0);
        double[] ratios = new double[lambda.length];
        Arrays.setAll(ratios, p -> common > 0 ? lambda[p] / common : 1);
        Trace trace = QuantalResponseBranch.of(game, ratios).through(common);
        List<String> notes = new ArrayList<>();
        notes.add(lambdas(lambda));
        notes.addAll(BranchNotes.of(game, trace, common));
        if (trace.found().isEmpty()) {
            Point last = trace.points().getLast();
            notes.add("the branch was lost at λ = " + last.lambda() + ", where the profile given is; it is no logit "
                    + "equilibrium at the λ asked for");
            return approximation(last.profile(), notes);
        }
        double residual =
                trace.found().stream().mapToDouble(Point::residual).max().orElse(0);
        if (residual > RESIDUAL) {
            notes.add("probabilities are off by up to " + residual + " from what payoffs imply, by rounding");
        }
        if (trace.found().size() > 1) {
            notes.add("the branch gets to this λ " + trace.found().size()
                    + " times; the first is the principal equilibrium");
        }
        return Solution.verified(
                NAME,
                Concept.LOGIT,
                trace.found().stream().map(Point::profile).toList(),
                Double.POSITIVE_INFINITY,
                Completeness.UNKNOWN,
                notes);
    }

    private static Solution branchLimit(CompiledGame game) {
        Trace trace = QuantalResponseBranch.of(game).toLimit();
        List<String> notes = new ArrayList<>(BranchNotes.of(game, trace, Double.POSITIVE_INFINITY));
        if (trace.limit().isPresent()) {
            LogitLimit limit = trace.limit().get();
            if (limit.equilibrium()) {
                notes.addFirst("limit of logit equilibria for λ → ∞, told from λ up to " + limit.lambda());
                if (!limit.converged()) {
                    notes.add("probabilities where play does not lead had not converged");
                }
                return Solution.verified(NAME, Concept.NASH, List.of(limit.profile()), Completeness.UNKNOWN, notes);
            }
        }
        Profile last = trace.limit()
                .map(LogitLimit::profile)
                .orElse(trace.points().getLast().profile());
        notes.add("the branch was followed to λ = " + trace.points().getLast().lambda()
                + " only; the profile given is near it and no equilibrium");
        return approximation(last, notes);
    }

    private static Solution approximation(Profile profile, List<String> notes) {
        return Solution.verified(
                NAME, Concept.APPROXIMATE, List.of(profile), Double.POSITIVE_INFINITY, Completeness.UNKNOWN, notes);
    }

    private static String lambdas(double[] lambda) {
        boolean same = Arrays.stream(lambda).distinct().count() <= 1;
        return same && lambda.length > 0 ? "λ = " + lambda[0] : "λ by player: " + Arrays.toString(lambda);
    }
}
