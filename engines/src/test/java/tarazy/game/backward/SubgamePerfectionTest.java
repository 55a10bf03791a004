package tarazy.game.backward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Games;
import tarazy.game.MixedProfile;
import tarazy.game.NormalForm;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.Subgames;
import tarazy.game.Tree;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;
import tarazy.game.library.Crises;

class SubgamePerfectionTest {
    /** All pure equilibria of the table, found by trying. */
    private record PureByTrying(boolean exact) implements TreeSolver {
        @Override
        public String name() {
            return "trying";
        }

        @Override
        public Optional<String> objection(CompiledGame game) {
            return Optional.empty();
        }

        @Override
        public Solution solve(CompiledGame game) {
            NormalForm form = NormalForm.of(game);
            List<BehaviorProfile> found = new ArrayList<>();
            for (int cell = 0; cell < form.table().size(); cell++) {
                Rational[] weights = new Rational[form.table().firstStrategy()[game.players()]];
                java.util.Arrays.fill(weights, Rational.ZERO);
                for (int p = 0; p < game.players(); p++) {
                    weights[form.table().firstStrategy()[p] + form.table().strategy(p, cell)] = Rational.ONE;
                }
                MixedProfile pure = MixedProfile.exact(form.table(), List.of(weights));
                if (pure.verify().exactEquilibrium()) {
                    BehaviorProfile behavior = form.behavior(pure);
                    found.add(exact ? behavior : BehaviorProfile.of(game, behavior.probabilities()));
                }
            }
            return Solution.verified(name(), Concept.NASH, found, Completeness.UNKNOWN, List.of("tried all"));
        }
    }

    private final SubgamePerfection solver = new SubgamePerfection(new PureByTrying(true));

    /** M types: demand 7/10, war 2/5, value 29/50. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void theUltimatumRisksWarInTwoCasesOfFive(int types) {
        CompiledGame game = Crises.ultimatum(types).compiled();
        Solution solution = solver.solve(game);
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        Equilibrium equilibrium = solution.equilibria().getFirst();
        assertThat(equilibrium.exact()).isTrue();
        BehaviorProfile profile = (BehaviorProfile) equilibrium.profile();
        assertThat(profile.probability("A", "demand", "7/10")).isEqualTo(1);
        assertThat(equilibrium.verification().exact().orElseThrow().payoffs().getFirst())
                .isEqualTo(Rational.of(29, 50));
        Rational war = Rational.ZERO;
        for (int k = 0; k < types; k++) {
            Rational cost = Rational.of(2L * k + 1, 4L * types);
            double fight = profile.probability("B", "cost " + cost + ", demand 7/10", "fight");
            war = war.add(Rational.of((long) fight, types));
        }
        assertThat(war).isEqualTo(Rational.of(2, 5));
    }

    /** A stays out for 2, or goes in to a battle of the sexes; the subgame has two pure equilibria. */
    private static CompiledGame battle() {
        Tree inside = choice(
                "A",
                "inside",
                on("football", choice("B", "place", on("football", end("", 3, 1)), on("opera", end("", 0, 0)))),
                on("opera", choice("B", "place", on("football", end("", 0, 0)), on("opera", end("", 1, 3)))));
        return ExtensiveGame.builder("battle")
                .players("A", "B")
                .root(choice("A", "entry", on("out", end("", 2, 2)), on("in", inside)))
                .build()
                .compiled();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMethodForSubgamesIsAskedAndItsFirstAnswerTaken(boolean exact) {
        CompiledGame game = battle();
        Solution solution = new SubgamePerfection(new PureByTrying(exact)).solve(game);
        Equilibrium equilibrium = solution.equilibria().getFirst();
        assertThat(equilibrium.exact()).isEqualTo(exact);
        assertThat(((BehaviorProfile) equilibrium.profile()).probability("A", "entry", "in"))
                .isEqualTo(1);
        assertThat(equilibrium.verification().payoffs()).containsExactly(3.0, 1.0);
        assertThat(solution.completeness()).isEqualTo(Completeness.INCOMPLETE);
        assertThat(solution.notes())
                .containsExactly(
                        "the subgame after in: tried all", "the subgame after in: the first of 2 equilibria was taken");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsFoundIsAnEquilibriumInEverySubgame(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 2, 3).compiled();
        Solution solution = solver.solve(game);
        for (Equilibrium each : solution.equilibria()) {
            Subgames.roots(game).stream()
                    .forEach(root -> assertThat(((BehaviorProfile) each.profile())
                                    .verifyFrom(root)
                                    .exactEquilibrium())
                            .as("seed %s, subgame at node %s", seed, root)
                            .isTrue());
        }
        if (solution.equilibria().isEmpty()) {
            assertThat(solution.notes()).last().asString().endsWith("trying found no equilibrium");
        }
    }

    @Test
    void withPerfectInformationItIsBackwardInduction() {
        CompiledGame game = Games.perfectInformation(3, 40).compiled();
        assertThat(solver.solve(game).notes())
                .isEqualTo(new BackwardInduction().solve(game).notes());
        assertThat(solver.solve(game).equilibria().getFirst().profile())
                .isEqualTo(new BackwardInduction()
                        .solve(game)
                        .equilibria()
                        .getFirst()
                        .profile());
    }

    @Test
    void replacedPayoffsCount() {
        // staying out pays 9 now
        CompiledGame game = battle().withPayoffs(new double[][] {{9, 3, 0, 0, 1}, {2, 1, 0, 0, 3}});
        Solution solution = solver.solve(game);
        assertThat(solution.equilibria().getFirst().verification().payoffs()).containsExactly(9.0, 2.0);
    }

    @Test
    void indifferenceIsTold() {
        Tree inside = choice(
                "A",
                "inside",
                on("x", choice("A", "then", on("l", end("", 1, 1)), on("r", end("", 1, 0)))),
                on("y", end("", 0, 0)));
        Tree hidden = Tree.chance("start", on("u", "1/2", inside), on("v", "1/2", inside));
        CompiledGame game = ExtensiveGame.builder("alone")
                .players("A", "B")
                .root(hidden)
                .build()
                .compiled();
        Solution solution = solver.solve(game);
        assertThat(solution.notes())
                .containsExactly("the whole game: A is indifferent between actions; the first was taken");
        assertThat(solution.completeness()).isEqualTo(Completeness.INCOMPLETE);
    }

    @Test
    void whoForgetsCannotPlanAhead() {
        Tree guess = choice("A", "guess", on("l", end("", 1, 1)), on("r", end("", 0, 0)));
        CompiledGame game = ExtensiveGame.builder("forgetful")
                .players("A", "B")
                .root(choice("A", "move", on("left", guess), on("right", guess)))
                .build()
                .compiled();
        assertThatThrownBy(() -> solver.solve(game))
                .isInstanceOf(UnsuitableGameException.class)
                .hasMessageStartingWith("backward cannot solve game forgetful: it has imperfect recall: A forgets");
    }
}
