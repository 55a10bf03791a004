package tarazy.insight;

import java.util.Optional;

/** The answer when a quantity is low and when it is high. */
public final class Tornado {
    private Tornado() {}

    /**
     * The answer among the runs in which the quantity lies in its lowest fifth and in its highest.
     *
     * @param low the middle of x among the lowest fifth of the runs, its 10 % quantile
     * @param high the middle of x among the highest fifth, its 90 % quantile
     * @param runsAtLow number of runs behind {@code answerAtLow}
     */
    public record Swing(
            double low, double high, double answerAtLow, double answerAtHigh, int runsAtLow, int runsAtHigh) {
        /** How far the answer moves, never negative. */
        public double width() {
            return Math.abs(answerAtHigh - answerAtLow);
        }
    }

    /**
     * The swing of y with x; empty without runs. Equal values of x stay together, so a fifth may be larger than that, and
     * where both ends would need the same value, it stays with the end that has no other: yes and no are compared with
     * each other, however rare one of them is. Time O(n log n).
     */
    public static Optional<Swing> swing(double[] x, double[] y, Centre centre) {
        return swing(SortedColumn.of(x), y, centre);
    }

    /** The same for a column already sorted. */
    public static Optional<Swing> swing(SortedColumn x, double[] y, Centre centre) {
        Pairs pairs = Pairs.of(x, y);
        int n = pairs.n;
        if (n == 0) {
            return Optional.empty();
        }
        int fifth = (n + 4) / 5;
        int lowEnd = pairs.x.endOfTie(fifth - 1);
        int highStart = pairs.x.startOfTie(n - fifth);
        if (highStart < lowEnd) {
            int sharedStart = pairs.x.startOfTie(lowEnd - 1);
            int sharedEnd = pairs.x.endOfTie(highStart);
            lowEnd = sharedStart == 0 ? lowEnd : sharedStart;
            highStart = sharedEnd == n ? highStart : sharedEnd;
        }
        return Optional.of(new Swing(
                pairs.medianX(0, lowEnd),
                pairs.medianX(highStart, n),
                pairs.centreY(centre, 0, lowEnd),
                pairs.centreY(centre, highStart, n),
                lowEnd,
                n - highStart));
    }
}
