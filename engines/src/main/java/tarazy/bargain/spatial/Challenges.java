package tarazy.bargain.spatial;

/**
 * What challenges would bring, as one actor sees it: the two sides, and every third party that helps the one it prefers to
 * win. Time O(actors) for a challenge.
 */
final class Challenges {
    /** Strength that every side has from nowhere, so that nothing is divided by 0. */
    private static final double LEAST = 1e-10;

    private final SpatialOptions options;
    private final Parties parties;
    private final Assessment assessment;
    private final double[] attitude;
    /** To an actor, of where another stands, as seen: {@code place * count + actor}. */
    private final double[] utility;

    private final double[] own;
    private final double[] votes;
    private final double[] withInitiator;
    private final double[] withReceiver;

    /** How likely the initiator of the challenge looked at last wins. */
    double probability;
    /** What that challenge would bring to the actor asked about, over the status quo. */
    double gain;

    Challenges(SpatialOptions options, Parties parties, Assessment assessment) {
        this.options = options;
        this.parties = parties;
        this.assessment = assessment;
        int most = parties.all;
        attitude = new double[most];
        utility = new double[most * most];
        own = new double[most];
        votes = new double[most];
        withInitiator = new double[most];
        withReceiver = new double[most];
    }

    /** Takes the view of an actor. */
    void seenBy(int viewer) {
        int n = parties.count;
        for (int i = 0; i < n; i++) {
            attitude[i] = options.riskView().of(assessment.risk[viewer], assessment.risk[i]);
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                utility[j * n + i] = Utility.of(assessment.distance[j * n + i], attitude[i]);
            }
            own[j] = utility[j * n + j];
        }
    }

    /** Looks at the challenge of i to j in that view, and at what it brings to k. */
    void look(int i, int j, int k) {
        int n = parties.count;
        int atI = i * n;
        int atJ = j * n;
        VotingRule rule = options.votingRule();
        double[] weight = parties.influence;
        double voteOfI = rule.vote(weight[i], utility[atI + i] - utility[atJ + i]);
        double voteOfJ = rule.vote(weight[j], utility[atI + j] - utility[atJ + j]);
        double pro = LEAST + Math.max(voteOfI, 0) + Math.max(voteOfJ, 0);
        double contra = LEAST - Math.min(voteOfI, 0) - Math.min(voteOfJ, 0);
        help(atI, atJ, pro, contra);
        votes[i] = 0;
        votes[j] = 0;
        for (int m = 0; m < n; m++) {
            pro += Math.max(votes[m], 0);
            contra -= Math.min(votes[m], 0);
        }
        probability = pro / (pro + contra);
        double attention = parties.attention[j];
        double here = utility[atI + k];
        double there = utility[atJ + k];
        double victory = here + here;
        double contest = probability * victory + contra / (pro + contra) * (there + there);
        gain = (1 - attention) * victory + attention * contest - (here + there);
    }

    /** What every actor would throw in as a third party, given the strength of the two sides alone. */
    private void help(int atI, int atJ, double pro, double contra) {
        int n = parties.count;
        VotingRule rule = options.votingRule();
        double[] weight = parties.influence;
        for (int m = 0; m < n; m++) {
            double ui = utility[atI + m];
            double uj = utility[atJ + m];
            double vote = rule.vote(weight[m], ui - uj);
            double more = pro + Math.max(vote, 0);
            double chance = more / (more + (contra - Math.min(vote, 0)));
            double risk = 1 - chance;
            double ifWon = 0;
            double ifLost = 0;
            double againstLost = 0;
            double againstWon = 0;
            switch (options.thirdParties()) {
                case SEMI_COMMITTED -> {
                    ifWon = ui + ui + own[m];
                    ifLost = uj + uj + uj;
                    againstLost = ui + ui + ui;
                    againstWon = uj + uj + own[m];
                }
                case FULLY_COMMITTED -> {
                    ifWon = ui + ui + ui;
                    ifLost = uj + uj + uj;
                    againstLost = ifWon;
                    againstWon = ifLost;
                }
                case NOT_COMMITTED -> {
                    ifWon = ui + ui + own[m];
                    ifLost = uj + uj + own[m];
                    againstLost = ifWon;
                    againstWon = ifLost;
                }
            }
            withInitiator[m] = chance * ifWon + risk * ifLost;
            withReceiver[m] = chance * againstLost + risk * againstWon;
            votes[m] = rule.vote(weight[m], withInitiator[m] - withReceiver[m]);
        }
    }
}
