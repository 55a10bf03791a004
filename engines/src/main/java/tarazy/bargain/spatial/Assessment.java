package tarazy.bargain.spatial;

/**
 * What all think of where they stand: distances, attitudes to risk and utilities. Tables by place and actor have the place
 * first, so that all opinions of one place lie side by side: {@code place * count + actor}.
 */
final class Assessment {
    /** Probabilities nearer to each other than this are equal, where KTAB's faults are mended. */
    private static final double SAME = 1e-10;

    private final SpatialOptions options;
    private final Parties parties;
    private final Election election;
    private final int[] places;

    /** From an actor's ideal to where another stands, in the actor's eyes. */
    final double[] distance;
    /** To an actor, of where another stands, by its own attitude to risk. */
    final double[] utility;
    /** Attitude to risk by actor, from -1 to 1 at most. */
    final double[] risk;

    /** True if nobody is more likely to prevail than another, so that nobody has reason to be more cautious. */
    boolean level;

    Assessment(SpatialOptions options, Parties parties, Election election) {
        this.options = options;
        this.parties = parties;
        this.election = election;
        places = new int[parties.all];
        distance = new double[parties.all * parties.all];
        utility = new double[parties.all * parties.all];
        risk = new double[parties.all];
    }

    /** Looks at the present positions. */
    void look() {
        int n = parties.count;
        for (int j = 0; j < n; j++) {
            places[j] = j * n;
            for (int i = 0; i < n; i++) {
                distance[j * n + i] = parties.distance(i, parties.position, j * parties.issues);
                utility[j * n + i] = Utility.of(distance[j * n + i], 0);
            }
        }
        election.hold(parties.capability, n, utility, places, n);
        double low = election.lowest(n);
        double high = election.highest(n);
        level = options.fidelity() == Fidelity.KTAB ? high <= low : high - low <= SAME * high;
        for (int i = 0; i < n; i++) {
            risk[i] = level ? 0 : options.riskRange().of(election.probability[i], low, high);
        }
        for (int i = 0; i < n; i++) {
            double own = options.riskView().of(risk[i], risk[i]);
            for (int j = 0; j < n; j++) {
                utility[j * n + i] = Utility.of(distance[j * n + i], own);
            }
        }
    }
}
