package tarazy.uprising.country;

/**
 * Moves runs of a country on. Holds what all runs share, worked out once, and scratch space: one for each thread, for any number of
 * {@linkplain CountryState states}. In a step everything follows from the state at its start: exposure, willing shares and
 * rates; people who join, leave, are arrested, die and are released are random numbers found by (key of the run, step, city, purpose),
 * so that a run has the same draws whatever else is simulated and whatever happens in other cities. Nothing is allocated while
 * stepping.
 */
public final class CountrySimulator {
    private final CountrySettings settings;
    private final int cities;
    private final Exposure exposures;
    private final Conduct conduct;
    private final Bookkeeping books;
    private final Flows flows;
    private final Rest rest;
    private final double[] exposure;

    public CountrySimulator(CountrySettings settings) {
        this.settings = settings;
        cities = settings.cities().size();
        exposures = new Exposure(settings);
        conduct = new Conduct(settings);
        books = new Bookkeeping(settings);
        flows = new Flows(settings);
        rest = new Rest(conduct, books, flows);
        exposure = new double[cities];
    }

    /** Room for one run of this country, to be {@linkplain #start started}. */
    public CountryState newState() {
        return new CountryState(cities, settings.actions().size(), conduct.effects());
    }

    /**
     * Takes a state of this country to the start of a run.
     *
     * @param parameters read now only; they may be changed afterwards
     * @param key of the run; runs with different keys are independent
     */
    public void start(CountryState state, Parameters parameters, long key) {
        state.clear();
        state.coefficients.take(parameters, settings.stepDays());
        state.key = key;
        for (int c = 0; c < cities; c++) {
            City city = settings.cities().get(c);
            state.active[c] = city.active();
            state.susceptible[c] = city.population() - city.active();
            state.own[c] = city.forces();
            double inView = Math.min(1, parameters.get(Parameter.SIGHT) / city.population());
            state.forcesSeen[c] = city.effectiveness() * inView;
            state.coverSeen[c] = parameters.get(Parameter.COVER) * inView;
        }
        state.openness = parameters.get(Parameter.OPENNESS);
        state.hardship = parameters.get(Parameter.HARDSHIP);
        state.legitimacy = parameters.get(Parameter.LEGITIMACY);
        state.peak = 0;
        conduct.start(state);
        books.look(state);
        state.forgetExtremes();
    }

    /** Number of an action's effect for {@link CountryState#setSize}. */
    public int effect(int action, int effect) {
        return conduct.effect(action, effect);
    }

    /** Moves a run on by one step; a fallen government's only by the clock. */
    public void step(CountryState state) {
        if (state.fallen()) {
            state.step++;
            return;
        }
        conduct.prepare(state);
        books.close(state, moved(state), conduct.nowOpenness);
    }

    /**
     * Moves a run on by so many steps, with the same result to the last bit as that many times {@link #step}. Quick while nobody is active,
     * signals are below {@link Parameter#ONSET} and no action begins: then only legitimacy, signals and backlash are followed, some 3 ns
     * a step, and nothing at all once these rest; with people in jail their releases too.
     *
     * @param steps 0 or more
     */
    public void steps(CountryState state, int steps) {
        int end = state.step + steps;
        while (state.step < end) {
            if (state.fallen()) {
                state.step = end;
            } else if (!Rest.isQuiet(state) || !rest.pass(state, end)) {
                step(state);
            }
        }
    }

    /** Moves people, and returns how many die. */
    private double moved(CountryState state) {
        if (Rest.isQuiet(state)) {
            flows.release(state);
            return 0;
        }
        exposures.fill(state, conduct.nowOpenness, exposure);
        return flows.move(state, exposure, conduct, books.expectation(state));
    }

    /** Works out anew who is beyond control, after others have changed forces or people; forgets the extremes. */
    public void survey(CountryState state) {
        books.look(state);
        state.forgetExtremes();
    }

    /** Makes a whole run from the start. */
    public CountryOutcome run(CountryState state, Parameters parameters, long key, int steps) {
        start(state, parameters, key);
        steps(state, steps);
        return outcome(state);
    }

    /** The same, keeping active people and control of all cities at all steps. */
    public CountryOutcome run(CountryState state, Parameters parameters, long key, CountryTrajectory trajectory) {
        start(state, parameters, key);
        trajectory.record(0, state);
        for (int i = 1; i <= trajectory.steps(); i++) {
            step(state);
            trajectory.record(i, state);
        }
        return outcome(state);
    }

    /** What has come of a run so far. */
    public CountryOutcome outcome(CountryState state) {
        return CountryOutcome.of(state, settings.stepDays());
    }
}
