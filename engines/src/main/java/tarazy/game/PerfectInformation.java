package tarazy.game;

import java.util.Optional;

/** Whether everybody always knows what has happened: every information set has one node. */
public final class PerfectInformation {
    private PerfectInformation() {}

    /** O(1). */
    public static boolean holds(CompiledGame game) {
        return game.members().length == game.informationSets();
    }

    /**
     * The first information set with several nodes, in words; empty if there is none.
     *
     * @param method which needs perfect information
     */
    public static Optional<String> objection(CompiledGame game, String method) {
        for (int h = 0; h < game.informationSets(); h++) {
            int members = game.firstMember()[h + 1] - game.firstMember()[h];
            if (members > 1) {
                GameNames names = game.names();
                return Optional.of("information set " + names.sets().get(h) + " of "
                        + names.players().get(game.setOwner()[h]) + " has " + members + " nodes, must have one for "
                        + method);
            }
        }
        return Optional.empty();
    }
}
