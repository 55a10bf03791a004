package tarazy.game.regret;

import java.util.Arrays;
import tarazy.game.CompiledGame;
import tarazy.game.SequenceForm;

/**
 * The sums that change from iteration to iteration. All is done by sequences: what a player's sequence is worth against
 * the others' plans is added up over the terminals, regrets then go from the last information set to the first. Nothing
 * is allocated after construction.
 */
final class Learning {
    private final RegretVariant variant;
    private final CompiledGame game;
    private final int players;
    private final int[] parentSequence;
    /** By player: its first information set, with one more at the end. */
    private final int[] firstSet;

    /** By information set: the first of its actions, as a sequence of its owner; what comes before it is not. */
    private final int[] firstSequence;

    /** By terminal that nature lets happen, by player: the player's sequence. */
    private final int[][] sequence;

    /** By player and terminal: chance × payoff. */
    private final double[][] stakes;

    private final double[][] regrets;
    private final double[][] strategy;
    private final double[][] plan;
    private final double[][] sum;
    private final double[][] worth;
    private final double[] scale;
    private int iteration;

    /** @param scale by player: what its payoffs are multiplied by, a power of 2 that keeps them in range */
    Learning(RegretVariant variant, CompiledGame game, SequenceForm form, double[] scale) {
        this.variant = variant;
        this.game = game;
        this.players = game.players();
        this.scale = scale.clone();
        this.parentSequence = form.parentSequence();
        this.firstSet = game.firstSet();
        this.firstSequence = new int[game.informationSets()];
        Arrays.setAll(firstSequence, h -> form.sequence(game.firstAction()[h]));
        int[] possible = possible(game);
        sequence = new int[players][possible.length];
        stakes = new double[players][possible.length];
        regrets = new double[players][];
        strategy = new double[players][];
        plan = new double[players][];
        sum = new double[players][];
        worth = new double[players][];
        for (int p = 0; p < players; p++) {
            int[] atTerminal = form.terminalSequence(p);
            double[] payoffs = game.payoffs(p);
            for (int i = 0; i < possible.length; i++) {
                int t = possible[i];
                sequence[p][i] = atTerminal[t];
                stakes[p][i] = game.chanceReach()[game.terminalNode()[t]] * (payoffs[t] * scale[p]);
            }
            int size = form.sequences(p);
            regrets[p] = new double[size];
            strategy[p] = new double[size];
            plan[p] = new double[size];
            sum[p] = new double[size];
            worth[p] = new double[size];
            match(p);
        }
    }

    private static int[] possible(CompiledGame game) {
        int[] possible = new int[game.terminals()];
        int count = 0;
        for (int t = 0; t < possible.length; t++) {
            if (game.chanceReach()[game.terminalNode()[t]] > 0) {
                possible[count++] = t;
            }
        }
        return Arrays.copyOf(possible, count);
    }

    /** Every player in turn plays against what the others do now, and learns. */
    void iterate() {
        iteration++;
        double gain = variant.keptGain(iteration);
        double loss = variant.keptLoss(iteration);
        double kept = variant.keptPlay(iteration);
        for (int p = 0; p < players; p++) {
            value(p, plan);
            regret(p, gain, loss);
            double[] total = sum[p];
            double[] played = plan[p];
            for (int s = 0; s < total.length; s++) {
                total[s] = kept * total[s] + played[s];
            }
            match(p);
        }
    }

    /** What the player's sequences are worth at the ends of the game, given the others' plans. */
    private void value(int player, double[][] plans) {
        double[] values = worth[player];
        Arrays.fill(values, 0);
        int[] own = sequence[player];
        double[] stake = stakes[player];
        if (players == 2) {
            int[] other = sequence[1 - player];
            double[] reach = plans[1 - player];
            for (int i = 0; i < own.length; i++) {
                values[own[i]] += stake[i] * reach[other[i]];
            }
            return;
        }
        for (int i = 0; i < own.length; i++) {
            double reach = stake[i];
            for (int q = 0; q < players; q++) {
                reach *= q == player ? 1 : plans[q][sequence[q][i]];
            }
            values[own[i]] += reach;
        }
    }

    private void regret(int player, double gain, double loss) {
        double[] values = worth[player];
        double[] sums = regrets[player];
        double[] now = strategy[player];
        for (int h = firstSet[player + 1] - 1; h >= firstSet[player]; h--) {
            int from = firstSequence[h];
            int to = from + game.actionCount(h);
            double expected = 0;
            for (int s = from; s < to; s++) {
                expected += now[s] * values[s];
            }
            for (int s = from; s < to; s++) {
                double regret = sums[s] + (values[s] - expected);
                sums[s] = regret > 0 ? gain * regret : loss * regret;
            }
            values[parentSequence[h]] += expected;
        }
    }

    /** Plays in proportion to regrets above 0 (Hart and Mas-Colell 2000), anything if there are none. */
    private void match(int player) {
        double[] sums = regrets[player];
        double[] next = strategy[player];
        double[] reach = plan[player];
        reach[0] = 1;
        for (int h = firstSet[player]; h < firstSet[player + 1]; h++) {
            int from = firstSequence[h];
            int to = from + game.actionCount(h);
            double total = 0;
            for (int s = from; s < to; s++) {
                total += Math.max(sums[s], 0);
            }
            double before = reach[parentSequence[h]];
            for (int s = from; s < to; s++) {
                next[s] = total > 0 ? Math.max(sums[s], 0) / total : 1.0 / (to - from);
                reach[s] = before * next[s];
            }
        }
    }

    /** Average plans so far, by player and sequence; new arrays. Those of the first iteration before there is one. */
    double[][] average() {
        double[][] average = new double[players][];
        for (int p = 0; p < players; p++) {
            average[p] = iteration == 0 ? plan[p].clone() : sum[p].clone();
            double whole = average[p][0];
            for (int s = 0; s < average[p].length; s++) {
                average[p][s] /= whole;
            }
        }
        return average;
    }

    /** What all players together could gain by leaving these plans. */
    double nashConv(double[][] plans) {
        double sum = 0;
        for (int p = 0; p < players; p++) {
            value(p, plans);
            double[] values = worth[p];
            double played = 0;
            for (int s = 0; s < values.length; s++) {
                played += plans[p][s] * values[s];
            }
            for (int h = firstSet[p + 1] - 1; h >= firstSet[p]; h--) {
                int from = firstSequence[h];
                double best = values[from];
                for (int a = 1; a < game.actionCount(h); a++) {
                    best = Math.max(best, values[from + a]);
                }
                values[parentSequence[h]] += best;
            }
            sum += Math.max(0, values[0] - played) / scale[p];
        }
        return sum;
    }
}
