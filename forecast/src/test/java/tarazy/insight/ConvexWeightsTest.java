package tarazy.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ConvexWeightsTest {
    private static double[][] gram(double[][] points) {
        double[][] gram = new double[points.length][points.length];
        for (int k = 0; k < points.length; k++) {
            for (int l = 0; l < points.length; l++) {
                for (int d = 0; d < points[k].length; d++) {
                    gram[k][l] += points[k][d] * points[l][d];
                }
            }
        }
        return gram;
    }

    private static double[] gradient(double[][] gram, double[] weights) {
        return Arrays.stream(gram)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int l = 0; l < row.length; l++) {
                        sum += row[l] * weights[l];
                    }
                    return sum;
                })
                .toArray();
    }

    /** The conditions of Karush, Kuhn and Tucker are enough for a convex problem. */
    @RepeatedTest(100)
    void noWeightCanBeMovedForTheBetter(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        double[][] points = new double[1 + random.nextInt(14)][1 + random.nextInt(20)];
        for (double[] point : points) {
            Arrays.setAll(point, d -> random.nextGaussian() + 0.5);
        }
        if (points.length > 2) {
            points[1] = points[0];
        }
        double[][] gram = gram(points);
        double[] weights = ConvexWeights.of(gram);
        assertThat(Arrays.stream(weights).sum()).as("seed %d", seed).isCloseTo(1, within(1e-9));
        double[] gradient = gradient(gram, weights);
        double least = Arrays.stream(gradient).min().orElseThrow();
        double scale = Arrays.stream(gram)
                .mapToDouble(row -> row[0])
                .map(Math::abs)
                .max()
                .orElseThrow();
        for (int k = 0; k < weights.length; k++) {
            assertThat(weights[k]).as("seed %d", seed).isNotNegative();
            if (weights[k] > 1e-6) {
                assertThat(gradient[k]).as("seed %d", seed).isCloseTo(least, within(1e-7 * (1 + scale)));
            }
        }
    }

    @Test
    void theNearestPointOfALineAndOfACorner() {
        assertThat(ConvexWeights.of(gram(new double[][] {{2, 1}, {-1, 1}})))
                .containsExactly(new double[] {1.0 / 3, 2.0 / 3}, within(1e-8));
        assertThat(ConvexWeights.of(gram(new double[][] {{1, 1}, {3, 1}, {2, 5}})))
                .containsExactly(1, 0, 0);
        assertThat(ConvexWeights.of(new double[][] {{0}})).containsExactly(1);
    }
}
