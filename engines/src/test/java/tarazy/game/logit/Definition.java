package tarazy.game.logit;

import java.util.Arrays;
import tarazy.game.CompiledGame;

/** Logit equilibria by their definition: plain products of probabilities, node by node. */
final class Definition {
    private final CompiledGame game;
    private final double[] profile;

    private Definition(CompiledGame game, double[] profile) {
        this.game = game;
        this.profile = profile;
    }

    /** How far a profile is, at most, from what payoffs and beliefs imply where nature can bring the player. */
    static double residual(CompiledGame game, double[] profile, double... lambda) {
        Definition definition = new Definition(game, profile);
        double worst = 0;
        for (int h = 0; h < game.informationSets(); h++) {
            double precision = lambda[lambda.length == 1 ? 0 : game.setOwner()[h]];
            worst = Math.max(worst, definition.residual(h, precision));
        }
        return worst;
    }

    private double residual(int set, double lambda) {
        int first = game.firstAction()[set];
        double[] worth = new double[game.actionCount(set)];
        double total = 0;
        for (int i = game.firstMember()[set]; i < game.firstMember()[set + 1]; i++) {
            int node = game.members()[i];
            double reach = reach(node);
            total += reach;
            int a = 0;
            for (int c = node + 1; c < game.subtreeEnd()[node]; c = game.subtreeEnd()[c]) {
                worth[a++] += reach * value(c, game.setOwner()[set]);
            }
        }
        if (total == 0) {
            return 0;
        }
        double best = Arrays.stream(worth).max().orElseThrow();
        double[] weight = new double[worth.length];
        for (int a = 0; a < worth.length; a++) {
            weight[a] = worth[a] == best ? 1 : StrictMath.exp(lambda * (worth[a] - best) / total);
        }
        double sum = Arrays.stream(weight).sum();
        double worst = 0;
        for (int a = 0; a < worth.length; a++) {
            worst = Math.max(worst, Math.abs(weight[a] / sum - profile[first + a]));
        }
        return worst;
    }

    private double share(int node) {
        return game.action()[node] >= 0 ? profile[game.action()[node]] : game.branchProbability()[node];
    }

    private double reach(int node) {
        return node == 0 ? 1 : share(node) * reach(game.parent()[node]);
    }

    private double value(int node, int player) {
        if (game.terminal()[node] >= 0) {
            return game.payoffs(player)[game.terminal()[node]];
        }
        double sum = 0;
        for (int c = node + 1; c < game.subtreeEnd()[node]; c = game.subtreeEnd()[c]) {
            sum += share(c) * value(c, player);
        }
        return sum;
    }
}
