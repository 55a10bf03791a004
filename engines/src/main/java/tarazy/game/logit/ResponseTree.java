package tarazy.game.logit;

import java.util.Arrays;
import tarazy.game.CompiledGame;

/**
 * What of a game does not change while its logit equilibria are sought: which actions have free log-odds, and which nodes
 * of an information set count for beliefs. Where nature brings a player with probability 0 only, it believes to be at
 * the nodes which the fewest such moves lead to, each of them taken to be as unlikely as any other.
 */
final class ResponseTree {
    final CompiledGame game;
    final int players;
    final int[] parent;
    final int[] owner;
    final int[] action;
    final int[] end;
    /** By action: its unknown, −1 for the first action of a set, to which the odds are relative. */
    final int[] unknown;

    final int unknowns;
    /** By node: the nearest node on the way to it, or itself, that a player's action leads to; −1 if there is none. */
    final int[] lastEdge;
    /** By place in the members of sets: whether the node counts. */
    final boolean[] counts;

    ResponseTree(CompiledGame game) {
        this.game = game;
        this.players = game.players();
        this.parent = game.parent();
        this.owner = game.owner();
        this.action = game.action();
        this.end = game.subtreeEnd();
        this.unknown = new int[game.actions()];
        int free = 0;
        for (int h = 0; h < game.informationSets(); h++) {
            unknown[game.firstAction()[h]] = -1;
            for (int a = game.firstAction()[h] + 1; a < game.firstAction()[h + 1]; a++) {
                unknown[a] = free++;
            }
        }
        this.unknowns = free;
        this.lastEdge = new int[parent.length];
        Arrays.setAll(lastEdge, n -> action[n] >= 0 ? n : -1);
        for (int n = 1; n < parent.length; n++) {
            lastEdge[n] = lastEdge[n] < 0 ? lastEdge[parent[n]] : lastEdge[n];
        }
        this.counts = counts(game);
    }

    private static boolean[] counts(CompiledGame game) {
        int[] never = new int[game.nodes()];
        for (int n = 1; n < never.length; n++) {
            never[n] = never[game.parent()[n]] + (game.branchProbability()[n] == 0 ? 1 : 0);
        }
        boolean[] counts = new boolean[game.members().length];
        for (int h = 0; h < game.informationSets(); h++) {
            int fewest = Integer.MAX_VALUE;
            for (int i = game.firstMember()[h]; i < game.firstMember()[h + 1]; i++) {
                fewest = Math.min(fewest, never[game.members()[i]]);
            }
            for (int i = game.firstMember()[h]; i < game.firstMember()[h + 1]; i++) {
                counts[i] = never[game.members()[i]] == fewest;
            }
        }
        return counts;
    }

    /** By node: the logarithm of nature's probability of the branch to it; 0 where that is 0. */
    static double[] logChance(double[] branchProbability) {
        return Arrays.stream(branchProbability)
                .map(p -> p == 0 || p == 1 ? 0 : StrictMath.log(p))
                .toArray();
    }
}
