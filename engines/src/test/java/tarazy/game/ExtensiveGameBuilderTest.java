package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;
import static tarazy.game.Tree.pay;

import org.junit.jupiter.api.Test;

class ExtensiveGameBuilderTest {
    @Test
    void tellsAllFaultsWithTheActionsThatLeadToThem() {
        assertThatThrownBy(() -> ExtensiveGame.builder("talks")
                        .players("A", "B", "A")
                        .root(choice(
                                "A",
                                "offer",
                                on("high", choice("C", "reply", on("yes", end("deal", 1, 2, 0)))),
                                on(
                                        "low",
                                        chance(
                                                "mood",
                                                on("good", "1/2", end("deal", 1, 1, 0)),
                                                on("bad", "1/3", end("none", "x", "1", "0")))),
                                on("none", choice("A", "offer", on("high", end("short", 1)))),
                                on("wait", "1/2", chance("luck", on("good", end())))))
                        .build())
                .isInstanceOf(InvalidGameException.class)
                .hasMessage("""
                        game talks:
                          player "A" is named twice
                          at the root: a choice of A has a probability; only nature's moves have
                          after high: there is no player "C", players are [A, B, A]
                          after low, good: outcome "deal" pays [1, 1, 0] here and [1, 2, 0] elsewhere
                          after low, bad: 'x' is not a number; a number looks like 3, -1/2, 0.25 or 1e-7
                          after none: information set "offer" of A has actions [high] here and [high, low, none, wait] elsewhere
                          after wait: nature's move "good" has no probability
                          after low: chance move 1 (mood) has probabilities with sum 5/6, must be exactly 1
                          after none, high: outcome 3 (short) has 1 payoffs, must have one for each of 3 players""");
    }

    @Test
    void choicesWithTheSameNameShareAnInformationSet() {
        Tree reply = choice("B", "reply", on("yes", end("", 1, 1)), on("no", end("", 0, 0)));
        CompiledGame game = ExtensiveGame.builder("blind")
                .players("A", "B")
                .comment("B does not see what A does")
                .root(choice("A", "move", on("left", reply), on("right", reply)))
                .build()
                .compiled();
        assertThat(game.informationSets()).isEqualTo(2);
        assertThat(game.firstMember()).containsExactly(0, 1, 3);
        assertThat(game.source().comment()).contains("B does not see what A does");
    }

    @Test
    void outcomesWithTheSameNameAreOneAndOthersAreNot() {
        ExtensiveGame game = ExtensiveGame.builder("outcomes")
                .players("A")
                .root(choice(
                        "A",
                        "move",
                        on("1", end("same", "1/2")),
                        on("2", end("same", "1/2")),
                        on("3", end("", 1)),
                        on("4", end("", 1)),
                        on("5", end())))
                .build();
        assertThat(game.nodes())
                .extracting(node -> node.outcome() == null ? 0 : node.outcome().number())
                .containsExactly(0, 1, 1, 2, 3, 0);
    }

    @Test
    void outcomesOnTheWayAddUp() {
        CompiledGame game = ExtensiveGame.builder("fees")
                .players("A", "B")
                .root(choice("A", "enter", on("yes", end("win", "1/2", "-1")), on("no", end()))
                        .paying(pay("fee", "-0.1", "0.1")))
                .build()
                .compiled();
        assertThat(game.exactPayoff(0, 0)).isEqualTo(Rational.of(2, 5));
        assertThat(game.exactPayoff(1, 0)).isEqualTo(Rational.of(-9, 10));
        assertThat(game.exactPayoff(0, 1)).isEqualTo(Rational.of(-1, 10));
        assertThat(game.payoffs(0)).containsExactly(0.4, -0.1);
    }

    @Test
    void depthDoesNotMatter() {
        Tree tree = end("end", 1);
        for (int i = 100_000; i > 0; i--) {
            tree = choice("A", "step " + i, on("stop", end("stop", 0)), on("go", tree));
        }
        CompiledGame game = ExtensiveGame.builder("long way")
                .players("A")
                .root(tree)
                .build()
                .compiled();
        assertThat(game.nodes()).isEqualTo(200_001);
        assertThat(GameFacts.of(game).depth()).isEqualTo(100_000);
        assertThat(BehaviorProfile.uniform(game).bestResponse(0).choices()).containsOnly(1);
    }

    @Test
    void aLongWayToAFaultIsToldInShort() {
        Tree tree = end("end", 1, 2);
        for (int i = 30; i > 0; i--) {
            tree = choice("A", "step " + i, on("" + i, tree));
        }
        Tree root = tree;
        assertThatThrownBy(() ->
                        ExtensiveGame.builder("way").players("A").root(root).build())
                .hasMessage("game way:\n  after 1, 2, 3, 4, 5, 6, … 18 more …, 25, 26, 27, 28, 29, 30: "
                        + "outcome 1 (end) has 2 payoffs, must have one for each of 1 players");
    }
}
