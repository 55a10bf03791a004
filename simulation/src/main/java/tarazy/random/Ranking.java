package tarazy.random;

/** Sorts positions instead of values. */
final class Ranking {

    private Ranking() {}

    /**
     * The positions of the values from the least to the greatest; among equal values by tie-breaker, then by
     * position. NaN comes last.
     *
     * @param ties as many as there are runs; values beyond them are left out
     */
    static int[] order(double[] values, double[] ties) {
        int n = ties.length;
        int[] from = new int[n];
        for (int i = 0; i < n; i++) {
            from[i] = i;
        }
        int[] to = new int[n];
        for (int width = 1; width < n; width *= 2) {
            for (int start = 0; start < n; start += 2 * width) {
                merge(values, ties, from, to, start, Math.min(start + width, n), Math.min(start + 2 * width, n));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void merge(double[] values, double[] ties, int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = left < middle && (right >= end || !precedes(values, ties, from[right], from[left]));
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static boolean precedes(double[] values, double[] ties, int a, int b) {
        int order = Double.compare(values[a], values[b]);
        return order < 0 || (order == 0 && ties[a] < ties[b]);
    }
}
