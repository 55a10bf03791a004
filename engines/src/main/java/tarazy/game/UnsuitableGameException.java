package tarazy.game;

import java.util.Optional;

/** A method was asked for a game it does not apply to. */
public final class UnsuitableGameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public UnsuitableGameException(String solver, Game game, String objection) {
        super(solver + " cannot solve game " + game.title() + ": " + objection);
    }

    /** Throws if there is an objection. */
    public static void check(String solver, Game game, Optional<String> objection) {
        if (objection.isPresent()) {
            throw new UnsuitableGameException(solver, game, objection.get());
        }
    }
}
