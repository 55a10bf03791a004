package tarazy.game;

import java.util.Optional;

/**
 * What kind of game a tree is; decides which methods apply.
 *
 * @param depth branches on the longest path
 * @param chanceNodes nodes at which nature moves
 * @param perfectInformation whether every information set has one node
 * @param recall whether players remember
 * @param constantSum what the payoffs of all players add up to, if that is the same at every terminal
 */
public record GameFacts(
        int players,
        int nodes,
        int terminals,
        int informationSets,
        int actions,
        int depth,
        int chanceNodes,
        boolean perfectInformation,
        Recall recall,
        Optional<Rational> constantSum) {

    /** O(nodes × players). */
    public static GameFacts of(CompiledGame game) {
        int[] depths = new int[game.nodes()];
        int depth = 0;
        int chanceNodes = 0;
        for (int n = 0; n < depths.length; n++) {
            depths[n] = n == 0 ? 0 : depths[game.parent()[n]] + 1;
            depth = Math.max(depth, depths[n]);
            chanceNodes += game.owner()[n] == CompiledGame.CHANCE ? 1 : 0;
        }
        return new GameFacts(
                game.players(),
                game.nodes(),
                game.terminals(),
                game.informationSets(),
                game.actions(),
                depth,
                chanceNodes,
                PerfectInformation.holds(game),
                game.recall(),
                constantSum(game));
    }

    private static Optional<Rational> constantSum(CompiledGame game) {
        Rational first = sum(game, 0);
        for (int t = 1; t < game.terminals(); t++) {
            if (!sum(game, t).equals(first)) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }

    private static Rational sum(CompiledGame game, int terminal) {
        Rational sum = Rational.ZERO;
        for (int p = 0; p < game.players(); p++) {
            sum = sum.add(game.exactPayoff(p, terminal));
        }
        return sum;
    }

    /** Whether it is a game of two players in which one loses what the other wins, up to a constant. */
    public boolean twoPlayerConstantSum() {
        return players == 2 && constantSum.isPresent();
    }
}
