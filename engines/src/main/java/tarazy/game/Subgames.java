package tarazy.game;

import java.util.Arrays;
import java.util.BitSet;

/** Where subgames begin: nodes at which nobody has to guess and whose subtrees no information set leaves. */
public final class Subgames {
    private Subgames() {}

    /** All nodes that are not terminal and at which a subgame begins; the root is one. O(nodes). */
    public static BitSet roots(CompiledGame game) {
        int[] low = new int[game.nodes()];
        int[] high = new int[game.nodes()];
        Arrays.setAll(low, n -> n);
        Arrays.setAll(high, n -> n);
        BitSet roots = new BitSet(game.nodes());
        for (int n = game.nodes() - 1; n >= 0; n--) {
            int set = game.informationSet()[n];
            if (set >= 0) {
                low[n] = Math.min(low[n], game.members()[game.firstMember()[set]]);
                high[n] = Math.max(high[n], game.members()[game.firstMember()[set + 1] - 1]);
            }
            boolean alone = set < 0 || game.firstMember()[set + 1] - game.firstMember()[set] == 1;
            boolean closed = low[n] >= n && high[n] < game.subtreeEnd()[n];
            if (alone && closed && game.owner()[n] != CompiledGame.TERMINAL) {
                roots.set(n);
            }
            int parent = game.parent()[n];
            if (parent >= 0) {
                low[parent] = Math.min(low[parent], low[n]);
                high[parent] = Math.max(high[parent], high[n]);
            }
        }
        return roots;
    }
}
