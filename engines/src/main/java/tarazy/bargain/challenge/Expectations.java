package tarazy.bargain.challenge;

import java.util.Arrays;

/**
 * What every actor expects of challenging every other one, in one round. For the notation see Scholz, Calbert and Smith
 * 2011, sections 3 to 5; a matrix has row i, column j at {@code i * n + j}.
 */
final class Expectations {
    /** Differences below this are those of rounding: utilities are of the order of 1. */
    static final double ROUNDING = 1e-12;

    /** Shares of the range below this are none. */
    static final double SAME_PLACE = 1e-11;

    private final ChallengeProfile profile;
    private final double q;
    private final double[] chance;
    private final double[] reach;
    private final double[] own;
    private final double[] others;
    private final double[] risk;
    private final double[] security;
    private Round round = new Round(0, new double[0], new double[0], new double[0], 0, 0);

    /**
     * Where the round starts.
     *
     * @param n number of actors
     * @param x positions
     * @param w capability times salience
     * @param s saliences from 0 to 1
     * @param range how far positions lay apart at the start, above 0
     * @param median the middle of the weighted medians
     */
    @SuppressWarnings("ArrayRecordComponent") // the arrays are borrowed for the time of one round
    record Round(int n, double[] x, double[] w, double[] s, double range, double median) {}

    Expectations(ChallengeProfile profile, double q, int most) {
        this.profile = profile;
        this.q = q;
        chance = new double[most * most];
        reach = new double[most * most];
        own = new double[most * most];
        others = new double[most * most];
        risk = new double[most];
        security = new double[most];
    }

    /** What i expects of challenging j. */
    double own(int i, int j) {
        return own[i * round.n + j];
    }

    /** What j expects of challenging i: in the paper as j sees it, in the table as i does. */
    double others(int i, int j) {
        return others[i * round.n + j];
    }

    /** An actor's risk exponent, .5 to 2: below 1 it takes risks, above 1 it shuns them. */
    double risk(int i) {
        return risk[i];
    }

    void reckon(Round of) {
        round = of;
        Arrays.fill(risk, 0, of.n, 1);
        chances();
        expectations();
        risks();
        if (profile == ChallengeProfile.SCHOLZ_TABLE) {
            chances();
        }
        expectations();
    }

    /** How likely i is to win against j, with those who are nearer to it. */
    private void chances() {
        support();
        double stakes = profile == ChallengeProfile.SCHOLZ_TABLE ? stakes() : Double.NaN;
        int n = round.n;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double forI = chance[i * n + j];
                double forJ = chance[j * n + i];
                double all = profile == ChallengeProfile.SCHOLZ_TABLE ? stakes : forI + forJ;
                chance[i * n + j] = all == 0 ? 0.5 : forI / all;
                chance[j * n + i] = all == 0 ? 0.5 : forJ / all;
            }
        }
    }

    /** The votes for i against j. */
    private void support() {
        int n = round.n;
        Arrays.fill(chance, 0, n * n, 0);
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                double distance = Math.abs(round.x[k] - round.x[i]) / round.range;
                reach[k * n + i] = profile == ChallengeProfile.SCHOLZ_TABLE ? power(distance, risk[k]) : distance;
            }
            for (int i = 0; i < n; i++) {
                double near = reach[k * n + i];
                for (int j = 0; j < n; j++) {
                    double nearer = reach[k * n + j] - near;
                    chance[i * n + j] += nearer > 0 ? round.w[k] * nearer : 0;
                }
            }
        }
    }

    /** The votes of all for and against all ordered pairs. */
    private double stakes() {
        int n = round.n;
        double stakes = 0;
        for (int k = 0; k < n; k++) {
            Arrays.sort(reach, k * n, (k + 1) * n);
            double apart = 0;
            for (int i = 0; i < n; i++) {
                // sorted, so that each is above i others and below the rest
                apart += (2 * i - n + 1) * reach[k * n + i];
            }
            stakes += round.w[k] * 2 * apart;
        }
        return stakes;
    }

    private void expectations() {
        int n = round.n;
        for (int i = 0; i < n; i++) {
            double r = risk[i];
            double stay = utility(0, r);
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    double distance = Math.abs(round.x[i] - round.x[j]) / round.range;
                    double win = utility(-0.5 * distance, r);
                    double lose = utility(0.5 * distance, r);
                    double expected = challenge(i, j, win, lose) - leave(i, distance, stay, r);
                    own[i * n + j] = expected;
                    if (profile == ChallengeProfile.SCHOLZ_PAPER) {
                        others[j * n + i] = expected;
                    } else {
                        others[i * n + j] = challenge(j, i, win, lose) - leave(j, distance, stay, r);
                    }
                }
            }
        }
    }

    /** What i expects of challenging j. */
    private double challenge(int i, int j, double win, double lose) {
        double p = chance[i * round.n + j];
        double resists = round.s[j];
        return resists * (p * win + (1 - p) * lose) + (1 - resists) * win;
    }

    /** What i expects of leaving alone somebody at that distance. */
    private double leave(int i, double distance, double stay, double r) {
        if (q == 1) {
            return stay;
        }
        double fromMedian = Math.abs(round.x[i] - round.median) / round.range;
        double change = 0.25 * (fromMedian + distance);
        return q * stay + (1 - q) * utility(fromMedian < distance ? -change : change, r);
    }

    /** Utility of an outcome that is so much further away (or, negative, nearer) than things as they are. */
    private static double utility(double further, double r) {
        return 2 - 4 * power(Math.min(1, 0.5 + further), r);
    }

    /**
     * Of a share of the range. Roots would make much of a rounding error beside 0. Logarithm and exponential together are
     * ten times as fast as {@link StrictMath#pow} and good to 1e-14, as shares are not tiny.
     */
    private static double power(double base, double r) {
        double share = base < SAME_PLACE ? 0 : base;
        return r == 1 || share == 0 ? share : StrictMath.exp(r * StrictMath.log(share));
    }

    /** The more others expect of challenging it, compared with the rest, the fewer risks an actor shuns. */
    private void risks() {
        int n = round.n;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            security[i] = 0;
            for (int j = 0; j < n; j++) {
                security[i] += i == j ? 0 : own[j * n + i];
            }
            least = Math.min(least, security[i]);
            most = Math.max(most, security[i]);
        }
        for (int i = 0; i < n; i++) {
            double relative = most - least <= ROUNDING * n ? 0 : (2 * security[i] - most - least) / (most - least);
            risk[i] = (1 - relative / 3) / (1 + relative / 3);
        }
    }
}
