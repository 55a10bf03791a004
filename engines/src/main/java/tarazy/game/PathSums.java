package tarazy.game;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payoffs added up along each path. */
final class PathSums {
    private static final int MAX_BITS = 20_000;

    private PathSums() {}

    /**
     * By player and terminal.
     *
     * @throws ArithmeticException if the numbers become too long, so that no game takes forever
     */
    static Rational[][] of(ExtensiveGame game, TreeColumns tree) {
        int players = game.players().size();
        Rational[][] sums = new Rational[players][tree.terminalNode().length];
        for (int p = 0; p < players; p++) {
            fill(game.nodes(), tree, p, sums[p]);
        }
        return sums;
    }

    private static void fill(List<Node> nodes, TreeColumns tree, int player, Rational[] sums) {
        Rational[] passed = new Rational[nodes.size()];
        for (int n = 0; n < nodes.size(); n++) {
            Rational before = n == 0 ? Rational.ZERO : passed[tree.parent()[n]];
            Rational sum = sum(before, nodes.get(n).outcome(), player);
            if (tree.terminal()[n] >= 0) {
                sums[tree.terminal()[n]] = sum;
            } else {
                passed[n] = sum;
            }
        }
    }

    private static Rational sum(Rational before, @Nullable Outcome outcome, int player) {
        if (outcome == null) {
            return before;
        }
        Rational here = outcome.payoffs().get(player).value();
        if (before.signum() == 0) {
            return here;
        }
        Rational sum = before.add(here);
        if (sum.bits() > MAX_BITS) {
            throw new ArithmeticException("the payoffs along a path have too many different denominators to be added");
        }
        return sum;
    }
}
