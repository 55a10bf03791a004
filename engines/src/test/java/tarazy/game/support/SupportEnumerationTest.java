package tarazy.game.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import tarazy.game.StrategicGame.Cells;
import tarazy.game.StrategicGame.Strategies;
import tarazy.game.bimatrix.BimatrixGames;
import tarazy.game.bimatrix.BruteForce;
import tarazy.game.bimatrix.ExtremeEquilibria;
import tarazy.game.library.Classics;

class SupportEnumerationTest {
    private static final String PROVEN = "each support was solved or excluded by proof";

    /** McKelvey and McLennan's (1996, Handbook of Computational Economics I) game: 9 equilibria, 2 of them in full support. */
    private static final String MCKELVEY_MCLENNAN = "9 8 12  0 0 0  0 0 0  9 8 2  0 0 0  3 4 6  3 4 6  0 0 0";

    /** Nau, Gomez Canovas and Hansen's (2004) game: 3 pure, 2 partly mixed, a curve of fully mixed equilibria. */
    private static final String NAU = "0 0 2  3 0 0  0 3 0  0 0 0  1 1 0  0 0 0  0 0 0  0 0 3";

    private static final String FOUR_PLAYERS =
            "1.131 1.210 2.426 2.429  4.225 5.277 4.837 5.645  4.452 4.549 1.655 1.347"
                    + " 7.566 4.655 7.076 4.423  1.223 1.358 2.234 2.238  4.483 5.764 4.995 5.754  4.564 4.326 1.762 1.576"
                    + " 7.247 4.943 7.362 4.382  2.326 2.422 3.222 3.024  1.478 2.544 1.973 7.486  2.747 2.243 3.518 3.062"
                    + " 1.759 2.705 1.735 4.043  5.255 5.334 2.643 2.873  4.383 1.436 4.864 5.267  5.634 5.675 2.455 6.523"
                    + " 4.642 1.897 4.042 3.830";

    /** Payoffs of the cells, the first player's strategy varying fastest. */
    private static StrategicGame game(String payoffs, int... counts) {
        List<Strategies> strategies = new ArrayList<>();
        for (int p = 0; p < counts.length; p++) {
            strategies.add(Strategies.counted("player " + (p + 1), counts[p]));
        }
        List<Numeral> numbers = new ArrayList<>();
        for (String number : payoffs.split("\\s+", -1)) {
            numbers.add(Numeral.parse(number));
        }
        return StrategicGame.of("game", strategies, new Cells.Payoffs(numbers));
    }

    private static Solution solve(StrategicGame game) {
        Solution solution = new SupportEnumeration().solve(game);
        assertThat(solution.equilibria()).allSatisfy(each -> {
            assertThat(each.relativeRegret()).isLessThanOrEqualTo(1e-9);
            assertThat(each.verification().exact().isEmpty() || each.exact()).isTrue();
        });
        assertThat(solution.notes()).noneMatch(note -> note.startsWith("dropped"));
        return solution;
    }

    private static Solution complete(StrategicGame game) {
        Solution solution = solve(game);
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(solution.notes()).contains(PROVEN);
        return solution;
    }

