package tarazy.uprising.country;

import tarazy.uprising.ActiveShare;

/**
 * Who joins, leaves, is arrested, dies and is released within a step. Joins, leaves and deaths are binomial numbers. Arrests are as
 * many as the forces can make, releases the share whose time is over; their fractions are rounded at random. Each quantity is worked
 * out for all cities with unrest before the next: one city's chain of roots and quotients would keep the processor waiting,
 * those of several overlap.
 */
final class Flows {
    private static final int FRACTIONS = 0;
    private static final int DEATHS = 1;

    private final int cities;
    private final boolean floor;
    private final boolean saturating;
    private final boolean fixed;
    private final double days;
    private final double[] population;
    private final double[] legitimacyHere;
    private final double[] hardshipHere;

    /** Cities with unrest, or where it can begin; the arrays that follow go along with it. */
    private final int[] busy;

    /** Also the bits for joins and leaves. */
    private final long[] keys;

    private final double[] forces;
    private final double[] arrest;
    private final double[] willing;
    private final double[] joining;
    private final double[] joins;
    private final double[] leaves;

    Flows(CountrySettings settings) {
        cities = settings.cities().size();
        floor = settings.ratio() == Ratio.FLOOR;
        saturating = settings.contagion() == Contagion.SATURATING;
        fixed = settings.dispositions() == Dispositions.FIXED;
        days = settings.stepDays();
        population = new double[cities];
        legitimacyHere = new double[cities];
        hardshipHere = new double[cities];
        for (int c = 0; c < cities; c++) {
            City city = settings.cities().get(c);
            population[c] = city.population();
            legitimacyHere[c] = city.legitimacy();
            hardshipHere[c] = city.hardship();
        }
        busy = new int[cities];
        keys = new long[cities];
        forces = new double[cities];
        arrest = new double[cities];
        willing = new double[cities];
        joining = new double[cities];
        joins = new double[cities];
        leaves = new double[cities];
    }

    /** Moves all cities on and returns how many people die. */
    double move(CountryState state, double[] exposure, Conduct conduct, double expectation) {
        Coefficients k = state.coefficients;
        long key = Keys.of(state.key, state.step);
        int n = 0;
        for (int c = 0; c < cities; c++) {
            if (state.active[c] > 0 || exposure[c] > k.onset) {
                keys[n] = Keys.of(key, c);
                forces[n] = state.forces(c) + state.foreign[c];
                busy[n++] = c;
            } else if (state.held[c] > 0) {
                double released = released(state, k, c, Keys.of(Keys.of(key, c), FRACTIONS));
                state.susceptible[c] += released;
                state.held[c] -= released;
            }
        }
        if (n == 0) {
            return 0;
        }
        perceive(n, state, k, conduct, expectation);
        decide(n, state, k, exposure, conduct.nowMobilisation);
        comeAndGo(n, state, k);
        double lethality = k.lethality + conduct.nowLethality * days;
        double deaths = settle(n, state, k, k.arrests * conduct.nowEffectiveness, lethality);
        if (k.defection > 0) {
            defect(n, state, k);
        }
        return deaths;
    }

    /** Releases those whose time is over where nothing else happens, as in any other step; tells whether anybody is left in jail. */
    boolean release(CountryState state) {
        long key = Keys.of(state.key, state.step);
        double left = 0;
        for (int c = 0; c < cities; c++) {
            if (state.held[c] > 0) {
                double released = released(state, state.coefficients, c, Keys.of(Keys.of(key, c), FRACTIONS));
                state.susceptible[c] += released;
                state.held[c] -= released;
                left += state.held[c];
            }
        }
        return left > 0;
    }

