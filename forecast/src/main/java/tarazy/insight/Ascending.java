package tarazy.insight;

/** The first n of some values, in ascending order. */
final class Ascending {
    final double[] values;
    final int n;

    Ascending(double[] values, int n) {
        this.values = values;
        this.n = n;
    }

    /** Where the equals around {@code rank} begin. */
    int startOfTie(int rank) {
        return firstAbove(rank, values[rank], true);
    }

    /** Where they end (exclusive). */
    int endOfTie(int rank) {
        // mostly there are no equals
        return rank + 1 == n || values[rank + 1] > values[rank] ? rank + 1 : firstAbove(rank, values[rank], false);
    }

    /** The first rank whose value is above {@code value}, or not below it; {@code rank} is one with that value. */
    private int firstAbove(int rank, double value, boolean orEqual) {
        int low = orEqual ? 0 : rank + 1;
        int high = orEqual ? rank : n;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] > value || (orEqual && values[middle] == value)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
