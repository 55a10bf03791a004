package tarazy.game.logit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.UnsuitableGameException;

/**
 * The principal branch of agent logit equilibria (McKelvey and Palfrey 1998): in each information set actions are chosen
 * with probability proportional to exp(λ × what they are worth there), given what the others do and beliefs by Bayes'
 * rule. At λ = 0 all choose at random; the branch is the curve of equilibria that begins there, followed as in Turocy
 * (2005, Games and Economic Behavior 51; 2010, Economic Theory 42) in log-odds, so that nothing underflows. It may turn
 * back (folds) and cross other branches, in which case it goes straight on.
 *
 * <p>Each information set is an agent of its own. That makes sense with imperfect recall too, where these equilibria are
 * computed in the same way (an absent-minded agent weighs each of its nodes by how often it is there); but whether the
 * limit for λ → ∞ is an equilibrium of the game can be verified with perfect recall only.
 *
 * <p>λ is in 1 / payoff. Immutable; the same game gives the same bits. A step takes O(nodes × depth + n³) for n {@link
 * #unknowns}.
 */
public final class QuantalResponseBranch {
    /** So many unknowns at most, or matrices become too large. */
    static final int MOST_UNKNOWNS = 1_500;

    private final CompiledGame game;
    private final double[] ratios;

    private QuantalResponseBranch(CompiledGame game, double[] ratios) {
        this.game = game;
        this.ratios = ratios;
    }

    /**
     * With the same λ for all players.
     *
     * @throws UnsuitableGameException if there is an {@link #objection}
     */
    public static QuantalResponseBranch of(CompiledGame game) {
        double[] ratios = new double[game.players()];
        Arrays.fill(ratios, 1);
        return of(game, ratios);
    }

    /**
     * With λ of its own for each player.
     *
     * @param ratios by player, its λ relative to the common λ, 0 or more and finite; copied
     * @throws UnsuitableGameException if there is an {@link #objection}
     */
    public static QuantalResponseBranch of(CompiledGame game, double[] ratios) {
        UnsuitableGameException.check("logit", game.source(), objection(game));
        if (ratios.length != game.players()) {
            throw new IllegalArgumentException(
                    ratios.length + " ratios of λ, must be one for each of " + game.players() + " players");
        }
        for (double ratio : ratios) {
            if (!(ratio >= 0 && ratio < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("ratio of λ is " + ratio + ", must be 0 or more and finite");
            }
        }
        return new QuantalResponseBranch(game, ratios.clone());
    }

    /** Why the branch of this game cannot be followed; empty if it can. */
    static Optional<String> objection(CompiledGame game) {
        for (int p = 0; p < game.players(); p++) {
            if (!(game.payoffRange(p) <= Double.MAX_VALUE / 2)) {
                return Optional.of("player " + (p + 1) + " has payoffs beyond the range of doubles");
            }
        }
        int unknowns = unknowns(game);
        return unknowns > MOST_UNKNOWNS
                ? Optional.of("it has " + unknowns + " free probabilities, can have at most " + MOST_UNKNOWNS
                        + " for following the branch")
                : Optional.empty();
    }

    private static int unknowns(CompiledGame game) {
        return game.actions() - game.informationSets();
    }

    public CompiledGame game() {
        return game;
    }

    /** How many probabilities are free: actions less information sets. */
    public int unknowns() {
        return unknowns(game);
    }

    /** By player: its λ relative to the common one. */
    double[] ratios() {
        return ratios;
    }

    /**
     * An equilibrium on a branch.
     *
     * @param lambda the common λ
     * @param residual how far, at most, a probability is from what payoffs and beliefs imply
     */
    public record Point(double lambda, BehaviorProfile profile, double residual) {}

    /** What happened to a branch. */
    public enum Kind {
        /** λ turns back. */
        FOLD,
        /** Two branches leave it on both sides, both to larger or both to smaller λ, as when symmetry breaks. */
        PITCHFORK,
        /** Another branch crosses it. */
        CROSSING
    }

    /**
     * Something that happened to a branch.
     *
     * @param others points on the branches that leave the one followed, close to it
     */
    public record Event(Kind kind, double lambda, List<Point> others) {
        public Event {
            others = List.copyOf(others);
        }
    }

    /**
     * A branch as far as it was followed.
     *
     * @param points in order, the first at λ = 0
     * @param found the equilibria at the λ asked for, in the order in which the branch gets there; the first comes first
     *     from λ = 0, others after folds
     * @param limit where the branch ends for λ → ∞, if that was asked for and found
     * @param stall the λ at which the branch was lost; empty if it was followed as far as wanted
     */
    public record Trace(
            List<Point> points,
            List<Event> events,
            List<Point> found,
            Optional<LogitLimit> limit,
            Optional<Double> stall) {
        public Trace {
            points = List.copyOf(points);
            events = List.copyOf(events);
            found = List.copyOf(found);
        }
    }

    /**
     * Follows the branch until it first gets to λ.
     *
     * @param lambda 0 or more, finite
     */
    public Trace to(double lambda) {
        return new BranchWalk(this, check(lambda), false).walk();
    }

    /**
     * Follows the branch to λ and on towards the limit, so that equilibria at λ are found to which it comes back. How far
     * it is followed after it first got to λ has a bound.
     */
    public Trace through(double lambda) {
        return new BranchWalk(this, check(lambda), true).walk();
    }

    /** Follows the branch to the limit for λ → ∞. */
    public Trace toLimit() {
        return new BranchWalk(this, Double.POSITIVE_INFINITY, true).walk();
    }

    private static double check(double lambda) {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("λ is " + lambda + ", must be 0 or more and finite");
        }
        return lambda;
    }
}
