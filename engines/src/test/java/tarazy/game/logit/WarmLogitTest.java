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
import tarazy.game.Games;
import tarazy.game.StrategicGame;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class WarmLogitTest {
    /** Other payoffs, by up to a share of their range, and other probabilities of nature. */
    private static CompiledGame near(CompiledGame mean, SplittableRandom random, double share) {
        double[][] payoffs = new double[mean.players()][mean.terminals()];
        for (int p = 0; p < payoffs.length; p++) {
            for (int t = 0; t < mean.terminals(); t++) {
                payoffs[p][t] = mean.payoffs(p)[t] + mean.payoffRange(p) * random.nextDouble(-share, share);
            }
        }
        double[] chance = mean.branchProbability().clone();
        double[] sums = new double[mean.nodes()];
        for (int n = 1; n < chance.length; n++) {
            chance[n] *= random.nextDouble(1 - share, 1 + share);
            sums[mean.parent()[n]] += chance[n];
        }
        for (int n = 1; n < chance.length; n++) {
            chance[n] /= sums[mean.parent()[n]];
        }
        return mean.withPayoffs(payoffs).withChances(chance);
    }

    private static double[] traced(CompiledGame run, double[] lambda) {
        double most = Arrays.stream(lambda).max().orElseThrow();
        double[] ratios = Arrays.stream(lambda).map(each -> each / most).toArray();
        return QuantalResponseBranch.of(run, ratios)
                .to(most)
                .found()
                .getFirst()
                .profile()
                .probabilities();
    }

    private static void equalTraced(CompiledGame mean, double precision, long seed, int runs) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] lambda = new double[mean.players()];
        Arrays.setAll(lambda, p -> precision / Math.max(1e-9, mean.payoffRange(p)));
        WarmLogit warm = WarmLogit.of(mean, lambda);
        for (int i = 0; i < runs; i++) {
            CompiledGame run = near(mean, random, 0.15);
            double[] own = Arrays.stream(lambda)
                    .map(each -> each * random.nextDouble(0.7, 1.4))
                    .toArray();
            double[] found = warm.solve(run, own);
            double[] expected = traced(run, own);
            for (int a = 0; a < found.length; a++) {
                assertThat(found[a])
                        .as("%s, run %s of seed %s", mean.source().title(), i, seed)
                        .isCloseTo(expected[a], within(1e-10));
            }
            assertThat(Definition.residual(run, found, own)).isLessThan(1e-11);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void equalsTheTracedBranchNearTheMean(long seed) {
        CompiledGame mean = Games.perfectRecall(seed, 2 + (int) (seed % 2), 4).compiled();
        equalTraced(mean, 1, seed, 8);
        equalTraced(mean, 6, seed, 8);
    }

    @Test
    void equalsTheTracedBranchInCrisesAndPoker() {
        equalTraced(Crises.escalation(3, 3).compiled(), 10, 1, 10);
        equalTraced(Crises.ultimatum(3).compiled(), 20, 2, 10);
        equalTraced(Poker.kuhn(3).compiled(), 15, 3, 10);
        equalTraced(Classics.seltensHorse().compiled(), 8, 4, 20);
    }

    /** The mean is symmetric and its branch forks: runs, which are not, go to one side or the other. */
    @Test
    void startsFromTheBeginningWhereTheMeanForksOrFolds() {
        equalTraced(Classics.brinkmanship().toTree().compiled(), 11, 5, 20);
        StrategicGame fold = StrategicGame.builder("fold")
                .player("A", "x", "y")
                .player("B", "x", "y")
                .payoffs("35,7 7,8", "1,0 9,6")
                .build();
        equalTraced(fold.toTree().compiled(), 40, 6, 20);
        StrategicGame contest = StrategicGame.builder("which plan is better for both is open")
                .player("A", "x", "y")
                .player("B", "x", "y")
                .payoffs("10,5 0,0", "0,0 5.5,10")
                .build();
        equalTraced(contest.toTree().compiled(), 30, 7, 40);
        equalTraced(Classics.stagHunt().toTree().compiled(), 8, 8, 40);
    }

    @Test
    void sameBitsWhateverCameBefore() {
        CompiledGame mean = Crises.escalation(3, 3).compiled();
        double[] lambda = {4, 4};
        SplittableRandom random = new SplittableRandom(9);
        CompiledGame one = near(mean, random, 0.1);
        CompiledGame other = near(mean, random, 0.3);
        WarmLogit warm = WarmLogit.of(mean, lambda);
        double[] first = warm.solve(one, lambda);
        warm.solve(other, new double[] {40, 1});
        assertThat(warm.solve(one, lambda)).isEqualTo(first);
        assertThat(WarmLogit.of(mean, lambda).solve(one, lambda)).isEqualTo(first);
    }

    @Test
    void whatNeverHappensInTheMeanMayHappenInARun() {
        CompiledGame mean = Poker.kuhn(3).compiled();
        double[] chance = mean.branchProbability().clone();
        chance[1] = 0;
        int second = mean.subtreeEnd()[1];
        chance[second] = 1.0 / 3;
        CompiledGame never = mean.withChances(chance);
        double[] lambda = {2, 2};
        assertThat(WarmLogit.of(never, lambda).solve(mean, lambda)).isEqualTo(traced(mean, lambda));
        assertThat(WarmLogit.of(mean, lambda).solve(never, lambda)).isEqualTo(traced(never, lambda));
    }

    @Test
    void saysWhatIsWrong() {
        CompiledGame game = Poker.kuhn(3).compiled();
        assertThatThrownBy(() -> WarmLogit.of(game, new double[] {1}))
                .hasMessage("1 λ, must be one for each of 2 players");
        assertThatThrownBy(() -> WarmLogit.of(game, new double[] {1, Double.POSITIVE_INFINITY}))
                .hasMessage("λ is Infinity, must be 0 or more and finite");
        WarmLogit warm = WarmLogit.of(game, new double[] {1, 1});
        assertThatThrownBy(() -> warm.solve(Crises.escalation(1, 1).compiled(), new double[] {1, 1}))
                .hasMessage("a run must be the same game as the mean, with other numbers");
        assertThat(warm.solve(game, new double[] {0, 0})).containsOnly(0.5);
    }
}
