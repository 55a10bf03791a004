package tarazy.game.catalogue;

import java.util.List;
import java.util.Optional;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
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
import tarazy.game.linear.SequenceLemke;
import tarazy.game.linear.SequenceLp;
import tarazy.game.logit.Logit;
import tarazy.game.regret.CounterfactualRegret;
import tarazy.game.regret.RegretVariant;
import tarazy.game.support.SupportEnumeration;

/** Takes a method that suits the game; as a method for subgames, one for each. */
record Automatic() implements TreeSolver {
    /** Tables of two players with so many payoffs (12 × 12) can be searched for all equilibria. */
    private static final int FEW_PAYOFFS = 288;

    /** Trees with more actions take longer by linear programming than most people wait. */
    private static final int MANY_ACTIONS = 20_000;

    private static final int FEW_STRATEGIES = 10;

    /** As in a table of 3 × 3 × 3. */
    private static final long FEW_SUPPORTS = 343;

    private static final int TWO = 2;

    private static final String SUPPORTS = " with few strategies, so that all supports can be tried";

    private static final String BRANCH = " with many strategies: the equilibrium to which logit players lead";

    private static final String FEW = "two players with few strategies, so that all equilibria can be found";

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
        Solution solution = pick(game).solver.solve(game);
        return solution.concept() != Concept.APPROXIMATE
                ? solution
                : new Solution(
                        solution.solver(), solution.concept(), List.of(), Completeness.UNKNOWN, solution.notes());
    }

    /** Among methods that find equilibria. */
    private static Pick pick(CompiledGame game) {
        int movers = AmongMovers.movers(game);
        if (movers > TWO) {
            return NormalForm.fits(game, FEW_PAYOFFS)
                            && fewSupports(NormalForm.of(game).table())
                    ? new Pick(new ThroughTable(new SupportEnumeration()), movers + " players" + SUPPORTS)
                    : new Pick(Logit.limit(), movers + " players" + BRANCH);
        }
        TreeSolver lp = new AmongMovers(new SequenceLp());
        if (lp.objection(game).isEmpty()) {
            return new Pick(lp, "one player wins what the other loses");
        }
        return NormalForm.fits(game, FEW_PAYOFFS)
                ? new Pick(new ThroughTable(new ExtremeEquilibria()), FEW)
                : new Pick(new AmongMovers(new SequenceLemke()), "two players with many strategies, in a tree");
    }

    ChosenMethod choose(SolverOptions options, Game game) throws SolverChoiceException {
        if (options.iterations().isPresent()) {
            throw new SolverChoiceException(
                    "iterations are for " + String.join(", ", GameSolvers.learning()) + "; name one as solver", false);
        }
        if (options.lambda().isPresent()) {
            return chosen(Logit.at(options.lambda().getAsDouble()), "lambda is given");
        }
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
        if (AmongMovers.movers(game) <= TWO
                && GameFacts.of(game).twoPlayerConstantSum()
                && game.actions() > MANY_ACTIONS) {
            return chosen(
                    new CounterfactualRegret(new RegretVariant.Plus()),
                    "one player wins what the other loses, in a tree too large for lp");
        }
        Pick pick = pick(game);
        return chosen(pick.solver, pick.reason);
    }

    private ChosenMethod choose(StrategicGame game) {
        ExtremeEquilibria enumerate = new ExtremeEquilibria();
        if (enumerate.objection(game).isPresent()) {
            return fewSupports(game)
                    ? chosen(new SupportEnumeration(), "more than two players" + SUPPORTS)
                    : chosen(Logit.limit(), "more than two players" + BRANCH);
        }
        return (long) game.size() * game.players().size() <= FEW_PAYOFFS
                ? chosen(enumerate, FEW)
                : chosen(new LemkeHowson(), "two players with many strategies");
    }

    private static boolean fewSupports(StrategicGame game) {
        long supports = 1;
        for (int p = 0; p < game.players().size(); p++) {
            int count = game.strategyCount(p);
            if (count > FEW_STRATEGIES || supports > FEW_SUPPORTS) {
                return false;
            }
            supports *= (1L << count) - 1;
        }
        return supports <= FEW_SUPPORTS;
    }

    private static ChosenMethod chosen(TreeSolver solver, String reason) {
        return new ChosenMethod(new MethodForTrees(solver), reason);
    }

    private static ChosenMethod chosen(TableSolver solver, String reason) {
        return new ChosenMethod(new MethodForTables(solver), reason);
    }
}
