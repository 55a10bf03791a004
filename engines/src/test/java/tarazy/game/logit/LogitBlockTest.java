package tarazy.game.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Games;
import tarazy.game.Tree;
import tarazy.game.UnsuitableGameException;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class LogitBlockTest {
    /** The game of one row of a block. */
    private static CompiledGame row(CompiledGame game, LogitBlock block, int row) {
        double[][] payoffs = new double[game.players()][game.terminals()];
        for (int p = 0; p < payoffs.length; p++) {
            for (int t = 0; t < game.terminals(); t++) {
                payoffs[p][t] = block.payoff(p, t)[row];
            }
        }
        double[] chances = new double[game.nodes()];
        for (int n = 1; n < chances.length; n++) {
            boolean nature = game.owner()[game.parent()[n]] == CompiledGame.CHANCE;
            chances[n] = nature ? block.chance(n)[row] : 1;
        }
        return game.withPayoffs(payoffs).withChances(chances);
    }

    private static void disturb(CompiledGame game, LogitBlock block, SplittableRandom random, int runs) {
        for (int i = 0; i < runs; i++) {
            for (int p = 0; p < game.players(); p++) {
                double[] lambdas = {0, 0.5, 3, 1e4, 1e300, Double.POSITIVE_INFINITY};
                block.lambda(p)[i] = lambdas[random.nextInt(lambdas.length)];
                for (int t = 0; t < game.terminals(); t++) {
                    block.payoff(p, t)[i] *= random.nextInt(4) == 0 ? 1 : random.nextDouble(0.5, 1.5);
                }
            }
            for (int n = 0; n < game.nodes(); n++) {
                if (game.owner()[n] == CompiledGame.CHANCE) {
                    double[] weights = random.doubles(
                                    game.source().nodes().get(n).branches())
                            .toArray();
                    double sum = Arrays.stream(weights).sum();
                    int b = 0;
                    for (int c = n + 1; c < game.subtreeEnd()[n]; c = game.subtreeEnd()[c]) {
                        block.chance(c)[i] = weights[b++] / sum;
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void equalsTheRecursionForOneGame(long seed) {
        CompiledGame game = Games.perfectInformation(seed, 40).compiled();
        int runs = 37;
        LogitBlock block = LogitBlock.of(game, 50);
        disturb(game, block, new SplittableRandom(seed), runs);
        block.solve(runs);
        for (int i = 0; i < runs; i++) {
            double[] lambda = new double[game.players()];
            for (int p = 0; p < lambda.length; p++) {
                lambda[p] = block.lambda(p)[i];
            }
            CompiledGame one = row(game, block, i);
            Closed closed = new Closed(one, lambda);
            double[] values = closed.values();
            for (int p = 0; p < values.length; p++) {
                double scale = Math.max(
                        1e-300,
                        Arrays.stream(one.payoffs(p)).map(Math::abs).max().orElse(0));
                assertThat(block.value(p, 0)[i])
                        .as("seed %s run %s", seed, i)
                        .isCloseTo(values[p], within(1e-11 * scale));
            }
            for (int a = 0; a < game.actions(); a++) {
                assertThat(block.probability(a)[i])
                        .as("seed %s run %s action %s", seed, i, a)
                        .isCloseTo(closed.profile[a], within(1e-9));
            }
            double ends = 0;
            for (int node : game.terminalNode()) {
                ends += block.reach(node)[i];
            }
            assertThat(ends).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aRunHasTheSameBitsInAnyBlock() {
        CompiledGame game = Games.perfectInformation(3, 40).compiled();
        LogitBlock large = LogitBlock.of(game, 100);
        disturb(game, large, new SplittableRandom(8), 100);
        large.solve(100);
        for (int i = 0; i < 100; i++) {
            LogitBlock small = LogitBlock.of(row(game, large, i), 1);
            for (int p = 0; p < game.players(); p++) {
                small.lambda(p)[0] = large.lambda(p)[i];
            }
            small.solve(1);
            for (int n = 0; n < game.nodes(); n++) {
                assertThat(small.reach(n)[0]).isEqualTo(large.reach(n)[i]);
            }
        }
    }

    @Test
    void knowsTwoStageDeterrence() {
        CompiledGame game = Crises.deterrence().compiled();
        LogitBlock block = LogitBlock.of(game, 4);
        block.lambda(0)[1] = 0;
        block.lambda(1)[1] = 0;
        block.lambda(0)[2] = Double.POSITIVE_INFINITY;
        block.lambda(1)[2] = Double.POSITIVE_INFINITY;
        block.lambda(0)[3] = 1e300;
        block.lambda(1)[3] = 1e300;
        block.solve(4);
        assertThat(block.probability(0)[0]).isCloseTo(.393245778109, within(1e-12));
        assertThat(block.probability(2)[0]).isCloseTo(.622459331202, within(1e-12));
        for (int a = 0; a < 4; a++) {
            assertThat(block.probability(a)[1]).isEqualTo(0.5);
            assertThat(block.probability(a)[2]).isEqualTo(a == 1 || a == 2 ? 1 : 0);
            assertThat(block.probability(a)[3]).isEqualTo(a == 1 || a == 2 ? 1 : 0);
        }
        assertThat(block.value(0, 0)[2]).isEqualTo(1);
        assertThat(block.value(1, 0)[2]).isEqualTo(-0.5);
        assertThat(block.reach(3)[2]).isEqualTo(1);
    }

    @Test
    void neitherEnormousNorEqualPayoffsMakeNonsense() {
        CompiledGame game = ExtensiveGame.builder("enormous")
                .players("A")
                .root(Tree.choice(
                        "A",
                        "only",
                        Tree.on("a", Tree.end("", 0)),
                        Tree.on("b", Tree.end("", 0)),
                        Tree.on("c", Tree.end("", 0))))
                .build()
                .compiled();
        double[][] payoffs = {{1e308, 1e308, -1e308}, {1e300, 0, -1e300}, {2, 2, 1}, {1e-7, 0, 0}};
        double[] lambdas = {0, 1e300, Double.POSITIVE_INFINITY, 1e7};
        double e = StrictMath.E;
        double[][] expected = {
            {1 / 3., 1 / 3., 1 / 3.}, {1, 0, 0}, {0.5, 0.5, 0}, {e / (e + 2), 1 / (e + 2), 1 / (e + 2)}
        };
        LogitBlock block = LogitBlock.of(game, payoffs.length);
        for (int i = 0; i < payoffs.length; i++) {
            block.lambda(0)[i] = lambdas[i];
            for (int t = 0; t < 3; t++) {
                block.payoff(0, t)[i] = payoffs[i][t];
            }
        }
        block.solve(payoffs.length);
        for (int i = 0; i < payoffs.length; i++) {
            for (int a = 0; a < 3; a++) {
                assertThat(block.probability(a)[i]).isCloseTo(expected[i][a], within(1e-15));
            }
        }
    }

    @Test
    void oddGamesAreGamesToo() {
        LogitBlock end = LogitBlock.of(
                ExtensiveGame.builder("end")
                        .players("A")
                        .root(Tree.end("", 7))
                        .build()
                        .compiled(),
                2);
        end.payoff(0, 0)[1] = 8;
        end.solve(2);
        assertThat(end.value(0, 0)).containsExactly(7, 8);
        assertThat(end.reach(0)).containsExactly(1, 1);
        CompiledGame nobody = ExtensiveGame.builder("nobody")
                .players("A")
                .root(Tree.chance("", Tree.on("x", "1", Tree.end("", 3)), Tree.on("never", "0", Tree.end("", 9))))
                .build()
                .compiled();
        LogitBlock nature = LogitBlock.of(nobody, 2);
        nature.chance(1)[1] = 0.5;
        nature.chance(2)[1] = 0.5;
        nature.solve(2);
        assertThat(nature.value(0, 0)).containsExactly(3, 6);
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> LogitBlock.of(Poker.kuhn(3).compiled(), 8))
                .isInstanceOf(UnsuitableGameException.class)
                .hasMessageContaining("has 2 nodes, must have one for the closed recursion");
        CompiledGame game = Crises.deterrence().compiled();
        assertThatThrownBy(() -> LogitBlock.of(game, 0)).hasMessage("capacity is 0, must be 1 or more");
        LogitBlock block = LogitBlock.of(game, 8);
        assertThatThrownBy(() -> block.solve(9)).hasMessage("there are 9 runs, must be from 0 to 8");
        assertThatThrownBy(() -> block.chance(1)).hasMessage("nature does not move before node 1");
        block.lambda(1)[3] = -1;
        assertThatThrownBy(() -> block.solve(8)).hasMessage("λ of player 2 is -1.0 in row 3, must be 0 or more");
        block.solve(3);
    }
}
