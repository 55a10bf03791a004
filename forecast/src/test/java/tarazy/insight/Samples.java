package tarazy.insight;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** Columns for the tests, the same for the same seed. */
final class Samples {
    private Samples() {}

    static double[] uniform(RandomGenerator random, int n, double low, double high) {
        double[] column = new double[n];
        for (int i = 0; i < n; i++) {
            column[i] = low + (high - low) * random.nextDouble();
        }
        return column;
    }

    static double[] normal(RandomGenerator random, int n) {
        double[] column = new double[n];
        for (int i = 0; i < n; i++) {
            column[i] = random.nextGaussian();
        }
        return column;
    }

    static double[] map(double[] column, DoubleUnaryOperator operator) {
        double[] mapped = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            mapped[i] = operator.applyAsDouble(column[i]);
        }
        return mapped;
    }

    static int[] permutation(long seed, int n) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    static double[] permuted(double[] column, int[] order) {
        double[] permuted = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            permuted[i] = column[order[i]];
        }
        return permuted;
    }

    static double[] column(double... values) {
        return values;
    }
}
