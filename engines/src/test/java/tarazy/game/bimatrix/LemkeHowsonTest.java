package tarazy.game.bimatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.Completeness;
import tarazy.game.Equilibrium;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.UnsuitableGameException;
import tarazy.game.library.Classics;

class LemkeHowsonTest {
    @Test
    void eachLabelLeadsToAnEquilibrium() {
        Solution solution = new LemkeHowson().solve(Classics.chicken());
        assertThat(solution.equilibria()).hasSize(2).allMatch(Equilibrium::exact);
        assertThat(solution.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThat(solution.notes())
                .containsExactly(
                        "equilibrium 1 is reached by dropping A: swerve, B: dare",
                        "equilibrium 2 is reached by dropping A: dare, B: swerve");
        assertThat(LemkeHowson.from(1).solve(Classics.chicken()).notes())
                .containsExactly("equilibrium 1 is reached by dropping A: dare");
    }

    @Test
    void pathsFromEquilibriaLeadToMore() {
        assertThat(LemkeHowson.everywhere().solve(Classics.chicken()).equilibria())
                .hasSize(3);
        // all pure equilibria are reached from the start, the mixed ones only from there
        assertThat(new LemkeHowson().solve(Classics.coordination(4)).equilibria())
                .hasSize(4);
        assertThat(LemkeHowson.everywhere().solve(Classics.coordination(4)).equilibria())
                .hasSize(15);
    }

    @Test
    void whatDominanceLeavesIsAll() {
        Solution solution = new LemkeHowson().solve(Classics.prisonersDilemma());
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(solution.equilibria().getFirst().profile().probabilities()).containsExactly(0, 1, 0, 1);
        assertThat(solution.notes()).contains("all else is strictly dominated, so that there is no other equilibrium");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void largeGamesAreSolvedExactly(long seed) {
        StrategicGame game = BimatrixGames.random(seed, 1000, 20, 25);
        Solution solution = LemkeHowson.from(3).solve(game);
        assertThat(solution.equilibria()).as("seed %s", seed).singleElement().matches(Equilibrium::exact);
    }

    /** Payoffs of very different size, whose determinants need hundreds of bits and have many factors 2. */
    @Test
    void sizeOfPayoffsDoesNotMatter() {
        int[] power = {0};
        StrategicGame game = BimatrixGames.table(
                "powers of two",
                () -> tarazy.game.Numeral.of(Rational.of(1L << (power[0] = (power[0] * 29 + 13) % 62))),
                9,
                9);
        Solution solution = LemkeHowson.everywhere().solve(game);
        assertThat(solution.equilibria()).isNotEmpty().allMatch(Equilibrium::exact);
        assertThat(solution.notes()).noneMatch(note -> note.startsWith("dropped"));
    }

    @Test
    void stopsAtItsBound() {
        Solution solution =
                new LemkeHowson(OptionalInt.empty(), false, 10_000).solve(BimatrixGames.random(1, 100, 30, 30));
        assertThat(solution.notes())
                .contains(
                        "the search was stopped at its bound of 10000 products of words; not all paths were followed");
        assertThat(solution.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void labelsMustExist() {
        assertThatThrownBy(() -> LemkeHowson.from(4).solve(Classics.chicken()))
                .isInstanceOf(UnsuitableGameException.class)
                .hasMessageContaining("label 4 to drop must be from 0 to 3");
    }
}
