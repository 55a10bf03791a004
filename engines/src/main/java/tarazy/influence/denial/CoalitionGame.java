package tarazy.influence.denial;

/**
 * What each player of a game of coalitions counts for. The worth of every set of players stands in an array whose index has bit
 * i for player i, so that its length is 2 to the number of players.
 */
public final class CoalitionGame {
    private CoalitionGame() {}

    /**
     * Shapley 1953: what a player adds, on average over all orders in which all come together. The sum over players is the worth
     * of all less that of none. Time O(n 2ⁿ).
     *
     * @param value is filled, one to a player
     */
    public static void shapley(double[] worth, double[] value) {
        int n = value.length;
        checkLength(worth, n);
        // |S|! (n - |S| - 1)! / n! for |S| = 0 is 1 / n
        double weight = 1.0 / n;
        double[] weights = new double[n];
        for (int size = 0; size < n; size++) {
            weights[size] = weight;
            weight *= (size + 1.0) / (n - size - 1.0);
        }
        for (int player = 0; player < n; player++) {
            int bit = 1 << player;
            double sum = 0;
            for (int set = 0; set < worth.length; set++) {
                if ((set & bit) == 0) {
                    sum += weights[Integer.bitCount(set)] * (worth[set | bit] - worth[set]);
                }
            }
            value[player] = sum;
        }
    }

    /**
     * Banzhaf 1965: what a player adds, on average over all sets of the others. Time O(n 2ⁿ).
     *
     * @param value is filled, one to a player
     */
    public static void banzhaf(double[] worth, double[] value) {
        checkLength(worth, value.length);
        for (int player = 0; player < value.length; player++) {
            int bit = 1 << player;
            double sum = 0;
            for (int set = 0; set < worth.length; set++) {
                if ((set & bit) == 0) {
                    sum += worth[set | bit] - worth[set];
                }
            }
            value[player] = sum / (worth.length / 2.0);
        }
    }

    private static void checkLength(double[] worth, int players) {
        if (worth.length != 1L << players) {
            throw new IllegalArgumentException("%d players have %d sets, but %d worths were given"
                    .formatted(players, 1L << players, worth.length));
        }
    }
}
