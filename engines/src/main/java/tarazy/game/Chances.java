package tarazy.game;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nature's probabilities, by node. */
final class Chances {
    /** Null if the doubles are the probabilities. */
    private final @Nullable List<Node> nodes;

    private final TreeColumns tree;
    private final double[] branch;
    private final double[] reach;
    private Rational @Nullable [] exactReach;

    Chances(List<Node> nodes, TreeColumns tree) {
        this.nodes = nodes;
        this.tree = tree;
        this.branch = new double[nodes.size()];
        for (int n = 0; n < branch.length; n++) {
            branch[n] = afterNature(n) ? exactBranch(n).doubleValue() : 1;
        }
        this.reach = products();
    }

    private Chances(double[] branch, TreeColumns tree) {
        this.nodes = null;
        this.tree = tree;
        this.branch = branch;
        this.reach = products();
    }

    /** The tree with other probabilities, by node; 1 wherever nature has not moved. */
    static Chances of(double[] probabilities, TreeColumns tree) {
        int size = tree.parent().length;
        if (probabilities.length != size) {
            throw new IllegalArgumentException(
                    probabilities.length + " probabilities, must be one for each of " + size + " nodes");
        }
        Chances chances = new Chances(probabilities.clone(), tree);
        double[] sum = new double[size];
        for (int n = 0; n < size; n++) {
            if (!chances.afterNature(n)) {
                chances.branch[n] = 1;
            } else if (!(probabilities[n] >= 0)) {
                throw new IllegalArgumentException(
                        "the branch to node " + n + " has probability " + probabilities[n] + ", must be 0 or more");
            } else {
                sum[tree.parent()[n]] += probabilities[n];
            }
        }
        for (int n = 0; n < size; n++) {
            if (tree.owner()[n] == CompiledGame.CHANCE && !(Math.abs(sum[n] - 1) <= Distributions.TOLERANCE)) {
                throw new IllegalArgumentException(
                        "the branches of node " + n + " have probabilities with sum " + sum[n] + ", must be 1");
            }
        }
        return new Chances(chances.branch, tree);
    }

    private boolean afterNature(int node) {
        return node > 0 && tree.owner()[tree.parent()[node]] == CompiledGame.CHANCE;
    }

    private double[] products() {
        double[] made = new double[branch.length];
        made[0] = 1;
        for (int n = 1; n < made.length; n++) {
            made[n] = made[tree.parent()[n]] * branch[n];
        }
        return made;
    }

    double[] branch() {
        return branch;
    }

    double[] reach() {
        return reach;
    }

    Rational exactBranch(int node) {
        if (nodes == null) {
            return Rational.exactly(branch[node]);
        }
        int parent = tree.parent()[node];
        return parent >= 0 && nodes.get(parent) instanceof Node.Chance chance
                ? chance.move().actions().get(tree.branch()[node]).probability().value()
                : Rational.ONE;
    }

    /** By terminal. On demand, as these numbers can be long in deep trees. */
    Rational[] exactReach() {
        Rational[] made = exactReach;
        if (made == null) {
            made = product();
            exactReach = made;
        }
        return made;
    }

    private Rational[] product() {
        Rational[] atTerminals = new Rational[tree.terminalNode().length];
        // one entry for each node of the path, so that long products can be forgotten
        Rational[] path = new Rational[branch.length];
        int[] depth = new int[branch.length];
        for (int n = 0; n < branch.length; n++) {
            int parent = tree.parent()[n];
            depth[n] = parent < 0 ? 0 : depth[parent] + 1;
            Rational before = parent < 0 ? Rational.ONE : path[depth[parent]];
            path[depth[n]] = before.multiply(exactBranch(n));
            int terminal = tree.terminal()[n];
            if (terminal >= 0) {
                atTerminals[terminal] = path[depth[n]];
            }
        }
        return atTerminals;
    }
}
