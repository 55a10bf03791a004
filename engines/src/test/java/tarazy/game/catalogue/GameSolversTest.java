package tarazy.game.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.game.BehaviorProfile;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Game;
import tarazy.game.Games;
import tarazy.game.MixedProfile;
import tarazy.game.NormalForm;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.UnsuitableGameException;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class GameSolversTest {
    private static ChosenMethod chosen(String name, Game game) {
        try {
            return GameSolvers.choose(name, SolverOptions.none(), game);
        } catch (SolverChoiceException refused) {
            throw new AssertionError(refused);
        }
    }

    private static Solution solve(String name, Game game) {
        return chosen(name, game).method().solve(game);
    }

    static List<String> names() {
        return GameSolvers.names();
    }

    /** Two players, one of whom cannot see what the other does; a third looks on. */
    private static ExtensiveGame watched() {
        return ExtensiveGame.builder("watched")
                .players("watcher", "A", "B")
                .root(choice(
                        "A",
                        "A",
                        on("heads", choice("B", "B", on("heads", end("", 7, 1, -1)), on("tails", end("", 8, -1, 1)))),
                        on("tails", choice("B", "B", on("heads", end("", 5, -1, 1)), on("tails", end("", 4, 2, -2))))))
                .build();
    }

    private static ExtensiveGame forgetful() {
        return ExtensiveGame.builder("forgetful")
                .players("A", "B")
                .root(choice(
                        "A",
                        "x",
                        on("l", choice("A", "y", on("l", end("", 1, 0)), on("r", end("", 0, 1)))),
                        on("r", choice("A", "y", on("l", end("", 0, 1)), on("r", end("", 1, 0))))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "two-stage deterrence, backward, everybody always knows what has happened",
        "ultimatum with 3 types, backward, 'it has 12 proper subgames, to be solved before the whole'",
        "Kuhn poker with 3 cards, lp, one player wins what the other loses",
        "escalation with 2 types and 2 rounds, enumerate, 'two players with few strategies, so that all equilibria can be found'",
        "escalation with 3 types and 3 rounds, lcp, 'two players with many strategies, in a tree'",
        "watched, lp, one player wins what the other loses",
        "chicken, enumerate, 'two players with few strategies, so that all equilibria can be found'",
        "Selten's horse, support, '3 players with few strategies, so that all supports can be tried'",
        "coordination on 13 plans, lemke-howson, two players with many strategies",
    })
    void theGameDecidesAndTheReasonIsTold(String title, String name, String reason) {
        Game game = List.<Game>of(
                        Crises.deterrence(),
                        Crises.ultimatum(3),
                        Poker.kuhn(3),
                        Crises.escalation(2, 2),
                        Crises.escalation(3, 3),
                        watched(),
                        Classics.seltensHorse(),
                        Classics.chicken(),
                        Classics.coordination(13))
                .stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        ChosenMethod chosen = chosen("auto", game);
        assertThat(chosen.method().name()).isEqualTo(name);
        assertThat(chosen.reason()).isEqualTo(reason);
        Solution solution = chosen.method().solve(game);
        assertThat(solution.equilibria()).isNotEmpty().allMatch(Equilibrium::exact);
    }

    @Test
    void manyPlayersWithManyStrategiesFollowTheLogitBranch() {
        Game table = Games.table(4, 4, 3, 3);
        assertThat(chosen("auto", table).method().name()).isEqualTo("logit");
        assertThat(chosen("auto", table).reason())
                .isEqualTo("more than two players with many strategies: the equilibrium to which logit players lead");
        Game tree = Games.table(4, 4, 3, 3).toTree();
        assertThat(chosen("auto", tree).reason())
                .isEqualTo("3 players with many strategies: the equilibrium to which logit players lead");
        assertThat(chosen("auto", Games.table(4, 2, 3, 2)).method().name()).isEqualTo("support");
    }

    @Test
    void oneMoverIsSolvedByBackwardInduction() {
        ExtensiveGame guess = ExtensiveGame.builder("guess")
                .players("A", "B")
                .root(chance(
                        "coin",
                        on("heads", "1/3", choice("A", "A", on("heads", end("", 1, 0)), on("tails", end("", 0, 0)))),
                        on("tails", "2/3", choice("A", "A", on("heads", end("", 0, 0)), on("tails", end("", 1, 0))))))
                .build();
        assertThat(chosen("auto", guess).reason()).isEqualTo("only one player moves");
        Solution solution = solve("auto", guess);
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(solution.equilibria().getFirst().verification().payoffs().getFirst())
                .isCloseTo(2 / 3.0, within(1e-15));
    }

    @Test
    void profilesAreToldInTheFormTheGameHas() {
        for (String name : names()) {
            StrategicGame table = Classics.matchingPennies();
            assertThat(solve(name, table).equilibria()).as(name).isNotEmpty().allSatisfy(each -> {
                assertThat(each.profile()).isInstanceOf(MixedProfile.class);
                assertThat(each.profile().source()).isSameAs(table);
                assertThat(each.profile().probabilities()[0]).isCloseTo(0.5, within(1e-9));
            });
            ExtensiveGame tree = table.toTree();
            assertThat(solve(name, tree).equilibria()).as(name).isNotEmpty().allSatisfy(each -> {
                assertThat(each.profile()).isInstanceOf(BehaviorProfile.class);
                assertThat(each.profile().source()).isSameAs(tree);
            });
        }
    }

    @Test
    void whoLooksOnDoesNotMatter() {
        for (String name : List.of("auto", "lp", "lcp", "lemke-howson", "enumerate", "support")) {
            Equilibrium equilibrium = solve(name, watched()).equilibria().getFirst();
            assertThat(equilibrium.exact()).as(name).isTrue();
            assertThat(equilibrium.verification().exact().orElseThrow().payoffs())
                    .as(name)
                    .startsWith(Rational.of(157, 25))
                    .endsWith(Rational.of(1, 5).negate());
        }
    }

    @Test
    void strategiesThatPlayAlikeAreOneBehaviour() {
        Solution solution = solve("enumerate", Crises.deterrence());
        // the threat, its mildest mixture, and the credible equilibrium
        assertThat(solution.equilibria()).hasSize(3);
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(solution.notes()).last().isEqualTo("found in the table of 2 × 2 pure strategies");
        Solution kuhn = solve("lemke-howson", Poker.kuhn(3));
        assertThat(kuhn.equilibria()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.exact()).isTrue();
            assertThat(each.verification().payoffs().getFirst()).isCloseTo(-1 / 18.0, within(1e-15));
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsAnEquilibriumThatHasRegret(String name) {
        int solved = 0;
        for (long seed = 1; seed <= 20; seed++) {
            for (Game game : List.of(
                    Games.perfectRecall(seed, 2 + (int) (seed % 2), 3),
                    Games.perfectInformation(seed, 8),
                    Games.table(seed, 2, 3),
                    Games.table(seed, 3, 1, 2),
                    Games.table(seed, 2, 2, 2))) {
                ChosenMethod chosen = chosen(name, game);
                if (chosen.method() instanceof MethodForTables
                        && game instanceof ExtensiveGame tree
                        && !NormalForm.fits(tree.compiled(), 100)) {
                    continue; // takes seconds
                }
                if (chosen.method().objection(game).isPresent()) {
                    assertThatThrownBy(() -> chosen.method().solve(game))
                            .as("%s, seed %d", name, seed)
                            .isInstanceOf(UnsuitableGameException.class);
                    continue;
                }
                Solution solution = chosen.method().solve(game);
                solved++;
                if (solution.concept() == Concept.NASH || solution.concept() == Concept.SUBGAME_PERFECT) {
                    assertThat(solution.equilibria())
                            .as("%s on %s", name, game.title())
                            .allSatisfy(each -> assertThat(each.relativeRegret())
                                    .isLessThanOrEqualTo(each.exact() ? 0 : Solution.ROUNDING));
                }
            }
        }
        assertThat(solved).as("games that are not only for show").isPositive();
    }

    @Test
    void whoForgetsCannotBeHelped() {
        assertThatThrownBy(() -> GameSolvers.choose("auto", SolverOptions.none(), forgetful()))
                .isInstanceOf(SolverChoiceException.class)
                .hasMessageStartingWith("no solver can solve game forgetful: it has imperfect recall: ");
        assertThat(GameSolvers.suitable(forgetful())).isEmpty();
        for (String name : names().subList(1, names().size())) {
            assertThatThrownBy(() -> solve(name, forgetful()))
                    .as(name)
                    .isInstanceOf(UnsuitableGameException.class)
                    .hasMessageStartingWith(name + " cannot solve game forgetful: ");
        }
    }

    @Test
    void optionsAreForThoseWhoHaveThem() throws SolverChoiceException {
        SolverOptions sharp = new SolverOptions(OptionalDouble.of(2), OptionalInt.empty());
        SolverOptions long100 = new SolverOptions(OptionalDouble.empty(), OptionalInt.of(100));
        Game game = Crises.deterrence();
        assertThat(GameSolvers.choose("logit", sharp, game).method().solve(game).concept())
                .isEqualTo(Concept.LOGIT);
        assertThat(GameSolvers.choose("auto", sharp, game).reason()).isEqualTo("lambda is given");
        assertThat(GameSolvers.choose("cfr", long100, game)
                        .method()
                        .solve(game)
                        .notes()
                        .getFirst())
                .startsWith("average play of 100 iterations");
        assertThatThrownBy(() -> GameSolvers.choose("lcp", sharp, game))
                .hasMessage("lambda is for logit; lcp has none");
        assertThatThrownBy(() -> GameSolvers.choose("lcp", long100, game))
                .hasMessage("iterations are for cfr, cfr+, dcfr; lcp makes none");
        assertThatThrownBy(() -> GameSolvers.choose("auto", long100, game))
                .hasMessage("iterations are for cfr, cfr+, dcfr; name one as solver");
        assertThatThrownBy(() -> new SolverOptions(OptionalDouble.of(-1), OptionalInt.empty()))
                .hasMessage("lambda is -1.0, must be 0 or more and finite");
        assertThatThrownBy(() -> new SolverOptions(OptionalDouble.empty(), OptionalInt.of(0)))
                .hasMessage("iterations are 0, must be 1 or more");
    }

    @Test
    void unknownNamesAreAnsweredWithAll() {
        assertThatThrownBy(() -> GameSolvers.choose("simplex", SolverOptions.none(), Classics.chicken()))
                .isInstanceOf(SolverChoiceException.class)
                .hasMessage("there is no solver \"simplex\"; solvers are " + String.join(", ", names()));
        assertThat(names())
                .containsExactly(
                        "auto",
                        "backward",
                        "logit",
                        "lp",
                        "lcp",
                        "lemke-howson",
                        "enumerate",
                        "support",
                        "cfr",
                        "cfr+",
                        "dcfr");
    }
}
