package tarazy.game.catalogue;

import java.util.Optional;
import tarazy.game.BehaviorProfile;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Game;
import tarazy.game.MixedProfile;
import tarazy.game.Profile;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;

/** A method for trees; a table is made a tree in which one player after the other chooses unseen. */
record MethodForTrees(TreeSolver solver) implements GameMethod {
    private static final int MOST_CELLS = 1_000_000;

    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public Optional<String> objection(Game game) {
        if (game instanceof StrategicGame table && table.size() > MOST_CELLS) {
            return Optional.of("its table has " + table.size() + " cells, too many for a tree (at most " + MOST_CELLS
                    + "); a method for tables is needed");
        }
        return solver.objection(tree(game).compiled());
    }

    @Override
    public Solution solve(Game game) {
        if (game instanceof StrategicGame table && table.size() > MOST_CELLS) {
            UnsuitableGameException.check(name(), game, objection(game));
        }
        Solution solution = solver.solve(tree(game).compiled());
        return switch (game) {
            case ExtensiveGame _ -> solution;
            case StrategicGame table ->
                new Solution(
                        solution.solver(),
                        solution.concept(),
                        solution.equilibria().stream()
                                .map(each -> Equilibrium.verified(mixed(table, each.profile())))
                                .toList(),
                        solution.completeness(),
                        solution.notes());
        };
    }

    private static ExtensiveGame tree(Game game) {
        return switch (game) {
            case ExtensiveGame tree -> tree;
            case StrategicGame table -> table.toTree();
        };
    }

    /** The tree has one information set for each player, with its strategies in the same order. */
    private static MixedProfile mixed(StrategicGame table, Profile profile) {
        return switch (profile) {
            case MixedProfile mixed -> mixed;
            case BehaviorProfile behavior ->
                behavior.exactProbabilities()
                        .map(exact -> MixedProfile.exact(table, exact))
                        .orElseGet(() -> MixedProfile.of(table, behavior.probabilities()));
        };
    }
}
