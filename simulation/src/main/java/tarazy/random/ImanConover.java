package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Gives independent columns a wanted correlation by reordering them (Iman and Conover 1982, Communications in
 * Statistics – Simulation and Computation 11). Every column keeps exactly its values. The correlation is that of the
 * normal scores of the ranks, that is the parameter of a Gaussian copula; the correlation of the values
 * themselves is the same for normal columns and somewhat weaker for skewed ones.
 *
 * <p>The first column stays as it is, and the others keep as much of their own order as the correlation
 * allows, so a scenario that changes one column changes few runs. Immutable.
 */
public final class ImanConover {

    private final double[][] factor;

    /**
     * Checks the correlations.
     *
     * @param correlation symmetric, 1 on the diagonal
     * @throws IllegalArgumentException if the matrix is not of this kind, or if the correlations contradict each
     *     other, so that no columns can have them (it is not positive definite)
     */
    public ImanConover(double[][] correlation) {
        int size = correlation.length;
        for (int k = 0; k < size; k++) {
            if (correlation[k].length != size) {
                throw new IllegalArgumentException("the correlations must form a square matrix, but row " + (k + 1)
                        + " of " + size + " has " + correlation[k].length + " numbers");
            }
        }
        for (int k = 0; k < size; k++) {
            for (int j = 0; j <= k; j++) {
                check(correlation, k, j);
            }
        }
        factor = new double[size][size];
        int failed = Cholesky.factor(correlation, factor);
        if (failed >= 0) {
            throw new IllegalArgumentException("the correlations of columns 1 to " + (failed + 1)
                    + " contradict each other: no numbers can have them all (the matrix is not positive definite)");
        }
    }

    private static void check(double[][] correlation, int k, int j) {
        double value = correlation[k][j];
        if (k == j && value != 1) {
            throw new IllegalArgumentException(
                    "a column's correlation with itself must be 1, but is " + Parameters.text(value));
        }
        if (!(value >= -1 && value <= 1)) {
            throw new IllegalArgumentException(
                    "a correlation must be between -1 and 1, but is " + Parameters.text(value));
        }
        if (correlation[j][k] != value) {
            throw new IllegalArgumentException("the correlations must be symmetric, but " + Parameters.text(value)
                    + " stands across from " + Parameters.text(correlation[j][k]));
        }
    }

    /**
     * The new order of every column: {@code result[k][i]} is the place in column k of the value that belongs
     * to run i. NaN counts as greater than every number.
     *
     * @param columns one column for each row of the matrix, each of at least n values; not changed
     * @param n number of runs
     * @param seed with {@code owner} and {@code block}, decides the order of equal values
     */
    public int[][] permutations(double[][] columns, int n, long seed, String owner, int block) {
        int size = factor.length;
        if (columns.length != size) {
            throw new IllegalArgumentException(
                    "there are " + size + " rows of correlations, but " + columns.length + " columns");
        }
        int[][] order = new int[size][];
        double[][] scores = new double[size][n];
        double[] normal = normalScores(n);
        for (int k = 0; k < size; k++) {
            order[k] = Ranking.order(columns[k], tieBreakers(seed, owner, block, k, n));
            for (int rank = 0; rank < n; rank++) {
                scores[k][order[k][rank]] = normal[rank];
            }
        }
        correlate(scores, n);
        int[][] permutations = new int[size][n];
        for (int k = 0; k < size; k++) {
            int[] wanted = Ranking.order(scores[k], scores[0]);
            for (int rank = 0; rank < n; rank++) {
                permutations[k][wanted[rank]] = order[k][rank];
            }
        }
        return permutations;
    }

    /** The column in the order of a permutation; for columns of values and of labels alike. */
    public static double[] reordered(double[] column, int[] permutation) {
        double[] result = new double[permutation.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = column[permutation[i]];
        }
        return result;
    }

    private static double[] normalScores(int n) {
        double[] scores = new double[n];
        for (int rank = 0; rank < n; rank++) {
            scores[rank] = StandardNormal.quantile((rank + 0.5) / n);
        }
        return scores;
    }

    private static double[] tieBreakers(long seed, String owner, int block, int column, int n) {
        UniformRandomProvider rng = Streams.stream(seed, owner, block, column);
        double[] uniform = new double[n];
        Uniforms.fill(rng, uniform, n);
        return uniform;
    }

    /** Takes the chance correlation out of the scores, then puts the wanted one in. */
    private void correlate(double[][] scores, int n) {
        int size = scores.length;
        double[][] chance = new double[size][size];
        Cholesky.factorOrIdentity(correlation(scores, n), chance);
        double[] row = new double[size];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < size; k++) {
                double sum = scores[k][i];
                for (int j = 0; j < k; j++) {
                    sum -= chance[k][j] * row[j];
                }
                row[k] = sum / chance[k][k];
            }
            for (int k = 0; k < size; k++) {
                double sum = 0;
                for (int j = 0; j <= k; j++) {
                    sum += factor[k][j] * row[j];
                }
                scores[k][i] = sum;
            }
        }
    }

    /** All columns hold the same scores with mean 0, so a common sum of squares scales them. */
    private static double[][] correlation(double[][] scores, int n) {
        int size = scores.length;
        double[][] result = new double[size][size];
        for (int k = 0; k < size; k++) {
            for (int j = 0; j <= k; j++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += scores[k][i] * scores[j][i];
                }
                result[k][j] = sum;
            }
        }
        for (int k = 0; k < size; k++) {
            for (int j = 0; j < k; j++) {
                result[k][j] /= result[k][k];
                result[j][k] = result[k][j];
            }
            result[k][k] = 1;
        }
        return result;
    }
}
