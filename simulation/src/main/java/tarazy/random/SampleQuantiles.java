package tarazy.random;

import java.util.Arrays;
import org.apache.commons.numbers.arrays.Selection;

/**
 * Exact quantiles of a sample, without sorting it: one pass counts the values in equal cells, a second collects the
 * few cells that hold the wanted order statistics, and only those values are selected from. On columns of
 * a million this takes a third of the time of quickselect, and hardly more for many quantiles than for one.
 */
public final class SampleQuantiles {

    private static final int CELLS = 1 << 11;
    private static final int SUBSAMPLE = 1 << 10;

    /** Below this many values quickselect is as fast. */
    private static final int SMALL = 1 << 14;

    private final double[] values;
    private final int n;

    private SampleQuantiles(double[] values, int n) {
        this.values = values;
        this.n = n;
    }

    /**
     * The quantiles with linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, The American
     * Statistician 50; the default of R and numpy).
     *
     * @param values the sample, not changed; NaN values are left out
     * @param n number of values
     * @param probabilities each from 0 to 1
     * @return one quantile for each probability; NaN if there are no values
     */
    public static double[] of(double[] values, int n, double... probabilities) {
        for (double p : probabilities) {
            Parameters.quantileProbability(p);
        }
        if (!anyMissing(values, n)) {
            return new SampleQuantiles(values, n).quantiles(probabilities);
        }
        double[] known = known(values, n);
        return new SampleQuantiles(known, known.length).quantiles(probabilities);
    }

    private static boolean anyMissing(double[] values, int n) {
        int missing = 0;
        for (int i = 0; i < n; i++) {
            missing += Double.isNaN(values[i]) ? 1 : 0;
        }
        return missing > 0;
    }

    private static double[] known(double[] values, int n) {
        return Arrays.stream(values, 0, n).filter(x -> !Double.isNaN(x)).toArray();
    }

    private double[] quantiles(double[] probabilities) {
        if (n == 0) {
            double[] none = new double[probabilities.length];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        int[] ranks = new int[2 * probabilities.length];
        for (int k = 0; k < probabilities.length; k++) {
            ranks[2 * k] = (int) (probabilities[k] * (n - 1));
            ranks[2 * k + 1] = Math.min(ranks[2 * k] + 1, n - 1);
        }
        double[] statistics = orderStatistics(ranks);
        double[] quantiles = new double[probabilities.length];
        for (int k = 0; k < quantiles.length; k++) {
            double low = statistics[2 * k];
            double high = statistics[2 * k + 1];
            double fraction = probabilities[k] * (n - 1) - ranks[2 * k];
            quantiles[k] = low == high || fraction == 0 ? low : low + fraction * (high - low);
        }
        return quantiles;
    }

    private double[] orderStatistics(int[] ranks) {
        if (n < SMALL) {
            return select(Arrays.copyOf(values, n), ranks);
        }
        double[] subsample = new double[SUBSAMPLE];
        for (int i = 0; i < SUBSAMPLE; i++) {
            subsample[i] = values[(int) ((long) i * n / SUBSAMPLE)];
        }
        Arrays.sort(subsample);
        // A poor choice of cells costs time, never the answer: the outermost take all that lies beyond.
        double low = subsample[SUBSAMPLE / 100];
        double scale = CELLS / (subsample[SUBSAMPLE - 1 - SUBSAMPLE / 100] - low);

        int[] counts = new int[CELLS];
        for (int i = 0; i < n; i++) {
            counts[cell(values[i], low, scale)]++;
        }
        boolean[] wanted = new boolean[CELLS];
        int[] reduced = new int[ranks.length];
        int size = reduce(ranks, counts, wanted, reduced);
        double[] collected = new double[size];
        int found = 0;
        for (int i = 0; i < n; i++) {
            if (wanted[cell(values[i], low, scale)]) {
                collected[found++] = values[i];
            }
        }
        return select(collected, reduced);
    }

    /** Rises with the value. Where all of the subsample is equal, cell 0 takes values up to it and the last the rest. */
    private static int cell(double value, double low, double scale) {
        return Math.clamp((int) ((value - low) * scale), 0, CELLS - 1);
    }

    /**
     * Marks the cells that hold the ranks, and finds the ranks among the values of marked cells alone.
     *
     * @return the number of values in marked cells
     */
    private static int reduce(int[] ranks, int[] counts, boolean[] wanted, int[] reduced) {
        for (int rank : ranks) {
            int cell = 0;
            for (int before = counts[0]; before <= rank; before += counts[cell]) {
                cell++;
            }
            wanted[cell] = true;
        }
        System.arraycopy(ranks, 0, reduced, 0, ranks.length);
        int size = 0;
        int before = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            before += counts[cell];
            if (wanted[cell]) {
                size += counts[cell];
            } else {
                for (int k = 0; k < ranks.length; k++) {
                    reduced[k] -= ranks[k] >= before ? counts[cell] : 0;
                }
            }
        }
        return size;
    }

    private static double[] select(double[] from, int[] ranks) {
        Selection.select(from, ranks.clone());
        return Arrays.stream(ranks).mapToDouble(rank -> from[rank]).toArray();
    }
}
