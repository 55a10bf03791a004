package tarazy.report;

import java.util.List;
import java.util.OptionalDouble;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Game;
import tarazy.game.GameFacts;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;

/**
 * What a method found in a game.
 *
 * @param reason why the method was taken, empty if the caller named it
 * @param lambda how sharply players optimise, if that was given
 * @param solution with profiles of this very game
 */
public record SolveResult(Game game, String reason, OptionalDouble lambda, Solution solution) {

    /** Profiles that are what the method claims, each verified. */
    List<Equilibrium> equilibria() {
        return solution.equilibria().stream().filter(this::holds).toList();
    }

    /** Profiles that come near an equilibrium, with regret. */
    List<Equilibrium> approximations() {
        return solution.equilibria().stream().filter(each -> !holds(each)).toList();
    }

    private boolean holds(Equilibrium equilibrium) {
        return solution.concept() != Concept.APPROXIMATE
                || (opposed() && equilibrium.relativeRegret() <= Solution.ROUNDING);
    }

    /** Whether one of two players loses what the other wins, up to a constant. */
    boolean opposed() {
        return switch (game) {
            case ExtensiveGame tree -> GameFacts.of(tree.compiled()).twoPlayerConstantSum();
            case StrategicGame table -> opposed(table);
        };
    }

    private static boolean opposed(StrategicGame table) {
        if (table.players().size() != 2) {
            return false;
        }
        for (int cell = 1; cell < table.size(); cell++) {
            if (!table.payoff(0, cell)
                    .add(table.payoff(1, cell))
                    .equals(table.payoff(0, 0).add(table.payoff(1, 0)))) {
                return false;
            }
        }
        return true;
    }

    /** Nodes of a tree; of a table, those of the tree in which the players choose one after the other unseen. */
    long nodes() {
        return switch (game) {
            case ExtensiveGame tree -> tree.nodes().size();
            case StrategicGame table -> {
                long level = 1;
                long nodes = 1;
                for (int p = 0; p < table.players().size(); p++) {
                    level *= table.strategyCount(p);
                    nodes += level;
                }
                yield nodes;
            }
        };
    }

    /** Of a table one for each player. */
    int informationSets() {
        return switch (game) {
            case ExtensiveGame tree -> tree.compiled().informationSets();
            case StrategicGame table -> table.players().size();
        };
    }
}
