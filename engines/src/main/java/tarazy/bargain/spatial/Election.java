package tarazy.bargain.spatial;

/**
 * How likely each of several options prevails: all vote between every two, the two coalitions decide who wins, and the
 * probabilities of winning make those of the options. Time O(options² · voters), no allocation.
 */
final class Election {
    /** Support that every option has from nowhere, so that nothing is divided by 0. */
    private static final double LEAST = 1e-8;

    private final VotingRule rule;
    private final VictoryProbability victory;
    private final Prevailing prevailing;
    private final double[] coalition;
    private final double[] wins;

    /** By option: the probability that it prevails; valid until the next election. */
    final double[] probability;

    /** @param most options there can be */
    Election(SpatialOptions options, int most) {
        boolean mended = options.fidelity() == Fidelity.MENDED;
        // of two options neither is the status quo: gain against gain, the factor of two thirds drops out
        rule = mended && options.votingRule() == VotingRule.ASYMMETRIC ? VotingRule.PROPORTIONAL : options.votingRule();
        victory = options.victory();
        prevailing = new Prevailing(options.optionProbabilities(), most);
        coalition = new double[most * most];
        wins = new double[most * most];
        probability = new double[most];
    }

    /**
     * Elects.
     *
     * @param weights of the voters
     * @param utilities of every option to all voters
     */
    void hold(double[] weights, int voters, double[][] utilities, int options) {
        for (int i = 0; i < options; i++) {
            for (int j = 0; j < i; j++) {
                oppose(weights, voters, utilities[i], utilities[j], i * options + j, j * options + i);
            }
            coalition[i * options + i] = LEAST;
            wins[i * options + i] = 0.5;
        }
        prevailing.write(coalition, wins, options, probability);
    }

    /** True if an election since the last {@link #clear} was broken off before its probabilities had settled. */
    boolean unsettled() {
        return prevailing.unsettled();
    }

    void clear() {
        prevailing.clear();
    }

    private void oppose(double[] weights, int voters, double[] one, double[] other, int ab, int ba) {
        // twice the strengths, which is exact: |v| + v is twice a vote for and 0 for one against
        double pro = 2 * LEAST;
        double contra = 2 * LEAST;
        for (int k = 0; k < voters; k++) {
            double vote = rule.vote(weights[k], one[k] - other[k]);
            double strength = Math.abs(vote);
            pro += strength + vote;
            contra += strength - vote;
        }
        pro *= 0.5;
        contra *= 0.5;
        coalition[ab] = pro;
        coalition[ba] = contra;
        victory.write(pro, contra, wins, ab, ba);
    }

    /** Lowest probability of the last election. */
    double lowest(int options) {
        double lowest = 1;
        for (int i = 0; i < options; i++) {
            lowest = Math.min(lowest, probability[i]);
        }
        return lowest;
    }

    /** Highest probability of the last election. */
    double highest(int options) {
        double highest = 0;
        for (int i = 0; i < options; i++) {
            highest = Math.max(highest, probability[i]);
        }
        return highest;
    }
}
