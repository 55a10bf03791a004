package tarazy.game.catalogue;

import java.util.Optional;
import tarazy.game.Game;
import tarazy.game.Solution;
import tarazy.game.UnsuitableGameException;

/**
 * A method for games of either form. What it finds is told, and was verified, in the form the game has: as {@link
 * tarazy.game.BehaviorProfile}s of a tree, as {@link tarazy.game.MixedProfile}s of a table.
 */
public sealed interface GameMethod permits MethodForTrees, MethodForTables {
    /** As on the command line. */
    String name();

    /** Why the method does not apply to this game, in a sentence without full stop; empty if it does. */
    Optional<String> objection(Game game);

    /**
     * Solves the game.
     *
     * @throws UnsuitableGameException if there is an {@link #objection}
     */
    Solution solve(Game game);
}
