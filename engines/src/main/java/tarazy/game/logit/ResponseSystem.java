package tarazy.game.logit;

import java.util.Arrays;

/**
 * The equations of agent logit equilibria in log-odds: for each action but the first of an information set, its log-odds
 * against the first are λ × what it is worth more, given beliefs by Bayes' rule. Reach and beliefs are computed in
 * logarithms, so that nothing underflows. Evaluated at one point at a time; O(nodes × depth) with derivatives.
 */
final class ResponseSystem {
    final ResponseTree tree;
    /** By player and terminal. */
    private double[][] payoff;

    private double[] chance;
    private double[] logChance;

    private final double[] logProbability;
    final double[] probability;
    private final double[] logReach;
    private final double[] edge;
    /** By player and node. */
    private final double[][] value;
    /** By place in the members of sets. */
    private final double[] belief;
    /** By action: what it is worth to its player where it can be taken. */
    final double[] worth;
    /** By unknown: how much more it is worth than the first action of its set. */
    final double[] advantage;

    private final double[] below;
    private final double[][] slopes;

    ResponseSystem(ResponseTree tree, double[][] payoff, double[] chance) {
        this.tree = tree;
        this.payoff = payoff;
        this.chance = chance;
        this.logChance = ResponseTree.logChance(chance);
        int nodes = tree.parent.length;
        int actions = tree.unknown.length;
        logProbability = new double[actions];
        probability = new double[actions];
        logReach = new double[nodes];
        edge = new double[nodes];
        value = new double[tree.players][nodes];
        belief = new double[tree.counts.length];
        worth = new double[actions];
        advantage = new double[tree.unknowns];
        below = new double[nodes];
        int most = 0;
        for (int h = 0; h < tree.game.informationSets(); h++) {
            most = Math.max(most, tree.game.actionCount(h));
        }
        slopes = new double[most][actions];
    }

    /** Other payoffs (by player and terminal) and probabilities of nature (by node); kept, not copied. */
    void replace(double[][] otherPayoff, double[] otherChance) {
        payoff = otherPayoff;
        if (!Arrays.equals(chance, otherChance)) {
            logChance = ResponseTree.logChance(otherChance);
        }
        chance = otherChance;
    }

