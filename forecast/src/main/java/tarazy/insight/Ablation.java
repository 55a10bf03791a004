package tarazy.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The answer without one source. A pooled quantity draws each run from one of its sources and keeps that source's label;
 * the runs that drew from none of a source's claims are then a sample of the pool without it, its weight shared out
 * among the others in proportion. This is exact and needs no further run.
 */
public final class Ablation {
    private Ablation() {}

    /**
     * @param value the answer without the source
     * @param change that less the answer of all runs
     * @param standardError sampling error of the change
     * @param effectiveRuns how many equally weighted runs the value is worth
     */
    public record Result(double value, double change, double standardError, double effectiveRuns) {
        /** True if the change is more than chance explains in 99 of a hundred ensembles. */
        public boolean aboveNoise() {
            return Math.abs(change) > 2.5758293035489004 * standardError;
        }
    }

    /**
     * The answer from the runs in which no pool drew from the source; empty if there is no such run, as when it is the only
     * source of a quantity. Runs without a value of y (NaN) are left out throughout. Time O(n) a pool; for a median O(n
     * log n).
     *
     * @param source the label to leave out
     * @param pools one column of labels for each pooled quantity; the same label means the same source in all of them
     */
    public static Optional<Result> without(int source, List<int[]> pools, double[] y, Centre centre) {
        for (int[] labels : pools) {
            Pairs.checkLengths(labels.length, y.length);
        }
        double[] all = new double[y.length];
        double[] kept = new double[y.length];
        boolean[] isKept = new boolean[y.length];
        int n = 0;
        int keptRuns = 0;
        for (int run = 0; run < y.length; run++) {
            if (!Double.isNaN(y[run])) {
                if (!drewFrom(source, pools, run)) {
                    isKept[n] = true;
                    kept[keptRuns++] = y[run];
                }
                all[n++] = y[run];
            }
        }
        if (keptRuns == 0) {
            return Optional.empty();
        }
        all = Arrays.copyOf(all, n);
        kept = Arrays.copyOf(kept, keptRuns);
        double value = centre.of(kept);
        double error = keptRuns == n ? 0 : standardError(all, kept, isKept, centre);
        return Optional.of(new Result(value, value - centre.of(all), error, keptRuns));
    }

    private static boolean drewFrom(int source, List<int[]> pools, int run) {
        for (int[] labels : pools) {
            if (labels[run] == source) {
                return true;
            }
        }
        return false;
    }

    /**
     * Each run moves the answer of all runs and, if it is kept, the answer of those more strongly. A single kept run has
     * no spread of its own; then the spread of all stands in for it.
     */
    private static double standardError(double[] all, double[] kept, boolean[] isKept, Centre centre) {
        double[] influences = Influence.of(all, centre);
        if (kept.length == 1) {
            return Influence.standardError(influences) * Math.sqrt(all.length - 1);
        }
        double[] ofKept = Influence.of(kept, centre);
        double more = (double) all.length / kept.length;
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            influences[i] = (isKept[i] ? more * ofKept[next++] : 0) - influences[i];
        }
        return Influence.standardError(influences);
    }
}
