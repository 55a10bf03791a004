package tarazy.game.backward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.List;
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
import tarazy.game.Rational;
import tarazy.game.Solution;
import tarazy.game.Subgames;
import tarazy.game.Tree;
import tarazy.game.UnsuitableGameException;
import tarazy.game.Verification;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class BackwardInductionTest {
    private final BackwardInduction backward = new BackwardInduction();

    private static ExtensiveGame game(Tree root) {
        return ExtensiveGame.builder("test").players("A", "B").root(root).build();
    }

    @Test
    void inTwoStageDeterrenceAttacksAndConcedes() {
        Solution solution = backward.solve(Crises.deterrence().compiled());
        assertThat(solution.concept()).isEqualTo(Concept.SUBGAME_PERFECT);
        assertThat(solution.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(solution.notes()).isEmpty();
        Equilibrium equilibrium = solution.equilibria().getFirst();
        BehaviorProfile profile = (BehaviorProfile) equilibrium.profile();
        assertThat(profile.probability("A", "challenge", "attack")).isEqualTo(1);
        assertThat(profile.probability("B", "response", "concede")).isEqualTo(1);
        assertThat(equilibrium.exact()).isTrue();
        assertThat(equilibrium.verification().exact().orElseThrow().payoffs())
                .containsExactly(Rational.ONE, Rational.of(-1, 2));
    }

    @Test
    void needsPerfectInformation() {
        CompiledGame kuhn = Poker.kuhn(3).compiled();
        assertThatThrownBy(() -> backward.solve(kuhn))
                .isInstanceOf(UnsuitableGameException.class)
                .hasMessage(
                        "backward cannot solve game Kuhn poker with 3 cards: information set 1 of first has 2 nodes, "
                                + "must have one for backward induction");
    }

    /** B's indifference decides whether A does well to enter. */
    private static ExtensiveGame kingmaker() {
        return game(choice(
                "A",
                "entry",
                on("out", end("out", 1, 5)),
                on("in", choice("B", "reply", on("help", end("help", 2, 0)), on("harm", end("harm", 0, 0))))));
    }

    @Test
    void tellsTiesAndHowFarTheyMoveThings() {
        Induction induction = backward.induce(kingmaker().compiled());
        assertThat(induction.choices()).containsExactly(1, 0);
        assertThat(induction.ties()).containsExactly(new Induction.Tie(1, List.of(0, 1)));
        assertThat(induction.payoffs()).containsExactly(new Induction.Range(2, 1, 2), new Induction.Range(0, 0, 5));
        assertThat(induction.outcomes())
                .extracting(range -> range.outcome().name(), Induction.OutcomeRange::probability)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("out", new Induction.Range(0, 0, 1)),
                        org.assertj.core.groups.Tuple.tuple("help", new Induction.Range(1, 0, 1)),
                        org.assertj.core.groups.Tuple.tuple("harm", new Induction.Range(0, 0, 1)));
        Solution solution = backward.solve(kingmaker().compiled());
        assertThat(solution.completeness()).isEqualTo(Completeness.INCOMPLETE);
        assertThat(solution.notes())
                .containsExactly(
                        "tie: B at reply is indifferent between help, harm; the first was taken",
                        "over all ways to break ties A receives between 1.0 and 2.0",
                        "over all ways to break ties B receives between 0.0 and 5.0");
    }

    @Test
    void tenthsAreTenths() {
        // 1/10 + 2/10 of 1 is a tie with 3/10, which doubles do not see
        ExtensiveGame game = game(choice(
                "A",
                "pick",
                on("sure", end("sure", "0.3", "0")),
                on(
                        "lottery",
                        chance(
                                "weather",
                                on("rain", "0.1", end("rain", 1, 0)),
                                on("snow", "0.2", end("snow", 1, 0)),
                                on("sun", "0.7", end("sun", 0, 0))))));
        assertThat(backward.induce(game.compiled()).ties()).containsExactly(new Induction.Tie(0, List.of(0, 1)));
    }

    @Test
    void hugePayoffsAreComparedExactly() {
        ExtensiveGame game = game(choice(
                "A",
                "pick",
                on("less", end("less", "10000000000000000000", "0")),
                on("more", end("more", "10000000000000000001", "1"))));
        Induction induction = backward.induce(game.compiled());
        assertThat(induction.choices()).containsExactly(1);
        assertThat(induction.ties()).isEmpty();
        assertThat(backward.solve(game.compiled()).equilibria()).hasSize(1);
    }

    @Test
    void outcomesUnderChanceHaveTheirProbabilities() {
        ExtensiveGame game = game(chance(
                "weather",
                on("rain", "1/4", end("home", 0, 0)),
                on("sun", "3/4", choice("A", "go", on("go", end("walk", 1, 0)), on("stay", end("home", 0, 0))))));
        assertThat(backward.induce(game.compiled()).outcomes())
                .extracting(
                        range -> range.outcome().name(),
                        range -> range.probability().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("home", 0.25),
                        org.assertj.core.groups.Tuple.tuple("walk", 0.75));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isAnEquilibriumInEverySubgame(long seed) {
        CompiledGame game = Games.perfectInformation(seed, 60).compiled();
        BehaviorProfile profile =
                BehaviorProfile.pure(game, backward.induce(game).choices());
        Subgames.roots(game).stream().forEach(root -> {
            Verification found = profile.verifyFrom(root);
            assertThat(found.exact().orElseThrow().regrets())
                    .as("seed %s, subgame at node %s", seed, root)
                    .containsOnly(Rational.ZERO);
        });
        assertThat(profile.sequentialRationality().regret()).isEqualTo(0);
        assertThat(profile.sequentialRationality().undetermined()).isEmpty();
    }

    @Test
    void agreesWithTheQuickPassWhereThereIsNoTie() {
        int quick = 0;
        for (long seed = 1; seed <= 200; seed++) {
            CompiledGame game = Games.perfectInformation(seed, 40).compiled();
            Induction first = new QuickPass(game).induce();
            if (first != null) {
                Induction exact = new ExactPass(game).induce();
                assertThat(first.choices()).as("seed %s", seed).isEqualTo(exact.choices());
                assertThat(exact.ties()).as("seed %s", seed).isEmpty();
                assertThat(first.outcomes()).as("seed %s", seed).isEqualTo(exact.outcomes());
                quick++;
            }
        }
        assertThat(quick).isBetween(20, 180);
    }
}
