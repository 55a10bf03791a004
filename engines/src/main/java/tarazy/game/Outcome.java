package tarazy.game;

import java.util.List;

/**
 * What players receive. In a tree outcomes may sit on inner nodes and add up along the path.
 *
 * @param number 1 or more, as in a file; unique in the game
 * @param name free text, often empty
 * @param payoffs one for each player
 */
public record Outcome(int number, String name, List<Numeral> payoffs) {
    public Outcome {
        payoffs = List.copyOf(payoffs);
    }
}
