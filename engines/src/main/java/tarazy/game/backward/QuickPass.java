package tarazy.game.backward;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.CompiledGame;

/** Backward induction in doubles, for games without anything like a tie. */
final class QuickPass {
    /** Far above what rounding can do, relative to the largest payoff. */
    private static final double CLOSE = 1e-9;

    private final CompiledGame game;
    private final double[][] values;
    private final double[] close;
    private final int[] choices;

    QuickPass(CompiledGame game) {
        this.game = game;
        values = new double[game.players()][game.nodes()];
        close = new double[game.players()];
        choices = new int[game.informationSets()];
        for (int p = 0; p < close.length; p++) {
            double largest = 0;
            for (double payoff : game.payoffs(p)) {
                largest = Math.max(largest, Math.abs(payoff));
            }
            close[p] = CLOSE * largest;
        }
    }

    /** Null if two actions are too close to tell which is better. */
    @Nullable
    Induction induce() {
        int[] owner = game.owner();
        int[] terminal = game.terminal();
        int[] end = game.subtreeEnd();
        for (int n = owner.length - 1; n >= 0; n--) {
            if (owner[n] == CompiledGame.TERMINAL) {
                for (int p = 0; p < values.length; p++) {
                    values[p][n] = game.payoffs(p)[terminal[n]];
                }
            } else if (owner[n] == CompiledGame.CHANCE) {
                expect(n, end);
            } else if (!choose(n, owner[n], end)) {
                return null;
            }
        }
        return result();
    }

    private void expect(int node, int[] end) {
        double[] probability = game.branchProbability();
        for (double[] value : values) {
            double sum = 0;
            for (int child = node + 1; child < end[node]; child = end[child]) {
                sum += probability[child] * value[child];
            }
            value[node] = sum;
        }
    }

    private boolean choose(int node, int player, int[] end) {
        double[] mine = values[player];
        int best = node + 1;
        int choice = 0;
        int branch = 1;
        double second = Double.NEGATIVE_INFINITY;
        for (int child = end[best]; child < end[node]; child = end[child]) {
            if (mine[child] > mine[best]) {
                second = mine[best];
                best = child;
                choice = branch;
            } else if (mine[child] > second) {
                second = mine[child];
            }
            branch++;
        }
        // not below, so that anything that is not a number is left to the exact pass
        if (!(mine[best] - second > close[player])) {
            return false;
        }
        for (double[] value : values) {
            value[node] = value[best];
        }
        choices[game.informationSet()[node]] = choice;
        return true;
    }

    private Induction result() {
        List<Induction.Range> payoffs = new ArrayList<>();
        for (double[] value : values) {
            payoffs.add(new Induction.Range(value[0], value[0], value[0]));
        }
        BitSet possible = new BitSet(game.nodes());
        possible.set(0, game.nodes());
        for (int n = 1; n < game.nodes(); n++) {
            int set = game.informationSet()[game.parent()[n]];
            possible.set(n, set < 0 || choices[set] == game.branch()[n]);
        }
        return new Induction(game, choices, List.of(), payoffs, possible);
    }
}
