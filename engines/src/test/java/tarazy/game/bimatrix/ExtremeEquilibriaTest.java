package tarazy.game.bimatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.Completeness;
import tarazy.game.Equilibrium;
import tarazy.game.Games;
import tarazy.game.Numeral;
import tarazy.game.Profile;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.UnsuitableGameException;
import tarazy.game.bimatrix.EquilibriumSet.Component;
import tarazy.game.library.Classics;

class ExtremeEquilibriaTest {
    private static final List<String> ODD_NUMBERS = List.of("0", "1", "-1/3", "1e19", "1e-7", "-1e19", "2.5");

    private static List<Profile> profiles(Solution solution) {
        assertThat(solution.equilibria()).allSatisfy(each -> {
            assertThat(each.exact()).isTrue();
            assertThat(each.regret()).isZero();
        });
        return solution.equilibria().stream().map(Equilibrium::profile).toList();
    }

    private static List<Profile> all(StrategicGame game) {
        Solution solution = new ExtremeEquilibria().solve(game);
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        return profiles(solution);
    }

    private static List<Rational> numbers(String... texts) {
        return List.of(texts).stream().map(Rational::parse).toList();
    }

    @Test
    void chickenHasTwoPureEquilibriaAndAMixedOne() {
        Solution chicken = new ExtremeEquilibria().solve(Classics.chicken());
        assertThat(profiles(chicken).stream()
                        .map(each -> each.exactProbabilities().orElseThrow()))
                .containsExactly(
                        numbers("1", "0", "0", "1"), numbers("0", "1", "1", "0"), numbers("1/2", "1/2", "1/2", "1/2"));
        assertThat(chicken.equilibria().get(2).verification().payoffs()).containsExactly(2.5, 2.5);
        assertThat(chicken.notes()).containsExactly("all 3 equilibria are isolated");
    }

