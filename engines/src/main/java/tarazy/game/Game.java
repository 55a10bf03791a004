package tarazy.game;

import java.util.List;
import java.util.Optional;

/** A game in one of its two forms. */
public sealed interface Game permits ExtensiveGame, StrategicGame {
    String title();

    /** Free text about the game; absent is not the same as empty. */
    Optional<String> comment();

    /** Names in order; a player is its place in this list, from 0. May be empty and may repeat. */
    List<String> players();

    /** {@code R} or {@code D}, how Gambit's files mark rational and decimal numbers; it means nothing to a solver. */
    NumberStyle numberStyle();

    /** The mark of a file. */
    enum NumberStyle {
        R,
        D
    }
}
