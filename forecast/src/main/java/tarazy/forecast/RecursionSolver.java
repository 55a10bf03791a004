package tarazy.forecast;

import tarazy.game.CompiledGame;
import tarazy.game.logit.LogitBlock;

/** Everyone knows all that has happened: solved from the ends to the root, for all runs at once. */
final class RecursionSolver implements DecisionSolver {
    private final CompiledGame game;
    private final LogitBlock block;
    private final int[] nodeOfAction;

    RecursionSolver(CompiledGame game, int size) {
        this.game = game;
        block = LogitBlock.of(game, size);
        nodeOfAction = new int[game.actions()];
        for (int n = 0; n < game.nodes(); n++) {
            if (game.action()[n] >= 0) {
                nodeOfAction[game.action()[n]] = n;
            }
        }
    }

    @Override
    public void solve(DueRuns due) {
        int count = due.count();
        for (int p = 0; p < game.players(); p++) {
            System.arraycopy(due.precision(p), 0, block.lambda(p), 0, count);
            for (int t = 0; t < game.terminals(); t++) {
                System.arraycopy(due.payoff(p, t), 0, block.payoff(p, t), 0, count);
            }
        }
        for (int n = 1; n < game.nodes(); n++) {
            if (game.owner()[game.parent()[n]] == CompiledGame.CHANCE) {
                System.arraycopy(due.chance(n), 0, block.chance(n), 0, count);
            }
        }
        block.solve(count);
    }

    @Override
    public double[] probability(int action) {
        return block.probability(action);
    }

    @Override
    public double[] reach(int node) {
        return block.reach(node);
    }

    @Override
    public double[] worth(int action) {
        return block.value(game.setOwner()[game.setOfAction()[action]], nodeOfAction[action]);
    }
}
