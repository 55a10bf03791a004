package tarazy.bargain.veto;

import java.util.List;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;

/** A vote on one issue after the other, in memory of its own. */
final class Vote {
    private static final double TOLERANCE = 1e-12;

    private final VetoPlayers model;
    private final int actors;
    private final boolean[] veto;
    private final int setter;
    private final double[] weight;
    private final double[] position;
    private double coreLow;
    private double coreHigh;
    private double winLow;
    private double winHigh;
    private double setterWants;

    /** With nobody of a name. */
    Vote(VetoPlayers model, int actors) {
        this.model = model;
        this.actors = actors;
        veto = new boolean[actors];
        setter = -1;
        weight = new double[actors];
        position = new double[actors];
    }

    Vote(VetoPlayers model, List<String> names) {
        this.model = model;
        actors = names.size();
        veto = new boolean[actors];
        model.veto().forEach(name -> veto[names.indexOf(name)] = true);
        setter = names.indexOf(model.setter());
        weight = new double[actors];
        position = new double[actors];
    }

    static boolean fits(List<Double> statusQuo, Stakes stakes) {
        if (statusQuo.isEmpty()) {
            return true;
        }
        boolean fits = statusQuo.size() == stakes.issues();
        for (int k = 0; k < stakes.issues() && fits; k++) {
            fits = statusQuo.get(k) >= stakes.low()[k] && statusQuo.get(k) <= stakes.high()[k];
        }
        return fits;
    }

    /** Reads usable stakes and finds core and win set. */
    void take(Stakes stakes, int issue) {
        model.weighting().fill(stakes, issue, weight);
        for (int i = 0; i < actors; i++) {
            position[i] = stakes.position()[i * stakes.issues() + issue];
        }
        setterWants = setter < 0 ? Double.NaN : position[setter];
        findCore();
        double statusQuo =
                model.statusQuo().isEmpty() ? Double.NaN : model.statusQuo().get(issue);
        winLow = statusQuo;
        winHigh = statusQuo;
        // the last one needed for a majority agrees to anything up to as far on its other side
        if (statusQuo < coreLow) {
            winHigh = Math.min(stakes.high()[issue], coreLow + (coreLow - statusQuo));
        } else if (statusQuo > coreHigh) {
            winLow = Math.max(stakes.low()[issue], coreHigh - (statusQuo - coreHigh));
        }
    }

    /** Nothing below coreLow is safe from going up, nothing above coreHigh from going down. */
    private void findCore() {
        double total = 0;
        for (double each : weight) {
            total += each;
        }
        coreLow = Double.NaN;
        coreHigh = Double.NaN;
        if (!(total > 0)) {
            return;
        }
        coreLow = Double.NEGATIVE_INFINITY;
        coreHigh = Double.POSITIVE_INFINITY;
        double lowestVeto = Double.POSITIVE_INFINITY;
        double highestVeto = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < actors; i++) {
            if (weight[i] > 0) {
                double above = 0;
                double below = 0;
                for (int j = 0; j < actors; j++) {
                    above += position[j] >= position[i] ? weight[j] : 0;
                    below += position[j] <= position[i] ? weight[j] : 0;
                }
                coreLow = enough(above, total) ? Math.max(coreLow, position[i]) : coreLow;
                coreHigh = enough(below, total) ? Math.min(coreHigh, position[i]) : coreHigh;
            }
            if (veto[i] && !Double.isNaN(position[i])) {
                lowestVeto = Math.min(lowestVeto, position[i]);
                highestVeto = Math.max(highestVeto, position[i]);
            }
        }
        coreLow = Math.min(coreLow, lowestVeto);
        coreHigh = Math.max(coreHigh, highestVeto);
    }

    private boolean enough(double votes, double total) {
        return model.quota() == 0.5 ? votes > total * (0.5 + TOLERANCE) : votes >= total * (model.quota() - TOLERANCE);
    }

    boolean anybody() {
        return !Double.isNaN(coreLow);
    }

    Reading reading() {
        return anybody()
                ? new Reading(coreLow, coreHigh, winLow, winHigh)
                : new Reading(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** Where the issue settles, NaN if nobody has influence. */
    double outcome() {
        if (!anybody()) {
            return Double.NaN;
        }
        if (Double.isNaN(winLow)) {
            return Double.isNaN(setterWants) ? coreLow : Math.clamp(setterWants, coreLow, coreHigh);
        }
        if (Double.isNaN(setterWants)) {
            return Math.clamp(winLow < coreLow ? winLow : winHigh, coreLow, coreHigh);
        }
        return Math.clamp(setterWants, winLow, winHigh);
    }

    Settlement settlement() {
        if (!anybody()) {
            return new Settlement.None(Settlement.Reason.NO_INFLUENCE);
        }
        return Double.isNaN(winLow) ? new Settlement.At(outcome(), coreLow, coreHigh) : Settlement.At.point(outcome());
    }
}
