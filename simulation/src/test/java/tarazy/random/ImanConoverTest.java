package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImanConoverTest {

    private static final int N = 1024;
    private static final double[][] TARGET = {{1, 0.8, -0.3}, {0.8, 1, 0.1}, {-0.3, 0.1, 1}};

    private static double[][] independent(Distribution... distributions) {
        double[][] columns = new double[distributions.length][N];
        for (int k = 0; k < columns.length; k++) {
            distributions[k].sample(Streams.stream(4, "column" + k, 0), columns[k], N);
        }
        return columns;
    }

    private static double[][] reordered(double[][] columns, int[][] permutations) {
        return IntStream.range(0, columns.length)
                .mapToObj(k -> ImanConover.reordered(columns[k], permutations[k]))
                .toArray(double[][]::new);
    }

    private static double correlation(double[] x, double[] y) {
        double mx = Arrays.stream(x).average().orElseThrow();
        double my = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void normalColumnsGetTheWantedCorrelation() {
        double[][] columns = independent(new Normal(0, 1), new Normal(50, 9), new Normal(-2, 0.1));
        double[][] result = reordered(columns, new ImanConover(TARGET).permutations(columns, N, 1, "group", 0));
        for (int k = 0; k < 3; k++) {
            for (int j = 0; j < k; j++) {
                assertThat(correlation(result[k], result[j])).isCloseTo(TARGET[k][j], within(0.02));
            }
        }
    }

    @Test
    void everyColumnKeepsItsValuesAndTheFirstItsOrder() {
        double[][] columns = independent(new LogNormal(0, 1), new Beta(2, 5), new Poisson(3));
        double[][] result = reordered(columns, new ImanConover(TARGET).permutations(columns, N, 1, "group", 0));
        assertThat(result[0]).containsExactly(columns[0]);
        for (int k = 0; k < 3; k++) {
            assertThat(Arrays.stream(result[k]).sorted().toArray())
                    .containsExactly(Arrays.stream(columns[k]).sorted().toArray());
        }
    }

    /** For a Gaussian copula Spearman's rank correlation is (6 / π) asin(ρ / 2) (Kruskal 1958). */
    @Test
    void skewedColumnsGetTheRankCorrelationOfAGaussianCopula() {
        double[][] columns = independent(new LogNormal(0, 2), new Exponential(1), new Uniform(0, 1));
        double[][] result = reordered(columns, new ImanConover(TARGET).permutations(columns, N, 1, "group", 0));
        for (int k = 0; k < 3; k++) {
            for (int j = 0; j < k; j++) {
                assertThat(correlation(ranks(result[k]), ranks(result[j])))
                        .isCloseTo(6 / Math.PI * Math.asin(TARGET[k][j] / 2), within(0.03));
            }
        }
    }

    private static double[] ranks(double[] column) {
        int[] order = Ranking.order(column, new double[column.length]);
        double[] ranks = new double[column.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    @Test
    void aCorrelationOfZeroTakesChanceCorrelationOut() {
        double[][] columns = independent(new Normal(0, 1), new Normal(0, 1));
        double[][] result = reordered(
                columns, new ImanConover(new double[][] {{1, 0}, {0, 1}}).permutations(columns, N, 1, "g", 0));
        assertThat(correlation(result[0], result[1])).isCloseTo(0, within(0.003));
    }

    @Test
    void tiesAreBrokenByTheKeyAndNotByPosition() {
        double[][] columns = {new double[N], new double[N]};
        for (int k = 0; k < 2; k++) {
            new Bernoulli(0.5).sample(Streams.stream(1, "yes" + k, 0), columns[k], N);
        }
        ImanConover pair = new ImanConover(new double[][] {{1, 0.6}, {0.6, 1}});
        int[][] first = pair.permutations(columns, N, 1, "g", 0);
        assertThat(pair.permutations(columns, N, 1, "g", 0)).isDeepEqualTo(first);
        assertThat(Arrays.deepEquals(pair.permutations(columns, N, 2, "g", 0), first))
                .isFalse();
        assertThat(Arrays.deepEquals(pair.permutations(columns, N, 1, "g", 1), first))
                .isFalse();
        double[][] result = reordered(columns, first);
        // Two fair coins with a Gaussian copula correlate (2 / π) asin ρ.
        assertThat(correlation(result[0], result[1])).isCloseTo(2 / Math.PI * Math.asin(0.6), within(0.1));
    }

    @Test
    void missingValuesCountAsTheGreatest() {
        double[] x = {3, Double.NaN, 1, 2};
        assertThat(Ranking.order(x, new double[4])).containsExactly(2, 3, 0, 1);
        double[][] columns = {{1, 2, 3, 4}, x};
        double[][] result = reordered(
                columns, new ImanConover(new double[][] {{1, 0.999}, {0.999, 1}}).permutations(columns, 4, 1, "g", 0));
        assertThat(result[1]).containsExactly(1, 2, 3, Double.NaN);
    }

    @Test
    void fewerRunsThanColumnsStillWork() {
        double[][] columns = {{1, 2}, {5, 4}, {7, 9}};
        int[][] permutations = new ImanConover(TARGET).permutations(columns, 2, 1, "g", 0);
        for (int[] permutation : permutations) {
            assertThat(permutation).containsExactlyInAnyOrder(0, 1);
        }
        assertThat(new ImanConover(TARGET).permutations(columns, 0, 1, "g", 0)).isDeepEqualTo(new int[3][0]);
        assertThat(new ImanConover(TARGET).permutations(columns, 1, 1, "g", 0)).isDeepEqualTo(new int[3][1]);
    }

    @Test
    void correlationsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> new ImanConover(new double[][] {{1, 0.9, 0.9}, {0.9, 1, -0.9}, {0.9, -0.9, 1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the correlations of columns 1 to 3 contradict each other: no numbers can have them all"
                        + " (the matrix is not positive definite)");
        assertThatThrownBy(() -> new ImanConover(new double[][] {{1, 1}, {1, 1}}))
                .hasMessageStartingWith("the correlations of columns 1 to 2 contradict each other");
    }

    @Test
    void matricesThatAreNoCorrelationsAreRefused() {
        refused("the correlations must form a square matrix, but row 2 of 2 has 1 numbers", new double[][] {{1, 0}, {0}
        });
        refused("a column's correlation with itself must be 1, but is 0.9", new double[][] {{1, 0}, {0, 0.9}});
        refused("a correlation must be between -1 and 1, but is 2", new double[][] {{1, 2}, {2, 1}});
        refused("the correlations must be symmetric, but 0.2 stands across from 0.1", new double[][] {{1, 0.1}, {0.2, 1}
        });
        assertThatThrownBy(() -> new ImanConover(TARGET).permutations(new double[2][5], 5, 1, "g", 0))
                .hasMessage("there are 3 rows of correlations, but 2 columns");
    }

    private static void refused(String message, double[][] matrix) {
        assertThatThrownBy(() -> new ImanConover(matrix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
