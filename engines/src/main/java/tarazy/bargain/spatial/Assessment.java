package tarazy.bargain.spatial;

/**
 * What all think of where they stand: distances, attitudes to risk and utilities. Tables have the place first and the
 * actor second, so that all opinions of one place lie side by side.
 */
final class Assessment {
    /** Probabilities nearer to each other than this are equal, where KTAB's faults are mended. */
    private static final double SAME = 1e-10;

    private final SpatialOptions options;
    private final Parties parties;
    private final Election election;
    private final double[] attitude;

    /** 1 less the distance from an actor's ideal to where another stands, in the actor's eyes. */
    final double[][] nearness;
    /** That distance, 1 at most. */
    final double[][] capped;
    /** To an actor, of where another stands, by its own attitude to risk. */
    final double[][] utility;
    /** Attitude to risk by actor, from -1 to 1 at most. */
    final double[] risk;

    /** True if nobody is more likely to prevail than another, so that nobody has reason to be more cautious. */
    boolean level;

    Assessment(SpatialOptions options, Parties parties, Election election) {
        this.options = options;
        this.parties = parties;
        this.election = election;
        attitude = new double[parties.all];
        nearness = new double[parties.all][parties.all];
        capped = new double[parties.all][parties.all];
        utility = new double[parties.all][parties.all];
        risk = new double[parties.all];
    }

    /** Looks at the present positions. */
    void look() {
        int n = parties.count;
        for (int j = 0; j < n; j++) {
            double[] distance = capped[j];
            double[] rest = nearness[j];
            parties.distances(parties.position, j * parties.issues, distance);
            for (int i = 0; i < n; i++) {
                rest[i] = 1 - distance[i];
                distance[i] = Math.min(distance[i], 1);
            }
        }
        // without any attitude to risk, that is the utility
        election.hold(parties.capability, n, nearness, n);
        double low = election.lowest(n);
        double high = election.highest(n);
        level = options.fidelity() == Fidelity.KTAB ? high <= low : high - low <= SAME * high;
        for (int i = 0; i < n; i++) {
            risk[i] = level ? 0 : options.riskRange().of(election.probability[i], low, high);
        }
        for (int i = 0; i < n; i++) {
            attitude[i] = options.riskView().of(risk[i], risk[i]);
        }
        for (int j = 0; j < n; j++) {
            utilities(j, attitude, utility[j]);
        }
    }

    /**
     * What actors with these attitudes to risk think of where one stands: 1 at one's ideal, 0 at the far end of the scale;
     * to the cautious, of attitude above 0, it falls later.
     */
    void utilities(int place, double[] attitude, double[] utility) {
        double[] rest = nearness[place];
        double[] distance = capped[place];
        for (int i = 0; i < parties.count; i++) {
            utility[i] = rest[i] * (1 + distance[i] * attitude[i]);
        }
    }

    /** The same for one actor. */
    double utility(int place, int actor, double attitude) {
        return nearness[place][actor] * (1 + capped[place][actor] * attitude);
    }

    /** What all think of any place, by their own attitudes. */
    void utilities(double[] places, int place, double[] utility) {
        int n = parties.count;
        parties.distances(places, place, utility);
        for (int i = 0; i < n; i++) {
            double distance = utility[i];
            utility[i] = (1 - distance) * (1 + Math.min(distance, 1) * risk[i]);
        }
    }
}
