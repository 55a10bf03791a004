package tarazy.game.logit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tarazy.game.CompiledGame;
import tarazy.game.PerfectInformation;
import tarazy.game.UnsuitableGameException;

/**
 * The agent logit equilibrium of a game of perfect information (McKelvey and Palfrey 1998), for a block of runs at once,
 * each with payoffs, probabilities of nature and precisions of its own. It is unique, and found from the ends to the root:
 * a player takes action a with probability proportional to exp(λ × its expected payoff behind a).
 *
 * <p>λ is in 1 / payoff: 0 makes all actions equally likely, infinity the best ones, of which ties are shared equally.
 * Results do not depend on the number of runs nor on the machine, to the last bit. A run with a payoff that is NaN has
 * NaN where it matters.
 *
 * <p>Columns are the block's own and are written by the caller before, and read after, {@link #solve}. Not for use by
 * several threads at once. Takes (4 + players) × nodes × capacity numbers at most.
 */
public final class LogitBlock {
    private final CompiledGame game;
    private final int capacity;
    private final double[][] lambda;
    private final double[][] chance;
    private final double[][] probability;
    private final double[][] reach;
    /** By player and node; at terminals the payoffs themselves. */
    private final double[][][] value;

    private final double[] best;
    private final double[] sum;
    private final ColumnExp exponentials;

    private LogitBlock(CompiledGame game, int capacity) {
        this.game = game;
        this.capacity = capacity;
        int players = game.players();
        lambda = new double[players][capacity];
        chance = new double[game.nodes()][];
        probability = new double[game.actions()][capacity];
        reach = new double[game.nodes()][capacity];
        value = new double[players][game.nodes()][capacity];
        best = new double[capacity];
        sum = new double[capacity];
        exponentials = new ColumnExp(capacity);
        for (double[] column : lambda) {
            Arrays.fill(column, 1);
        }
        Arrays.fill(reach[0], 1);
        for (int n = 1; n < chance.length; n++) {
            if (game.owner()[game.parent()[n]] == CompiledGame.CHANCE) {
                chance[n] = new double[capacity];
                Arrays.fill(chance[n], game.branchProbability()[n]);
            }
        }
        for (int p = 0; p < players; p++) {
            for (int t = 0; t < game.terminals(); t++) {
                Arrays.fill(payoff(p, t), game.payoffs(p)[t]);
            }
        }
    }

