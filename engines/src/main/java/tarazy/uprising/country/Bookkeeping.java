package tarazy.uprising.country;

/** What happens to the country as a whole at the end of a step: legitimacy, backlash, control, fall. */
final class Bookkeeping {
    private final int cities;
    private final int capital;
    private final double days;
    private final LegitimacyRules legitimacy;
    private final ForeignRules foreign;
    private final ControlRules rules;
    private final double outrage;
    private final double keptLegitimacy;
    private final double keptSignal;
    private final double keptBacklash;
    private final double stepsToFall;

    Bookkeeping(CountrySettings settings) {
        cities = settings.cities().size();
        days = settings.stepDays();
        legitimacy = settings.legitimacy();
        foreign = settings.foreign();
        rules = settings.control();
        capital = rules.capital().isEmpty() ? -1 : settings.city(rules.capital());
        outrage = settings.repression().outrage();
        keptLegitimacy = Decay.of(legitimacy.recovery() * days);
        keptSignal = Decay.of(days / settings.repression().outrageDays());
        keptBacklash = Decay.of(days / foreign.backlashDays());
        stepsToFall = Math.ceil(rules.days() / days - 1e-9);
    }

    /** Factor on perceived ratios by the presence of foreign forces. */
    double expectation(CountryState state) {
        if (foreign.expectation() <= 0) {
            return 1;
        }
        double strangers = strangers(state);
        if (strangers <= 0) {
            return 1;
        }
        double all = strangers;
        for (int c = 0; c < cities; c++) {
            all += state.forces[c];
        }
        return 1 + foreign.expectation() * strangers / all;
    }

    private double strangers(CountryState state) {
        double sum = 0;
        for (int c = 0; c < cities; c++) {
            sum += state.foreign[c];
        }
        return sum;
    }

    void close(CountryState state, double deaths, double openness) {
        double seen = openness * deaths;
        state.casualties += deaths;
        double drawn = legitimacy.normal() + (state.legitimacy - legitimacy.normal()) * keptLegitimacy;
        double cost = legitimacy.perCasualty() * seen + legitimacy.perBacklash() * state.backlash * days;
        state.legitimacy = Math.clamp(drawn - cost, 0, 1);
        state.signal = state.signal * keptSignal + outrage * seen;
        state.backlash = state.backlash * keptBacklash + foreign.perCasualty() * seen;
        if (foreign.backlash() > 0) {
            state.backlash += foreign.backlash() * strangers(state) * days / 1_000;
        }
        state.step++;
        look(state);
        state.peak = Math.max(state.peak, state.totalActive);
        boolean beyond = state.lost >= rules.cities()
                || (capital >= 0 && state.control[capital] < rules.lostBelow());
        state.astray = beyond ? state.astray + 1 : 0;
        if (state.astray > stepsToFall) {
            state.fall = state.step;
        }
    }

    /** Works out control and who is beyond it. */
    void look(CountryState state) {
        double total = 0;
        double lowest = 1;
        int lost = 0;
        for (int c = 0; c < cities; c++) {
            double active = state.active[c];
            double held = rules.held() * (state.forces[c] + state.foreign[c]);
            double control = active > 0 ? held / (held + active) : 1;
            state.control[c] = control;
            total += active;
            lowest = control < lowest ? control : lowest;
            lost += control < rules.lostBelow() ? 1 : 0;
        }
        state.totalActive = total;
        state.lowestControl = lowest;
        state.lost = lost;
        if (lost > 0) {
            state.firstLost = state.firstLost < 0 ? state.step : state.firstLost;
            state.lastLost = state.step;
        }
    }
}
