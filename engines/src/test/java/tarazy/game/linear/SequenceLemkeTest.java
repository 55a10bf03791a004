package tarazy.game.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Games;
import tarazy.game.Profile;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class SequenceLemkeTest {
    private static List<Rational> payoffs(Equilibrium equilibrium) {
        return equilibrium.verification().exact().orElseThrow().payoffs();
    }

    /** One exact equilibrium or more, and nothing to report. */
    private static List<Equilibrium> solve(ExtensiveGame game, int starts) {
        Solution solution = new SequenceLemke(starts).solve(game.compiled());
        assertThat(solution.equilibria())
                .as("%s: %s", game.title(), solution.notes())
                .isNotEmpty()
                .allMatch(Equilibrium::exact);
        assertThat(solution.notes()).as(game.title()).hasSize(starts > 1 ? 1 : 0);
        return solution.equilibria();
    }

    /** 600 games. */
    @ParameterizedTest
    @EnumSource
    void regretIsExactlyZero(HiddenTree.Payoffs payoffs) {
        for (long seed = 1; seed <= 100; seed++) {
            solve(HiddenTree.of(seed, 4 + (int) (seed % 30), payoffs, false), seed % 10 == 0 ? 4 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void largerGamesAreSolvedExactly(long seed) {
        for (HiddenTree.Payoffs payoffs : HiddenTree.Payoffs.values()) {
            solve(HiddenTree.of(seed, 200, payoffs, false), 1);
        }
    }

    /** The seeds of tables whose payoffs are of all sizes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void tablesAreTreesToo(long seed) {
        solve(Games.table(seed, 4, 5).toTree(), 3);
        solve(Games.table(seed, 1, 6).toTree(), 2);
        solve(Games.table(seed, 1, 1).toTree(), 1);
        solve(Games.table(seed, 12, 9).toTree(), 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void opposedInterestsGiveTheValue(long seed) {
        ExtensiveGame game = HiddenTree.of(seed, 30, HiddenTree.Payoffs.FRACTIONS, true);
        Equilibrium byLp = new SequenceLp().solve(game.compiled()).equilibria().getFirst();
        assertThat(solve(game, 3))
                .as("seed %s", seed)
                .allSatisfy(each -> assertThat(payoffs(each)).isEqualTo(payoffs(byLp)));
    }

    @Test
    void pokerHasItsValue() {
        assertThat(payoffs(solve(Poker.kuhn(3), 1).getFirst()).getFirst()).isEqualTo(Rational.of(-1, 18));
        assertThat(payoffs(solve(Poker.leduc(), 1).getFirst()).getFirst().doubleValue())
                .isCloseTo(-0.085606424078, within(5e-13));
    }

    @Test
    void chickenIsPlayedBothWays() {
        List<Equilibrium> found = solve(Classics.chicken().toTree(), 30);
        assertThat(found)
                .extracting(SequenceLemkeTest::payoffs)
                .contains(List.of(Rational.of(2), Rational.of(4)), List.of(Rational.of(4), Rational.of(2)));
        assertThat(new SequenceLemke(30)
                        .solve(Classics.chicken().toTree().compiled())
                        .notes())
                .containsExactly("from 30 priors 2 different equilibria");
    }

    @Test
    void eachEquilibriumIsGivenOnce() {
        List<Equilibrium> found = solve(Classics.coordination(4).toTree(), 100);
        assertThat(found).hasSizeGreaterThanOrEqualTo(4);
        assertThat(new HashSet<Profile>(found.stream().map(Equilibrium::profile).toList()))
                .hasSameSizeAs(found);
    }

    @Test
    void crisesAreSolved() {
        for (int types : new int[] {5, 10}) {
            assertThat(payoffs(solve(Crises.ultimatum(types), 1).getFirst()).getFirst())
                    .isEqualTo(Rational.of(29, 50));
        }
        assertThat(payoffs(solve(Crises.deterrence(), 1).getFirst()))
                .isEqualTo(List.of(Rational.ONE, Rational.of(-1, 2)));
    }

    /** Multiples and constants of both players' payoffs change nothing at all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void positiveAffineChangesChangeNothing(long seed) {
        ExtensiveGame game = HiddenTree.of(seed, 25, HiddenTree.Payoffs.FRACTIONS, false);
        List<Rational> before =
                solve(game, 1).getFirst().profile().exactProbabilities().orElseThrow();
        ExtensiveGame changed = Changes.payoffs(
                game,
                a -> a.multiply(Rational.parse("1e19")).add(Rational.of(1, 3)),
                b -> b.multiply(Rational.parse("3e-7")).subtract(Rational.parse("1e19")));
        Solution same = new SequenceLemke().solve(changed.compiled());
        assertThat(same.equilibria().getFirst().exact()).isTrue();
        // an equilibrium of one is an equilibrium of the other
        assertThat(tarazy.game.BehaviorProfile.exact(changed.compiled(), before)
                        .verify()
                        .exactEquilibrium())
                .as("seed %s", seed)
                .isTrue();
    }

    @Test
    void gamesWithHardlyAnythingInThem() {
        ExtensiveGame ended = ExtensiveGame.builder("over")
                .players("A", "B")
                .root(end("", 2, 3))
                .build();
        Solution over = new SequenceLemke(2).solve(ended.compiled());
        assertThat(over.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(payoffs(over.equilibria().getFirst())).containsExactly(Rational.of(2), Rational.of(3));
        ExtensiveGame alone = ExtensiveGame.builder("alone")
                .players("A", "B")
                .root(choice("B", "b", on("x", end("", 1, 0)), on("y", end("", 0, 1)), on("z", end("", 1, 1))))
                .build();
        assertThat(payoffs(solve(alone, 5).getFirst()).get(1)).isEqualTo(Rational.ONE);
    }

    @Test
    void saysWhyItDoesNotApply() {
        assertThat(new SequenceLemke().objection(Classics.seltensHorse().compiled()))
                .contains("it has 3 players, must have 2");
        assertThatThrownBy(() -> new SequenceLemke(0)).hasMessage("starts is 0, must be from 1 to 10000");
        CompiledGame none = ExtensiveGame.builder("nobody")
                .players()
                .root(tarazy.game.Tree.end())
                .build()
                .compiled();
        assertThat(new SequenceLemke().objection(none)).contains("it has 0 players, must have 2");
    }
}