    /**
     * Payoffs and probabilities of nature are prefilled from the game, λ with 1.
     *
     * @param capacity the largest number of runs, 1 or more
     * @throws UnsuitableGameException if the game has no perfect information
     */
    public static LogitBlock of(CompiledGame game, int capacity) {
        UnsuitableGameException.check(
                "logit block", game.source(), PerfectInformation.objection(game, "the closed recursion"));
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity is " + capacity + ", must be 1 or more");
        }
        return new LogitBlock(game, capacity);
    }

    public int capacity() {
        return capacity;
    }

    /** By run: what a player receives at a terminal. */
    public double[] payoff(int player, int terminal) {
        return value[player][game.terminalNode()[terminal]];
    }

    /**
     * By run: the probability with which nature takes the branch to a node. Those of a move must add up to 1.
     *
     * @throws IllegalArgumentException if nature does not move before the node
     */
    public double[] chance(int node) {
        if (chance[node] == null) {
            throw new IllegalArgumentException("nature does not move before node " + node);
        }
        return chance[node];
    }

    /** By run: the precision with which a player chooses, 0 or more, also infinite. */
    public double[] lambda(int player) {
        return lambda[player];
    }

    /**
     * Solves the first runs. O(nodes × players × runs); makes no objects.
     *
     * @param runs up to {@link #capacity()}
     * @throws IllegalArgumentException if there are more, or a λ is negative or NaN
     */
    public void solve(int runs) {
        if (runs < 0 || runs > capacity) {
            throw new IllegalArgumentException("there are " + runs + " runs, must be from 0 to " + capacity);
        }
        checkLambdas(runs);
        int[] owner = game.owner();
        int[] end = game.subtreeEnd();
        for (int n = owner.length - 1; n >= 0; n--) {
            if (owner[n] >= 0) {
                choose(n, owner[n], end, runs);
                for (double[][] values : value) {
                    expect(n, end, game.action(), probability, values, runs);
                }
            } else if (owner[n] == CompiledGame.CHANCE) {
                for (double[][] values : value) {
                    expect(n, end, null, chance, values, runs);
                }
            }
        }
        for (int n = 1; n < owner.length; n++) {
            double[] share = chance[n] == null ? probability[game.action()[n]] : chance[n];
            product(reach[game.parent()[n]], share, reach[n], runs);
        }
    }

    private void checkLambdas(int runs) {
        for (int p = 0; p < lambda.length; p++) {
            for (int i = 0; i < runs; i++) {
                if (!(lambda[p][i] >= 0)) {
                    throw new IllegalArgumentException(
                            "λ of player " + (p + 1) + " is " + lambda[p][i] + " in row " + i + ", must be 0 or more");
                }
            }
        }
    }

    private void choose(int node, int player, int[] end, int runs) {
        double[][] values = value[player];
        System.arraycopy(values[node + 1], 0, best, 0, runs);
        for (int child = end[node + 1]; child < end[node]; child = end[child]) {
            largest(best, values[child], runs);
        }
        Arrays.fill(sum, 0, runs, 0);
        for (int child = node + 1; child < end[node]; child = end[child]) {
            double[] weight = probability[game.action()[child]];
            exponents(lambda[player], values[child], best, weight, runs);
            exponentials.exp(weight, weight, runs);
            add(sum, weight, runs);
        }
        for (int child = node + 1; child < end[node]; child = end[child]) {
            divide(probability[game.action()[child]], sum, runs);
        }
    }

    private static void largest(double[] best, double[] values, int runs) {
        for (int i = 0; i < runs; i++) {
            best[i] = Math.max(best[i], values[i]);
        }
    }

    /** λ × what an action is worse than the best, never ∞ × 0: λ ends at the largest number, and so do differences. */
    private static void exponents(double[] lambda, double[] values, double[] best, double[] out, int runs) {
        for (int i = 0; i < runs; i++) {
            double worse = Math.max(values[i] - best[i], -Double.MAX_VALUE);
            out[i] = Math.min(lambda[i], Double.MAX_VALUE) * worse;
        }
    }

    private static void add(double[] sum, double[] values, int runs) {
        for (int i = 0; i < runs; i++) {
            sum[i] += values[i];
        }
    }

    private static void divide(double[] values, double[] sum, int runs) {
        for (int i = 0; i < runs; i++) {
            values[i] /= sum[i];
        }
    }

    private static void product(double[] a, double[] b, double[] out, int runs) {
        for (int i = 0; i < runs; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /** Expected payoffs of a node from those of its children. */
    private static void expect(
            int node, int[] end, int @Nullable [] row, double[][] shares, double[][] values, int runs) {
        double[] out = values[node];
        int child = node + 1;
        product(shares[row == null ? child : row[child]], values[child], out, runs);
        for (child = end[child]; child < end[node]; child = end[child]) {
            addProduct(out, shares[row == null ? child : row[child]], values[child], runs);
        }
    }

    private static void addProduct(double[] sum, double[] a, double[] b, int runs) {
        for (int i = 0; i < runs; i++) {
            sum[i] += a[i] * b[i];
        }
    }

    /** By run: the probability of an action where its player has to choose. */
    public double[] probability(int action) {
        return probability[action];
    }

    /** By run: the probability of reaching a node. */
    public double[] reach(int node) {
        return reach[node];
    }

    /** By run: what a player expects at a node. */
    public double[] value(int player, int node) {
        return value[player][node];
    }
}
