package tarazy.bargain.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersuasionTest {
    private static final double[][] THREE = {{.5, .3, .2}, {.2, .6, .2}, {.1, .4, .5}};
    private static final double[] APART = {10, 50, 90};

    private static void assertMeans(OpinionLimit limit, double error, double... expected) {
        assertThat(limit.mean()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(limit.mean().get(i)).as("person %d", i).isCloseTo(expected[i], within(error));
        }
    }

    @Test
    void threeWhoAreMoreOrLessStubborn() {
        OpinionLimit limit = Persuasion.limit(THREE, new double[] {.8, .5, .9}, APART);
        assertMeans(limit, 1e-9, 37.384960718, 48.832772166, 54.444444444);
        assertThat(limit.period()).isEqualTo(1);
        assertThat(limit.oscillates()).isFalse();
        assertThat(limit.low()).isEqualTo(limit.mean());
    }

    /** Weights (12, 23, 14) / 49 are those that the influence leaves as they are: 12 * .5 + 23 * .2 + 14 * .1 = 12 and so on. */
    @Test
    void threeWhoAreOpenAgree() {
        double agreed = (12 * 10 + 23 * 50 + 14 * 90) / 49.0;
        assertMeans(Persuasion.limit(THREE, new double[] {1, 1, 1}, APART), 1e-12, agreed, agreed, agreed);
    }

    @Test
    void whoIsNotOpenKeepsItsOpinion() {
        assertMeans(Persuasion.limit(THREE, new double[] {0, 0, 0}, APART), 0, APART);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    private static double[][] influence(SplittableRandom random, int n, double listens) {
        double[][] influence = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                influence[i][j] = random.nextDouble() < listens ? random.nextDouble() : 0;
            }
            double sum = Arrays.stream(influence[i]).sum();
            if (sum == 0) {
                influence[i][random.nextInt(n)] = 1;
                sum = 1;
            }
            for (int j = 0; j < n; j++) {
                influence[i][j] /= sum;
            }
        }
        return influence;
    }

    /** Of 20,000 steps the last 2,520 are a multiple of every period up to 10. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void manyStepsLeadToTheLimit(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(1, 9);
        double[][] influence = influence(random, n, seed % 3 == 0 ? 1 : 1.2 / n);
        double[] openness =
                random.doubles(n).map(each -> each < 0.7 ? 1 : 0.9 * each).toArray();
        double[] opinions = random.doubles(n, 0, 100).toArray();
        OpinionLimit limit = Persuasion.limit(influence, openness, opinions);
        List<double[]> path = Persuasion.path(influence, openness, opinions, 20_000);
        List<double[]> end = path.subList(path.size() - 2520, path.size());
        for (int i = 0; i < n; i++) {
            int person = i;
            double[] opinion = end.stream().mapToDouble(each -> each[person]).toArray();
            assertThat(limit.mean().get(i))
                    .isCloseTo(Arrays.stream(opinion).average().orElseThrow(), within(1e-8));
            assertThat(limit.low().get(i))
                    .isCloseTo(Arrays.stream(opinion).min().orElseThrow(), within(1e-8));
            assertThat(limit.high().get(i))
                    .isCloseTo(Arrays.stream(opinion).max().orElseThrow(), within(1e-8));
        }
        double[] last = path.getLast();
        double[] before = path.get(path.size() - 1 - limit.period());
        assertThat(last).containsExactly(before, within(1e-8));
    }

    @Test
    void twoWhoOnlyListenToEachOtherSwapOpinionsForEver() {
        OpinionLimit limit =
                Persuasion.limit(new double[][] {{0, 1}, {1, 0}}, new double[] {1, 1}, new double[] {20, 60});
        assertThat(limit).isEqualTo(new OpinionLimit(List.of(40.0, 40.0), List.of(20.0, 20.0), List.of(60.0, 60.0), 2));
        assertThat(limit.oscillates()).isTrue();
        assertThat(Persuasion.limit(new double[][] {{0, 1}, {1, 0}}, new double[] {1, 1}, new double[] {30, 30})
                        .period())
                .isEqualTo(1);
    }

    /** A third who is half open to them goes round as well, by half as much: 45 + (−1)^t 10 in place of 40 + (−1)^t 20. */
    @Test
    void whoListensToThoseWhoGoRoundGoesRound() {
        OpinionLimit limit = Persuasion.limit(
                new double[][] {{0, 1, 0}, {1, 0, 0}, {1, 0, 0}}, new double[] {1, 1, .5}, new double[] {20, 60, 50});
        assertThat(limit.period()).isEqualTo(2);
        assertThat(limit.mean().get(2)).isCloseTo(45, within(1e-9));
        assertThat(limit.low().get(2)).isCloseTo(35, within(1e-9));
        assertThat(limit.high().get(2)).isCloseTo(55, within(1e-9));
    }

    @Test
    void circlesOfDifferentLengthsRepeatTogether() {
        double[][] influence = new double[5][5];
        influence[0][1] = 1;
        influence[1][0] = 1;
        influence[2][3] = 1;
        influence[3][4] = 1;
        influence[4][2] = 1;
        double[] opinions = {0, 1, 0, 0, 1};
        double[] open = {1, 1, 1, 1, 1};
        assertThat(Persuasion.limit(influence, open, opinions).period()).isEqualTo(6);
        assertThat(Persuasion.limit(influence, open, new double[] {0, 1, 1, 1, 1})
                        .period())
                .isEqualTo(2);
    }

    @Test
    void circlesThatHardlyEverRepeatTogetherAreSaidToGoRound() {
        int[] lengths = {7, 11, 13, 17};
        int n = Arrays.stream(lengths).sum();
        double[][] influence = new double[n][n];
        double[] opinions = new double[n];
        double[] open = new double[n];
        Arrays.fill(open, 1);
        int start = 0;
        for (int length : lengths) {
            for (int i = 0; i < length; i++) {
                influence[start + i][start + (i + 1) % length] = 1;
            }
            opinions[start] = 1;
            start += length;
        }
        OpinionLimit limit = Persuasion.limit(influence, open, opinions);
        assertThat(limit.period()).isZero();
        assertThat(limit.oscillates()).isTrue();
        assertThat(limit.high()).containsOnly(1.0);
    }

    @Test
    void saysAllThatIsWrong() {
        assertThatThrownBy(() -> Persuasion.limit(
                        new double[][] {{.5, .4}, {1.5, -.5}}, new double[] {1.1, 0.5}, new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("persuasion: row 1 of the influence is [0.5, 0.4], must be 0 or more with sum 1; "
                        + "row 2 of the influence is [1.5, -0.5], must be 0 or more with sum 1; "
                        + "openness 1 is 1.1, must be from 0 to 1; opinion 2 is NaN, must be finite");
        assertThatThrownBy(() -> Persuasion.limit(new double[][] {{1}}, new double[0], new double[] {1, 2}))
                .hasMessage("persuasion: there are 2 opinions, but influence on 1 and openness of 0; "
                        + "row 1 of the influence has 1 numbers, must have 2");
    }

    @Test
    void nobodyHasNoOpinion() {
        assertThat(Persuasion.limit(new double[0][0], new double[0], new double[0])
                        .mean())
                .isEmpty();
    }
}
