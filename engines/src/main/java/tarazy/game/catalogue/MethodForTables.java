package tarazy.game.catalogue;

import java.util.Optional;
import tarazy.game.ExtensiveGame;
import tarazy.game.Game;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.TableSolver;

/** A method for tables; a tree is made the table of its pure strategies. */
record MethodForTables(TableSolver solver) implements GameMethod {
    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public Optional<String> objection(Game game) {
        return switch (game) {
            case StrategicGame table -> solver.objection(table);
            case ExtensiveGame tree -> new ThroughTable(solver).objection(tree.compiled());
        };
    }

    @Override
    public Solution solve(Game game) {
        return switch (game) {
            case StrategicGame table -> solver.solve(table);
            case ExtensiveGame tree -> new ThroughTable(solver).solve(tree.compiled());
        };
    }
}
