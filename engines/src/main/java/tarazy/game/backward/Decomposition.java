package tarazy.game.backward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tarazy.game.BehaviorProfile;
import tarazy.game.BestResponse;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Equilibrium;
import tarazy.game.Profile;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.Subgames;
import tarazy.game.TreeSolver;
import tarazy.game.Verification;

/** Solves subgame after subgame, the smallest first. */
final class Decomposition {
    private final CompiledGame game;
    private final TreeSolver solver;
    private final BitSet solved = new BitSet();
    private final Rational[][] values;
    private final Rational[] probabilities;
    private final List<String> notes = new ArrayList<>();
    private boolean exact = true;
    private Completeness completeness = Completeness.COMPLETE;

    Decomposition(CompiledGame game, TreeSolver solver) {
        this.game = game;
        this.solver = solver;
        this.values = new Rational[game.nodes()][];
        this.probabilities = new Rational[game.actions()];
        Arrays.fill(probabilities, Rational.ZERO);
    }

    /** Empty if the method found nothing in a subgame; the notes tell in which. */
    Optional<BehaviorProfile> solve() {
        BitSet roots = Subgames.roots(game);
        for (int root = roots.length() - 1; root >= 0; root = roots.previousSetBit(root - 1)) {
            if (!solve(new Subgame(game, root, solved, values))) {
                return Optional.empty();
            }
            solved.set(root);
        }
        return Optional.of(
                exact
                        ? BehaviorProfile.exact(game, Arrays.asList(probabilities))
                        : BehaviorProfile.of(
                                game,
                                Arrays.stream(probabilities)
                                        .mapToDouble(Rational::doubleValue)
                                        .toArray()));
    }

    List<String> notes() {
        return notes;
    }

    Completeness completeness() {
        return completeness;
    }

    private boolean solve(Subgame subgame) {
        CompiledGame reduced = subgame.reduced();
        int[] movers = IntStream.range(0, reduced.players())
                .filter(p -> reduced.firstSet()[p] < reduced.firstSet()[p + 1])
                .toArray();
        if (movers.length <= 1) {
            take(subgame, alone(subgame, movers));
            return true;
        }
        Solution solution = solver.solve(reduced);
        solution.notes().forEach(note -> notes.add(subgame.name() + ": " + note));
        Optional<BehaviorProfile> first = first(solution);
        if (first.isEmpty()) {
            notes.add(subgame.name() + ": " + solver.name() + " found no equilibrium");
            return false;
        }
        int found = solution.equilibria().size();
        if (found > 1) {
            notes.add(subgame.name() + ": the first of " + found + " equilibria was taken");
            completeness = Completeness.INCOMPLETE;
        } else if (solution.completeness() != Completeness.COMPLETE && completeness == Completeness.COMPLETE) {
            completeness = solution.completeness();
        }
        take(subgame, first.get());
        return true;
    }

    private static Optional<BehaviorProfile> first(Solution solution) {
        return solution.equilibria().stream()
                .map(Equilibrium::profile)
                .<BehaviorProfile>mapMulti((Profile profile, Consumer<BehaviorProfile> take) -> {
                    if (profile instanceof BehaviorProfile behavior) {
                        take.accept(behavior);
                    }
                })
                .findFirst();
    }

    /** Nobody or one player moves. */
    private BehaviorProfile alone(Subgame subgame, int[] movers) {
        BehaviorProfile any = BehaviorProfile.uniform(subgame.reduced());
        if (movers.length == 0) {
            return any;
        }
        BestResponse best = any.bestResponse(movers[0]);
        if (!best.unique()) {
            notes.add(subgame.name() + ": " + game.names().players().get(movers[0])
                    + " is indifferent between actions; the first was taken");
            completeness = Completeness.INCOMPLETE;
        }
        return BehaviorProfile.pure(subgame.reduced(), best.choices());
    }

    private void take(Subgame subgame, BehaviorProfile profile) {
        CompiledGame reduced = profile.game();
        Optional<List<Rational>> numbers = profile.exactProbabilities();
        exact &= numbers.isPresent();
        for (int h = 0; h < reduced.informationSets(); h++) {
            int whole = subgame.setInGame(h);
            for (int a = 0; a < reduced.actionCount(h); a++) {
                int action = reduced.firstAction()[h] + a;
                probabilities[game.firstAction()[whole] + a] =
                        numbers.isPresent() ? numbers.get().get(action) : Rational.exactly(profile.probability(action));
            }
        }
        Verification found = profile.verify();
        values[subgame.root()] = found.exact()
                .map(Verification.Exact::payoffs)
                .orElseGet(() -> found.payoffs().stream().map(Rational::exactly).toList())
                .toArray(Rational[]::new);
    }
}
