package tarazy.bargain.exchange;

import java.util.Arrays;
import tarazy.bargain.Stakes;

/**
 * Who stands where and what they could exchange, in memory of its own for one agenda after the other. Actors are in order of
 * falling capability, then of positions and saliences, so that nothing depends on the order in which they are given. A number of
 * an actor and an issue is at {@code actor * issues + issue}; distances are in hundredths of the scale.
 */
final class Market {
    /** Moves up to this are none. */
    private static final double NO_MOVE = 1e-10;
    /** Differences below this share are those of rounding. */
    private static final double ROUNDING = 1e-10;

    private final int issues;
    private final double full;
    private int actors;
    private final int[] order;
    private final double[] capability;
    private final double[] preferred;
    private final double[] held;
    private final double[] salience;
    private final double[] weight;
    private final int[] direction;
    private final boolean[] left;
    private final double[] total;
    private final double[] unit;
    private final Exchange candidate = new Exchange();
    private final Exchange best = new Exchange();

    Market(int actors, int issues, double fullSalience) {
        this.issues = issues;
        full = fullSalience;
        order = new int[actors];
        capability = new double[actors];
        preferred = new double[actors * issues];
        held = new double[actors * issues];
        salience = new double[actors * issues];
        weight = new double[actors * issues];
        direction = new int[actors * issues];
        left = new boolean[actors * issues];
        total = new double[issues];
        unit = new double[issues];
    }

    /** Reads usable stakes; all hold what they prefer. */
    void take(Stakes stakes) {
        actors = stakes.actors();
        double strongest = 0;
        for (int i = 0; i < actors; i++) {
            strongest = Math.max(strongest, stakes.capability()[i]);
            int at = i;
            while (at > 0 && compare(stakes, order[at - 1], i) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        Arrays.fill(total, 0);
        for (int i = 0; i < actors; i++) {
            int given = order[i];
            capability[i] = strongest == 0 ? 0 : stakes.capability()[given] / strongest;
            for (int k = 0; k < issues; k++) {
                int at = i * issues + k;
                salience[at] = stakes.salience()[given * issues + k] / full;
                weight[at] = capability[i] * salience[at];
                preferred[at] = stakes.position()[given * issues + k];
                held[at] = preferred[at];
                total[k] += weight[at];
            }
        }
        for (int k = 0; k < issues; k++) {
            unit[k] = (stakes.high()[k] - stakes.low()[k]) / 100;
        }
    }

    private int compare(Stakes stakes, int a, int b) {
        int order = Double.compare(stakes.capability()[b], stakes.capability()[a]);
        for (int k = 0; k < issues && order == 0; k++) {
            order = Double.compare(stakes.position()[a * issues + k], stakes.position()[b * issues + k]);
        }
        for (int k = 0; k < issues && order == 0; k++) {
            order = Double.compare(stakes.salience()[a * issues + k], stakes.salience()[b * issues + k]);
        }
        return order;
    }

    int actors() {
        return actors;
    }

    /** Under which number an actor was given. */
    int given(int actor) {
        return order[actor];
    }

    /** Where an actor would vote now. */
    double held(int actor, int issue) {
        return held[actor * issues + issue];
    }

    /** What it wants, at the beginning of this round. */
    double preferred(int actor, int issue) {
        return preferred[actor * issues + issue];
    }

    double salience(int actor, int issue) {
        return salience[actor * issues + issue];
    }

    /** A hundredth of an issue's scale. */
    double unit(int issue) {
        return unit[issue];
    }

    /** The weighted mean of what is held; NaN if nobody has influence. */
    double expected(int issue) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < actors; i++) {
            int at = i * issues + issue;
            if (weight[at] > 0) {
                low = Math.min(low, held[at]);
                high = Math.max(high, held[at]);
                sum += weight[at] / total[issue] * held[at];
            }
        }
        return total[issue] > 0 ? Math.clamp(sum, low, high) : Double.NaN;
    }

    /** Begins a round where all stand now. */
    void open() {
        System.arraycopy(held, 0, preferred, 0, actors * issues);
        Arrays.fill(direction, 0);
        for (int k = 0; k < issues; k++) {
            double mean = expected(k);
            for (int i = 0; i < actors; i++) {
                left[i * issues + k] = preferred[i * issues + k] <= mean + ROUNDING * unit[k];
            }
        }
    }