    /** How likely an arrest seems, and who would take part all the same. */
    private void perceive(int n, CountryState state, Coefficients k, Conduct conduct, double expectation) {
        double fear = k.deterrence * conduct.nowDeterrence;
        double counts = conduct.nowEffectiveness * expectation;
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            double ratio = counts * forces[i] * state.forcesSeen[c] / (1 + state.coverSeen[c] * state.active[c]);
            double taken = floor ? Math.floor(ratio) : ratio;
            arrest[i] = taken > 0 ? Decay.complement(fear * taken) : 0;
        }
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            double legitimacy = within(state.legitimacy + legitimacyHere[c]);
            willing[i] = ActiveShare.of(arrest[i], legitimacy, k.threshold, state.hardship + hardshipHere[c]);
        }
    }

    private void decide(int n, CountryState state, Coefficients k, double[] exposure, double mobilisation) {
        double rate = k.contagion * mobilisation;
        for (int i = 0; i < n; i++) {
            double excess = exposure[busy[i]] - k.onset;
            double beyond = excess > 0 ? excess : 0;
            double strength = saturating ? Decay.complement(k.steepness * beyond) : beyond;
            joining[i] = Decay.complement(rate * strength);
        }
        for (int i = 0; i < n; i++) {
            joining[i] *= fixed ? stillToJoin(state, i) : willing[i];
        }
    }

    /** The share of the susceptible who are among the willing, if those are certain people. */
    private double stillToJoin(CountryState state, int i) {
        int c = busy[i];
        double toJoin = willing[i] * population[c] - state.active[c] - state.held[c] - state.spent[c];
        return toJoin > 0 ? within(toJoin / state.susceptible[c]) : 0;
    }

    /** The share of the active who are more than are willing, if those are certain people. */
    private double unwilling(CountryState state, int i) {
        int c = busy[i];
        double tooMany = state.active[c] + state.held[c] - willing[i] * population[c];
        return tooMany > 0 ? within(tooMany / state.active[c]) : 0;
    }

    private void comeAndGo(int n, CountryState state, Coefficients k) {
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            long bits = keys[i];
            joins[i] = Binomials.of(state.susceptible[c], joining[i], (int) bits);
            double share = fixed ? k.leaving * unwilling(state, i) : k.leaving;
            leaves[i] = Binomials.of(state.active[c], share, (int) (bits >>> 32));
        }
    }

    /** What the state does to those who stayed, and the sums. */
    private double settle(int n, CountryState state, Coefficients k, double arrestsEach, double lethality) {
        double deaths = 0;
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            long bits = Keys.of(keys[i], FRACTIONS);
            double active = state.active[c];
            double left = active - leaves[i];
            double tired = Math.floor(k.exhaustion * leaves[i] + Keys.fraction(bits, 0));
            double able = arrestsEach * forces[i] * (arrest[i] + k.outnumbered * (1 - arrest[i]));
            double most = Math.floor(able + Keys.fraction(bits, 1));
            double arrested = most < left ? most : left;
            double released = released(state, k, c, bits);
            double died = 0;
            if (lethality > 0) {
                double share = lethality * (forces[i] < active ? forces[i] / active : 1);
                died = Binomials.of(left - arrested, Math.min(1, share), (int) Keys.of(keys[i], DEATHS));
                state.dead[c] += died;
                deaths += died;
            }
            state.susceptible[c] += leaves[i] - tired + released - joins[i];
            state.active[c] = left + joins[i] - arrested - died;
            state.held[c] += arrested - released;
            state.spent[c] += tired;
            state.arrests += arrested;
        }
        return deaths;
    }

    private static double released(CountryState state, Coefficients k, int c, long bits) {
        return Math.floor(k.release * state.held[c] + Keys.fraction(bits, 2));
    }

    /** Own forces go over, by how many are active for each of them now. */
    private void defect(int n, CountryState state, Coefficients k) {
        double most = k.defection * (1 - state.legitimacy);
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            double loyal = state.forces(c);
            double all = loyal + state.foreign[c];
            double square = all > 0 ? state.active[c] / all * (state.active[c] / all) : 0;
            state.defected[c] += loyal * Decay.complement(most * square / (square + k.squaredDefectionRatio));
        }
    }

    private static double within(double share) {
        return share < 0 ? 0 : share > 1 ? 1 : share;
    }
}