    /** Probabilities, beliefs and what actions are worth, from log-odds. */
    void evaluate(double[] odds) {
        probabilities(odds);
        reach();
        values();
        believe();
        int[] first = tree.game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            for (int a = first[h] + 1; a < first[h + 1]; a++) {
                advantage[tree.unknown[a]] = worth[a] - worth[first[h]];
            }
        }
    }

    private void probabilities(double[] odds) {
        int[] first = tree.game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            double largest = 0;
            for (int a = first[h] + 1; a < first[h + 1]; a++) {
                largest = Math.max(largest, odds[tree.unknown[a]]);
            }
            double sum = 0;
            for (int a = first[h]; a < first[h + 1]; a++) {
                logProbability[a] = (a == first[h] ? 0 : odds[tree.unknown[a]]) - largest;
                probability[a] = StrictMath.exp(logProbability[a]);
                sum += probability[a];
            }
            double logSum = StrictMath.log(sum);
            for (int a = first[h]; a < first[h + 1]; a++) {
                logProbability[a] -= logSum;
                probability[a] /= sum;
            }
        }
    }

    private void reach() {
        for (int n = 1; n < edge.length; n++) {
            int a = tree.action[n];
            edge[n] = a >= 0 ? probability[a] : chance[n];
            logReach[n] = logReach[tree.parent[n]] + (a >= 0 ? logProbability[a] : logChance[n]);
        }
    }

    private void values() {
        int[] terminal = tree.game.terminal();
        for (int p = 0; p < value.length; p++) {
            double[] v = value[p];
            for (int n = v.length - 1; n >= 0; n--) {
                if (terminal[n] >= 0) {
                    v[n] = payoff[p][terminal[n]];
                } else {
                    double sum = 0;
                    for (int child = n + 1; child < tree.end[n]; child = tree.end[child]) {
                        sum += edge[child] * v[child];
                    }
                    v[n] = sum;
                }
            }
        }
    }

    private void believe() {
        int[] members = tree.game.members();
        int[] firstMember = tree.game.firstMember();
        int[] first = tree.game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            Arrays.fill(worth, first[h], first[h + 1], 0);
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = firstMember[h]; i < firstMember[h + 1]; i++) {
                largest = tree.counts[i] ? Math.max(largest, logReach[members[i]]) : largest;
            }
            double sum = 0;
            for (int i = firstMember[h]; i < firstMember[h + 1]; i++) {
                belief[i] = tree.counts[i] ? StrictMath.exp(logReach[members[i]] - largest) : 0;
                sum += belief[i];
            }
            double[] v = value[tree.game.setOwner()[h]];
            for (int i = firstMember[h]; i < firstMember[h + 1]; i++) {
                belief[i] /= sum;
                int a = first[h];
                for (int child = members[i] + 1; child < tree.end[members[i]]; child = tree.end[child]) {
                    worth[a++] += belief[i] * v[child];
                }
            }
        }
    }

    /**
     * The derivatives of the equations {@code odds − λ advantage} by the odds at the point evaluated last, one row of the
     * system each; further columns of the rows are left alone.
     */
    void derivatives(double lambda, LinearSystem rows) {
        int[] first = tree.game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            if (first[h + 1] - first[h] > 1) {
                slopes(h, first[h], first[h + 1]);
                for (int a = first[h] + 1; a < first[h + 1]; a++) {
                    row(rows.row(tree.unknown[a]), lambda, slopes[a - first[h]]);
                    rows.row(tree.unknown[a])[tree.unknown[a]] += 1;
                }
            }
        }
    }

    private void row(double[] row, double lambda, double[] slope) {
        for (int b = 0; b < slope.length; b++) {
            if (tree.unknown[b] >= 0) {
                row[tree.unknown[b]] = -lambda * (slope[b] - slopes[0][b]);
            }
        }
    }

    /** By action of one set: the derivative of its worth by the odds of every action. */
    private void slopes(int set, int firstAction, int endAction) {
        for (int a = firstAction; a < endAction; a++) {
            Arrays.fill(slopes[a - firstAction], 0);
        }
        int[] members = tree.game.members();
        int[] firstMember = tree.game.firstMember();
        double[] v = value[tree.game.setOwner()[set]];
        boolean alone = firstMember[set + 1] - firstMember[set] == 1;
        for (int i = firstMember[set]; i < firstMember[set + 1]; i++) {
            int n = members[i];
            int a = firstAction;
            for (int child = n + 1; belief[i] > 0 && child < tree.end[n]; child = tree.end[child]) {
                double[] slope = slopes[a - firstAction];
                if (!alone) {
                    before(slope, n, belief[i] * (v[child] - worth[a]));
                }
                after(slope, child, belief[i], v);
                a++;
            }
        }
    }

    /** Through beliefs: the odds of what leads to a node. */
    private void before(double[] slope, int node, double weight) {
        int[] first = tree.game.firstAction();
        for (int c = tree.lastEdge[node]; c >= 0; c = tree.lastEdge[tree.parent[c]]) {
            int b = tree.action[c];
            slope[b] += weight;
            int set = tree.game.setOfAction()[b];
            for (int other = first[set]; other < first[set + 1]; other++) {
                slope[other] -= probability[other] * weight;
            }
        }
    }

    /** Through what follows: the odds of what is done below a node. */
    private void after(double[] slope, int node, double weight, double[] v) {
        below[node] = weight;
        for (int c = node + 1; c < tree.end[node]; c++) {
            int up = tree.parent[c];
            below[c] = below[up] * edge[c];
            if (tree.action[c] >= 0) {
                slope[tree.action[c]] += below[c] * (v[c] - v[up]);
            }
        }
    }

    /** How far probabilities are, at most, from what payoffs and beliefs imply at the point evaluated last. */
    double residual(double lambda) {
        double worst = 0;
        int[] first = tree.game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            double largest = 0;
            for (int a = first[h] + 1; a < first[h + 1]; a++) {
                largest = Math.max(largest, lambda * advantage[tree.unknown[a]]);
            }
            double sum = StrictMath.exp(-largest);
            for (int a = first[h] + 1; a < first[h + 1]; a++) {
                sum += StrictMath.exp(lambda * advantage[tree.unknown[a]] - largest);
            }
            for (int a = first[h]; a < first[h + 1]; a++) {
                double log = a == first[h] ? 0 : lambda * advantage[tree.unknown[a]];
                worst = Math.max(worst, Math.abs(StrictMath.exp(log - largest) / sum - probability[a]));
            }
        }
        return worst;
    }

    /** By player: what it expects at the root. */
    double rootValue(int player) {
        return value[player][0];
    }

    /** By action: the logarithm of its probability. */
    double logProbability(int action) {
        return logProbability[action];
    }
}
