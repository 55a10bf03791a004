package tarazy.game;

import java.util.Optional;

/**
 * A method for game trees. An implementation has its options as record components and no state: the same game gives the
 * same solution, to the last bit.
 */
public interface TreeSolver {
    /** As on the command line. */
    String name();

    /** Why the method does not apply to this game, in a sentence without full stop; empty if it does. */
    Optional<String> objection(CompiledGame game);

    /**
     * Solves the game.
     *
     * @throws UnsuitableGameException if there is an {@link #objection}
     */
    Solution solve(CompiledGame game);
}
