package tarazy.insight;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * First-order sensitivity (Sobol 1993): the share of an answer's variance that would go if one quantity were known,
 * Var(E[y | x]) / Var(y), from the runs that are there.
 *
 * <p>The runs are put into about 1.5 ∛n equally filled bins of x, or into one group a value where x has no more values
 * than that, and S = (SSB − (M − 1) MSW) / SST: the sum of squares between M bins, corrected for what chance alone puts
 * there, over the total. For labels, choices and few values that is the exact one-way analysis of variance (ε² of
 * Kelley 1935).
 */
public final class FirstOrder {
    private final double[] y;
    private final Standardised standardised;
    private final boolean complete;

    private FirstOrder(double[] y) {
        this.y = y;
        complete = Arrays.stream(y).allMatch(Double::isFinite);
        standardised = Standardised.of(y, complete ? y.length : 0);
    }

    /** For one answer, by any number of columns. */
    public static FirstOrder of(double[] y) {
        return new FirstOrder(y);
    }

    /**
     * A share of variance.
     *
     * @param share 0 to 1; 0 if x or y is constant
     * @param standardError sampling error of the share, 0 to 1; 1 if there are too few runs to tell
     * @param noiseFloor the share that a quantity without influence exceeds in one of a hundred ensembles; 1 if there are
     *     too few runs to tell
     * @param pairs runs used
     * @param skipped runs in which x or y is missing (NaN or infinite)
     */
    public record Index(double share, double standardError, double noiseFloor, int pairs, int skipped) {
        /** True if the share is more than chance explains. */
        public boolean aboveNoise() {
            return share > noiseFloor;
        }
    }

    /** The index of x for y, one value of each a run; time O(n). */
    public static Index index(double[] x, double[] y) {
        return of(y).index(SortedColumn.of(x));
    }

    /** The index of x. */
    public Index index(SortedColumn x) {
        return variance(x).index();
    }

    /** The share of x if it is more than chance explains: half the work, as it goes without the standard error. */
    public OptionalDouble aboveNoise(SortedColumn x) {
        return variance(x).aboveNoise();
    }

    /** Where neither column misses a value, groups and moments are known before. */
    private OneWay variance(SortedColumn x) {
        Pairs.checkLengths(x.length(), y.length);
        if (!complete || x.size() < y.length) {
            Pairs pairs = Pairs.of(x, y);
            return new OneWay(Groups.of(pairs.x), pairs.standardisedY(), pairs.skipped);
        }
        double[] inOrder = new double[y.length];
        for (int rank = 0; rank < inOrder.length; rank++) {
            inOrder[rank] = standardised.values[x.run(rank)];
        }
        return new OneWay(x.groups, inOrder, standardised, 0);
    }

    /**
     * The index of a label for y, for instance of the number of the source that each run believed: then it is the share
     * of variance that comes from the sources' disagreement.
     *
     * @param labels any numbers; equal means the same
     */
    public static Index indexOfLabels(int[] labels, double[] y) {
        Pairs pairs = Pairs.of(labels, y);
        return new OneWay(Groups.byValue(pairs.x), pairs.standardisedY(), pairs.skipped).index();
    }
}