    @Test
    void brinkmanshipIsMostlySwerving() {
        Equilibrium mixed = new ExtremeEquilibria()
                .solve(Classics.brinkmanship())
                .equilibria()
                .get(2);
        assertThat(mixed.profile().exactProbabilities()).contains(numbers("9/10", "1/10", "9/10", "1/10"));
        assertThat(mixed.verification().exact().orElseThrow().payoffs()).isEqualTo(numbers("-1/10", "-1/10"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void coordinationOnSeveralPlans(int n) {
        assertThat(all(Classics.coordination(n))).hasSize((1 << n) - 1).doesNotHaveDuplicates();
    }

    @Test
    void dualCyclicPolytopesHaveManyEquilibria() {
        EquilibriumSet set = new ExtremeEquilibria().enumerate(BimatrixGames.vonStengel());
        assertThat(set.extreme()).hasSize(75);
        assertThat(set.components()).hasSize(75).allMatch(Component::isolated);
        // both polytopes are dual to the cyclic polytope of dimension 6 with 12 vertices
        assertThat(set.vertices()).isEqualTo(2 * (112 - 1));
        assertThat(all(BimatrixGames.vonStengelFirst())).hasSize(75);
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static StrategicGame small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = random.nextInt(1, 5);
        int columns = random.nextInt(1, 5);
        return seed % 3 == 0
                ? BimatrixGames.table(
                        "odd numbers " + seed,
                        () -> Numeral.parse(ODD_NUMBERS.get(random.nextInt(ODD_NUMBERS.size()))),
                        rows,
                        columns)
                : BimatrixGames.random(seed, (int) (seed % 5) * 3, rows, columns);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTryingAllBases(long seed) {
        StrategicGame game = small(seed);
        assertThat(all(game))
                .as("seed %s", seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(List.copyOf(BruteForce.equilibria(game)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lemkeAndHowsonFindSomeOfThem(long seed) {
        StrategicGame game = small(seed);
        List<Profile> all = all(game);
        List<Profile> from = profiles(new LemkeHowson().solve(game));
        List<Profile> onward = profiles(LemkeHowson.everywhere().solve(game));
        assertThat(from)
                .as("seed %s", seed)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSubsetOf(onward);
        assertThat(onward).as("seed %s", seed).doesNotHaveDuplicates().isSubsetOf(all);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nondegenerateGamesHaveAnOddNumber(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StrategicGame game = BimatrixGames.random(seed, 1_000_000_000, random.nextInt(2, 9), random.nextInt(2, 9));
        EquilibriumSet set = new ExtremeEquilibria().enumerate(game);
        assertThat(set.components()).as("seed %s", seed).allMatch(Component::isolated);
        assertThat(set.extreme().size() % 2).as("seed %s", seed).isEqualTo(1);
        assertThat(all(game)).hasSize(set.extreme().size());
    }

    private static StrategicGame affine(StrategicGame game, Rational scale, Rational shift) {
        List<Numeral> numbers = new ArrayList<>();
        for (int cell = 0; cell < game.size(); cell++) {
            // the first player's payoffs also depend on what the second does alone
            Rational beside = Rational.of(game.strategy(1, cell) * 7L);
            numbers.add(
                    Numeral.of(game.payoff(0, cell).multiply(scale).add(shift).add(beside)));
            numbers.add(Numeral.of(game.payoff(1, cell).divide(scale).subtract(shift)));
        }
        return StrategicGame.of(game.title(), game.strategies(), new StrategicGame.Cells.Payoffs(numbers));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void positiveAffineChangesOfPayoffsChangeNothing(long seed) {
        StrategicGame game = BimatrixGames.random(seed, seed % 2 == 0 ? 3 : 1000, 5, 6);
        List<List<Rational>> before = all(game).stream()
                .map(each -> each.exactProbabilities().orElseThrow())
                .toList();
        for (String scale : List.of("3/7", "1e-7", "1e19")) {
            assertThat(all(affine(game, Rational.parse(scale), Rational.parse("-12345.678"))).stream()
                            .map(each -> each.exactProbabilities().orElseThrow()))
                    .as("seed %s, scale %s", seed, scale)
                    .isEqualTo(before);
        }
    }

    @Test
    void continuaAreTold() {
        // the second player may do anything as long as the first does not regret the first row
        StrategicGame game = BimatrixGames.rows("2,1 0,1", "1,1 1,1");
        EquilibriumSet set = new ExtremeEquilibria().enumerate(game);
        assertThat(set.extreme().stream().map(each -> each.exactProbabilities().orElseThrow()))
                .containsExactly(
                        numbers("1", "0", "1", "0"),
                        numbers("0", "1", "0", "1"),
                        numbers("1", "0", "1/2", "1/2"),
                        numbers("0", "1", "1/2", "1/2"));
        assertThat(set.components())
                .containsExactly(
                        new Component(List.of(0, 1, 2, 3), List.of(List.of(0, 2), List.of(1, 3), List.of(2, 3))));
        assertThat(new ExtremeEquilibria().solve(game).notes())
                .containsExactly(
                        "4 extreme equilibria in 1 component",
                        "component 1 is a continuum with the extreme equilibria 1, 2, 3, 4, the union of all that mixes"
                                + " 1, 3; or 2, 4; or 3, 4");
    }

    @Test
    void whereNothingIsAtStakeEverythingIsAnEquilibrium() {
        EquilibriumSet set = new ExtremeEquilibria().enumerate(BimatrixGames.random(1, 0, 6, 7));
        assertThat(set.extreme()).hasSize(42);
        assertThat(set.components()).hasSize(1);
        assertThat(set.components().getFirst().nashSubsets()).hasSize(1);
    }

    @Test
    void playersWithoutAChoiceDoNotCount() {
        StrategicGame three = Games.table(4, 1, 3, 2);
        assertThat(all(three)).isNotEmpty();
        assertThat(all(Games.table(2, 4))).isNotEmpty();
        assertThat(all(Games.table(2))).hasSize(1);
        assertThatThrownBy(() -> new ExtremeEquilibria().solve(Games.table(4, 2, 2, 2)))
                .isInstanceOf(UnsuitableGameException.class)
                .hasMessage(
                        "enumerate cannot solve game table 4: it has 3 players with more than one strategy, must have"
                                + " 2 or fewer");
    }

    @Test
    void largeGamesEndWithANoteAndAnEquilibrium() {
        Solution solution = new ExtremeEquilibria(2_000_000, 100).solve(BimatrixGames.random(1, 100, 30, 30));
        assertThat(profiles(solution)).isNotEmpty();
        assertThat(solution.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThat(solution.notes())
                .singleElement()
                .asString()
                .startsWith("the search was stopped at its bound after ");
        Solution many = new ExtremeEquilibria(1_000_000_000, 100).solve(Classics.coordination(9));
        assertThat(profiles(many)).hasSize(100);
        assertThat(many.completeness()).isEqualTo(Completeness.INCOMPLETE);
        assertThat(many.notes())
                .containsExactly("there are more than 100 extreme equilibria; these are only some of them");
    }
}
