package tarazy.uprising.country;

import java.util.List;

/** What actions begin and are in force. */
final class Conduct {
    private static final int NEVER = Integer.MAX_VALUE;

    /** The step from which on an action is to begin, or on call to be in force; {@link #NEVER} as far as is known by now. */
    @FunctionalInterface
    private interface Due {
        int from(CountryState state);
    }

    private final CountrySettings settings;
    private final int actions;
    private final Due[] due;
    private final boolean[] onCall;
    private final int[] length;

    /** Number of the first effect of each action, and of all. */
    private final int[] first;

    private final EffectKind[] kinds;
    private final int[] cities;
    private final double[] usual;

    /** Legitimacy at which an action's condition is met, from above and from below; infinite if it has none. */
    private final double[] watchBelow;

    private final double[] watchAbove;

    /** See {@link #next}. */
    double watchedBelow;

    double watchedAbove;

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
        onCall = new boolean[actions];
        length = new int[actions];
        first = new int[actions + 1];
        watchBelow = new double[actions];
        watchAbove = new double[actions];
        List<Effect> effects =
                all.stream().flatMap(action -> action.effects().stream()).toList();
        kinds = effects.stream().map(Effect::kind).toArray(EffectKind[]::new);
        cities = effects.stream()
                .mapToInt(effect -> effect.city().isEmpty() ? -1 : settings.city(effect.city()))
                .toArray();
        usual = effects.stream().mapToDouble(Effect::size).toArray();
        for (int i = 0; i < actions; i++) {
            Action action = all.get(i);
            due[i] = due(i, action.trigger());
            onCall[i] = action.trigger() instanceof Trigger.OnCall;
            length[i] = settings.steps(action.days());
            first[i + 1] = first[i] + action.effects().size();
            watchBelow[i] = watched(action.trigger(), Trigger.Side.AT_MOST, Double.NEGATIVE_INFINITY);
            watchAbove[i] = watched(action.trigger(), Trigger.Side.AT_LEAST, Double.POSITIVE_INFINITY);
        }
    }

    private static double watched(Trigger trigger, Trigger.Side side, double otherwise) {
        return trigger instanceof Trigger.When when
                        && when.measure() == Trigger.Measure.LEGITIMACY
                        && when.side() == side
                ? when.value()
                : otherwise;
    }

    private Due due(int i, Trigger trigger) {
        return switch (trigger) {
            case Trigger.At(double day) -> {
                int start = settings.steps(day);
                yield _ -> start;
            }
            case Trigger.After(String action, double delay) -> {
                int other = settings.action(action);
                int wait = settings.steps(delay);
                yield state -> after(state.begun[other], wait);
            }
            case Trigger.When when -> {
                int city = when.city().isEmpty() ? -1 : settings.city(when.city());
                int wait = settings.steps(when.delayDays());
                yield state -> {
                    if (state.met[i] < 0 && isMet(when, city, state)) {
                        state.met[i] = state.step;
                    }
                    return after(state.met[i], wait);
                };
            }
            case Trigger.OnCall() -> state -> state.called[i] ? 0 : NEVER;
        };
    }

    private static int after(int step, int wait) {
        return step < 0 || wait > NEVER - step ? NEVER : step + wait;
    }

    private static boolean isMet(Trigger.When when, int city, CountryState state) {
        double value = switch (when.measure()) {
            case ACTIVE -> city < 0 ? state.totalActive : state.active[city];
            case CONTROL -> city < 0 ? state.lowestControl : state.control[city];
            case CITIES_LOST -> state.lost;
            case CASUALTIES -> state.casualties;
            case LEGITIMACY -> state.legitimacy;
        };
        return when.side() == Trigger.Side.AT_LEAST ? value >= when.value() : value <= when.value();
    }

    int effects() {
        return usual.length;
    }

    /** Number of an action's effect, counted through all. */
    int effect(int action, int effect) {
        return first[action] + effect;
    }

    void start(CountryState state) {
        System.arraycopy(usual, 0, state.sizes, 0, usual.length);
    }

    /** Begins what is due and takes stock of what is in force. */
    void prepare(CountryState state) {
        nowOpenness = state.openness;
        nowMobilisation = 1;
        nowEffectiveness = 1;
        nowDeterrence = 1;
        nowLethality = 0;
        for (int i = 0; i < actions; i++) {
            if (onCall[i] && !state.called[i]) {
                state.begun[i] = -1;
            } else if (state.begun[i] < 0 && due[i].from(state) <= state.step) {
                state.begun[i] = state.step;
                for (int j = first[i]; j < first[i + 1]; j++) {
                    happen(state, j);
                }
            }
            if (state.begun[i] >= 0 && state.step - state.begun[i] < length[i]) {
                for (int j = first[i]; j < first[i + 1]; j++) {
                    last(kinds[j], state.sizes[j]);
                }
            }
        }
    }

    /**
     * The step at which the next action begins or is called off, this one or later, if nothing changes but legitimacy, and that
     * stays above {@link #watchedBelow} and below {@link #watchedAbove}.
     */
    int next(CountryState state) {
        int next = NEVER;
        watchedBelow = Double.NEGATIVE_INFINITY;
        watchedAbove = Double.POSITIVE_INFINITY;
        for (int i = 0; i < actions; i++) {
            if (state.begun[i] < 0) {
                int from = due[i].from(state);
                if (from <= state.step) {
                    // what it does can change whether conditions of those after it are met
                    return state.step;
                }
                next = Math.min(next, from);
                if (state.met[i] < 0) {
                    watchedBelow = Math.max(watchedBelow, watchBelow[i]);
                    watchedAbove = Math.min(watchedAbove, watchAbove[i]);
                }
            } else if (onCall[i] && !state.called[i]) {
                return state.step;
            }
        }
        return next;
    }

    private void last(EffectKind kind, double size) {
        switch (kind) {
            case OPENNESS -> nowOpenness = Math.min(nowOpenness, size);
            case MOBILISATION -> nowMobilisation *= size;
            case EFFECTIVENESS -> nowEffectiveness *= size;
            case DETERRENCE -> nowDeterrence *= size;
            case LETHALITY -> nowLethality += size;
            default -> {
                // has happened when the action began
            }
        }
    }

    private void happen(CountryState state, int effect) {
        double size = state.sizes[effect];
        int city = cities[effect];
        switch (kinds[effect]) {
            case CONCESSION -> state.concede(size);
            case PRICE_SHOCK -> state.shockPrices(size);
            case LEGITIMACY -> state.setLegitimacy(state.legitimacy + size);
            case SPARK -> state.spark(city, size);
            case FORCES -> state.setForces(city, state.own[city] + size);
            case FOREIGN_FORCES -> state.setForeign(city, state.foreign[city] + size);
            default -> {
                // counted while the action is in force
            }
        }
    }
}
