package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.backward.BackwardInduction;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

/** What is known of equilibria, and what must not change them. */
class EquilibriumPropertiesTest {
    private static Rational r(String text) {
        return Rational.parse(text);
    }

    /** All equilibria of Kuhn's poker (1950): the first player bets a jack with some probability up to 1/3. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "1/7", "1/3"})
    void knowsTheEquilibriaOfKuhnPoker(String bluff) {
        CompiledGame game = Poker.kuhn(3).compiled();
        Rational a = r(bluff);
        Rational third = r("1/3");
        List<Rational> profile = new ArrayList<>();
        for (int h = 0; h < game.informationSets(); h++) {
            Rational bold = switch (game.setOwner()[h] + " " + game.set(h).name()) {
                case "0 1" -> a;
                case "0 3" -> a.multiply(r("3"));
                case "0 2: check, bet" -> a.add(third);
                case "1 2: bet", "1 1: check" -> third;
                case "0 3: check, bet", "1 3: bet", "1 3: check" -> Rational.ONE;
                default -> Rational.ZERO;
            };
            profile.add(Rational.ONE.subtract(bold));
            profile.add(bold);
        }
        Equilibrium equilibrium = Equilibrium.verified(BehaviorProfile.exact(game, profile));
        assertThat(equilibrium.exact()).isTrue();
        assertThat(equilibrium.regret()).isZero();
        assertThat(equilibrium.verification().exact().orElseThrow().payoffs()).containsExactly(r("-1/18"), r("1/18"));
    }

    @Test
    void threatsThatWouldNotBeCarriedOutAreFound() {
        CompiledGame game = Crises.deterrence().compiled();
        SequentialRationality deterred =
                BehaviorProfile.pure(game, List.of(0, 1)).sequentialRationality();
        SequentialRationality.Local response = deterred.sets().get(1);
        assertThat(response.reached()).isFalse();
        assertThat(response.belief()).containsExactly(1.0);
        assertThat(response.exactRegret()).contains(r("1/2"));
        assertThat(deterred.regret()).isEqualTo(0.5);
        assertThat(deterred.undetermined()).isEmpty();
        assertThat(BehaviorProfile.pure(game, List.of(1, 0))
                        .sequentialRationality()
                        .regret())
                .isZero();
    }

    @Test
    void beliefsFollowBayes() {
        CompiledGame kuhn = Poker.kuhn(3).compiled();
        SequentialRationality uniform = BehaviorProfile.of(
                        kuhn, BehaviorProfile.uniform(kuhn).probabilities())
                .sequentialRationality();
        assertThat(uniform.sets()).allSatisfy(set -> {
            assertThat(set.reached()).isTrue();
            assertThat(set.belief()).containsExactly(0.5, 0.5);
            assertThat(set.exactRegret()).isEmpty();
        });
        // a king facing a bet wins 2 by calling and loses 1 by folding
        int king = kuhn.names().sets().indexOf("3: bet");
        assertThat(uniform.sets().get(king).regret().orElseThrow()).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void noBeliefIsMadeUpInSeltensHorse() {
        CompiledGame horse = Classics.seltensHorse().compiled();
        SequentialRationality unreached =
                BehaviorProfile.pure(horse, List.of(0, 0, 1)).sequentialRationality();
        assertThat(unreached.undetermined()).containsExactly(2);
        assertThat(unreached.sets().get(2).regret()).isEmpty();
        assertThat(BehaviorProfile.pure(horse, List.of(0, 0, 1)).verify().exactEquilibrium())
                .isTrue();
        // an equilibrium in which 2, if asked, would not do what it says
        BehaviorProfile other = BehaviorProfile.pure(horse, List.of(1, 0, 0));
        assertThat(other.verify().exactEquilibrium()).isTrue();
        assertThat(other.sequentialRationality().sets().get(1).exactRegret()).contains(r("3"));
        assertThat(other.sequentialRationality().sets().get(1).reached()).isFalse();
    }

    /** payoff × scale + shift, other numbers for each player. */
    private static ExtensiveGame affine(ExtensiveGame game, List<Rational> scale, List<Rational> shift) {
        List<Node> nodes = new ArrayList<>();
        int number = 0;
        for (int n = 0; n < game.nodes().size(); n++) {
            nodes.add(
                    switch (game.nodes().get(n)) {
                        case Node.Chance chance -> new Node.Chance("", chance.move(), null);
                        case Node.Decision decision -> new Node.Decision("", decision.informationSet(), null);
                        case Node.Terminal _ -> {
                            List<Numeral> payoffs = new ArrayList<>();
                            for (int p = 0; p < game.players().size(); p++) {
                                Rational old = game.compiled().exactPayoff(p, number);
                                payoffs.add(
                                        Numeral.of(old.multiply(scale.get(p)).add(shift.get(p))));
                            }
                            yield new Node.Terminal("", new Outcome(++number, "", payoffs));
                        }
                    });
        }
        return ExtensiveGame.of(game.title(), game.players(), nodes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void positiveAffineChangesOfPayoffsChangeNothing(long seed) {
        List<Rational> scale = List.of(r("3/7"), r("1e-7"), r("1e19"));
        List<Rational> shift = List.of(r("-5"), r("1e19"), r("1/3"));
        ExtensiveGame hidden = Games.perfectRecall(seed, 2, 4);
        Verification.Exact before =
                BehaviorProfile.uniform(hidden.compiled()).verify().exact().orElseThrow();
        Verification.Exact after = BehaviorProfile.uniform(
                        affine(hidden, scale, shift).compiled())
                .verify()
                .exact()
                .orElseThrow();
        for (int p = 0; p < 2; p++) {
            assertThat(after.regrets().get(p))
                    .as("seed %s", seed)
                    .isEqualTo(before.regrets().get(p).multiply(scale.get(p)));
        }
        ExtensiveGame open = Games.perfectInformation(seed, 60);
        BackwardInduction backward = new BackwardInduction();
        assertThat(backward.induce(affine(open, scale, shift).compiled()).choices())
                .as("seed %s", seed)
                .isEqualTo(backward.induce(open.compiled()).choices());
    }

    /** Chance moves of three or more are made in two steps: the first branch or the others, then which. */
    private static ExtensiveGame split(ExtensiveGame game) {
        List<Node> nodes = new ArrayList<>();
        int[] fresh = {100_000};
        split(game, 0, nodes, fresh);
        return ExtensiveGame.of(game.title(), game.players(), nodes);
    }

    private static void split(ExtensiveGame game, int n, List<Node> nodes, int[] fresh) {
        CompiledGame compiled = game.compiled();
        Node node = game.nodes().get(n);
        int child = n + 1;
        if (node instanceof Node.Chance chance && node.branches() > 2) {
            List<ChanceMove.Action> actions = chance.move().actions();
            Rational first = actions.getFirst().probability().value();
            Rational rest = Rational.ONE.subtract(first);
            nodes.add(new Node.Chance("", move(fresh[0]++, List.of(first, rest)), chance.outcome()));
            split(game, child, nodes, fresh);
            List<Rational> others = actions.subList(1, actions.size()).stream()
                    .map(action -> action.probability().value().divide(rest))
                    .toList();
            nodes.add(new Node.Chance("", move(fresh[0]++, others), null));
            child = compiled.subtreeEnd()[child];
        } else {
            nodes.add(node);
        }
        for (; child < compiled.subtreeEnd()[n]; child = compiled.subtreeEnd()[child]) {
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void splittingAMoveOfNatureChangesNothing(long seed) {
        ExtensiveGame open = Games.perfectInformation(seed, 60);
        ExtensiveGame split = split(open);
        BackwardInduction backward = new BackwardInduction();
        assertThat(backward.induce(split.compiled()).choices())
                .as("seed %s", seed)
                .isEqualTo(backward.induce(open.compiled()).choices());
        assertThat(BehaviorProfile.uniform(split.compiled()).verify())
                .as("seed %s", seed)
                .isEqualTo(BehaviorProfile.uniform(open.compiled()).verify());
    }

    @Test
    void pokerDealtCardByCardIsTheSamePoker() {
        ExtensiveGame kuhn = Poker.kuhn(4);
        ExtensiveGame split = split(kuhn);
        assertThat(split.nodes()).hasSizeGreaterThan(kuhn.nodes().size());
        assertThat(BehaviorProfile.uniform(split.compiled()).verify())
                .isEqualTo(BehaviorProfile.uniform(kuhn.compiled()).verify());
    }

    @Test
    void oddGamesAreGamesToo() {
        // one action, one player without a move, a chance move that never happens
        ExtensiveGame odd = ExtensiveGame.builder("odd")
                .players("A", "idle")
                .root(Tree.chance(
                        "start",
                        on("always", "1", choice("A", "only", on("on", end("", 1, 2)))),
                        on("never", "0", choice("A", "never", on("x", end("", 5, 0)), on("y", end("", 9, 0))))))
                .build();
        CompiledGame game = odd.compiled();
        Solution solution = new BackwardInduction().solve(game);
        assertThat(solution.equilibria()).singleElement().satisfies(found -> {
            assertThat(found.exact()).isTrue();
            assertThat(((BehaviorProfile) found.profile()).probability("A", "never", "y"))
                    .isEqualTo(1);
            assertThat(found.verification().payoffs()).containsExactly(1.0, 2.0);
        });
        assertThat(StrategicGame.of(odd).strategyCount(1)).isEqualTo(1);
    }

    @Test
    void profilesMustBeProbabilities() {
        CompiledGame game = Crises.deterrence().compiled();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> BehaviorProfile.of(game, new double[] {0.5, 0.4, 1, 0})))
                .hasMessage("information set or player 1 has probabilities with sum 0.9, must be 1");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> BehaviorProfile.of(game, new double[] {0.5, 0.5, Double.NaN, 0})))
                .hasMessage("information set or player 2 has probability NaN, must be 0 or more");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> BehaviorProfile.exact(game, List.of(r("1/3"), r("1/3"), r("1"), r("0")))))
                .hasMessage("information set or player 1 has probabilities with sum 2/3, must be exactly 1");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> BehaviorProfile.of(game, new double[3])))
                .hasMessage("3 probabilities, must be 4");
    }
}
