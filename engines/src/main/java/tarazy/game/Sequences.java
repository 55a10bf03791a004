package tarazy.game;

import java.util.Arrays;

/** A player's own last moves. */
final class Sequences {
    private Sequences() {}

    /** By node: the last action the player took on the way to it, −1 for none. */
    static int[] lastAction(CompiledGame game, int player) {
        int[] last = new int[game.nodes()];
        last[0] = -1;
        for (int n = 1; n < last.length; n++) {
            int parent = game.parent()[n];
            last[n] = game.owner()[parent] == player ? game.action()[n] : last[parent];
        }
        return last;
    }

    /** By terminal: the number of the player's sequence, 0 for the empty one. */
    static int[] atTerminals(CompiledGame game, int player, int[] lastAction) {
        int offset = game.firstAction()[game.firstSet()[player]] - 1;
        int[] sequences = new int[game.terminals()];
        Arrays.setAll(sequences, t -> {
            int action = lastAction[game.terminalNode()[t]];
            return action < 0 ? 0 : action - offset;
        });
        return sequences;
    }
}
