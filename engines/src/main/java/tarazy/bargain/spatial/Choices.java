package tarazy.bargain.spatial;

import java.util.Arrays;

/**
 * What everybody makes of the bargains that name it: all actors vote on each actor's bargains and on leaving things as they
 * are, and the actor takes its part of the one that prevails. What a bargain is worth to somebody is the mean of what it
 * thinks of all positions, with the two that would change.
 */
final class Choices {
    /** Probabilities nearer to each other than this are equal, where KTAB's faults are mended. */
    private static final double SAME = 1e-9;

    private static final int STAY = -1;

    private final SpatialOptions options;
    private final Parties parties;
    private final Assessment assessment;
    private final Bargains bargains;
    private final Election election;

    /** Of things as they are, then of every bargain, to an actor. */
    private final double[][] utility;

    private final double[] ofReceiver;
    private final double[][] others;
    private final int[] queue;
    private final double[][] queuedUtility;
    private int queued;
    private int statusQuo;

    /** By actor: the bargain it follows, or -1 to stay. */
    final int[] chosen;
    /** By actor: how likely that bargain prevailed. */
    final double[] probability;
    /** By actor: how likely it was that things would stay as they are. */
    final double[] staying;
    /** By actor: true if several bargains were as likely and would lead it to different places. */
    final boolean[] torn;
    /** By actor and issue: where it goes. */
    final double[] next;

    Choices(SpatialOptions options, Parties parties, Assessment assessment, Bargains bargains, Election election) {
        this.options = options;
        this.parties = parties;
        this.assessment = assessment;
        this.bargains = bargains;
        this.election = election;
        int most = parties.all;
        utility = new double[2 * most + 1][most];
        ofReceiver = new double[most];
        others = new double[most][];
        queue = new int[mostQueued(options, most)];
        queuedUtility = new double[queue.length][];
        chosen = new int[most];
        probability = new double[most];
        staying = new double[most];
        torn = new boolean[most];
        next = new double[most * parties.issues];
    }

    /** How long a queue can be: the status quo and what everybody proposes. */
    static int mostQueued(SpatialOptions options, int actors) {
        return 1 + actors * (options.proposal() == Proposal.BOTH ? 2 : 1);
    }

    /** Lets everybody choose; {@code key} and {@code turn} say what chance is drawn from. */
    void choose(long key, int turn) {
        int n = parties.count;
        weigh();
        System.arraycopy(parties.position, 0, next, 0, next.length);
        for (int k = 0; k < n; k++) {
            enqueue(k);
            election.hold(parties.capability, n, queuedUtility, queued);
            torn[k] = false;
            int place = options.transition() == Transition.STOCHASTIC
                    ? drawn(Chance.between0And1(key, turn, k))
                    : prevailing(k);
            chosen[k] = queue[place];
            probability[k] = election.probability[place];
            staying[k] = election.probability[statusQuo];
            if (chosen[k] != STAY) {
                System.arraycopy(
                        places(chosen[k], k), chosen[k] * parties.issues, next, k * parties.issues, parties.issues);
            }
        }
    }

    private void weigh() {
        int n = parties.count;
        Arrays.fill(utility[0], 0, n, 0);
        addOthers(utility[0], STAY, STAY);
        for (int i = 0; i < n; i++) {
            for (int v = 0; v < bargains.each() && bargains.target[i] != Bargains.NOBODY; v++) {
                int bargain = 2 * i + v;
                double[] of = utility[bargain + 1];
                assessment.utilities(bargains.initiatorAt, bargain * parties.issues, of);
                assessment.utilities(bargains.receiverAt, bargain * parties.issues, ofReceiver);
                for (int a = 0; a < n; a++) {
                    of[a] += ofReceiver[a];
                }
                addOthers(of, i, bargains.target[i]);
            }
        }
    }

    /** Adds what all think of where the others stand, and takes the mean. */
    private void addOthers(double[] of, int without, int withoutToo) {
        int n = parties.count;
        int added = 0;
        for (int j = 0; j < n; j++) {
            if (j != without && j != withoutToo) {
                others[added++] = assessment.utility[j];
            }
        }
        // four at once: the same sums in the same order, with less going to and fro
        int from = 0;
        for (; from + 4 <= added; from += 4) {
            double[] first = others[from];
            double[] second = others[from + 1];
            double[] third = others[from + 2];
            double[] fourth = others[from + 3];
            for (int a = 0; a < n; a++) {
                of[a] = of[a] + first[a] + second[a] + third[a] + fourth[a];
            }
        }
        for (; from < added; from++) {
            double[] last = others[from];
            for (int a = 0; a < n; a++) {
                of[a] += last[a];
            }
        }
        for (int a = 0; a < n; a++) {
            of[a] /= n;
        }
    }

    /** In the order in which KTAB meets them: by initiator, an actor's status quo before its own bargain. */
    private void enqueue(int k) {
        queued = 0;
        for (int i = 0; i < parties.count; i++) {
            if (i == k) {
                statusQuo = queued;
                add(STAY);
            }
            if (bargains.target[i] != Bargains.NOBODY && (i == k || bargains.target[i] == k)) {
                for (int v = 0; v < bargains.each(); v++) {
                    add(2 * i + v);
                }
            }
        }
    }

    private void add(int bargain) {
        queue[queued] = bargain;
        queuedUtility[queued] = utility[bargain + 1];
        queued++;
    }

    private double[] places(int bargain, int actor) {
        return bargain / 2 == actor ? bargains.initiatorAt : bargains.receiverAt;
    }

    private int drawn(double uniform) {
        double sum = 0;
        for (int place = 0; place < queued; place++) {
            sum += election.probability[place];
            if (uniform < sum) {
                return place;
            }
        }
        return queued - 1;
    }

    private int prevailing(int k) {
        int best = 0;
        for (int place = 1; place < queued; place++) {
            if (election.probability[place] > election.probability[best]) {
                best = place;
            }
        }
        double almost = election.probability[best] - SAME;
        int first = best;
        for (int place = queued - 1; place >= 0; place--) {
            if (election.probability[place] >= almost) {
                torn[k] |= !sameEnd(k, queue[place], queue[best]);
                first = place;
            }
        }
        if (options.fidelity() == Fidelity.KTAB) {
            return best;
        }
        return torn[k] ? statusQuo : first;
    }

    private boolean sameEnd(int k, int one, int other) {
        boolean same = true;
        for (int issue = 0; issue < parties.issues; issue++) {
            same &= Double.compare(end(k, one, issue), end(k, other, issue)) == 0;
        }
        return same;
    }

    private double end(int k, int bargain, int issue) {
        double[] places = bargain == STAY ? parties.position : places(bargain, k);
        int row = bargain == STAY ? k : bargain;
        // both zeros are one place
        return places[row * parties.issues + issue] + 0.0;
    }
}
