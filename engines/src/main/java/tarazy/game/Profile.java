package tarazy.game;

import java.util.List;
import java.util.Optional;

/** What every player does, as probabilities; either exact or in doubles. */
public sealed interface Profile permits BehaviorProfile, MixedProfile {
    /** The game it is played in. */
    Game source();

    /** The probabilities one after the other; a new array. */
    double[] probabilities();

    /** The same exactly, empty if the profile is in doubles. */
    Optional<List<Rational>> exactProbabilities();

    /** The largest less the smallest payoff of a player in this game. */
    double payoffRange(int player);

    /**
     * Recomputes from the game what each player receives and how much it could gain by playing otherwise; exactly if the
     * profile is exact.
     *
     * @throws ImperfectRecallException if a player of a tree forgets, as best responses cannot be computed then
     */
    Verification verify();
}
