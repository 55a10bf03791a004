package tarazy.game;

import java.util.List;

/**
 * A move of nature. Nodes with the same number have the same probabilities; the moves are independent.
 *
 * @param number 0 or more, as in a file
 * @param name free text, often empty
 * @param actions at least one, probabilities 0 or more with sum exactly 1
 */
public record ChanceMove(int number, String name, List<Action> actions) {
    public ChanceMove {
        actions = List.copyOf(actions);
    }

    /** One of the possibilities. */
    public record Action(String name, Numeral probability) {}
}
