package tarazy.uprising.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestTest {
    private static final int HUNDRED_DAYS = 400;

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 1; seed <= 150; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    private static Trigger trigger(SplittableRandom random, int actionsBefore) {
        double value = random.nextDouble();
        double delay = random.nextBoolean() ? 0 : 5 * random.nextDouble();
        Trigger.Side side = random.nextBoolean() ? Trigger.Side.AT_LEAST : Trigger.Side.AT_MOST;
        return switch (random.nextInt(actionsBefore > 0 ? 8 : 7)) {
            case 0, 1 -> new Trigger.At(120 * value);
            case 2, 3 -> new Trigger.When(Trigger.Measure.LEGITIMACY, "", side, 0.5 + 0.4 * value, delay);
            case 4 -> new Trigger.When(Trigger.Measure.ACTIVE, "", Trigger.Side.AT_LEAST, 2_000 * value, delay);
            case 5 -> new Trigger.When(Trigger.Measure.CONTROL, "Belt", side, value, delay);
            case 6 -> new Trigger.OnCall();
            default -> new Trigger.After(Integer.toString(random.nextInt(actionsBefore)), 10 * value);
        };
    }

    private static Effect effect(SplittableRandom random) {
        double size = random.nextDouble();
        return switch (random.nextInt(9)) {
            case 0 -> Effect.of(EffectKind.OPENNESS, size);
            case 1 -> Effect.of(EffectKind.CONCESSION, size);
            case 2 -> Effect.of(EffectKind.PRICE_SHOCK, 2 * size - 1);
            case 3, 4 -> Effect.of(EffectKind.LEGITIMACY, 0.4 * size - 0.2);
            case 5 -> Effect.in("Ander", EffectKind.SPARK, 1_000 * size);
            case 6 -> Effect.in("Corry", EffectKind.FORCES, -2_000 * size);
            case 7 -> Effect.in("Belt", EffectKind.FOREIGN_FORCES, 1_000 * size);
            default -> Effect.of(EffectKind.LETHALITY, 0.01 * size);
        };
    }

    private static CountrySettings settings(SplittableRandom random) {
        List<Action> actions = new ArrayList<>();
        int number = random.nextInt(7);
        for (int i = 0; i < number; i++) {
            Action action = Action.of(Integer.toString(i), trigger(random, i), effect(random), effect(random));
            actions.add(random.nextBoolean() ? action : action.forDays(20 * random.nextDouble() + 0.1));
        }
        boolean quiet = random.nextBoolean();
        return CountrySettings.builder(Countries.three().stream()
                        .map(city -> quiet ? city.withActive(0) : city)
                        .toList())
                .capital("Corry")
                .actions(actions)
                .build();
    }

    private static Parameters parameters(SplittableRandom random) {
        return Countries.restless()
                .set(Parameter.LEGITIMACY, 0.6 + 0.4 * random.nextDouble())
                .set(Parameter.LEGITIMACY_RECOVERY, random.nextBoolean() ? 0 : 0.5 * random.nextDouble())
                .set(Parameter.LEAVING, 5 * random.nextDouble())
                .set(Parameter.ONSET, random.nextInt(8) == 0 ? -0.001 : 0.003 * random.nextDouble())
                .set(Parameter.WEAKNESS, 0.01 * random.nextDouble())
                .set(Parameter.HELD_DAYS, 5 * random.nextDouble() + 0.01)
                .set(Parameter.FALL_DAYS, random.nextBoolean() ? 1 : 1_000)
                .set(Parameter.BACKLASH_DAYS, 10 * random.nextDouble() + 0.01);
    }

    @ParameterizedTest(name = "settings of seed {0}")
    @MethodSource("seeds")
    void manyStepsAtOnceAreThatManySteps(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CountrySimulator simulator = new CountrySimulator(settings(random));
        Parameters parameters = parameters(random);
        CountryState quick = simulator.newState();
        CountryState slow = simulator.newState();
        simulator.start(quick, parameters, seed);
        simulator.start(slow, parameters, seed);
        int actions = quick.begun.length;
        for (int stretch = 0; stretch < 12; stretch++) {
            int steps = random.nextInt(stretch % 3 == 0 ? 4 : HUNDRED_DAYS);
            simulator.steps(quick, steps);
            for (int i = 0; i < steps; i++) {
                simulator.step(slow);
            }
            assertThat(quick)
                    .usingRecursiveComparison()
                    .withComparatorForType(Double::compare, Double.class)
                    .isEqualTo(slow);
            int action = random.nextInt(actions + 1);
            boolean on = random.nextBoolean();
            double level = random.nextDouble();
            for (CountryState state : List.of(quick, slow)) {
                if (action < actions) {
                    state.call(action, on);
                }
                if (stretch % 4 == 3) {
                    state.setLegitimacy(level);
                    state.setForeign(1, 100 * level);
                    state.concede(level);
                }
            }
        }
    }

    /** What one action does can keep the condition of the next from being met, in the same step. */
    @Test
    void conditionsAreLookedAtAfterWhatComesBefore() {
        CountrySettings settings = CountrySettings.builder(List.of(City.of("one", 1_000, 10, 0, 0)))
                .actions(List.of(
                        Action.of("loss", new Trigger.At(10), Effect.of(EffectKind.LEGITIMACY, -0.4)),
                        Action.of(
                                "gain",
                                new Trigger.When(Trigger.Measure.LEGITIMACY, "", Trigger.Side.AT_LEAST, 0.75, 1),
                                Effect.of(EffectKind.LEGITIMACY, 0.1))))
                .build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        simulator.start(state, new Parameters(), 1);
        simulator.steps(state, 40);
        state.setLegitimacy(0.8);
        simulator.steps(state, 20);
        assertThat(state.legitimacy()).isEqualTo(0.8 - 0.4);
        assertThat(state.begun(1)).isFalse();
    }

    @Test
    void aRunAtRestMovesInOneGoUntilAnActionBegins() {
        CountrySettings settings = CountrySettings.builder(
                        List.of(City.of("one", 1_000, 10, 0, 0), City.of("two", 1_000, 10, 1, 1)))
                .actions(List.of(
                        Action.of("spark", new Trigger.At(500), Effect.in("one", EffectKind.SPARK, 50)),
                        Action.of("cut", new Trigger.After("spark", 100), Effect.of(EffectKind.LEGITIMACY, -0.3))))
                .build();
        Conduct conduct = new Conduct(settings);
        Bookkeeping books = new Bookkeeping(settings);
        Rest rest = new Rest(conduct, books, new Flows(settings));
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        simulator.start(state, new Parameters().set(Parameter.LEAVING, 10), 1);
        assertThat(Rest.isQuiet(state)).isTrue();
        assertThat(rest.pass(state, 1_000)).isTrue();
        assertThat(state.step()).isEqualTo(1_000);
        assertThat(rest.pass(state, 3_000)).isTrue();
        assertThat(state.step()).isEqualTo(2_000);
        assertThat(rest.pass(state, 3_000)).isFalse();
        simulator.step(state);
        assertThat(Rest.isQuiet(state)).isFalse();
        simulator.steps(state, 1_000);
        assertThat(state.step()).isEqualTo(3_001);
        assertThat(state.legitimacy()).isLessThan(0.5);
        assertThat(Rest.isQuiet(state)).isTrue();
    }
}
