package tarazy.game.regret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Games;
import tarazy.game.Profile;
import tarazy.game.Solution;
import tarazy.game.UnsuitableGameException;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class CounterfactualRegretTest {
    private static final List<RegretVariant> VARIANTS =
            List.of(new RegretVariant.Plain(), new RegretVariant.Plus(), RegretVariant.Discounted.standard());

    private static CounterfactualRegret solver(String name) {
        return new CounterfactualRegret(VARIANTS.stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static Equilibrium average(CounterfactualRegret solver, ExtensiveGame game) {
        Solution solution = solver.solve(game.compiled());
        assertThat(solution.concept()).isEqualTo(Concept.APPROXIMATE);
        assertThat(solution.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThat(solution.equilibria()).hasSize(1);
        return solution.equilibria().getFirst();
    }

    private static double nashConv(CounterfactualRegret solver, ExtensiveGame game) {
        return average(solver, game).verification().nashConv();
    }

    @ParameterizedTest
    @CsvSource({
        "cfr, 100, .01645195463",
        "cfr, 1000, .00187523329",
        "cfr+, 100, .00238880820",
        "cfr+, 1000, .00017473065",
        "dcfr, 100, .00333268394",
        "dcfr, 1000, .00029300046",
    })
    void nashConvInKuhnPokerIsKnown(String name, int iterations, double nashConv) {
        assertThat(nashConv(solver(name).withIterations(iterations), Poker.kuhn(3)))
                .isCloseTo(nashConv, within(5.1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "cfr, .19143270601, 5.1e-12",
        "cfr+, .02683198994, 5.1e-12",
        // rounding grows here: with 50 digits, this is .015511123348; the order of additions decides beyond 1e-5
        "dcfr, .01550763769, 1e-5",
    })
    void nashConvInLeducIsKnown(String name, double nashConv, double tolerance) {
        assertThat(nashConv(solver(name).withIterations(100), Poker.leduc())).isCloseTo(nashConv, within(tolerance));
    }

    @Test
    void withoutIterationsPlayIsUniform() {
        CounterfactualRegret none = solver("cfr+").withIterations(0);
        assertThat(nashConv(none, Poker.kuhn(3))).isCloseTo(11 / 12.0, within(1e-14));
        assertThat(nashConv(none, Poker.leduc())).isCloseTo(4.747222222222, within(5e-13));
        assertThat(average(none, Poker.leduc()).profile().probabilities()).containsOnly(0.5, 1 / 3.0);
    }

    @Test
    void theValueOfLeducLiesBetweenTheBoundsInTheNotes() {
        Solution solution = solver("cfr+").solve(Poker.leduc().compiled());
        assertThat(solution.notes()).hasSize(2);
        assertThat(solution.notes().getFirst()).startsWith("average play of 1,000 iterations; NashConv 4.89");
        String[] words = solution.notes().get(1).split(" ", -1);
        double low = Double.parseDouble(words[words.length - 3]);
        double high = Double.parseDouble(words[words.length - 1]);
        assertThat(low).isLessThan(-0.085606424078);
        assertThat(high).isGreaterThan(-0.085606424078);
        assertThat(high - low)
                .isCloseTo(solution.equilibria().getFirst().verification().nashConv(), within(1e-12))
                .isLessThan(0.002);
        assertThat(solution.notes().get(1)).startsWith("exploitability " + (high - low) / 2);
    }

    @Test
    void stopsAtTheTarget() {
        CounterfactualRegret solver = solver("cfr+").withIterations(1_000_000).withTarget(0.01);
        Solution solution = solver.solve(Poker.kuhn(3).compiled());
        int made =
                Integer.parseInt(solution.notes().getFirst().replaceFirst("average play of (\\d+) iterations.*", "$1"));
        double nashConv = solution.equilibria().getFirst().verification().nashConv();
        assertThat(nashConv).isLessThanOrEqualTo(0.01);
        assertThat(made).isBetween(10, 100).isEqualTo(made / 10 * 10);
        // not yet ten iterations before
        assertThat(nashConv(solver("cfr+").withIterations(made - 10), Poker.kuhn(3)))
                .isGreaterThan(0.01);
        assertThat(nashConv(solver("cfr+").withIterations(made), Poker.kuhn(3))).isEqualTo(nashConv);
    }

    /** NashConv falls as 1/√iterations at worst: Δ √actions Σ over information sets, Zinkevich and others 2007. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void opposedInterestsAreSettled(long seed) {
        CompiledGame any = Games.perfectRecall(seed, 2, 5).compiled();
        double[] first = new double[any.terminals()];
        double[] second = new double[any.terminals()];
        for (int t = 0; t < first.length; t++) {
            first[t] = Math.floorMod(31 * t * t + 7 * t, 11) - 5;
            second[t] = -first[t];
        }
        CompiledGame game = any.withPayoffs(new double[][] {first, second});
        for (RegretVariant variant : VARIANTS) {
            Equilibrium average = new CounterfactualRegret(variant)
                    .withIterations(2_000)
                    .solve(game)
                    .equilibria()
                    .getFirst();
            assertThat(average.verification().nashConv())
                    .as("%s, seed %d", variant.name(), seed)
                    .isLessThan(variant.name().equals("cfr") ? 0.1 : 0.02);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void unitsOfPayoffsChangeNothing(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 3, 6).compiled();
        double[][] payoffs = new double[3][];
        double[] factors = {0x1p60, 0x1p-40, 1};
        for (int p = 0; p < 3; p++) {
            payoffs[p] = game.payoffs(p).clone();
            for (int t = 0; t < payoffs[p].length; t++) {
                payoffs[p][t] *= factors[p];
            }
        }
        for (RegretVariant variant : VARIANTS) {
            CounterfactualRegret solver = new CounterfactualRegret(variant).withIterations(50);
            Profile before = solver.solve(game).equilibria().getFirst().profile();
            Profile after = solver.solve(game.withPayoffs(payoffs))
                    .equilibria()
                    .getFirst()
                    .profile();
            assertThat(after.probabilities()).as("seed %d", seed).isEqualTo(before.probabilities());
        }
    }

    @Test
    void whereInterestsAreNotOpposedNothingIsCalledAnEquilibrium() {
        for (ExtensiveGame game :
                List.of(Classics.seltensHorse(), Classics.chicken().toTree(), Crises.escalation(3, 2))) {
            Solution solution = solver("cfr").withIterations(100).solve(game.compiled());
            assertThat(solution.concept().text()).doesNotContain("equilibrium");
            assertThat(solution.notes())
                    .anyMatch(note -> note.contains("regret need not vanish"))
                    .noneMatch(note -> note.contains("exploitability") || note.contains("equilibrium"));
        }
    }

    @Test
    void oddGames() {
        ExtensiveGame nobody = ExtensiveGame.builder("nobody").root(end()).build();
        assertThat(nashConv(solver("cfr"), nobody)).isZero();
        ExtensiveGame over = ExtensiveGame.builder("over")
                .players("A", "B")
                .root(end("x", 1, 2))
                .build();
        assertThat(average(solver("cfr+"), over).verification().payoffs()).containsExactly(1.0, 2.0);
        ExtensiveGame alone = ExtensiveGame.builder("alone")
                .players("A", "bystander")
                .root(chance(
                        "weather",
                        on("never", "0", choice("A", "never", on("a", end("", 5, 0)), on("b", end("", 9, 0)))),
                        on("always", "1", choice("A", "x", on("l", end("", -1, 3)), on("r", end("", 2, 3))))))
                .build();
        Equilibrium best = average(solver("dcfr").withIterations(10_000), alone);
        assertThat(best.verification().payoffs().getFirst()).isCloseTo(2, within(1e-6));
        assertThat(best.verification().payoffs().getLast()).isCloseTo(3, within(1e-14));
        ExtensiveGame forced = ExtensiveGame.builder("forced")
                .players("A")
                .root(choice("A", "x", on("only", end("", 0))))
                .build();
        assertThat(average(solver("cfr"), forced).profile().probabilities()).containsExactly(1);
    }

    @Test
    void hugePayoffs() {
        ExtensiveGame pennies = ExtensiveGame.builder("large")
                .players("A", "B")
                .root(choice(
                        "A",
                        "A",
                        on(
                                "heads",
                                choice(
                                        "B",
                                        "B",
                                        on("heads", end("", "2e307", "-2e307")),
                                        on("tails", end("", "-1e307", "1e307")))),
                        on(
                                "tails",
                                choice(
                                        "B",
                                        "B",
                                        on("heads", end("", "-1e307", "1e307")),
                                        on("tails", end("", "1e307", "-1e307"))))))
                .build();
        Equilibrium average = average(solver("cfr+").withIterations(20_000), pennies);
        assertThat(average.relativeRegret()).isLessThan(1e-3);
        assertThat(average.profile().probabilities()[0]).isCloseTo(0.4, within(1e-2));
        ExtensiveGame beyond = ExtensiveGame.builder("beyond")
                .players("A")
                .root(choice("A", "x", on("l", end("", "1e400")), on("r", end("", "0"))))
                .build();
        assertThatThrownBy(() -> solver("cfr").solve(beyond.compiled()))
                .isInstanceOf(UnsuitableGameException.class)
                .hasMessage("cfr cannot solve game beyond: payoffs of A are too large for rounded numbers;"
                        + " divide them by a constant");
    }

    @Test
    void playersMustRemember() {
        ExtensiveGame forgetful = ExtensiveGame.builder("forgetful")
                .players("A")
                .root(choice(
                        "A",
                        "first",
                        on("l", choice("A", "second", on("l", end("", 1)), on("r", end("", 0)))),
                        on("r", choice("A", "second", on("l", end("", 0)), on("r", end("", 1))))))
                .build();
        assertThat(solver("cfr").objection(forgetful.compiled()))
                .get()
                .asString()
                .startsWith("it has imperfect recall: ");
        assertThatThrownBy(() -> solver("cfr").solve(forgetful.compiled())).isInstanceOf(UnsuitableGameException.class);
    }

    @Test
    void extremeDiscountsStayInRange() {
        for (double exponent : new double[] {-100, 0, 100}) {
            RegretVariant.Discounted variant = new RegretVariant.Discounted(exponent, exponent, Math.max(exponent, 0));
            CounterfactualRegret solver = new CounterfactualRegret(variant).withIterations(3_000);
            assertThat(average(solver, Poker.kuhn(3)).regret())
                    .as("%s", variant)
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void wrongOptionsAreRefused() {
        assertThatThrownBy(() -> solver("cfr").withIterations(-1)).hasMessage("iterations are -1, must be 0 or more");
        assertThatThrownBy(() -> solver("cfr").withTarget(Double.NaN)).hasMessage("target is NaN, must be 0 or more");
        assertThatThrownBy(() -> new RegretVariant.Discounted(1, 101, 0))
                .hasMessage("beta is 101.0, must be from -100.0 to 100.0");
        assertThatThrownBy(() -> new RegretVariant.Discounted(1, 1, -1))
                .hasMessage("gamma is -1.0, must be from 0.0 to 100.0");
    }
}
