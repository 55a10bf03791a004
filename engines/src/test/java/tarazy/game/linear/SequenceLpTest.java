package tarazy.game.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.BehaviorProfile;
import tarazy.game.Completeness;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.NormalForm;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.Tree;
import tarazy.game.UnsuitableGameException;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class SequenceLpTest {
    private final SequenceLp lp = new SequenceLp();

    private Equilibrium only(ExtensiveGame game) {
        Solution solution = lp.solve(game.compiled());
        assertThat(solution.equilibria())
                .as("%s %s", game.title(), solution.notes())
                .hasSize(1);
        return solution.equilibria().getFirst();
    }

    private Rational value(ExtensiveGame game) {
        Equilibrium only = only(game);
        assertThat(only.exact()).as(game.title()).isTrue();
        assertThat(only.regret()).isZero();
        return only.verification().exact().orElseThrow().payoffs().getFirst();
    }

    @Test
    void kuhnPokerCostsTheFirstAnEighteenth() {
        assertThat(value(Poker.kuhn(3))).isEqualTo(Rational.of(-1, 18));
        Solution solution = lp.solve(Poker.kuhn(3).compiled());
        assertThat(solution.notes()).containsExactly("the value of the game for first is -1/18 (-0.0555555555555556)");
        assertThat(solution.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void leducHasItsValue() {
        assertThat(value(Poker.leduc()).doubleValue()).isCloseTo(-0.085606424078, within(5e-13));
    }

    @Test
    void kuhnPokerWithManyCardsIsExact() {
        assertThat(value(Poker.kuhn(12)).doubleValue()).isBetween(-0.1, 0.0);
        assertThat(value(Poker.kuhn(32))).isEqualTo(Rational.of(-349, 5952));
    }

    /** 600 games: their values are those of their tables. */
    @ParameterizedTest
    @EnumSource
    void valuesAreThoseOfTheTable(HiddenTree.Payoffs payoffs) {
        int compared = 0;
        for (long seed = 1; seed <= 100; seed++) {
            ExtensiveGame game = HiddenTree.of(seed, 4 + (int) (seed % 12), payoffs, true);
            Rational value = value(game);
            if (tableSize(game) <= 4_000) {
                StrategicGame table = NormalForm.of(game.compiled()).table();
                assertThat(value).as("seed %s", seed).isEqualTo(TableOracle.value(table));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static int tableSize(ExtensiveGame game) {
        try {
            return NormalForm.of(game.compiled(), 4_000).table().size();
        } catch (IllegalArgumentException e) {
            return Integer.MAX_VALUE;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void largerGamesAreSolvedExactly(long seed) {
        for (HiddenTree.Payoffs payoffs : HiddenTree.Payoffs.values()) {
            value(HiddenTree.of(seed, 400, payoffs, true));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void playersMayBeSwapped(long seed) {
        ExtensiveGame game = HiddenTree.of(seed, 30, HiddenTree.Payoffs.FRACTIONS, true);
        assertThat(only(Changes.swapped(game))
                        .verification()
                        .exact()
                        .orElseThrow()
                        .payoffs()
                        .get(1))
                .as("seed %s", seed)
                .isEqualTo(value(game));
    }

    @Test
    void matchingPenniesAreUniqueAndComplete() {
        Solution solution = lp.solve(Classics.matchingPennies().toTree().compiled());
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(solution.equilibria().getFirst().profile().exactProbabilities())
                .contains(List.of(Rational.of(1, 2), Rational.of(1, 2), Rational.of(1, 2), Rational.of(1, 2)));
    }

    /** B must know what to do after a move that A does not make. */
    @Test
    void whereThePlanDoesNotLeadTheBestIsDone() {
        ExtensiveGame game = ExtensiveGame.builder("unreached")
                .players("A", "B")
                .root(choice(
                        "A",
                        "start",
                        on("out", end("", 5, -5)),
                        on(
                                "in",
                                choice(
                                        "B",
                                        "answer",
                                        on("good", end("", 3, -3)),
                                        on("bad", end("", 4, -4)),
                                        on("worse", end("", 9, -9))))))
                .build();
        Equilibrium found = only(game);
        BehaviorProfile profile = (BehaviorProfile) found.profile();
        assertThat(profile.probability("A", "start", "out")).isEqualTo(1);
        assertThat(profile.probability("B", "answer", "worse")).isZero();
    }

    @Test
    void gamesWithHardlyAnythingInThem() {
        ExtensiveGame ended = ExtensiveGame.builder("over")
                .players("A", "B")
                .root(end("", 2, 3))
                .build();
        assertThat(value(ended)).isEqualTo(Rational.of(2));
        assertThat(lp.solve(ended.compiled()).completeness()).isEqualTo(Completeness.COMPLETE);
        ExtensiveGame alone = ExtensiveGame.builder("alone")
                .players("A", "B")
                .root(choice("B", "b", on("x", end("", 1, 0)), on("y", end("", 0, 1)), on("z", end("", 1, 0))))
                .build();
        assertThat(value(alone)).isEqualTo(Rational.ZERO);
        ExtensiveGame forced = ExtensiveGame.builder("forced")
                .players("A", "B")
                .root(choice("A", "a", on("x", choice("B", "b", on("y", end("", 1, -1))))))
                .build();
        assertThat(value(forced)).isEqualTo(Rational.ONE);
        assertThat(lp.solve(forced.compiled()).completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void whatNeverHappensNeedNotAddUp() {
        Tree pennies = choice("A", "a", on("l", end("", 1, -1)), on("r", end("", -1, 1)));
        ExtensiveGame game = ExtensiveGame.builder("never")
                .players("A", "B")
                .root(chance("c", on("yes", "1", pennies), on("no", "0", end("", 1_000_000, 7))))
                .build();
        assertThat(value(game)).isEqualTo(Rational.ONE);
    }

    @Test
    void payoffsMayBeBeyondDoubles() {
        Tree pennies = choice(
                "A",
                "a",
                on("l", choice("B", "b", on("l", end("", "3e400", "-3e400")), on("r", end("", "0", "0")))),
                on("r", choice("B", "b", on("l", end("", "0", "0")), on("r", end("", "1e-400", "-1e-400")))));
        ExtensiveGame game =
                ExtensiveGame.builder("vast").players("A", "B").root(pennies).build();
        Rational huge = Rational.parse("3e400");
        Rational tiny = Rational.parse("1e-400");
        assertThat(value(game)).isEqualTo(huge.multiply(tiny).divide(huge.add(tiny)));
        assertThat(lp.solve(game.compiled()).notes())
                .containsExactly("the value of the game for A is 1.00000000000000E-400");
    }

    @Test
    void saysWhyItDoesNotApply() {
        assertThatThrownBy(() -> lp.solve(Crises.deterrence().compiled()))
                .isInstanceOf(UnsuitableGameException.class)
                .hasMessage("lp cannot solve game two-stage deterrence: one player does not lose what the other wins:"
                        + " payoffs are 0, 1 at (not attack) and -1/2, -1 at (attack, resist); lcp solves such games");
        assertThat(lp.objection(Classics.seltensHorse().compiled())).contains("it has 3 players, must have 2");
        ExtensiveGame forgetful = ExtensiveGame.builder("forgetful")
                .players("A", "B")
                .root(choice(
                        "A",
                        "first",
                        on("l", choice("A", "later", on("x", end("", 1, -1)), on("y", end("", 0, 0)))),
                        on("r", choice("A", "later", on("x", end("", 0, 0)), on("y", end("", 1, -1))))))
                .build();
        assertThat(lp.objection(forgetful.compiled()).orElseThrow())
                .startsWith("it has imperfect recall: A forgets at");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void positiveAffineChangesMoveTheValueOnly(long seed) {
        ExtensiveGame game = HiddenTree.of(seed, 30, HiddenTree.Payoffs.FRACTIONS, true);
        Rational before = value(game);
        for (String scale : List.of("1e-7", "3/7", "1e19")) {
            Rational by = Rational.parse(scale);
            Rational to = Rational.parse("-12345678901234567890/3");
            ExtensiveGame changed =
                    Changes.payoffs(game, a -> a.multiply(by).add(to), b -> b.multiply(Rational.of(2, 9)));
            assertThat(value(changed))
                    .as("seed %s", seed)
                    .isEqualTo(before.multiply(by).add(to));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void splittingMovesOfNatureLeavesTheValueAlone(long seed) {
        ExtensiveGame game = HiddenTree.of(seed, 40, HiddenTree.Payoffs.FRACTIONS, true);
        assertThat(value(Changes.splitChance(game))).as("seed %s", seed).isEqualTo(value(game));
    }

    @Test
    void theSameGameGivesTheSameBits() {
        List<Object> found = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            found.add(only(Poker.kuhn(7)).profile().exactProbabilities());
        }
        assertThat(found.get(0)).isEqualTo(found.get(1));
    }
}
