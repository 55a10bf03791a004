package tarazy.game.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.BehaviorProfile;
import tarazy.game.ChanceMove;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Games;
import tarazy.game.InformationSet;
import tarazy.game.Node;
import tarazy.game.Numeral;
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;
import tarazy.game.Tree;
import tarazy.game.UnsuitableGameException;
import tarazy.game.backward.BackwardInduction;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class LogitTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    private static double[] profile(Solution solution) {
        assertThat(solution.equilibria()).hasSize(1);
        return solution.equilibria().getFirst().profile().probabilities();
    }

    private static void verified(Solution solution, Object description) {
        for (Equilibrium equilibrium : solution.equilibria()) {
            if (solution.concept() == Concept.NASH) {
                assertThat(equilibrium.relativeRegret()).as("%s", description).isLessThanOrEqualTo(Solution.ROUNDING);
            }
        }
    }

    @Test
    void knowsTwoStageDeterrence() {
        CompiledGame game = Crises.deterrence().compiled();
        Solution solution = Logit.at(1).solve(game);
        assertThat(solution.concept()).isEqualTo(Concept.LOGIT);
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(profile(solution)[0]).isCloseTo(.393245778109, within(1e-12));
        assertThat(profile(solution)[2]).isCloseTo(.622459331202, within(1e-12));
        assertThat(solution.equilibria().getFirst().regret()).isPositive();
        Solution limit = Logit.limit().solve(game);
        assertThat(limit.concept()).isEqualTo(Concept.NASH);
        assertThat(profile(limit)).containsExactly(0, 1, 1, 0);
        assertThat(limit.equilibria().getFirst().exact()).isTrue();
        assertThat(Logit.at(Double.POSITIVE_INFINITY)
                        .solve(game)
                        .equilibria()
                        .getFirst()
                        .profile())
                .isEqualTo(limit.equilibria().getFirst().profile());
    }

    @Test
    void limitsAreExactWhereTheyCanBe() {
        Solution horse = Logit.limit().solve(Classics.seltensHorse().compiled());
        assertThat(profile(horse)).containsExactly(1, 0, 1, 0, 0, 1);
        assertThat(horse.equilibria().getFirst().exact()).isTrue();
        Solution brinkmanship =
                Logit.limit().solve(Classics.brinkmanship().toTree().compiled());
        assertThat(brinkmanship.equilibria().getFirst().exact()).isTrue();
        assertThat(profile(brinkmanship)).containsExactly(0.9, 0.1, 0.9, 0.1);
        assertThat(brinkmanship.notes()).anySatisfy(note -> assertThat(note).contains("the branch forks"));
        Solution ultimatum = Logit.limit().solve(Crises.ultimatum(5).compiled());
        assertThat(ultimatum.equilibria().getFirst().exact()).isTrue();
        assertThat(ultimatum.equilibria().getFirst().verification().payoffs().getFirst())
                .isEqualTo(0.58);
        Solution escalation = Logit.limit().solve(Crises.escalation(6, 6).compiled());
        assertThat(escalation.equilibria().getFirst().exact()).isTrue();
    }

    @Test
    void pokerIsVerified() {
        Solution kuhn = Logit.limit().solve(Poker.kuhn(3).compiled());
        assertThat(kuhn.concept()).isEqualTo(Concept.NASH);
        assertThat(kuhn.equilibria().getFirst().verification().payoffs().getFirst())
                .isCloseTo(-1.0 / 18, within(1e-9));
        verified(kuhn, "Kuhn");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void limitsOfRandomGamesAreEquilibria(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 2 + (int) (seed % 2), 3 + (int) (seed % 3))
                .compiled();
        Solution solution = Logit.limit().solve(game);
        assertThat(solution.equilibria()).hasSize(1);
        assertThat(solution.concept()).as("seed %s: %s", seed, solution.notes()).isEqualTo(Concept.NASH);
        verified(solution, seed);
        // off the path too: logit limits are sequential equilibria
        assertThat(solution.equilibria().getFirst().profile())
                .isInstanceOfSatisfying(
                        BehaviorProfile.class,
                        profile -> assertThat(profile.sequentialRationality().regret())
                                .as("seed %s", seed)
                                .isLessThan(1e-6));
    }

    /** Few payoffs, so that ties abound. */
    @ParameterizedTest
    @MethodSource("seeds")
    void limitsOfRandomTablesAreEquilibria(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 2 + (int) (seed % 3);
        String[] names = new String[size];
        String[] rows = new String[size];
        for (int r = 0; r < size; r++) {
            names[r] = "s" + r;
            StringBuilder row = new StringBuilder();
            for (int c = 0; c < size; c++) {
                row.append(random.nextInt(-3, 4))
                        .append(',')
                        .append(random.nextInt(-3, 4))
                        .append(' ');
            }
            rows[r] = row.toString().strip();
        }
        CompiledGame game = StrategicGame.builder("random " + seed)
                .player("A", names)
                .player("B", names)
                .payoffs(rows)
                .build()
                .toTree()
                .compiled();
        Solution solution = Logit.limit().solve(game);
        verified(solution, seed);
        assertThat(solution.concept()).as("seed %s: %s", seed, solution.notes()).isEqualTo(Concept.NASH);
    }

    /** Payoffs of 1e19 and 1e-7 in one game: too far apart to follow the branch to its end, but that is said. */
    @ParameterizedTest
    @MethodSource("seeds")
    void tablesWithPayoffsFarApartAreAnsweredHonestly(long seed) {
        CompiledGame game = Games.table(seed, 2 + (int) (seed % 3), 3, 1 + (int) (seed % 2))
                .toTree()
                .compiled();
        Solution solution = Logit.limit().solve(game);
        assertThat(solution.equilibria()).hasSize(1);
        verified(solution, seed);
        assertThat(solution.concept()).isIn(Concept.NASH, Concept.APPROXIMATE);
        if (solution.concept() == Concept.APPROXIMATE) {
            assertThat(solution.notes()).anySatisfy(note -> assertThat(note).contains("no equilibrium"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void sharesTiesInGamesOfPerfectInformation(long seed) {
        CompiledGame game = Games.perfectInformation(seed, 40).compiled();
        Solution solution = Logit.limit().solve(game);
        assertThat(solution.equilibria().getFirst().exact()).as("seed %s", seed).isTrue();
        List<Integer> choices = new BackwardInduction().induce(game).choices();
        boolean ties = !new BackwardInduction().induce(game).ties().isEmpty();
        double[] found = profile(solution);
        for (int h = 0; h < choices.size() && !ties; h++) {
            assertThat(found[game.firstAction()[h] + choices.get(h)]).isEqualTo(1);
        }
    }

    /** Nature's moves of three or more are made in two steps: the first branch or the others, then which. */
    private static void split(ExtensiveGame game, int n, List<Node> nodes, int[] fresh) {
        int[] end = game.compiled().subtreeEnd();
        Node node = game.nodes().get(n);
        int child = n + 1;
        if (node instanceof Node.Chance chance && node.branches() > 2) {
            List<ChanceMove.Action> actions = chance.move().actions();
            Rational first = actions.getFirst().probability().value();
            Rational rest = Rational.ONE.subtract(first);
            nodes.add(new Node.Chance("", move(fresh[0]++, List.of(first, rest)), chance.outcome()));
            split(game, child, nodes, fresh);
            nodes.add(new Node.Chance(
                    "",
                    move(
                            fresh[0]++,
                            actions.subList(1, actions.size()).stream()
                                    .map(action -> action.probability().value().divide(rest))
                                    .toList()),
                    null));
            child = end[child];
        } else {
            nodes.add(node);
        }
        for (; child < end[n]; child = end[child]) {
            split(game, child, nodes, fresh);
        }
    }

    private static ChanceMove move(int number, List<Rational> probabilities) {
        return new ChanceMove(
                number,
                "",
                probabilities.stream()
                        .map(each -> new ChanceMove.Action("", Numeral.of(each)))
                        .toList());
    }

    @Test
    void splittingAMoveOfNatureChangesNothing() {
        for (ExtensiveGame game : List.of(Poker.kuhn(4), Crises.escalation(2, 3), Crises.ultimatum(4))) {
            List<Node> nodes = new ArrayList<>();
            split(game, 0, nodes, new int[] {1_000});
            CompiledGame split =
                    ExtensiveGame.of("split", game.players(), nodes).compiled();
            for (double lambda : new double[] {0.7, 5}) {
                double[] before = profile(Logit.at(lambda).solve(game.compiled()));
                double[] after = profile(Logit.at(lambda).solve(split));
                for (int a = 0; a < before.length; a++) {
                    assertThat(after[a]).as(game.title()).isCloseTo(before[a], within(1e-10));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e19", "1e-7", "1"})
    void payoffsMayBeOfAnySize(String scale) {
        Rational factor = Rational.parse(scale);
        String[] cells = new String[4];
        String[][] brinkmanship = {{"0", "0"}, {"-1", "1"}, {"1", "-1"}, {"-10", "-10"}};
        for (int i = 0; i < 4; i++) {
            cells[i] = Rational.parse(brinkmanship[i][0]).multiply(factor) + ","
                    + Rational.parse(brinkmanship[i][1]).multiply(factor);
        }
        CompiledGame game = StrategicGame.builder("scaled")
                .player("A", "swerve", "dare")
                .player("B", "swerve", "dare")
                .payoffs(cells[0] + " " + cells[1], cells[2] + " " + cells[3])
                .build()
                .toTree()
                .compiled();
        assertThat(profile(Logit.limit().solve(game))).containsExactly(0.9, 0.1, 0.9, 0.1);
        assertThat(profile(Logit.at(1 / factor.doubleValue()).solve(game))[1]).isCloseTo(.224159125765, within(1e-12));
    }

    @Test
    void smallStakesBesideEnormousOnesAreNotTakenForNone() {
        // B's choice is about 1, elsewhere 1e19 are at stake
        CompiledGame game = StrategicGame.builder("mixed")
                .player("A", "x", "y")
                .player("B", "u", "v")
                .payoffs("10000000000000000000,1 10000000000000000000,0", "0,1 0,0")
                .build()
                .toTree()
                .compiled();
        assertThat(profile(Logit.limit().solve(game))).containsExactly(1, 0, 1, 0);
    }

    @Test
    void oddGamesAreGamesToo() {
        ExtensiveGame end =
                ExtensiveGame.builder("end").players("A").root(Tree.end("", 7)).build();
        ExtensiveGame nobody = ExtensiveGame.of("nobody", List.of(), List.of(new Node.Terminal("", null)));
        ExtensiveGame odd = ExtensiveGame.builder("odd")
                .players("A", "idle", "B")
                .root(Tree.chance(
                        "start",
                        Tree.on("always", "1", Tree.choice("A", "only", Tree.on("on", guess("1", 4)))),
                        Tree.on(
                                "never",
                                "0",
                                Tree.choice("A", "never", Tree.on("x", guess("2", 1)), Tree.on("y", guess("3", 0))))))
                .build();
        for (ExtensiveGame game : List.of(end, nobody, odd)) {
            for (Logit logit : List.of(Logit.limit(), Logit.at(0), Logit.at(3))) {
                Solution solution = logit.solve(game.compiled());
                assertThat(solution.equilibria()).as(game.title()).hasSize(1);
                assertThat(solution.concept()).isEqualTo(logit.lambda().isEmpty() ? Concept.NASH : Concept.LOGIT);
                verified(solution, game.title());
            }
        }
        // where nature never brings A it knows what is better
        assertThat(((BehaviorProfile) Logit.limit()
                                .solve(odd.compiled())
                                .equilibria()
                                .getFirst()
                                .profile())
                        .probability("A", "never", "x"))
                .isEqualTo(1);
    }

    private static Tree guess(String text, int worth) {
        return Tree.choice(
                "B",
                "guess",
                Tree.on("l", Tree.end(text + "l", worth, 0, 1)),
                Tree.on("r", Tree.end(text + "r", worth, 0, 0)));
    }

    @Test
    void beliefsWhereNatureNeverBringsAPlayerCountFewestMovesFirst() {
        // B cannot tell the two branches that never happen apart; one needs a second impossible move
        ExtensiveGame game = ExtensiveGame.builder("never")
                .players("A", "B")
                .root(Tree.chance(
                        "start",
                        Tree.on(
                                "usual",
                                "1",
                                Tree.choice(
                                        "A", "a", Tree.on("x", Tree.end("", 1, 0)), Tree.on("y", Tree.end("", 0, 0)))),
                        Tree.on("once", "0", bet(3, 0)),
                        Tree.on(
                                "twice",
                                "0",
                                Tree.chance(
                                        "again",
                                        Tree.on("stop", "1", Tree.end("", 0, 0)),
                                        Tree.on("go", "0", bet(0, 9))))))
                .build();
        double[] found = profile(Logit.at(1).solve(game.compiled()));
        double e3 = StrictMath.exp(3);
        assertThat(found[2]).isCloseTo(e3 / (1 + e3), within(1e-12));
    }

    private static Tree bet(int left, int right) {
        return Tree.choice("B", "b", Tree.on("l", Tree.end("", 0, left)), Tree.on("r", Tree.end("", 0, right)));
    }

    @Test
    void playersWithPrecisionsOfTheirOwn() {
        CompiledGame game = Games.perfectRecall(4, 3, 4).compiled();
        double[] found = profile(new Logit(List.of(0.5, 0.0, 2.0)).solve(game));
        assertThat(Definition.residual(game, found, 0.5, 0, 2)).isLessThan(1e-12);
        assertThat(profile(new Logit(List.of(0.0, 0.0, 0.0)).solve(game)))
                .isEqualTo(BehaviorProfile.uniform(game).probabilities());
        CompiledGame open = Crises.deterrence().compiled();
        assertThat(profile(new Logit(List.of(0.0, Double.POSITIVE_INFINITY)).solve(open)))
                .containsExactly(0.5, 0.5, 1, 0);
    }

    @Test
    void sayWhatTheyCannotDo() {
        CompiledGame kuhn = Poker.kuhn(3).compiled();
        assertThat(new Logit(List.of(1.0, 2.0, 3.0)).objection(kuhn))
                .contains("there are 3 λ, must be one for all or one for each of 2 players");
        assertThat(new Logit(List.of(1.0, Double.POSITIVE_INFINITY)).objection(kuhn))
                .contains(
                        "some λ are infinite and others not, must be all or none unless there is perfect information");
        assertThatThrownBy(() -> Logit.at(Double.NaN)).hasMessage("λ is NaN, must be 0 or more");
        assertThatThrownBy(() -> Logit.at(-1)).hasMessage("λ is -1.0, must be 0 or more");
        InformationSet again = new InformationSet(0, 1, "again", List.of("on", "off"));
        ExtensiveGame forgetful = ExtensiveGame.of(
                "forgetful",
                List.of("A"),
                List.of(
                        new Node.Decision("", again, null),
                        new Node.Decision("", again, null),
                        new Node.Terminal("", null),
                        new Node.Terminal("", null),
                        new Node.Terminal("", null)));
        assertThat(Logit.limit().objection(forgetful.compiled()))
                .contains("A is absent-minded at information set again: the path (on) passes through it twice, after "
                        + "(root) and at its end; regret cannot be verified");
        assertThatThrownBy(() -> Logit.limit().solve(forgetful.compiled())).isInstanceOf(UnsuitableGameException.class);
        assertThat(Logit.limit().objection(kuhn)).isEqualTo(Optional.empty());
    }

    /** Whatever the payoffs: an answer with its regret, and never a false equilibrium. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsCalledAnEquilibriumThatIsNone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] numbers = {"0", "0", "1", "1", "2", "-1", "1/3", "1e19", "1e-7", "1e19", "-1e19", "7"};
        for (int i = 0; i < 60; i++) {
            int rows = random.nextInt(1, 4);
            int columns = random.nextInt(1, 4);
            List<String> names = new ArrayList<>();
            List<String> others = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (int r = 0; r < rows; r++) {
                names.add("r" + r);
                StringBuilder row = new StringBuilder();
                for (int c = 0; c < columns; c++) {
                    row.append(numbers[random.nextInt(numbers.length)])
                            .append(',')
                            .append(numbers[random.nextInt(numbers.length)])
                            .append(' ');
                }
                cells.add(row.toString().strip());
            }
            for (int c = 0; c < columns; c++) {
                others.add("c" + c);
            }
            CompiledGame game = StrategicGame.builder("extreme " + seed + " " + i)
                    .player("A", names.toArray(String[]::new))
                    .player("B", others.toArray(String[]::new))
                    .payoffs(cells.toArray(String[]::new))
                    .build()
                    .toTree()
                    .compiled();
            Solution solution = Logit.limit().solve(game);
            assertThat(solution.equilibria()).hasSize(1);
            verified(solution, cells);
        }
    }
}
