package tarazy.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedColumnTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ordersTheRunsAsAStableSortDoes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] column = new double[1000];
        for (int i = 0; i < column.length; i++) {
            column[i] = switch (random.nextInt(6)) {
                case 0 -> Double.longBitsToDouble(random.nextLong());
                case 1 -> random.nextInt(5) - 2;
                case 2 -> -random.nextDouble();
                case 3 -> -0.0;
                case 4 -> 0.0;
                default -> random.nextGaussian() * 1e-310;
            };
        }
        int[] expected = IntStream.range(0, column.length)
                .filter(i -> Double.isFinite(column[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> column[i] + 0.0))
                .mapToInt(i -> i)
                .toArray();
        SortedColumn sorted = SortedColumn.of(column);
        assertThat(sorted.length()).isEqualTo(column.length);
        assertThat(IntStream.range(0, sorted.size()).map(sorted::run).toArray()).isEqualTo(expected);
        assertThat(IntStream.range(0, sorted.size()).mapToDouble(sorted::value).toArray())
                .isEqualTo(Arrays.stream(expected).mapToDouble(i -> column[i]).toArray());
    }

    @Test
    void leavesTheColumnAsItIs() {
        double[] column = {3, 1, 2};
        assertThat(SortedColumn.of(column).run(0)).isEqualTo(1);
        assertThat(column).containsExactly(3, 1, 2);
    }

    @Test
    void anEmptyColumnIsSorted() {
        assertThat(SortedColumn.of(new double[0]).size()).isZero();
    }
}
