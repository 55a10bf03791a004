package tarazy.game;

import java.util.List;

/**
 * Nodes that a player cannot tell apart. Nodes belong to the same set if player and number are the same.
 *
 * @param player place in the game's list of players, from 0
 * @param number 0 or more, as in a file; unique for its player
 * @param name free text, often empty
 * @param actions names, at least one; may be empty texts and may repeat
 */
public record InformationSet(int player, int number, String name, List<String> actions) {
    public InformationSet {
        actions = List.copyOf(actions);
    }
}
