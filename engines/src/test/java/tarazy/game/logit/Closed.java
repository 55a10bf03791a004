package tarazy.game.logit;

import tarazy.game.CompiledGame;

/** The closed recursion for one game, as in the textbook: the plain version that fast ones are compared with. */
final class Closed {
    private final CompiledGame game;
    private final double[] lambda;
    final double[] profile;

    Closed(CompiledGame game, double... lambda) {
        this.game = game;
        this.lambda = lambda;
        this.profile = new double[game.actions()];
    }

    double[] values() {
        return value(0);
    }

    private double[] value(int node) {
        double[] value = new double[game.players()];
        int owner = game.owner()[node];
        if (owner == CompiledGame.TERMINAL) {
            for (int p = 0; p < value.length; p++) {
                value[p] = game.payoffs(p)[game.terminal()[node]];
            }
            return value;
        }
        int count = 0;
        for (int child = node + 1; child < game.subtreeEnd()[node]; child = game.subtreeEnd()[child]) {
            count++;
        }
        double[][] behind = new double[count][];
        double[] share = new double[count];
        double best = Double.NEGATIVE_INFINITY;
        int i = 0;
        for (int child = node + 1; child < game.subtreeEnd()[node]; child = game.subtreeEnd()[child]) {
            behind[i] = value(child);
            share[i] = game.branchProbability()[child];
            best = owner >= 0 ? Math.max(best, behind[i][owner]) : best;
            i++;
        }
        if (owner >= 0) {
            double sum = 0;
            for (int a = 0; a < count; a++) {
                double worse = behind[a][owner] - best;
                share[a] = worse == 0 ? 1 : StrictMath.exp(lambda[owner] * worse);
                sum += share[a];
            }
            for (int a = 0; a < count; a++) {
                share[a] /= sum;
                profile[game.firstAction()[game.informationSet()[node]] + a] = share[a];
            }
        }
        for (int a = 0; a < count; a++) {
            for (int p = 0; p < value.length; p++) {
                value[p] += share[a] * behind[a][p];
            }
        }
        return value;
    }
}
