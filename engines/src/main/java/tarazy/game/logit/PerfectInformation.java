package tarazy.game.logit;

import java.util.Optional;
import tarazy.game.CompiledGame;
import tarazy.game.GameNames;

/** Whether everybody always knows what has happened. */
final class PerfectInformation {
    private PerfectInformation() {}

    /** The first information set with several nodes, in words. */
    static Optional<String> objection(CompiledGame game) {
        for (int h = 0; h < game.informationSets(); h++) {
            int members = game.firstMember()[h + 1] - game.firstMember()[h];
            if (members > 1) {
                GameNames names = game.names();
                return Optional.of("information set " + names.sets().get(h) + " of "
                        + names.players().get(game.setOwner()[h]) + " has " + members
                        + " nodes, must have one for the closed recursion");
            }
        }
        return Optional.empty();
    }
}
