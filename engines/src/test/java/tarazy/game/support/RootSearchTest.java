package tarazy.game.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.Rational;
import tarazy.game.StrategicGame;
import tarazy.game.bimatrix.BimatrixGames;
import tarazy.game.bimatrix.LinearSystem;
import tarazy.game.library.Classics;

class RootSearchTest {
    /** With two players the equations are linear, and their solution is known exactly. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsWhatLinearAlgebraFinds(long seed) {
        StrategicGame game = BimatrixGames.random(seed, 1000, 3, 3);
        PayoffTable table = new PayoffTable(game);
        int[][] supports = {{0, 1, 2}, {0, 1, 2}};
        RootSearch search = RootSearch.of(new SupportSystem(table, supports), 10_000, new Effort(Long.MAX_VALUE));
        assertThat(search.complete()).as("seed %s", seed).isTrue();
        LinearSupport linear = LinearSupport.of(table, supports);
        long inside = search.roots().stream()
                .filter(root -> new SupportSystem(table, supports).clipped(root) != null)
                .count();
        assertThat(inside).as("seed %s", seed).isEqualTo(linear.kind() == LinearSystem.Kind.ONE ? 1 : 0);
        if (inside == 1) {
            List<Rational> exact = linear.point().profile().exactProbabilities().orElseThrow();
            Interval[] root = search.roots().getFirst();
            int[] places = {0, 1, 3, 4};
            for (int i = 0; i < places.length; i++) {
                Rational probability = exact.get(places[i]);
                assertThat(probability).isBetween(Rational.exactly(root[i].low()), Rational.exactly(root[i].high()));
                assertThat(root[i].width()).isLessThan(1e-10);
            }
        }
    }

    @Test
    void whereNothingIsAtStakeNothingIsProven() {
        PayoffTable table = new PayoffTable(BimatrixGames.random(1, 0, 2, 2));
        RootSearch search =
                RootSearch.of(new SupportSystem(table, new int[][] {{0, 1}, {0, 1}}), 100, new Effort(Long.MAX_VALUE));
        assertThat(search.complete()).isFalse();
        assertThat(search.roots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void intervalsHoldWhatIsExact(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            double a = random.nextDouble(-1, 1);
            double b = random.nextDouble(-1e-3, 1e3);
            Interval x = Interval.of(a);
            Interval y = Interval.around(b, random.nextDouble(1e-9));
            holds(x.add(y), exact(a).add(exact(b)), seed);
            holds(x.subtract(y), exact(a).subtract(exact(b)), seed);
            holds(x.multiply(y), exact(a).multiply(exact(b)), seed);
            holds(y.multiply(a), exact(a).multiply(exact(b)), seed);
        }
    }

    private static Rational exact(double value) {
        return Rational.exactly(value);
    }

    private static void holds(Interval interval, Rational value, long seed) {
        assertThat(value)
                .as("seed %s", seed)
                .isBetween(Rational.exactly(interval.low()), Rational.exactly(interval.high()));
    }

    /** Values of forms at random distributions lie in the range over boxes around them, and the range is not too wide. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rangesHoldAllValues(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Interval[] coefficients = new Interval[6];
        for (int i = 0; i < 6; i++) {
            coefficients[i] = Interval.of(random.nextDouble(-1, 1));
        }
        Multilinear form = new Multilinear(new int[] {0, 2}, new int[] {2, 3}, coefficients);
        for (int trial = 0; trial < 200; trial++) {
            double[] x = distribution(random, 2);
            double[] z = distribution(random, 3);
            double radius = random.nextDouble(0.2);
            Interval[][] box = {around(x, radius), {Interval.ONE}, around(z, radius)};
            double value = form.value(new double[][] {x, {1}, z});
            Interval range = form.range(box);
            assertThat(range.low()).as("seed %s", seed).isLessThanOrEqualTo(value + 1e-15);
            assertThat(range.high()).as("seed %s", seed).isGreaterThanOrEqualTo(value - 1e-15);
            assertThat(range.width()).as("seed %s", seed).isLessThan(1e-12 + 20 * radius);
        }
    }

    private static double[] distribution(SplittableRandom random, int size) {
        double[] weights = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = random.nextDouble();
            sum += weights[i];
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static Interval[] around(double[] point, double radius) {
        Interval[] box = new Interval[point.length];
        for (int i = 0; i < point.length; i++) {
            box[i] = Interval.around(point[i], radius);
        }
        return box;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "0", "-7/12", "355/113", "5", "-2", "999999/1000000"})
    void simpleFractionsAreRecognised(String text) {
        Rational value = Rational.parse(text);
        Rational slack = Rational.of(1, 10_000_000_000_000L);
        assertThat(SimplestRational.between(value.subtract(slack), value.add(slack)))
                .isEqualTo(value);
    }

    @Test
    void everySupportThatMayMatterIsVisitedOnce() {
        StrategicGame game = Classics.coordination(4);
        PayoffTable table = new PayoffTable(game);
        List<String> visited = new ArrayList<>();
        new SupportSearch(
                        table.counts(),
                        table.ranks(),
                        new Effort(Long.MAX_VALUE),
                        supports -> visited.add(Arrays.deepToString(supports)))
                .run();
        assertThat(visited).doesNotHaveDuplicates();
        // who is sure of the other's plan follows it; 11 supports have two plans or more
        assertThat(visited)
                .hasSize(4 + 11 * 11)
                .startsWith("[[0], [0]]", "[[1], [1]]", "[[2], [2]]", "[[3], [3]]", "[[0, 1], [0, 1]]")
                .endsWith("[[0, 1, 2, 3], [2, 3]]");
    }
}
