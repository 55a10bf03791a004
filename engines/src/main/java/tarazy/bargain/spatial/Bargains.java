package tarazy.bargain.spatial;

/**
 * The bargains on the table in a turn: every actor that gains by a challenge proposes one to its best target, or two of
 * different views. They are numbered by initiator, {@code 2 * initiator} and the one after it.
 */
final class Bargains {
    /** Nobody. */
    static final int NOBODY = -1;

    /** A challenge that brings less is not worth it. */
    private static final double LEAST_GAIN = 1e-5;

    /** Gains nearer to each other than this are equal, where KTAB's faults are mended. */
    private static final double SAME = 1e-9;

    private final SpatialOptions options;
    private final Parties parties;
    private final Challenges challenges;
    private final double[] gains;
    private final double[] chances;

    /** By initiator: whom it challenges, or nobody. */
    final int[] target;
    /** By initiator: how likely it wins, as it sees it. */
    final double[] chance;
    /** By initiator: what it gains. */
    final double[] gain;
    /** By initiator: true if several targets are as good, and stand at different places. */
    final boolean[] torn;
    /** Where the initiator and the receiver of a bargain would stand. */
    final double[] initiatorAt;

    final double[] receiverAt;

    Bargains(SpatialOptions options, Parties parties, Challenges challenges) {
        this.options = options;
        this.parties = parties;
        this.challenges = challenges;
        int most = parties.all;
        gains = new double[most];
        chances = new double[most];
        target = new int[most];
        chance = new double[most];
        gain = new double[most];
        torn = new boolean[most];
        initiatorAt = new double[2 * most * parties.issues];
        receiverAt = new double[2 * most * parties.issues];
    }

    /** How many bargains an initiator proposes, if any. */
    int each() {
        return options.proposal() == Proposal.BOTH ? 2 : 1;
    }

    /** Lets everybody look for a target and propose. */
    void propose() {
        for (int i = 0; i < parties.count; i++) {
            challenges.seenBy(i);
            challenges.by(i);
            target(i);
        }
        for (int i = 0; i < parties.count; i++) {
            if (target[i] != NOBODY) {
                bargain(i, target[i]);
                if (!finite(i)) {
                    target[i] = NOBODY;
                }
            }
        }
    }

    /** With KTAB's faults a bargain may divide by 0. */
    private boolean finite(int i) {
        boolean finite = true;
        for (int at = 2 * i * parties.issues; at < (2 * i + each()) * parties.issues; at++) {
            finite &= Double.isFinite(initiatorAt[at] + receiverAt[at]);
        }
        return finite;
    }

    /** Finds the best target; looks at the most promising one first, then only at those that might be as good. */
    private void target(int i) {
        int promising = i;
        for (int j = 0; j < parties.count; j++) {
            gains[j] = j == i ? 0 : challenges.most(j, i);
            promising = gains[j] > gains[promising] ? j : promising;
        }
        int best = NOBODY;
        double enough = LEAST_GAIN;
        for (int turn = -1; turn < parties.count; turn++) {
            int j = turn < 0 ? promising : turn;
            if (turn == promising) {
                continue;
            }
            if (gains[j] > enough) {
                challenges.look(j, i);
                gains[j] = challenges.gain;
                chances[j] = challenges.probability;
            } else {
                gains[j] = 0;
            }
            if (gains[j] > LEAST_GAIN && (best == NOBODY || better(j, best))) {
                best = j;
                enough = Math.max(LEAST_GAIN, gains[j] - SAME);
            }
        }
        choose(i, best);
    }

    /** Of equals the first is better. */
    private boolean better(int j, int best) {
        return gains[j] > gains[best] || (j < best && gains[j] >= gains[best]);
    }

    private void choose(int i, int best) {
        int first = best;
        torn[i] = false;
        if (best != NOBODY) {
            double almost = gains[best] - SAME;
            for (int j = parties.count - 1; j >= 0; j--) {
                if (gains[j] >= almost && j != i) {
                    torn[i] |= j != best && !same(parties.position, j, best);
                    first = j;
                }
            }
        }
        boolean mended = options.fidelity() == Fidelity.MENDED;
        int chosen = mended ? (torn[i] ? NOBODY : first) : best;
        target[i] = chosen;
        chance[i] = chosen == NOBODY ? 0 : chances[chosen];
        gain[i] = chosen == NOBODY ? 0 : gains[chosen];
    }

    private boolean same(double[] positions, int one, int other) {
        boolean same = true;
        for (int k = 0; k < parties.issues; k++) {
            same &= Double.compare(
                            positions[one * parties.issues + k] + 0.0, positions[other * parties.issues + k] + 0.0)
                    == 0;
        }
        return same;
    }

    private void bargain(int i, int j) {
        write(2 * i, i, j, chance[i]);
        if (options.proposal() == Proposal.INITIATOR) {
            return;
        }
        boolean mended = options.fidelity() == Fidelity.MENDED;
        challenges.seenBy(j);
        challenges.by(i);
        challenges.look(j, i);
        // KTAB takes the wrong one of the two numbers
        write(2 * i + 1, i, j, mended ? challenges.probability : challenges.gain);
        if (options.proposal() == Proposal.COMPROMISE) {
            double weight = parties.influence[i];
            // KTAB takes the initiator's capability for both
            double otherWeight = mended ? parties.influence[j] : parties.capability[i] * parties.attention[j];
            mix(initiatorAt, 2 * i, weight, otherWeight);
            mix(receiverAt, 2 * i, weight, otherWeight);
        }
    }

    private void mix(double[] places, int bargain, double weight, double otherWeight) {
        int issues = parties.issues;
        for (int k = 0; k < issues; k++) {
            double own = places[bargain * issues + k];
            double other = places[(bargain + 1) * issues + k];
            places[bargain * issues + k] = (weight * own + otherWeight * other) / (weight + otherWeight);
        }
    }

    private void write(int bargain, int i, int j, double chance) {
        int issues = parties.issues;
        for (int k = 0; k < issues; k++) {
            double own = parties.position[i * issues + k];
            double other = parties.position[j * issues + k];
            double salience = parties.salience[k][i];
            double otherSalience = parties.salience[k][j];
            BargainRule rule = options.bargainRule();
            initiatorAt[bargain * issues + k] = rule.initiator(own, salience, chance, other, otherSalience, 1 - chance);
            receiverAt[bargain * issues + k] = rule.receiver(own, salience, chance, other, otherSalience, 1 - chance);
        }
    }
}
