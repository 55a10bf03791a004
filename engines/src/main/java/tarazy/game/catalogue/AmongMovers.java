package tarazy.game.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.InformationSet;
import tarazy.game.Node;
import tarazy.game.Numeral;
import tarazy.game.Outcome;
import tarazy.game.Profile;
import tarazy.game.Solution;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;

/**
 * A method for two players applied to games in which others only look on: they are left out, and what is found is verified
 * in the whole game.
 */
record AmongMovers(TreeSolver solver) implements TreeSolver {
    private static final int TWO = 2;

    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        return solver.objection(reduced(game));
    }

    @Override
    public Solution solve(CompiledGame game) {
        CompiledGame reduced = reduced(game);
        if (game == reduced) {
            return solver.solve(game);
        }
        UnsuitableGameException.check(name(), game.source(), solver.objection(reduced));
        Solution found = solver.solve(reduced);
        return Solution.verified(
                name(),
                found.concept(),
                found.equilibria().stream()
                        .map(each -> in(game, each.profile()))
                        .toList(),
                found.completeness(),
                found.notes());
    }

    /** How many players have a choice to make, be it among one action. */
    static int movers(CompiledGame game) {
        return (int)
                IntStream.range(0, game.players()).filter(p -> moves(game, p)).count();
    }

    private static boolean moves(CompiledGame game, int player) {
        return game.firstSet()[player] < game.firstSet()[player + 1];
    }

    /** Those left out have no actions, so that the probabilities are the same. */
    private static Profile in(CompiledGame game, Profile profile) {
        return profile.exactProbabilities()
                .map(exact -> BehaviorProfile.exact(game, exact))
                .orElseGet(() -> BehaviorProfile.of(game, profile.probabilities()));
    }

    /** The same game without some who look on, if there are more than two players and at most two move. */
    private static CompiledGame reduced(CompiledGame game) {
        if (game.players() <= TWO || movers(game) > TWO) {
            return game;
        }
        List<Integer> kept = new ArrayList<>(IntStream.range(0, game.players())
                .filter(p -> moves(game, p))
                .boxed()
                .toList());
        for (int p = 0; kept.size() < TWO; p++) {
            if (!moves(game, p)) {
                kept.add(p);
            }
        }
        kept.sort(null);
        List<Node> nodes = new ArrayList<>();
        for (int n = 0; n < game.nodes(); n++) {
            nodes.add(node(game, n, kept));
        }
        return ExtensiveGame.of(
                        game.source().title(),
                        kept.stream().map(game.source().players()::get).toList(),
                        nodes)
                .compiled();
    }

    /** Everything is paid at the end. */
    private static Node node(CompiledGame game, int n, List<Integer> kept) {
        return switch (game.source().nodes().get(n)) {
            case Node.Chance chance -> new Node.Chance("", chance.move(), null);
            case Node.Decision decision -> {
                InformationSet set = decision.informationSet();
                yield new Node.Decision(
                        "",
                        new InformationSet(kept.indexOf(set.player()), set.number(), set.name(), set.actions()),
                        null);
            }
            case Node.Terminal _ -> {
                Numeral[] payoffs = new Numeral[kept.size()];
                Arrays.setAll(payoffs, k -> Numeral.of(game.exactPayoff(kept.get(k), game.terminal()[n])));
                yield new Node.Terminal("", new Outcome(n + 1, "", List.of(payoffs)));
            }
        };
    }
}
