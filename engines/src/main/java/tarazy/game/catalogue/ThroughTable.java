package tarazy.game.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Equilibrium;
import tarazy.game.MixedProfile;
import tarazy.game.NormalForm;
import tarazy.game.Profile;
import tarazy.game.Solution;
import tarazy.game.TableSolver;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;

/**
 * A method for tables applied to trees by way of their reduced normal form. Mixed strategies that play alike become one
 * behaviour (Kuhn 1953), which is verified in the tree.
 */
record ThroughTable(TableSolver solver) implements TreeSolver {
    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        if (!game.recall().perfect()) {
            return Optional.of("it has imperfect recall: " + game.recall().text());
        }
        if (!NormalForm.fits(game, NormalForm.MOST_PAYOFFS)) {
            return Optional.of("it has " + NormalForm.strategies(game) + ", too many for a table (at most "
                    + NormalForm.MOST_PAYOFFS + " payoffs); a method for trees is needed");
        }
        return solver.objection(NormalForm.of(game).table());
    }

    @Override
    public Solution solve(CompiledGame game) {
        if (!game.recall().perfect() || !NormalForm.fits(game, NormalForm.MOST_PAYOFFS)) {
            UnsuitableGameException.check(name(), game.source(), objection(game));
        }
        NormalForm form = NormalForm.of(game);
        Solution found = solver.solve(form.table());
        Set<BehaviorProfile> behaviors = new LinkedHashSet<>();
        for (Equilibrium equilibrium : found.equilibria()) {
            Profile profile = equilibrium.profile();
            if (profile instanceof MixedProfile mixed) {
                behaviors.add(form.behavior(mixed));
            }
        }
        List<String> notes = new ArrayList<>(found.notes());
        notes.add("found in the table of " + NormalForm.strategies(game)
                + (behaviors.size() < found.equilibria().size()
                        ? "; its " + found.equilibria().size() + " equilibria, as numbered in notes, are "
                                + behaviors.size() + " different ways to behave"
                        : ""));
        return Solution.verified(name(), found.concept(), List.copyOf(behaviors), found.completeness(), notes);
    }
}
