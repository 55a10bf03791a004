package tarazy.uprising.country;

import java.util.List;

/** What actions begin and are in force. */
final class Conduct {
    /** Whether an action is to begin at this step. */
    @FunctionalInterface
    private interface Due {
        boolean at(CountryState state);
    }

    private final CountrySettings settings;
    private final int actions;
    private final Due[] due;
    private final int[] length;
    private final double[] openness;
    private final double[] mobilisation;
    private final double[] effectiveness;
    private final double[] deterrence;
    private final double[] lethality;

    /** What is in force at the step at hand. */
    double nowOpenness;

    double nowMobilisation;
    double nowEffectiveness;
    double nowDeterrence;
    double nowLethality;

    Conduct(CountrySettings settings) {
        this.settings = settings;
        List<Action> all = settings.actions();
        actions = all.size();
        due = new Due[actions];
        length = new int[actions];
        openness = new double[actions];
        mobilisation = new double[actions];
        effectiveness = new double[actions];
        deterrence = new double[actions];
        lethality = new double[actions];
        for (int i = 0; i < actions; i++) {
            due[i] = due(i, all.get(i).trigger());
            length[i] = steps(all.get(i).days());
            openness[i] = 1;
            mobilisation[i] = 1;
            effectiveness[i] = 1;
            deterrence[i] = 1;
            for (Effect effect : all.get(i).effects()) {
                if (effect instanceof Effect.Lasting lasting) {
                    prepare(i, lasting);
                }
            }
        }
    }

    private void prepare(int i, Effect.Lasting effect) {
        switch (effect) {
            case Effect.Openness(double level) -> openness[i] = Math.min(openness[i], level);
            case Effect.Mobilisation(double factor) -> mobilisation[i] *= factor;
            case Effect.Effectiveness(double factor) -> effectiveness[i] *= factor;
            case Effect.Deterrence(double factor) -> deterrence[i] *= factor;
            case Effect.Lethality(double more) -> lethality[i] += more;
        }
    }

    /** Days in steps, rounded up but for what rounding in days has added. */
    private int steps(double days) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(days / settings.stepDays() - 1e-9));
    }

    private Due due(int i, Trigger trigger) {
        return switch (trigger) {
            case Trigger.At(double day) -> {
                int first = steps(day);
                yield state -> state.step >= first;
            }
            case Trigger.After(String action, double delay) -> {
                int other = indexOf(action);
                int wait = steps(delay);
                yield state -> state.begun[other] >= 0 && state.step - state.begun[other] >= wait;
            }
            case Trigger.When when -> {
                int city = when.city().isEmpty() ? -1 : settings.city(when.city());
                int wait = steps(when.delayDays());
                yield state -> {
                    if (state.met[i] < 0 && isMet(when, city, state)) {
                        state.met[i] = state.step;
                    }
                    return state.met[i] >= 0 && state.step - state.met[i] >= wait;
                };
            }
            case Trigger.OnCall() -> state -> false;
        };
    }

    private static boolean isMet(Trigger.When when, int city, CountryState state) {
        double value =
                switch (when.measure()) {
                    case ACTIVE -> city < 0 ? state.totalActive : state.active[city];
                    case CONTROL -> city < 0 ? state.lowestControl : state.control[city];
                    case CITIES_LOST -> state.lost;
                    case CASUALTIES -> state.casualties;
                    case LEGITIMACY -> state.legitimacy;
                };
        return when.side() == Trigger.Side.AT_LEAST ? value >= when.value() : value <= when.value();
    }

    int indexOf(String action) {
        for (int i = 0; i < actions; i++) {
            if (settings.actions().get(i).name().equals(action)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no action " + action);
    }

    /** Begins what is due and takes stock of what is in force. */
    void prepare(CountryState state) {
        nowOpenness = state.openness;
        nowMobilisation = 1;
        nowEffectiveness = 1;
        nowDeterrence = 1;
        nowLethality = 0;
        for (int i = 0; i < actions; i++) {
            if (state.begun[i] < 0 && due[i].at(state)) {
                begin(state, i);
            }
            if (state.begun[i] >= 0 && state.step - state.begun[i] < length[i]) {
                nowOpenness = Math.min(nowOpenness, openness[i]);
                nowMobilisation *= mobilisation[i];
                nowEffectiveness *= effectiveness[i];
                nowDeterrence *= deterrence[i];
                nowLethality += lethality[i];
            }
        }
    }

    void begin(CountryState state, int i) {
        state.begun[i] = state.step;
        for (Effect effect : settings.actions().get(i).effects()) {
            apply(state, effect);
        }
    }

    private void apply(CountryState state, Effect effect) {
        LegitimacyRules rules = settings.legitimacy();
        switch (effect) {
            case Effect.Lasting lasting -> {
                // counted while the action is in force
            }
            case Effect.Concession(double size) -> {
                state.shiftLegitimacy(rules.perConcession() * size);
                state.shiftHardship(-rules.relief() * size);
                state.signal += rules.weakness() * size;
            }
            case Effect.PriceShock(double size) -> {
                state.shiftLegitimacy(-rules.perPriceShock() * Math.max(0, size));
                state.shiftHardship(size);
            }
            case Effect.Legitimacy(double shift) -> state.shiftLegitimacy(shift);
            case Effect.Spark(String city, double persons) -> state.spark(settings.city(city), persons);
            case Effect.Forces(String city, double more) -> {
                int place = settings.city(city);
                state.setForces(place, state.forces[place] + more);
            }
            case Effect.ForeignForces(String city, double more) -> {
                int place = settings.city(city);
                state.setForeign(place, state.foreign[place] + more);
            }
        }
    }
}
