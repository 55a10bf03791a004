package tarazy.game.linear;

import java.util.Optional;
import tarazy.game.CompiledGame;

/** What the sequence form of two players demands. */
final class TwoPlayers {
    private TwoPlayers() {}

    /** Why a game has no such form; empty if it has. */
    static Optional<String> objection(CompiledGame game) {
        if (game.players() != 2) {
            return Optional.of(
                    "it has " + game.players() + (game.players() == 1 ? " player" : " players") + ", must have 2");
        }
        return game.recall().perfect()
                ? Optional.empty()
                : Optional.of("it has imperfect recall: " + game.recall().text());
    }
}
