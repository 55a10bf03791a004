package tarazy.game.backward;

import java.util.List;
import java.util.Optional;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.Solution;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;

/**
 * Subgame perfection (Selten 1965) in any game: the smallest subgames are solved first and replaced by what they pay, until
 * the root is solved. Where perfect information makes that possible it is backward induction; subgames in which only one
 * player moves are solved exactly; the others by the method given. If a subgame has several equilibria, the first that
 * the method gives is taken and the notes tell it.
 *
 * @param subgames the method for subgames in which several players move
 */
public record SubgamePerfection(TreeSolver subgames) implements TreeSolver {
    @Override
    public String name() {
        return "backward";
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        return game.recall().perfect()
                ? Optional.empty()
                : Optional.of("it has imperfect recall: " + game.recall().text());
    }

    /**
     * Solves the game.
     *
     * @throws UnsuitableGameException if a player forgets, or if the method for subgames does not apply to one
     */
    @Override
    public Solution solve(CompiledGame game) {
        BackwardInduction perfect = new BackwardInduction();
        if (perfect.objection(game).isEmpty()) {
            return perfect.solve(game);
        }
        UnsuitableGameException.check(name(), game.source(), objection(game));
        Decomposition decomposition = new Decomposition(game, subgames);
        return decomposition
                .solve()
                .map(profile -> Solution.verified(
                        name(),
                        Concept.SUBGAME_PERFECT,
                        List.of(profile),
                        decomposition.completeness(),
                        decomposition.notes()))
                .orElseGet(() -> new Solution(
                        name(), Concept.SUBGAME_PERFECT, List.of(), Completeness.UNKNOWN, decomposition.notes()));
    }
}
