package tarazy.bargain.spatial;

import tarazy.bargain.Stakes;

/**
 * How likely the positions are to become the outcome if bargaining ended here, each place once: actors nearer to each other
 * than a thousandth of the scale stand at one place, that of the first of them.
 */
final class Outlook {
    private static final double ONE_PLACE = 1e-3;

    private final SpatialOptions options;
    private final Parties parties;
    private final Assessment assessment;
    private final Election election;
    private final double[][] utilities;

    /** How many places there are. */
    int count;
    /** By place: the first actor there. */
    final int[] first;
    /** By place: how likely it is. */
    final double[] probability;
    /** By actor that takes part: its place. */
    final int[] place;
    /** How many actors stand at a place. */
    final int[] company;

    private final int[] rising;
    /** The different outcomes of an issue, rising, and their probabilities, as last asked for. */
    final double[] outcome;

    final double[] chance;
    int outcomes;

    Outlook(SpatialOptions options, Parties parties, Assessment assessment, Election election) {
        this.options = options;
        this.parties = parties;
        this.assessment = assessment;
        this.election = election;
        int most = parties.all;
        utilities = new double[most][];
        first = new int[most];
        probability = new double[most];
        place = new int[most];
        company = new int[most];
        rising = new int[most];
        outcome = new double[most];
        chance = new double[most];
    }

    void look() {
        int n = parties.count;
        count = 0;
        for (int i = 0; i < n; i++) {
            int at = 0;
            while (at < count && !parties.near(i, first[at], ONE_PLACE)) {
                at++;
            }
            if (at == count) {
                first[count] = i;
                utilities[count] = assessment.utility[i];
                company[count] = 0;
                count++;
            }
            place[i] = at;
            company[at]++;
        }
        election.hold(parties.capability, n, utilities, count);
        System.arraycopy(election.probability, 0, probability, 0, count);
    }

    /** How likely the place of an actor is, whether it takes part or not; of several so near, KTAB reports the last. */
    double probability(int actor) {
        double found = 0;
        for (int at = 0; at < count; at++) {
            if (parties.near(actor, first[at], ONE_PLACE)) {
                found = probability[at];
                if (options.fidelity() == Fidelity.MENDED) {
                    break;
                }
            }
        }
        return found;
    }

    /** Sorts and joins the outcomes of an issue, on its own scale. */
    void ask(int issue, Stakes stakes) {
        for (int at = 0; at < count; at++) {
            int to = at;
            while (to > 0 && before(first[at], rising[to - 1], issue)) {
                rising[to] = rising[to - 1];
                to--;
            }
            rising[to] = first[at];
        }
        outcomes = 0;
        for (int at = 0; at < count; at++) {
            double position = parties.onScale(rising[at], issue, stakes);
            if (outcomes == 0 || position > outcome[outcomes - 1]) {
                outcome[outcomes] = position;
                chance[outcomes] = 0;
                outcomes++;
            }
            chance[outcomes - 1] += probability[place[rising[at]]];
        }
    }

    private boolean before(int actor, int other, int issue) {
        return parties.position[actor * parties.issues + issue] < parties.position[other * parties.issues + issue];
    }

    /** Where the issue asked for last would settle on average. */
    double expected() {
        double sum = 0;
        for (int at = 0; at < outcomes; at++) {
            sum += chance[at] * outcome[at];
        }
        return sum;
    }
}