    private static List<Profile> profiles(Solution solution) {
        return solution.equilibria().stream().map(Equilibrium::profile).toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithEnumerationAndTryingForTwoPlayers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StrategicGame game =
                BimatrixGames.random(seed, (int) (seed % 5) * 2, random.nextInt(1, 5), random.nextInt(1, 5));
        List<Profile> found = profiles(complete(game));
        assertThat(found)
                .as("seed %s", seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(List.copyOf(BruteForce.equilibria(game)))
                .containsExactlyInAnyOrderElementsOf(profiles(new ExtremeEquilibria().solve(game)));
    }

    @Test
    void knownNumbersForTwoPlayers() {
        assertThat(profiles(complete(BimatrixGames.vonStengel()))).hasSize(75);
        assertThat(profiles(complete(Classics.coordination(6)))).hasSize(63);
        assertThat(profiles(complete(Classics.chicken()))).hasSize(3);
    }

    @Test
    void mcKelveyAndMcLennan() {
        Solution solution = complete(game(MCKELVEY_MCLENNAN, 2, 2, 2));
        assertThat(solution.equilibria()).hasSize(9).allMatch(Equilibrium::exact);
        assertThat(profiles(solution)).doesNotHaveDuplicates();
        assertThat(solution.equilibria().stream().filter(each -> full(each.profile())))
                .hasSize(2);
    }

    private static boolean full(Profile profile) {
        for (double probability : profile.probabilities()) {
            if (probability == 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void fourPlayers() {
        assertThat(complete(game(FOUR_PLAYERS, 2, 2, 2, 2)).equilibria()).hasSize(3);
    }

    @Test
    void aCurveOfEquilibriaIsNotCalledComplete() {
        Solution solution = solve(game(NAU, 2, 2, 2));
        assertThat(solution.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThat(solution.equilibria().stream().filter(Equilibrium::exact)).hasSize(5);
        assertThat(solution.equilibria().stream().filter(each -> full(each.profile())))
                .hasSize(1);
        assertThat(solution.notes())
                .contains(
                        "not decided whether there are further equilibria, perhaps a continuum, with the supports player 1:"
                                + " 1, 2; player 2: 1, 2; player 3: 1, 2");
    }

    /** Its equilibria are those in which 3 threatens enough, and those in which 2 does (Selten 1975). */
    @Test
    void seltensHorseIsSolvedUpToTies() {
        Solution solution = complete(StrategicGame.of(Classics.seltensHorse()));
        // 1: R, L; 2: R, L; 3: R, L
        assertThat(profiles(solution).stream()
                        .map(each -> each.exactProbabilities().orElseThrow().toString()))
                .containsExactlyInAnyOrder(
                        "[1, 0, 1, 0, 0, 1]", "[1, 0, 1, 0, 1/4, 3/4]", "[0, 1, 1, 0, 1, 0]", "[0, 1, 1/3, 2/3, 1, 0]");
        assertThat(solution.notes())
                .contains(
                        "one player's ties make infinitely many equilibria on 2 supports; of these the extreme ones are"
                                + " listed");
    }

    @ParameterizedTest
    @CsvSource({"1,2,2,2,1", "2,3,2,2,1", "3,2,2,2,2", "4,3,3,2,1", "5,2,2,2,2", "6,2,3,2,1", "7,3,2,3,1", "8,2,2,2,2"})
    void nondegenerateGamesHaveAnOddNumber(long seed, int a, int b, int c, int d) {
        Solution solution = complete(BimatrixGames.random(seed, 1_000_000, a, b, c, d));
        assertThat(solution.equilibria().size() % 2).as("seed %s", seed).isEqualTo(1);
    }

    private static StrategicGame affine(StrategicGame game, String scale, String shift) {
        List<Numeral> numbers = new ArrayList<>();
        for (int cell = 0; cell < game.size(); cell++) {
            for (int p = 0; p < game.players().size(); p++) {
                numbers.add(Numeral.of(
                        game.payoff(p, cell).multiply(Rational.parse(scale)).add(Rational.parse(shift))));
            }
        }
        return StrategicGame.of(game.title(), game.strategies(), new Cells.Payoffs(numbers));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void positiveAffineChangesOfPayoffsChangeNothing(long seed) {
        StrategicGame game = BimatrixGames.random(seed, 100, 2, 3, 2);
        List<double[]> before =
                profiles(complete(game)).stream().map(Profile::probabilities).toList();
        for (String scale : List.of("3/7", "1e-7", "1e19")) {
            List<double[]> after = profiles(complete(affine(game, scale, "-1234.5"))).stream()
                    .map(Profile::probabilities)
                    .toList();
            assertThat(after).as("seed %s, scale %s", seed, scale).hasSameSizeAs(before);
            for (int e = 0; e < before.size(); e++) {
                assertThat(after.get(e)).containsExactly(before.get(e), within(1e-9));
            }
        }
    }

    /** The third player's second strategy is worse for it, whatever the others do: what remains is a game of two. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aThirdPlayerWhoOnlyCanDoOneThingChangesNothing(long seed) {
        StrategicGame two = BimatrixGames.random(seed, 50, 3, 3);
        List<Numeral> numbers = new ArrayList<>();
        for (int third = 0; third < 2; third++) {
            for (int cell = 0; cell < two.size(); cell++) {
                numbers.add(Numeral.of(two.payoff(0, cell)));
                numbers.add(Numeral.of(two.payoff(1, cell)));
                numbers.add(Numeral.of(third == 0 ? 100 + cell : cell));
            }
        }
        List<Strategies> strategies = new ArrayList<>(two.strategies());
        strategies.add(Strategies.counted("third", 2));
        StrategicGame three = StrategicGame.of("three", strategies, new Cells.Payoffs(numbers));
        assertThat(profiles(complete(three)).stream()
                        .map(each -> each.exactProbabilities().orElseThrow().subList(0, 6)))
                .as("seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(profiles(complete(two)).stream()
                        .map(each -> each.exactProbabilities().orElseThrow())
                        .toList());
    }

    @Test
    void anyNumberOfPlayers() {
        assertThat(complete(Games.table(2)).equilibria()).hasSize(1);
        assertThat(complete(Games.table(2, 5)).equilibria()).isNotEmpty();
        assertThat(complete(Games.table(4, 1, 3, 1)).equilibria()).isNotEmpty();
        assertThat(complete(BimatrixGames.random(1, 1000, 2, 2, 2, 2, 2)).equilibria())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void tiesDoNotLeadToFalseEquilibria(long seed) {
        Solution solution = solve(Games.table(seed, 2, 3, 2));
        assertThat(solution.equilibria()).as("seed %s", seed).isNotEmpty();
    }

    @Test
    void largeGamesEndWithANote() {
        for (StrategicGame game :
                List.of(BimatrixGames.random(1, 100, 20, 20), BimatrixGames.random(1, 100, 6, 6, 6))) {
            Solution solution = new SupportEnumeration(20_000_000, 100).solve(game);
            assertThat(solution.completeness()).isEqualTo(Completeness.UNKNOWN);
            assertThat(solution.notes())
                    .contains("the search was stopped at its bound; not all supports were looked at");
        }
    }
}
