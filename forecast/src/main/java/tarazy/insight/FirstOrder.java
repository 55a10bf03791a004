package tarazy.insight;

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
    private FirstOrder() {}

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
        return index(SortedColumn.of(x), y);
    }

    /** The same for a column already sorted. */
    public static Index index(SortedColumn x, double[] y) {
        Pairs pairs = Pairs.of(x, y);
        return index(pairs, Groups.of(pairs));
    }

    /**
     * The index of a label for y, for instance of the number of the source that each run believed: then it is the share
     * of variance that comes from the sources' disagreement.
     *
     * @param labels any numbers; equal means the same
     */
    public static Index indexOfLabels(int[] labels, double[] y) {
        Pairs pairs = Pairs.of(labels, y);
        return index(pairs, Groups.byValue(pairs));
    }

    private static Index index(Pairs pairs, Groups groups) {
        OneWay variance = new OneWay(groups, pairs.standardisedY().values);
        if (pairs.n > 1 && (groups.count == 1 || variance.constant())) {
            return new Index(0, 0, 0, pairs.n, pairs.skipped);
        }
        if (pairs.n <= groups.count) {
            return new Index(0, 1, 1, pairs.n, pairs.skipped);
        }
        double share = variance.share();
        return new Index(
                Math.clamp(share, 0, 1), variance.standardError(share), variance.noiseFloor(), pairs.n, pairs.skipped);
    }
}