    /** Between rounds: actors go a part of the way to what they held, the less the more they care. */
    void revise() {
        for (int at = 0; at < actors * issues; at++) {
            double share = 0.4 * (1 - salience[at]) + 0.1;
            held[at] = preferred[at] + (held[at] - preferred[at]) * share;
        }
    }

    /** The exchange with the largest gain, if there is one. */
    boolean find() {
        best.gain = 0;
        for (int p = 0; p < issues; p++) {
            for (int q = p + 1; q < issues; q++) {
                for (int a = 0; a < actors; a++) {
                    for (int b = a + 1; b < actors; b++) {
                        if (opposed(a, b, p, q) && work(a, b, p, q) && candidate.gain > best.gain * (1 + ROUNDING)) {
                            best.copy(candidate);
                        }
                    }
                }
            }
        }
        return best.gain > 0;
    }

    Exchange best() {
        return best;
    }

    /** How many others there are with the gain of the best. */
    int asGood() {
        int asGood = -1;
        for (int p = 0; p < issues; p++) {
            for (int q = p + 1; q < issues; q++) {
                for (int a = 0; a < actors; a++) {
                    for (int b = a + 1; b < actors; b++) {
                        boolean possible = opposed(a, b, p, q) && work(a, b, p, q);
                        asGood += possible && candidate.gain >= best.gain * (1 - ROUNDING) ? 1 : 0;
                    }
                }
            }
        }
        return asGood;
    }

    /** Makes the best exchange. */
    void make() {
        move(best.j, best.first, best.jGoes);
        move(best.i, best.second, best.iGoes);
    }

    private void move(int actor, int issue, double to) {
        int at = actor * issues + issue;
        direction[at] = to > held[at] ? 1 : -1;
        held[at] = to;
    }

    private boolean opposed(int a, int b, int p, int q) {
        return weight[a * issues + p] > 0
                && weight[b * issues + p] > 0
                && weight[a * issues + q] > 0
                && weight[b * issues + q] > 0
                && left[a * issues + p] != left[b * issues + p]
                && left[a * issues + q] != left[b * issues + q];
    }

    /** Works out the exchange between two who are opposed; false if they do not gain or may not move. */
    private boolean work(int a, int b, int p, int q) {
        boolean aDemandsFirst = salience[a * issues + p] / salience[a * issues + q]
                > salience[b * issues + p] / salience[b * issues + q];
        int i = aDemandsFirst ? a : b;
        int j = aDemandsFirst ? b : a;
        int ip = i * issues + p;
        int iq = i * issues + q;
        int jp = j * issues + p;
        int jq = j * issues + q;
        double jFull = Math.abs(preferred[ip] - held[jp]) / unit[p];
        double iFull = Math.abs(preferred[jq] - held[iq]) / unit[q];
        // how far the expected outcome of q moves for equal gains when that of p moves by 1
        double price = (salience[ip] + salience[jp]) / (salience[iq] + salience[jq]);
        double jMoves = jFull;
        double shift = jMoves * (weight[jp] / total[p]);
        double iMoves = shift * price * (total[q] / weight[iq]);
        boolean jAllTheWay = iMoves <= iFull;
        if (!jAllTheWay) {
            iMoves = iFull;
            shift = iMoves * (weight[iq] / total[q]) / price;
            jMoves = shift * (total[p] / weight[jp]);
        }
        candidate.i = i;
        candidate.j = j;
        candidate.first = p;
        candidate.second = q;
        candidate.jGoes = jAllTheWay ? preferred[ip] : towards(held[jp], preferred[ip], jMoves / jFull);
        candidate.iGoes = jAllTheWay ? towards(held[iq], preferred[jq], iMoves / iFull) : preferred[jq];
        candidate.gain = shift * salience[ip] - shift * price * salience[iq];
        return jMoves > NO_MOVE
                && iMoves > NO_MOVE
                && candidate.gain > ROUNDING * shift * salience[ip]
                && onwards(jp, candidate.jGoes)
                && onwards(iq, candidate.iGoes);
    }

    private static double towards(double from, double to, double share) {
        return share >= 1 ? to : from + (to - from) * share;
    }

    private boolean onwards(int at, double to) {
        return direction[at] == 0 || direction[at] == (to > held[at] ? 1 : -1);
    }
}
