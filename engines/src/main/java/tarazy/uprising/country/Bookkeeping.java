package tarazy.uprising.country;

/** What happens to the country as a whole at the end of a step: legitimacy, backlash, control, fall. */
final class Bookkeeping {
    /** Signals, backlash and departures from normal legitimacy below this are forgotten. */
    private static final double NEGLIGIBLE = 1e-9;

    private final int cities;

    /** −1 if no city's loss alone is the government's. */
    private final int capital;

    Bookkeeping(CountrySettings settings) {
        cities = settings.cities().size();
        capital = settings.capital().isEmpty() ? -1 : settings.city(settings.capital());
    }

    /** Factor on perceived ratios by the presence of foreign forces. */
    double expectation(CountryState state) {
        if (!(state.coefficients.foreignExpectation > 0)) {
            return 1;
        }
        double strangers = strangers(state);
        if (!(strangers > 0)) {
            return 1;
        }
        double all = strangers;
        for (int c = 0; c < cities; c++) {
            all += state.forces(c);
        }
        return 1 + state.coefficients.foreignExpectation * strangers / all;
    }

    private double strangers(CountryState state) {
        double sum = 0;
        for (int c = 0; c < cities; c++) {
            sum += state.foreign[c];
        }
        return sum;
    }

    void close(CountryState state, double deaths, double openness) {
        Coefficients k = state.coefficients;
        double seen = openness * deaths;
        double gain = gain(state);
        state.casualties += deaths;
        state.legitimacy = legitimacy(k, state.legitimacy, state.backlash, seen);
        state.signal = signal(k, state.signal, seen);
        state.backlash = backlash(k, state.backlash, seen, gain);
        state.step++;
        look(state);
        boolean beyond = state.lost >= k.citiesToFall || (capital >= 0 && state.control[capital] < k.lostBelow);
        state.astray = beyond && !state.shielded ? state.astray + 1 : 0;
        if (state.astray > k.stepsToFall) {
            state.fall = state.step;
        }
    }

    /** Legitimacy a step on. */
    static double legitimacy(Coefficients k, double legitimacy, double backlash, double seen) {
        double lost = k.perCasualty * seen + k.perBacklash * backlash;
        double next = Math.fma(legitimacy - k.legitimacyNormal, k.keptLegitimacy, k.legitimacyNormal - lost);
        if (Math.abs(next - k.legitimacyNormal) < NEGLIGIBLE) {
            return k.legitimacyNormal;
        }
        return next < 0 ? 0 : next > 1 ? 1 : next;
    }

    /** Signals a step on. */
    static double signal(Coefficients k, double signal, double seen) {
        double next = Math.fma(signal, k.keptSignal, k.outrage * seen);
        return next < NEGLIGIBLE ? 0 : next;
    }

    /**
     * Backlash a step on.
     *
     * @param gain by the presence of foreign forces
     */
    static double backlash(Coefficients k, double backlash, double seen, double gain) {
        double next = Math.fma(backlash, k.keptBacklash, k.backlashPerCasualty * seen + gain);
        return next < NEGLIGIBLE ? 0 : next;
    }

    /** Backlash that foreign forces add in a step. */
    double gain(CountryState state) {
        return state.coefficients.foreignBacklash > 0 ? state.coefficients.foreignBacklash * strangers(state) : 0;
    }

    /** Works out control, who is beyond it, and the peak. */
    void look(CountryState state) {
        Coefficients k = state.coefficients;
        double total = 0;
        double lowest = 1;
        int lost = 0;
        for (int c = 0; c < cities; c++) {
            double active = state.active[c];
            double holding = k.holds * (state.forces(c) + state.foreign[c]);
            double control = active > 0 ? holding / (holding + active) : 1;
            state.control[c] = control;
            state.most[c] = active > state.most[c] ? active : state.most[c];
            state.least[c] = control < state.least[c] ? control : state.least[c];
            total += active;
            lowest = control < lowest ? control : lowest;
            lost += control < k.lostBelow ? 1 : 0;
        }
        state.totalActive = total;
        state.peak = Math.max(state.peak, total);
        state.lowestControl = lowest;
        state.lost = lost;
        if (lost > 0) {
            state.firstLost = state.firstLost < 0 ? state.step : state.firstLost;
            state.lastLost = state.step;
        }
    }
}
