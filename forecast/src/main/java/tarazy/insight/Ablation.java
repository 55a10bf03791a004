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
        double[] kept = new double[y.length];
        double[] left = new double[y.length];
        int keptRuns = 0;
        int leftRuns = 0;
        for (int[] labels : pools) {
            Pairs.checkLengths(labels.length, y.length);
        }
        for (int run = 0; run < y.length; run++) {
            if (Double.isNaN(y[run])) {
                continue;
            }
            if (drewFrom(source, pools, run)) {
                left[leftRuns++] = y[run];
            } else {
                kept[keptRuns++] = y[run];
            }
        }
        if (keptRuns == 0) {
            return Optional.empty();
        }
        kept = Arrays.copyOf(kept, keptRuns);
        left = Arrays.copyOf(left, leftRuns);
        double value = centre.of(kept);
        double all = leftRuns == 0 ? value : centre.of(y);
        double error = leftRuns == 0 ? 0 : standardError(kept, left, y, centre);
        return Optional.of(new Result(value, value - all, error, keptRuns));
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
     * All runs are the kept and the left ones, so the change is (to first order) the difference of the two groups times
     * the share that is left out. A single run has no spread of its own; then all runs stand in for both groups.
     */
    private static double standardError(double[] kept, double[] left, double[] y, Centre centre) {
        int n = kept.length + left.length;
        if (kept.length == 1 || left.length == 1) {
            double[] all =
                    Arrays.stream(y).filter(value -> !Double.isNaN(value)).toArray();
            return Influence.standardError(all, centre) * Math.sqrt((double) left.length / kept.length);
        }
        return (double) left.length
                / n
                * Math.hypot(Influence.standardError(kept, centre), Influence.standardError(left, centre));
    }
}
