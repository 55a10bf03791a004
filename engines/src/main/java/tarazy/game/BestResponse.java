package tarazy.game;

import java.util.List;

/**
 * What a player does best against the others.
 *
 * @param choices by information set, the place of an action in it, the first if several are best; 0 where others move
 * @param unique whether there is one best action everywhere, also where the others never let the player get
 */
public record BestResponse(List<Integer> choices, boolean unique) {
    public BestResponse {
        choices = List.copyOf(choices);
    }
}
