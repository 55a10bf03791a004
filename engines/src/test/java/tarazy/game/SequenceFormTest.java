package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.library.Classics;
import tarazy.game.library.Poker;

class SequenceFormTest {
    @Test
    void aSequenceComesAfterThoseItExtends() {
        CompiledGame game = Poker.leduc().compiled();
        SequenceForm form = game.sequenceForm();
        assertThat(form.sequences(0)).isEqualTo(337);
        assertThat(form.sequences(1)).isEqualTo(337);
        for (int h = 0; h < game.informationSets(); h++) {
            for (int a = game.firstAction()[h]; a < game.firstAction()[h + 1]; a++) {
                assertThat(form.sequence(a)).isGreaterThan(form.parentSequence()[h]);
                assertThat(form.action(game.setOwner()[h], form.sequence(a))).isEqualTo(a);
            }
        }
        assertThat(form.action(1, 0)).isEqualTo(-1);
    }

    private static BehaviorProfile random(CompiledGame game, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Rational> probabilities = new ArrayList<>();
        for (int h = 0; h < game.informationSets(); h++) {
            int[] weights = new int[game.actionCount(h)];
            Arrays.setAll(weights, _ -> random.nextInt(4));
            weights[0]++;
            for (int weight : weights) {
                probabilities.add(Rational.of(weight, Arrays.stream(weights).sum()));
            }
        }
        return BehaviorProfile.exact(game, probabilities);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void payoffsBySequencesAreThoseOfTheGame(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 2, 4).compiled();
        SequencePayoffs payoffs = game.sequenceForm().payoffs();
        BehaviorProfile profile = random(game, seed);
        double[][] plans = game.sequenceForm().plans(profile.probabilities());
        for (int p = 0; p < 2; p++) {
            double[] values = payoffs.values(p);
            Rational[] exact = payoffs.exactValues(p);
            double sum = 0;
            for (int s = 0; s < plans[0].length; s++) {
                for (int e = payoffs.rowStart()[s]; e < payoffs.rowStart()[s + 1]; e++) {
                    assertThat(e == payoffs.rowStart()[s] || payoffs.column()[e] > payoffs.column()[e - 1])
                            .isTrue();
                    assertThat(values[e]).isCloseTo(exact[e].doubleValue(), within(1e-12));
                    sum += plans[0][s] * plans[1][payoffs.column()[e]] * values[e];
                }
            }
            assertThat(sum)
                    .as("seed %s", seed)
                    .isCloseTo(profile.verify().payoffs().get(p), within(1e-12));
        }
        assertThat(payoffs.entries()).isEqualTo(payoffs.column().length);
    }

    @Test
    void aMatrixNeedsTwoPlayers() {
        assertThatThrownBy(
                        () -> Classics.seltensHorse().compiled().sequenceForm().payoffs())
                .hasMessage("game Selten's horse has 3 players, must have 2 for a matrix of payoffs");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void plansComeBackAsBehaviour(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 3, 5).compiled();
        BehaviorProfile profile = random(game, seed);
        BehaviorProfile back = game.sequenceForm().behavior(game.sequenceForm().plans(profile.probabilities()));
        assertThat(back.verify().payoffs().getFirst())
                .as("seed %s", seed)
                .isCloseTo(profile.verify().payoffs().getFirst(), within(1e-12));
    }

    @Test
    void whereThePlanDoesNotLeadTheBestIsDone() {
        // A stays out in its plan; if it went in all the same, right would be better
        CompiledGame game = ExtensiveGame.builder("off the path")
                .players("A")
                .root(Tree.choice(
                        "A",
                        "entry",
                        Tree.on("out", Tree.end("", 9)),
                        Tree.on(
                                "in",
                                Tree.choice(
                                        "A",
                                        "inside",
                                        Tree.on("left", Tree.end("", 0)),
                                        Tree.on("right", Tree.end("", 5))))))
                .build()
                .compiled();
        assertThat(game.sequenceForm()
                        .behavior(new double[][] {{1, 1, 0, 0, 0}})
                        .probabilities())
                .containsExactly(1, 0, 0, 1);
        Rational zero = Rational.ZERO;
        Rational one = Rational.ONE;
        assertThat(game.sequenceForm()
                        .exactBehavior(List.of(List.of(one, one, zero, zero, zero)))
                        .exactProbabilities())
                .contains(List.of(one, zero, zero, one));
    }
}
