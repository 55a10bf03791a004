package tarazy.forecast;

import tarazy.game.CompiledGame;
import tarazy.game.PerfectInformation;

/** Solves the game of a decision in all due runs of a block. Belongs to one thread. */
interface DecisionSolver {
    /** The method for the game: closed recursion under perfect information, the branch of equilibria otherwise. */
    static DecisionSolver of(CompiledGame game, int size) {
        return PerfectInformation.holds(game) ? new RecursionSolver(game, size) : new BranchSolver(game, size);
    }

    void solve(DueRuns due);

    /** By place among the due runs: how likely an action is where its player has to choose. */
    double[] probability(int action);

    /** By place: how likely a node is reached. */
    double[] reach(int node);

    /** By place: what the player can expect from an action where it has to choose. */
    double[] worth(int action);
}
