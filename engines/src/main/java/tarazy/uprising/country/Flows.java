package tarazy.uprising.country;

import tarazy.uprising.ActiveShare;

/**
 * Who joins, leaves, is arrested, dies and is released within a step. Each quantity is worked out for all cities with anything
 * going on before the next: one city's chain of roots and quotients would keep the processor waiting, those of several overlap.
 */
final class Flows {
    private static final int JOIN = 0;
    private static final int LEAVE = 1;
    private static final int ARREST = 2;
    private static final int DIE = 3;
    private static final int RELEASE = 4;
    private static final int TIRE = 5;

    private final int cities;

    /** Chance to be in view of one, for members of the forces and for active people, times what each counts. */
    private final double[] forcesInView;

    private final double[] coverInView;
    private final double[] population;
    private final double[] legitimacyHere;
    private final double[] hardshipHere;

    private final double days;
    private final double threshold;
    private final double deterrence;
    private final boolean floor;
    private final boolean saturating;
    private final double rate;
    private final double steepness;
    private final double onset;
    private final boolean fixed;
    private final double leaving;
    private final double exhaustion;
    private final double release;
    private final double minusLogRelease;
    private final double arrestsADay;
    private final double usualLethality;
    private final double defection;
    private final double defectionRatio;

    /** Cities with anything going on; the arrays that follow go along with it. */
    private final int[] busy;

    private final long[] keys;
    private final double[] forces;
    private final double[] arrest;
    private final double[] willing;
    private final double[] decide;
    private final double[] joins;
    private final double[] leaves;
    private final double[] tired;
    private final double[] left;
    private final double[] arrested;
    private final double[] dead;
    private final double[] released;

    Flows(CountrySettings settings) {
        cities = settings.cities().size();
        forcesInView = new double[cities];
        coverInView = new double[cities];
        population = new double[cities];
        legitimacyHere = new double[cities];
        hardshipHere = new double[cities];
        Perception perception = settings.perception();
        for (int c = 0; c < cities; c++) {
            City city = settings.cities().get(c);
            population[c] = city.population();
            double view = perception.sight() / city.population();
            forcesInView[c] = city.effectiveness() * view;
            coverInView[c] = perception.cover() * view;
            legitimacyHere[c] = city.legitimacy();
            hardshipHere[c] = city.hardship();
        }
        days = settings.stepDays();
        threshold = perception.threshold();
        deterrence = perception.deterrence();
        floor = perception.ratio() == Perception.Ratio.FLOOR;
        saturating = settings.contagion().shape() == Contagion.Shape.SATURATING;
        rate = settings.contagion().rate() * days;
        steepness = settings.contagion().steepness();
        onset = settings.contagion().onset();
        fixed = settings.participation().dispositions() == Participation.Dispositions.FIXED;
        leaving = Decay.complement(settings.participation().leaving() * days);
        exhaustion = settings.participation().exhaustion();
        release = Decay.complement(days / settings.repression().heldDays());
        minusLogRelease = days / settings.repression().heldDays();
        arrestsADay = settings.repression().arrests();
        usualLethality = settings.repression().lethality();
        defection = settings.control().defection();
        defectionRatio = settings.control().defectionRatio();
        busy = new int[cities];
        keys = new long[cities];
        forces = new double[cities];
        arrest = new double[cities];
        willing = new double[cities];
        decide = new double[cities];
        joins = new double[cities];
        leaves = new double[cities];
        tired = new double[cities];
        left = new double[cities];
        arrested = new double[cities];
        dead = new double[cities];
        released = new double[cities];
    }

    /** Moves all cities on and returns how many people die. */
    double move(CountryState state, double[] exposure, Conduct conduct, double expectation, long key) {
        int n = 0;
        for (int c = 0; c < cities; c++) {
            if (state.active[c] > 0 || state.held[c] > 0 || exposure[c] > onset) {
                busy[n++] = c;
            }
        }
        if (n == 0) {
            return 0;
        }
        for (int i = 0; i < n; i++) {
            keys[i] = Keys.of(key, busy[i]);
        }
        perceive(n, state, conduct, expectation);
        join(n, state, exposure, conduct.nowMobilisation);
        leave(n, state);
        arrest(n, state, conduct.nowEffectiveness);
        double lethality = (usualLethality + conduct.nowLethality) * days;
        if (lethality > 0) {
            die(n, state, lethality);
        }
        release(n, state);
        if (defection > 0) {
            defect(n, state);
        }
        return apply(n, state, lethality > 0);
    }

