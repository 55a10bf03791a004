package tarazy.influence.dependence;

import tarazy.influence.Problems;

/**
 * Capacity of one actor to influence another as bandwidth × dependence, after the idea of Moyer and others (2018): how much
 * they have to do with each other, times how much the receiver could lose by it. Dependence has no political part. The
 * weights are the user's; they need no particular sum.
 *
 * @param economic weight of the economic part of bandwidth, 0 or more
 * @param political weight of its political part
 * @param security weight of its security part
 * @param economicDependence weight of economic dependence
 * @param securityDependence weight of dependence for security
 */
public record InfluenceCapacity(
        double economic, double political, double security, double economicDependence, double securityDependence) {
    /** @throws tarazy.influence.InvalidInputException unless all are 0 or more, and some of each group above */
    public InfluenceCapacity {
        Problems problems = new Problems();
        problems.within("bandwidth", "economic weight", economic, 0, Double.MAX_VALUE);
        problems.within("bandwidth", "political weight", political, 0, Double.MAX_VALUE);
        problems.within("bandwidth", "security weight", security, 0, Double.MAX_VALUE);
        problems.within("dependence", "economic weight", economicDependence, 0, Double.MAX_VALUE);
        problems.within("dependence", "security weight", securityDependence, 0, Double.MAX_VALUE);
        if (economic + political + security == 0) {
            problems.add("bandwidth", "all weights are 0, one must be above");
        }
        if (economicDependence + securityDependence == 0) {
            problems.add("dependence", "all weights are 0, one must be above");
        }
        problems.throwIfAny("weights of bandwidth and dependence");
    }

    /** All parts alike. */
    public static InfluenceCapacity even() {
        return new InfluenceCapacity(1, 1, 1, 1, 1);
    }

    /** Weighted mean of the interactions of a pair, in their unit (0 to 1 if they are). */
    public double bandwidth(double economicTies, double politicalTies, double securityTies) {
        return (economic * economicTies + political * politicalTies + security * securityTies)
                / (economic + political + security);
    }

    /** Weighted mean of what the receiver depends on the sender for, 0 to 1. */
    public double dependence(double economicShare, double securityShare) {
        return (economicDependence * economicShare + securityDependence * securityShare)
                / (economicDependence + securityDependence);
    }

    /** Bandwidth times dependence. */
    public static double influence(double bandwidth, double dependence) {
        return bandwidth * dependence;
    }
}
