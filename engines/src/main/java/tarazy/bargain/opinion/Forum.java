package tarazy.bargain.opinion;

import tarazy.bargain.Stakes;

/** The actors of one issue after the other, who all hear each other, in memory of its own. */
final class Forum {
    private final double full;
    private int actors;
    private final double[] first;
    private final double[] voice;
    private final double[] firmness;
    private final double[] weight;
    private double lowest;
    private double highest;
    private double totalVoice;
    private double totalWeight;

    Forum(int actors, double fullSalience) {
        full = fullSalience;
        first = new double[actors];
        voice = new double[actors];
        firmness = new double[actors];
        weight = new double[actors];
    }

    /** Reads usable stakes; false if nobody has influence on the issue. */
    boolean take(Stakes stakes, int issue) {
        actors = stakes.actors();
        double strongest = 0;
        double keenest = 0;
        for (int i = 0; i < actors; i++) {
            strongest = Math.max(strongest, stakes.capability()[i]);
            keenest = Math.max(keenest, stakes.salience()[i * stakes.issues() + issue]);
        }
        if (strongest == 0 || keenest == 0) {
            return false;
        }
        lowest = Double.POSITIVE_INFINITY;
        highest = Double.NEGATIVE_INFINITY;
        totalVoice = 0;
        totalWeight = 0;
        for (int i = 0; i < actors; i++) {
            int at = i * stakes.issues() + issue;
            boolean absent = stakes.absent(i, issue);
            first[i] = stakes.position()[at];
            voice[i] = absent ? 0 : stakes.capability()[i] / strongest;
            firmness[i] = stakes.salience()[at] / full;
            weight[i] = voice[i] * (stakes.salience()[at] / keenest);
            totalVoice += voice[i];
            totalWeight += weight[i];
            if (!Double.isNaN(first[i])) {
                lowest = Math.min(lowest, first[i]);
                highest = Math.max(highest, first[i]);
            }
        }
        return totalWeight > 0;
    }

    int actors() {
        return actors;
    }

    double openness(int actor) {
        return 1 - firmness[actor];
    }

    double voice(int actor) {
        return voice[actor];
    }

    /** What all hear, given opinions. */
    double heard(double[] opinions) {
        double sum = 0;
        for (int i = 0; i < actors; i++) {
            sum += voice[i] > 0 ? voice[i] * opinions[i] : 0;
        }
        return sum / totalVoice;
    }

    /** What all hear in the long run. */
    double heardAtLast() {
        return mean(first);
    }

    /** Opinions of those who have heard so much; NaN for who is absent. */
    void listen(double heard, double[] opinions) {
        for (int i = 0; i < actors; i++) {
            double opinion = (1 - firmness[i]) * heard + firmness[i] * first[i];
            // between the two but for rounding
            opinions[i] = Double.isNaN(first[i])
                    ? Double.NaN
                    : Math.clamp(opinion, Math.min(first[i], heard), Math.max(first[i], heard));
        }
    }

    /** The mean weighted by capability and salience. */
    double mean(double[] opinions) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < actors; i++) {
            if (weight[i] > 0) {
                low = Math.min(low, opinions[i]);
                high = Math.max(high, opinions[i]);
                sum += weight[i] * opinions[i];
            }
        }
        return Math.clamp(sum / totalWeight, low, high);
    }

    /** How far positions lie apart. */
    double range() {
        return highest - lowest;
    }
}