    /** How likely an arrest seems, and who would take part all the same. */
    private void perceive(int n, CountryState state, Conduct conduct, double expectation) {
        double fear = deterrence * conduct.nowDeterrence;
        double counts = conduct.nowEffectiveness * expectation;
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            forces[i] = state.forces[c] + state.foreign[c];
            double ratio = forces[i] * counts * forcesInView[c] / (1 + coverInView[c] * state.active[c]);
            arrest[i] = Decay.complement(fear * (floor ? Math.floor(ratio) : ratio));
        }
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            double legitimacy = within(state.legitimacy + legitimacyHere[c]);
            willing[i] = ActiveShare.of(arrest[i], legitimacy, threshold, state.hardship + hardshipHere[c]);
        }
    }

    private void join(int n, CountryState state, double[] exposure, double mobilisation) {
        for (int i = 0; i < n; i++) {
            double beyond = exposure[busy[i]] - onset;
            double strength = saturating ? Decay.complement(beyond > 0 ? steepness * beyond : 0) : beyond;
            decide[i] = strength > 0 ? strength : 0;
        }
        for (int i = 0; i < n; i++) {
            decide[i] = Decay.complement(rate * mobilisation * decide[i]);
        }
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            double susceptible = state.susceptible[c];
            double share = fixed ? stillToJoin(state, i, c) : willing[i];
            joins[i] = Binomials.of(susceptible, decide[i] * share, Keys.of(keys[i], JOIN));
        }
    }

    /** The share of the susceptible who are among the willing, if those are certain people. */
    private double stillToJoin(CountryState state, int i, int c) {
        double toJoin = willing[i] * population[c] - state.active[c] - state.held[c] - state.spent[c];
        return toJoin > 0 ? within(toJoin / state.susceptible[c]) : 0;
    }

    private void leave(int n, CountryState state) {
        for (int i = 0; i < n; i++) {
            double active = state.active[busy[i]];
            double share = fixed ? leaving * unwilling(state, i) : leaving;
            leaves[i] = Binomials.of(active, share, Keys.of(keys[i], LEAVE));
            left[i] = active - leaves[i];
        }
        for (int i = 0; i < n; i++) {
            // a share of the leaving, at random only in its fraction
            tired[i] = Math.floor(exhaustion * leaves[i] + Keys.uniform(Keys.of(keys[i], TIRE)));
        }
    }

    /** The share of the active who are more than are willing, if those are certain people. */
    private double unwilling(CountryState state, int i) {
        int c = busy[i];
        double tooMany = state.active[c] + state.held[c] - willing[i] * population[c];
        return tooMany > 0 ? within(tooMany / state.active[c]) : 0;
    }

    private void arrest(int n, CountryState state, double effectiveness) {
        double each = arrestsADay * effectiveness * days;
        for (int i = 0; i < n; i++) {
            double share = each * forces[i] * arrest[i] / state.active[busy[i]];
            arrested[i] = Binomials.of(left[i], share < 1 ? share : 1, Keys.of(keys[i], ARREST));
        }
    }

    private void die(int n, CountryState state, double lethality) {
        for (int i = 0; i < n; i++) {
            double active = state.active[busy[i]];
            double share = lethality * (forces[i] < active ? forces[i] / active : 1);
            dead[i] = Binomials.of(left[i] - arrested[i], share < 1 ? share : 1, Keys.of(keys[i], DIE));
        }
    }

    private void release(int n, CountryState state) {
        for (int i = 0; i < n; i++) {
            released[i] = Binomials.of(state.held[busy[i]], release, minusLogRelease, Keys.of(keys[i], RELEASE));
        }
    }

    /** Own forces go over. */
    private void defect(int n, CountryState state) {
        double most = defection * (1 - state.legitimacy) * days;
        double square = defectionRatio * defectionRatio;
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            double ratio = forces[i] > 0 ? state.active[c] / forces[i] : 0;
            state.forces[c] *= Decay.of(most * (ratio * ratio) / (ratio * ratio + square));
        }
    }

    private double apply(int n, CountryState state, boolean lethal) {
        double deaths = 0;
        double arrests = 0;
        for (int i = 0; i < n; i++) {
            int c = busy[i];
            double died = lethal ? dead[i] : 0;
            state.susceptible[c] += leaves[i] - tired[i] + released[i] - joins[i];
            state.active[c] += joins[i] - leaves[i] - arrested[i] - died;
            state.held[c] += arrested[i] - released[i];
            state.spent[c] += tired[i];
            arrests += arrested[i];
            deaths += died;
        }
        state.arrests += arrests;
        return deaths;
    }

    private static double within(double share) {
        return share < 0 ? 0 : share > 1 ? 1 : share;
    }
}
