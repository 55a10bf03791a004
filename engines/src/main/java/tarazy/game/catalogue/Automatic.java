package tarazy.game.catalogue;

import java.util.Optional;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Game;
import tarazy.game.GameFacts;
import tarazy.game.NormalForm;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.Subgames;
import tarazy.game.TableSolver;
import tarazy.game.TreeSolver;
import tarazy.game.backward.SubgamePerfection;
import tarazy.game.bimatrix.ExtremeEquilibria;
import tarazy.game.bimatrix.LemkeHowson;
import tarazy.game.linear.SequenceLp;

/** Takes a method that suits the game; as a method for subgames, one for each. */
record Automatic() implements TreeSolver {
    /** Tables of two players with so many payoffs (12 × 12) can be searched for all equilibria. */
    private static final int FEW_PAYOFFS = 288;

    private record Pick(TreeSolver solver, String reason) {}

    @Override
    public String name() {
        return GameSolvers.AUTO;
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        Pick pick = pick(game);
        return pick.solver.objection(game);
    }

    @Override
    public Solution solve(CompiledGame game) {
        return pick(game).solver.solve(game);
    }

    /** Among methods that find equilibria. */
    private Pick pick(CompiledGame game) {
        TreeSolver lp = new AmongMovers(new SequenceLp());
        if (AmongMovers.movers(game) <= 2) {
            if (lp.objection(game).isEmpty()) {
                return new Pick(lp, "one player wins what the other loses");
            }
            if (NormalForm.fits(game, FEW_PAYOFFS)) {
                return new Pick(
                        new ThroughTable(new ExtremeEquilibria()),
                        "two players with few strategies, so that all equilibria can be found");
            }
        }
        return new Pick(lp, "TODO");
    }

    ChosenMethod choose(Game game) throws SolverChoiceException {
        return switch (game) {
            case ExtensiveGame tree -> choose(tree.compiled());
            case StrategicGame table -> choose(table);
        };
    }

    private ChosenMethod choose(CompiledGame game) throws SolverChoiceException {
        if (!game.recall().perfect()) {
            throw new SolverChoiceException(
                    "no solver can solve game " + game.source().title() + ": it has imperfect recall: "
                            + game.recall().text(),
                    false);
        }
        TreeSolver backward = new SubgamePerfection(this);
        if (GameFacts.of(game).perfectInformation()) {
            return chosen(backward, "everybody always knows what has happened");
        }
        if (AmongMovers.movers(game) <= 1) {
            return chosen(backward, "only one player moves");
        }
        int subgames = Subgames.roots(game).cardinality() - 1;
        if (subgames > 0) {
            return chosen(
                    backward,
                    "it has " + subgames + (subgames == 1 ? " proper subgame" : " proper subgames")
                            + ", to be solved before the whole");
        }
        Pick pick = pick(game);
        return chosen(pick.solver, pick.reason);
    }

    private ChosenMethod choose(StrategicGame game) {
        ExtremeEquilibria enumerate = new ExtremeEquilibria();
        if (enumerate.objection(game).isEmpty() && (long) game.size() * game.players().size() <= FEW_PAYOFFS) {
            return chosen(enumerate, "two players with few strategies, so that all equilibria can be found");
        }
        return chosen(new LemkeHowson(), "TODO");
    }

    private static ChosenMethod chosen(TreeSolver solver, String reason) {
        return new ChosenMethod(new MethodForTrees(solver), reason);
    }

    private static ChosenMethod chosen(TableSolver solver, String reason) {
        return new ChosenMethod(new MethodForTables(solver), reason);
    }
}
