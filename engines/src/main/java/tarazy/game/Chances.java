package tarazy.game;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nature's probabilities, by node. */
final class Chances {
    private final List<Node> nodes;
    private final TreeColumns tree;
    private final double[] branch;
    private final double[] reach;
    private Rational @Nullable [] exactReach;

    Chances(List<Node> nodes, TreeColumns tree) {
        this.nodes = nodes;
        this.tree = tree;
        int size = nodes.size();
        this.branch = new double[size];
        this.reach = new double[size];
        branch[0] = 1;
        reach[0] = 1;
        for (int n = 1; n < size; n++) {
            int parent = tree.parent()[n];
            boolean chance = tree.owner()[parent] == CompiledGame.CHANCE;
            branch[n] = chance ? exactBranch(n).doubleValue() : 1;
            reach[n] = reach[parent] * branch[n];
        }
    }

    double[] branch() {
        return branch;
    }

    double[] reach() {
        return reach;
    }

    Rational exactBranch(int node) {
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
        Rational[] path = new Rational[nodes.size()];
        int[] depth = new int[nodes.size()];
        for (int n = 0; n < nodes.size(); n++) {
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
