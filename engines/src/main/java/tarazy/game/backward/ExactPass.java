package tarazy.game.backward;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tarazy.game.CompiledGame;
import tarazy.game.Rational;

/**
 * Backward induction in exact numbers, with ties. Beside the value taken, each node has for each player the least and the
 * most that some way to break ties gives: the mover gets no less than the best of the least of its actions and no more
 * than the best of the most; an action may be taken if its most is not below that least.
 */
final class ExactPass {
    private final CompiledGame game;
    private final Rational[][] values;
    private final Rational[][] low;
    private final Rational[][] high;
    private final int[] choices;
    private final List<Induction.Tie> ties = new ArrayList<>();
    /** Whether the parent of a node may lead to it. */
    private final BitSet possible;

    ExactPass(CompiledGame game) {
        this.game = game;
        int players = game.players();
        values = new Rational[players][game.nodes()];
        low = new Rational[players][game.nodes()];
        high = new Rational[players][game.nodes()];
        choices = new int[game.informationSets()];
        possible = new BitSet(game.nodes());
    }

    Induction induce() {
        possible.set(0);
        for (int n = game.nodes() - 1; n >= 0; n--) {
            int owner = game.owner()[n];
            if (owner == CompiledGame.TERMINAL) {
                for (int p = 0; p < values.length; p++) {
                    set(p, n, game.exactPayoff(p, game.terminal()[n]));
                }
            } else if (owner == CompiledGame.CHANCE) {
                expect(n);
            } else {
                choose(n, owner);
            }
        }
        List<Induction.Range> payoffs = new ArrayList<>();
        for (int p = 0; p < values.length; p++) {
            payoffs.add(
                    new Induction.Range(values[p][0].doubleValue(), low[p][0].doubleValue(), high[p][0].doubleValue()));
        }
        ties.sort((a, b) -> Integer.compare(a.informationSet(), b.informationSet()));
        return new Induction(game, choices, ties, payoffs, possible);
    }

    private void set(int player, int node, Rational value) {
        values[player][node] = value;
        low[player][node] = value;
        high[player][node] = value;
    }

    private void expect(int node) {
        for (int p = 0; p < values.length; p++) {
            values[p][node] = mean(values[p], node);
            low[p][node] = mean(low[p], node);
            high[p][node] = mean(high[p], node);
        }
        for (int child = node + 1; child < end(node); child = end(child)) {
            possible.set(child);
        }
    }

    private Rational mean(Rational[] column, int node) {
        Rational sum = Rational.ZERO;
        for (int child = node + 1; child < end(node); child = end(child)) {
            sum = sum.add(game.exactBranchProbability(child).multiply(column[child]));
        }
        return sum;
    }

    private void choose(int node, int player) {
        int best = node + 1;
        Rational least = low[player][best];
        for (int child = end(best); child < end(node); child = end(child)) {
            if (values[player][child].compareTo(values[player][best]) > 0) {
                best = child;
            }
            least = least.max(low[player][child]);
        }
        int set = game.informationSet()[node];
        choices[set] = game.branch()[best];
        List<Integer> tied = new ArrayList<>();
        int first = -1;
        for (int child = node + 1; child < end(node); child = end(child)) {
            if (values[player][child].equals(values[player][best])) {
                tied.add(game.branch()[child]);
            }
            if (high[player][child].compareTo(least) >= 0) {
                possible.set(child);
                merge(node, child, first < 0);
                first = child;
            }
        }
        for (Rational[] value : values) {
            value[node] = value[best];
        }
        low[player][node] = least;
        if (tied.size() > 1) {
            ties.add(new Induction.Tie(set, tied));
        }
    }

    private void merge(int node, int child, boolean first) {
        for (int p = 0; p < values.length; p++) {
            low[p][node] = first ? low[p][child] : low[p][node].min(low[p][child]);
            high[p][node] = first ? high[p][child] : high[p][node].max(high[p][child]);
        }
    }

    private int end(int node) {
        return game.subtreeEnd()[node];
    }
}
