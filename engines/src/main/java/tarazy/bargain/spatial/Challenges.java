package tarazy.bargain.spatial;

/**
 * What challenges would bring, as one actor sees it: the two sides, and every third party that helps the one it prefers to
 * win. Time O(actors) for a challenge.
 */
final class Challenges {
    /** Strength that every side has from nowhere, so that nothing is divided by 0. */
    private static final double LEAST = 1e-10;

    private static final double ROUNDING = 1e-12;

    private final SpatialOptions options;
    private final Parties parties;
    private final Assessment assessment;
    private final double[] attitude;
    /** As seen, of where the challenger stands, to an actor. */
    private final double[] ofI;
    /** As seen, of where it stands itself. */
    private final double[] own;

    private final double[] help;
    private int initiator;

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
        ofI = new double[most];
        own = new double[most];
        help = new double[most];
    }

    /** Takes the view of an actor. */
    void seenBy(int viewer) {
        for (int i = 0; i < parties.count; i++) {
            attitude[i] = options.riskView().of(assessment.risk[viewer], assessment.risk[i]);
            own[i] = assessment.utility(i, i, attitude[i]);
        }
    }

    /** Takes a challenger. */
    void by(int i) {
        initiator = i;
        assessment.utilities(i, attitude, ofI);
    }

    /** More than the challenger's challenge to j can bring to k in that view: victory for certain, to whom it matters. */
    double most(int j, int k) {
        double here = ofI[k];
        double there = assessment.utility(j, k, attitude[k]);
        return Math.abs(here - there) + ROUNDING;
    }

    /** Looks at the challenger's challenge to j in that view, and at what it brings to k. */
    void look(int j, int k) {
        int n = parties.count;
        int i = initiator;
        VotingRule rule = options.votingRule();
        double voteOfI = rule.vote(parties.influence[i], ofI[i] - assessment.utility(j, i, attitude[i]));
        double voteOfJ = rule.vote(parties.influence[j], ofI[j] - assessment.utility(j, j, attitude[j]));
        double pro = LEAST + VotingRule.pro(voteOfI) + VotingRule.pro(voteOfJ);
        double contra = LEAST + VotingRule.contra(voteOfI) + VotingRule.contra(voteOfJ);
        if (options.thirdParties() == ThirdParties.SEMI_COMMITTED) {
            help(j, pro, contra);
            help[i] = 0;
            help[j] = 0;
            // twice the strengths, which is exact
            pro *= 2;
            contra *= 2;
            for (int m = 0; m < n; m++) {
                double strength = Math.abs(help[m]);
                pro += strength + help[m];
                contra += strength - help[m];
            }
            pro *= 0.5;
            contra *= 0.5;
        }
        probability = pro / (pro + contra);
        double attention = parties.attention[j];
        double here = ofI[k];
        double there = assessment.utility(j, k, attitude[k]);
        double victory = here + here;
        double contest = probability * victory + contra / (pro + contra) * (there + there);
        gain = (1 - attention) * victory + attention * contest - (here + there);
    }

    /** The votes of third parties: what they gain by helping the one side and not the other, each as if it were the only one. */
    private void help(int j, double pro, double contra) {
        VotingRule rule = options.votingRule();
        double[] weight = parties.influence;
        double[] rest = assessment.nearness[j];
        double[] distance = assessment.capped[j];
        int n = parties.count;
        for (int m = 0; m < n; m++) {
            double ui = ofI[m];
            double uj = rest[m] * (1 + distance[m] * attitude[m]);
            double vote = rule.vote(weight[m], ui - uj);
            double more = pro + VotingRule.pro(vote);
            double chance = more / (more + (contra + VotingRule.contra(vote)));
            double risk = 1 - chance;
            double ofHelpingI = chance * (ui + ui + own[m]) + risk * (uj + uj + uj);
            double ofHelpingJ = chance * (ui + ui + ui) + risk * (uj + uj + own[m]);
            help[m] = rule.vote(weight[m], ofHelpingI - ofHelpingJ);
        }
    }
}
