package tarazy.game.logit;

import java.util.List;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.UnsuitableGameException;

/**
 * The precision λ with which choices were made, by maximum likelihood along the principal branch of logit equilibria
 * (McKelvey and Palfrey 1995, section 5): observed choices are taken as independent draws from the equilibrium.
 *
 * @param values one if all players share λ, else one for each player
 * @param logLikelihood the largest, of the counts as they stand (without the multinomial constant); in the limit for
 *     infinite λ
 * @param curve the log-likelihood at points of the branch, in order; of a common λ only
 * @param profile the equilibrium at the estimate, or at the largest λ looked at if that is infinite
 */
public record LambdaEstimate(
        List<Value> values, double logLikelihood, List<CurvePoint> curve, BehaviorProfile profile) {
    /** What kind of estimate it is. */
    public enum Kind {
        /** A maximum at a positive λ. */
        INTERIOR,
        /** Choices look random: no positive λ explains them better than 0. */
        ZERO,
        /** Choices look like best replies: the likelihood still rises for λ → ∞. */
        INFINITE,
        /** The likelihood does not depend on λ, for instance because nothing was observed. */
        UNIDENTIFIED
    }

    /**
     * An estimate.
     *
     * @param lambda NaN if there is none
     * @param standardError from the curvature of the log-likelihood; NaN unless the estimate is in the interior
     * @param low lower end of the interval of 95 %: for a common λ where the log-likelihood is 1.92 below the largest (at 0
     *     if it never is), by player 1.96 standard errors below; NaN if there is none
     * @param high its upper end, infinite if the log-likelihood stays above
     */
    public record Value(Kind kind, double lambda, double standardError, double low, double high) {
        static Value unidentified() {
            return new Value(Kind.UNIDENTIFIED, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
    }

    /** A point of the likelihood curve. */
    public record CurvePoint(double lambda, double logLikelihood) {}

    public LambdaEstimate {
        values = List.copyOf(values);
        curve = List.copyOf(curve);
    }

    /**
     * One λ for all players.
     *
     * @throws UnsuitableGameException if the branch of this game cannot be followed
     * @throws IllegalArgumentException if an observation names what the game does not have
     */
    public static LambdaEstimate common(CompiledGame game, List<Observation> observations) {
        return new LikelihoodWalk(QuantalResponseBranch.of(game), Observation.counts(game, observations)).estimate();
    }

    /**
     * A λ of its own for each player, from the common one on by Fisher scoring: the local maximum next to it.
     *
     * @throws UnsuitableGameException if the branch of this game cannot be followed
     * @throws IllegalArgumentException if an observation names what the game does not have
     */
    public static LambdaEstimate byPlayer(CompiledGame game, List<Observation> observations) {
        return new LikelihoodAscent(game, Observation.counts(game, observations), common(game, observations))
                .estimate();
    }
}
