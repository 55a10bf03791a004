package tarazy.forecast;

import java.util.Arrays;
import tarazy.casefile.Decision;
import tarazy.game.CompiledGame;
import tarazy.simulation.Block;

/**
 * The runs of a block in which a decision falls now, side by side: what they pay, how chance moves and how sharply the
 * actors choose. Columns are as long as a block; the first {@link #count} entries count.
 */
final class DueRuns {
    private final Decision decision;
    private final DecisionColumns columns;
    private final int[] runs;
    private final double[][][] payoff;
    private final double[][] chance;
    private final double[][] precision;
    private int count;

    DueRuns(Decision decision, DecisionColumns columns, int size) {
        this.decision = decision;
        this.columns = columns;
        CompiledGame game = columns.game();
        runs = new int[size];
        payoff = new double[game.players()][game.terminals()][size];
        precision = new double[game.players()][size];
        chance = new double[game.nodes()][];
        for (DecisionColumns.ChanceColumns move : columns.chances()) {
            for (int child : move.children()) {
                chance[child] = new double[size];
            }
        }
    }

    CompiledGame game() {
        return columns.game();
    }

    int count() {
        return count;
    }

    /** The run of the block at a place. */
    int run(int place) {
        return runs[place];
    }

    /** By place. */
    double[] payoff(int player, int terminal) {
        return payoff[player][terminal];
    }

    /** By place; only of nodes that follow a move of chance. */
    double[] chance(int node) {
        return chance[node];
    }

    /** λ by place. */
    double[] precision(int player) {
        return precision[player];
    }

    /** Takes up the runs in which it falls now. */
    void gather(Block block, boolean[] due) {
        count = 0;
        for (int run = 0; run < due.length; run++) {
            if (due[run]) {
                runs[count++] = run;
            }
        }
        for (int p = 0; p < payoff.length; p++) {
            for (int t = 0; t < payoff[p].length; t++) {
                Arrays.fill(payoff[p][t], 0, count, 0);
                for (String name : columns.payments().get(p).get(t)) {
                    add(block.column(name), payoff[p][t]);
                }
            }
            double[] lambda =
                    block.column(decision.precisionName(decision.players().get(p)));
            for (int i = 0; i < count; i++) {
                precision[p][i] = Math.max(0, lambda[runs[i]]);
            }
        }
        columns.chances().forEach(move -> gather(block, move));
    }

    private void add(double[] column, double[] sum) {
        for (int i = 0; i < count; i++) {
            sum[i] += column[runs[i]];
        }
    }

    /** Probabilities below 0 count as 0; they are scaled so that they add up to 1. */
    private void gather(Block block, DecisionColumns.ChanceColumns move) {
        int rest = move.names().indexOf("");
        for (int k = 0; k < move.children().length; k++) {
            if (k != rest) {
                double[] column = block.column(move.names().get(k));
                double[] into = chance[move.children()[k]];
                for (int i = 0; i < count; i++) {
                    into[i] = Math.max(0, column[runs[i]]);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int k = 0; k < move.children().length; k++) {
                sum += k == rest ? 0 : chance[move.children()[k]][i];
            }
            if (rest >= 0) {
                chance[move.children()[rest]][i] = Math.max(0, 1 - sum);
                sum = Math.max(1, sum);
            }
            for (int child : move.children()) {
                chance[child][i] /= sum;
            }
        }
    }
}
