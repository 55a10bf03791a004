package tarazy.insight;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornadoTest {
    @Test
    void comparesTheLowestWithTheHighestFifth() {
        double[] x = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
        double[] y = {1, 0, 9, 9, 9, 9, 9, 9, 3, 5};
        assertThat(Tornado.swing(x, y, Centre.MEAN)).contains(new Tornado.Swing(1.5, 9.5, 4, 0.5, 2, 2));
        assertThat(Tornado.swing(x, y, Centre.MEAN).orElseThrow().width()).isEqualTo(3.5);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsTheSwingOfALinearAnswer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = Samples.normal(random, 50_000);
        double[] y = Samples.map(x, value -> 2 - 3 * value + random.nextGaussian());
        Tornado.Swing swing = Tornado.swing(x, y, Centre.MEAN).orElseThrow();
        // the mean of a normal beyond its 80 % quantile is 1.399810
        assertThat(swing.answerAtLow()).isCloseTo(2 + 3 * 1.399810, within(0.06));
        assertThat(swing.answerAtHigh()).isCloseTo(2 - 3 * 1.399810, within(0.06));
        double[] tenths = Quantiles.of(x, 0.1, 0.9);
        assertThat(swing.low()).isCloseTo(tenths[0], within(1e-3));
        assertThat(swing.high()).isCloseTo(tenths[1], within(1e-3));
        assertThat(swing.runsAtLow()).isEqualTo(10_000);
        assertThat(swing.runsAtHigh()).isEqualTo(10_000);
    }

    @Test
    void takesTheMedianOfANumber() {
        double[] x = IntStream.range(0, 15).asDoubleStream().toArray();
        double[] y = {1, 2, 900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 8, -900};
        assertThat(Tornado.swing(x, y, Centre.MEDIAN)).contains(new Tornado.Swing(1, 13, 2, 7, 3, 3));
    }

    @ParameterizedTest(name = "{0} of 100 runs are yes")
    @ValueSource(ints = {1, 10, 50, 90, 99})
    void comparesYesWithNoHoweverRare(int yes) {
        double[] x = IntStream.range(0, 100).mapToDouble(i -> i < yes ? 1 : 0).toArray();
        double[] y = Samples.map(x, value -> value == 1 ? 0.8 : 0.2);
        Tornado.Swing swing = Tornado.swing(x, y, Centre.MEAN).orElseThrow();
        assertThat(swing.low()).isEqualTo(0);
        assertThat(swing.high()).isEqualTo(1);
        assertThat(swing.answerAtLow()).isCloseTo(0.2, within(1e-12));
        assertThat(swing.answerAtHigh()).isCloseTo(0.8, within(1e-12));
        assertThat(swing.runsAtLow()).isEqualTo(100 - yes);
        assertThat(swing.runsAtHigh()).isEqualTo(yes);
    }

    @Test
    void aCommonMiddleBelongsToNeitherEnd() {
        double[] x = IntStream.range(0, 100)
                .mapToDouble(i -> i < 2 ? -1 : i < 99 ? 0 : 5)
                .toArray();
        assertThat(Tornado.swing(x, x, Centre.MEAN)).contains(new Tornado.Swing(-1, 5, -1, 5, 2, 1));
    }

    @Test
    void aCommonLowValueLeavesTheOthersToTheHighEnd() {
        double[] x = IntStream.range(0, 100).mapToDouble(i -> i < 97 ? 0 : i).toArray();
        assertThat(Tornado.swing(x, x, Centre.MEAN)).contains(new Tornado.Swing(0, 98, 0, 98, 97, 3));
    }

    @Test
    void aConstantDoesNotSwing() {
        assertThat(Tornado.swing(Samples.column(4, 4, 4), Samples.column(1, 2, 6), Centre.MEAN))
                .contains(new Tornado.Swing(4, 4, 3, 3, 3, 3));
    }

    @Test
    void aSingleRunIsBothEnds() {
        assertThat(Tornado.swing(Samples.column(4), Samples.column(1), Centre.MEDIAN))
                .contains(new Tornado.Swing(4, 4, 1, 1, 1, 1));
        assertThat(Tornado.swing(Samples.column(4, 2), Samples.column(1, 3), Centre.MEAN))
                .contains(new Tornado.Swing(2, 4, 3, 1, 1, 1));
    }

    @ParameterizedTest
    @EnumSource(Centre.class)
    void isEmptyWithoutRuns(Centre centre) {
        assertThat(Tornado.swing(new double[0], new double[0], centre)).isEmpty();
        assertThat(Tornado.swing(Samples.column(NaN, 1), Samples.column(2, NaN), centre))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void doesNotDependOnTheOrderOfRuns(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = Samples.map(Samples.normal(random, 999), z -> Math.rint(2 * z));
        double[] y = Samples.map(x, value -> Math.rint(value + 3 * random.nextGaussian()));
        int[] order = Samples.permutation(seed, x.length);
        for (Centre centre : Centre.values()) {
            assertThat(Tornado.swing(Samples.permuted(x, order), Samples.permuted(y, order), centre))
                    .isEqualTo(Tornado.swing(x, y, centre));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void endsNeverShareARunAndHoldAFifthWhereTheyCan(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            int n = 2 + random.nextInt(60);
            int values = 2 + random.nextInt(8);
            double[] x = random.ints(n, 0, values).asDoubleStream().toArray();
            if (Arrays.stream(x).distinct().count() < 2) {
                continue;
            }
            Tornado.Swing swing = Tornado.swing(x, x, Centre.MEAN).orElseThrow();
            assertThat(swing.runsAtLow() + swing.runsAtHigh())
                    .as(Arrays.toString(x))
                    .isLessThanOrEqualTo(n);
            assertThat(swing.low()).as(Arrays.toString(x)).isLessThan(swing.high());
            assertThat(Math.max(swing.runsAtLow(), swing.runsAtHigh()))
                    .as(Arrays.toString(x))
                    .isPositive();
        }
    }

    @Test
    void refusesColumnsOfDifferentLength() {
        assertThatThrownBy(() -> Tornado.swing(new double[1], new double[2], Centre.MEAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of 1 and 2 runs: must be equally long");
    }
}
