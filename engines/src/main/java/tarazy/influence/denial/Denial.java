package tarazy.influence.denial;

import java.util.Arrays;
import java.util.List;

/**
 * What those who can close links can withhold, question after question without allocation: v(S) is the most that can flow less
 * the most that can flow while the coalition S closes what it can. Its owner may change the numbers of the network in
 * between. Where one of them is not usable (NaN, below 0), every answer is NaN. Not safe to share between threads.
 */
public final class Denial {
    /** As many deniers are attributed exactly; more are sampled, by {@link SampledAttribution}. */
    public static final int MOST_EXACT = 20;

    private final FlowNetwork network;
    private final List<String> deniers;
    private final Terms terms;
    private final Objective objective;
    private final Openings openings;
    private final boolean[] closing;
    private final double[] best;
    private final double[] sole;
    private final double[] veto;
    private final double[] shapley;
    private final double[] banzhaf;

    /** Everybody who can close something, by amount. */
    public Denial(FlowNetwork network) {
        this(network, network.deniers(), Objective.AMOUNT);
    }

    /**
     * Some deniers.
     *
     * @param deniers those who may close what they can; others never do
     */
    public Denial(FlowNetwork network, List<String> deniers, Objective objective) {
        this.network = network;
        this.deniers = List.copyOf(deniers);
        this.objective = objective;
        terms = new Terms(network);
        int players = deniers.size();
        boolean exact = players <= MOST_EXACT;
        int slots = exact ? players : 0;
        ResidualNetwork residual = Terms.residual(network);
        OpenFlow flow = switch (objective) {
            case AMOUNT -> new AmountFlow(terms, residual, slots);
            case VALUE -> new ValueFlow(terms, residual, slots);
        };
        openings = new Openings(network, deniers, flow);
        closing = new boolean[players];
        best = new double[exact ? 1 << players : 0];
        sole = new double[players];
        veto = new double[players];
        shapley = new double[players];
        banzhaf = new double[players];
    }

    public List<String> deniers() {
        return deniers;
    }

    public Objective objective() {
        return objective;
    }

    /** In: capacity of each link, in the network's order; 0 or more, infinite allowed. */
    public double[] capacity() {
        return terms.capacity;
    }

    /** In: what a unit costs on each link. */
    public double[] tariff() {
        return terms.tariff;
    }

    /** In: what each source can supply, finite. */
    public double[] supply() {
        return terms.supply;
    }

    /** In: what each sink takes, infinite allowed. */
    public double[] demand() {
        return terms.demand;
    }

    /** In: value of a unit at each sink. */
    public double[] value() {
        return terms.value;
    }

    /** Sets the capacities to those of the network at a horizon in days. */
    public void horizon(double days) {
        terms.horizon(network, days);
    }

    /** The most that can flow while nobody closes anything. */
    public double flow() {
        Arrays.fill(closing, false);
        return terms.usable() ? openings.without(closing) : Double.NaN;
    }

    /** What a coalition withholds by closing what it can. */
    public double denied(List<String> coalition) {
        if (!terms.usable()) {
            return Double.NaN;
        }
        double full = flow();
        for (String each : coalition) {
            int denier = deniers.indexOf(each);
            if (denier < 0) {
                throw new IllegalArgumentException(each + " is not one of the deniers: " + String.join(", ", deniers));
            }
            closing[denier] = true;
        }
        return full - Math.min(full, openings.without(closing));
    }

    /** The share that a coalition can withhold, 0 to 1; 0 where nothing flows anyway. */
    public double vulnerability(List<String> coalition) {
        double denied = denied(coalition);
        return denied == 0 ? 0 : denied / flow();
    }

    /**
     * Finds {@link #sole}, {@link #veto}, {@link #shapley} and {@link #banzhaf}, exactly, in at most 2ⁿ flows for n deniers.
     *
     * @return the most that can flow while nobody closes anything
     * @throws IllegalStateException if there are more than {@link #MOST_EXACT} deniers
     */
    public double attribute() {
        if (deniers.size() > MOST_EXACT) {
            throw new IllegalStateException(
                    "%d deniers are more than the %d that can be attributed exactly: sample instead"
                            .formatted(deniers.size(), MOST_EXACT));
        }
        if (!terms.usable()) {
            for (double[] each : List.of(sole, veto, shapley, banzhaf)) {
                Arrays.fill(each, Double.NaN);
            }
            return Double.NaN;
        }
        double full = flow();
        openings.everySet(full, best);
        // withholding is the dual of letting flow, and a game and its dual share both values
        CoalitionGame.shapley(best, shapley);
        CoalitionGame.banzhaf(best, banzhaf);
        int all = best.length - 1;
        for (int i = 0; i < sole.length; i++) {
            sole[i] = full - best[all & ~(1 << i)];
            veto[i] = best[1 << i] - best[0];
        }
        return full;
    }

    /** Out: v({A}), what each denier withholds alone. */
    public double[] sole() {
        return sole;
    }

    /** Out: residual veto, v(all) − v(all but A): what still flows if only A does not take part. */
    public double[] veto() {
        return veto;
    }

    /** Out: Shapley value, each denier's part of v(all). */
    public double[] shapley() {
        return shapley;
    }

    /** Out: Banzhaf value, what each denier adds to a coalition on average over all. */
    public double[] banzhaf() {
        return banzhaf;
    }

    /** Out: v(S) after {@link #attribute}, bit i of S being denier i. */
    public double withheld(int coalition) {
        int all = best.length - 1;
        return best[all] - best[all & ~coalition];
    }

    /** The same share at several horizons in days; leaves the capacities at those of the last. */
    public double[] vulnerability(List<String> coalition, double... horizons) {
        double[] shares = new double[horizons.length];
        for (int i = 0; i < horizons.length; i++) {
            horizon(horizons[i]);
            shares[i] = vulnerability(coalition);
        }
        return shares;
    }

    Openings openings() {
        return openings;
    }

    boolean usable() {
        return terms.usable();
    }
}
