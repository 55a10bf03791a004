package tarazy.game.backward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.GameNames;
import tarazy.game.PerfectInformation;
import tarazy.game.Solution;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;

/**
 * Backward induction in games of perfect information (Zermelo 1913, Kuhn 1953): from the ends to the root, each player
 * takes what is best for it. Of equally good actions the first is taken, and all are reported. O(nodes × players).
 *
 * <p>Computed in doubles; where two actions come so close that rounding might decide, all is computed again exactly. The
 * result is therefore always exact.
 */
public record BackwardInduction() implements TreeSolver {
    private static final int TOLD = 10;

    @Override
    public String name() {
        return "backward";
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        return PerfectInformation.objection(game, "backward induction");
    }

    /**
     * Choices, ties and what they decide, without verification.
     *
     * @throws UnsuitableGameException if a player does not know where it is
     */
    public Induction induce(CompiledGame game) {
        UnsuitableGameException.check(name(), game.source(), objection(game));
        Induction quick = new QuickPass(game).induce();
        return quick == null ? new ExactPass(game).induce() : quick;
    }

    @Override
    public Solution solve(CompiledGame game) {
        Induction induction = induce(game);
        return Solution.verified(
                name(),
                Concept.SUBGAME_PERFECT,
                List.of(BehaviorProfile.pure(game, induction.choices())),
                induction.ties().isEmpty() ? Completeness.COMPLETE : Completeness.INCOMPLETE,
                notes(game, induction));
    }

    private static List<String> notes(CompiledGame game, Induction induction) {
        List<String> notes = new ArrayList<>();
        if (induction.ties().isEmpty()) {
            return notes;
        }
        GameNames names = game.names();
        for (Induction.Tie tie :
                induction.ties().subList(0, Math.min(TOLD, induction.ties().size()))) {
            List<String> actions = tie.actions().stream()
                    .map(a -> names.actions().get(game.firstAction()[tie.informationSet()] + a))
                    .toList();
            notes.add("tie: " + names.players().get(game.setOwner()[tie.informationSet()]) + " at "
                    + names.sets().get(tie.informationSet()) + " is indifferent between " + String.join(", ", actions)
                    + "; the first was taken");
        }
        if (induction.ties().size() > TOLD) {
            notes.add("and " + (induction.ties().size() - TOLD) + " more ties");
        }
        for (int p = 0; p < game.players(); p++) {
            Induction.Range range = induction.payoffs().get(p);
            if (range.low() < range.high()) {
                notes.add("over all ways to break ties " + names.players().get(p) + " receives between " + range.low()
                        + " and " + range.high());
            }
        }
        return notes;
    }
}
