package tarazy.uprising.country;

/**
 * Moves runs of a country on. Holds what all runs share, worked out once, and scratch space: one for each thread, for any number of
 * {@linkplain CountryState states}. In a step everything follows from the state at its start: exposure, willing shares and
 * rates; people who join, leave, are arrested, die and are released are binomial numbers, drawn by (key of the run, step, city,
 * purpose), so that a run has the same draws whatever else is simulated and whatever happens in other cities.
 */
public final class CountrySimulator {
    private final CountrySettings settings;
    private final int cities;
    private final Exposure exposures;
    private final Conduct conduct;
    private final Bookkeeping books;
    private final Flows flows;
    private final double[] exposure;

    private final double days;

    public CountrySimulator(CountrySettings settings) {
        this.settings = settings;
        cities = settings.cities().size();
        exposures = new Exposure(settings);
        conduct = new Conduct(settings);
        books = new Bookkeeping(settings);
        exposure = new double[cities];
        flows = new Flows(settings);
        days = settings.stepDays();
    }

    /** A state at the start of a run. */
    public CountryState newState() {
        CountryState state = new CountryState(cities, settings.actions().size());
        start(state);
        return state;
    }

    /** Takes a state of this country back to the start of a run. */
    public void start(CountryState state) {
        state.clear();
        for (int c = 0; c < cities; c++) {
            City city = settings.cities().get(c);
            state.active[c] = city.active();
            state.susceptible[c] = city.population() - city.active();
            state.forces[c] = city.forces();
        }
        state.openness = settings.openness();
        state.hardship = settings.hardship();
        state.legitimacy = settings.legitimacy().start();
        books.look(state);
        state.peak = state.totalActive;
    }

    /** Begins an action now, unless it has begun before. */
    public void begin(CountryState state, String action) {
        int i = conduct.indexOf(action);
        if (state.begun[i] < 0) {
            conduct.begin(state, i);
        }
    }

    /** Makes some people of a city active now, as many as there are. */
    public void spark(CountryState state, int city, double persons) {
        state.spark(city, persons);
    }

    /**
     * Makes a whole run from the start.
     *
     * @param key of the run; runs with different keys are independent
     */
    public CountryOutcome run(CountryState state, long key, int steps) {
        start(state);
        for (int i = 0; i < steps; i++) {
            step(state, key);
        }
        return outcome(state);
    }

    /** The same, keeping active people and control of all cities at all steps. */
    public CountryOutcome run(CountryState state, long key, CountryTrajectory trajectory) {
        start(state);
        trajectory.record(0, state);
        for (int i = 1; i <= trajectory.steps(); i++) {
            step(state, key);
            trajectory.record(i, state);
        }
        return outcome(state);
    }

    /** What has come of a run so far. */
    public CountryOutcome outcome(CountryState state) {
        return CountryOutcome.of(state, days);
    }

    /** Moves a run on by one step. */
    public void step(CountryState state, long key) {
        if (state.fallen()) {
            state.step++;
            return;
        }
        conduct.prepare(state);
        exposures.fill(state, conduct.nowOpenness, exposure);
        double deaths = flows.move(state, exposure, conduct, books.expectation(state), Keys.of(key, state.step));
        books.close(state, deaths, conduct.nowOpenness);
    }
}
