package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.library.Poker;

class RecallTest {
    private static CompiledGame game(Tree root) {
        return ExtensiveGame.builder("test")
                .players("A", "B")
                .root(root)
                .build()
                .compiled();
    }

    /** The absent-minded driver of Piccione and Rubinstein. */
    private static CompiledGame driver() {
        return game(choice(
                "A",
                "crossing",
                on("exit", end("", 0, 0)),
                on("go on", choice("A", "crossing", on("exit", end("", 4, 0)), on("go on", end("", 1, 0))))));
    }

    @Test
    void findsAbsentMindedness() {
        Recall recall = driver().recall();
        assertThat(recall.perfect()).isFalse();
        assertThat(recall.absentMinded()).isTrue();
        assertThat(recall.text())
                .isEqualTo("A is absent-minded at information set crossing: the path (go on) passes through it twice, "
                        + "after (root) and at its end");
        assertThat(recall.lapses()).hasSize(1);
    }

    @Test
    void findsAbsentMindednessBehindOtherMoves() {
        Tree last = choice("A", "where", on("x", end("", 1, 0)), on("y", end("", 0, 0)));
        Recall recall = game(chance(
                        "start",
                        on("left", "1/2", last),
                        on(
                                "right",
                                "1/2",
                                choice("B", "b", on("z", choice("A", "where", on("x", last), on("y", end())))))))
                .recall();
        assertThat(recall.lapses()).singleElement().satisfies(lapse -> {
            assertThat(lapse.absentMinded()).isTrue();
            assertThat(lapse.text()).contains("the path (right, z, x)", "after (right, z)");
        });
    }

    @Test
    void findsForgottenMoves() {
        Tree guess = choice("A", "guess", on("l", end("", 1, 0)), on("r", end("", 0, 0)));
        CompiledGame forgetful = game(choice("A", "move", on("left", guess), on("right", guess)));
        Recall recall = forgetful.recall();
        assertThat(recall.absentMinded()).isFalse();
        assertThat(recall.perfect(0)).isFalse();
        assertThat(recall.perfect(1)).isTrue();
        assertThat(recall.text())
                .isEqualTo(
                        "A forgets at information set guess: it is reached by the path (left), with own last move left "
                                + "at move, and by the path (right), with own last move right at move");
        assertThatThrownBy(forgetful::sequenceForm)
                .isInstanceOf(ImperfectRecallException.class)
                .hasMessageStartingWith("game test has imperfect recall: A forgets at information set guess");
        assertThatThrownBy(() -> BehaviorProfile.uniform(forgetful).verify())
                .isInstanceOf(ImperfectRecallException.class);
    }

    @Test
    void findsForgottenKnowledge() {
        // A knew which way chance went, and no longer does
        Tree guess = choice("A", "later", on("l", end("", 1, 0)), on("r", end("", 0, 0)));
        Recall recall = game(chance(
                        "start",
                        on("left", "1/2", choice("A", "saw left", on("ok", guess))),
                        on("right", "1/2", choice("A", "saw right", on("ok", guess)))))
                .recall();
        assertThat(recall.text()).contains("own last move ok at saw left", "own last move ok at saw right");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsNothingWhereNobodyForgets(long seed) {
        assertThat(Games.perfectRecall(seed, 2, 4).compiled().recall().lapses())
                .as("seed %s", seed)
                .isEmpty();
        assertThat(Games.perfectInformation(seed, 50).compiled().recall().perfect())
                .as("seed %s", seed)
                .isTrue();
    }

    @Test
    void pokerPlayersRemember() {
        assertThat(Poker.leduc().compiled().recall().perfect()).isTrue();
    }

    /** Straight from the definition, slowly. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agreesWithTheDefinition(long seed) {
        CompiledGame game = Games.imperfectInformation(seed, 12).compiled();
        for (int h = 0; h < game.informationSets(); h++) {
            java.util.Set<java.util.List<Integer>> histories = new java.util.HashSet<>();
            for (int i = game.firstMember()[h]; i < game.firstMember()[h + 1]; i++) {
                histories.add(own(game, game.members()[i]));
            }
            int set = h;
            assertThat(game.recall().lapses().stream().anyMatch(lapse -> lapse.informationSet() == set))
                    .as("seed %s, information set %s", seed, h)
                    .isEqualTo(histories.size() > 1);
        }
    }

    private static java.util.List<Integer> own(CompiledGame game, int node) {
        java.util.List<Integer> actions = new java.util.ArrayList<>();
        for (int n = node; n > 0; n = game.parent()[n]) {
            if (game.owner()[game.parent()[n]] == game.owner()[node]) {
                actions.add(game.action()[n]);
            }
        }
        return actions;
    }
}
