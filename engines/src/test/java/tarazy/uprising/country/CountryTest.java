package tarazy.uprising.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.uprising.InvalidUprisingException;

class CountryTest {
    private static final int MONTH = 120;

    private static double[] active(CountrySettings settings, Parameters parameters, long key) {
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryTrajectory trajectory =
                new CountryTrajectory(MONTH, settings.cities().size());
        simulator.run(simulator.newState(), parameters, key, trajectory);
        double[] all = new double[(MONTH + 1) * settings.cities().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = trajectory.active(
                    i / settings.cities().size(), i % settings.cities().size());
        }
        return all;
    }

    private static double meanPeak(CountrySettings settings, Parameters parameters) {
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        double sum = 0;
        for (int key = 0; key < 100; key++) {
            sum += simulator.run(state, parameters, key, MONTH).peak();
        }
        return sum / 100;
    }

    /** Values over the whole range of each parameter that does not blow up legitimacy at once. */
    private static Parameters random(SplittableRandom random) {
        Parameters parameters = new Parameters();
        for (Parameter parameter : Parameter.values()) {
            double value = parameter.usual() * 2 * random.nextDouble() + 0.1 * random.nextDouble();
            parameters.set(parameter, parameter.nearest(value));
        }
        return parameters.set(Parameter.FALL_CITIES, 1 + random.nextInt(4)).set(Parameter.SIGHT, 1_000);
    }

    @ParameterizedTest(name = "parameters of seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nobodyIsLostOrCreated(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CountrySettings settings = Countries.builder(
                        Action.of("call", new Trigger.At(3), Effect.in("Belt", EffectKind.SPARK, 1e9)),
                        Action.of("shoot", new Trigger.At(5), Effect.of(EffectKind.LETHALITY, 5)))
                .dispositions(random.nextBoolean() ? Dispositions.FIXED : Dispositions.REDRAWN)
                .ratio(random.nextBoolean() ? Ratio.FLOOR : Ratio.SMOOTH)
                .contagion(random.nextBoolean() ? Contagion.LINEAR : Contagion.SATURATING)
                .build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        simulator.start(state, random(random), seed);
        for (int i = 0; i < MONTH; i++) {
            simulator.step(state);
            for (int c = 0; c < 3; c++) {
                double[] all = {
                    state.susceptible(c), state.active(c), state.jailed(c), state.spent(c), state.casualties(c)
                };
                assertThat(Arrays.stream(all).allMatch(persons -> persons >= 0 && !(persons % 1 > 0)))
                        .isTrue();
                assertThat(Arrays.stream(all).sum())
                        .isEqualTo(settings.cities().get(c).population());
                assertThat(state.control(c)).isBetween(0.0, 1.0);
                assertThat(state.forces(c))
                        .isBetween(0.0, settings.cities().get(c).forces());
            }
            assertThat(state.legitimacy()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void theSameKeyGivesTheSameRunWhateverElseIsRun() {
        CountrySettings settings = Countries.builder().build();
        double[] alone = active(settings, Countries.restless(), 7);
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        CountryState other = simulator.newState();
        simulator.start(state, Countries.restless(), 7);
        simulator.start(other, Countries.restless().set(Parameter.LEGITIMACY, 0.3), 8);
        for (int i = 1; i <= MONTH; i++) {
            simulator.step(other);
            simulator.step(state);
            assertThat(state.active(1)).isEqualTo(alone[3 * i + 1]);
        }
        assertThat(active(settings, Countries.restless(), 8)).isNotEqualTo(alone);
    }

    @Test
    void aBlackoutThatLeavesAllOpenChangesNothing() {
        Action none = Action.of("blackout", new Trigger.At(0), Effect.of(EffectKind.OPENNESS, 1));
        Action real = Action.of("blackout", new Trigger.At(0), Effect.of(EffectKind.OPENNESS, 0.05));
        double[] without = active(Countries.builder().build(), Countries.restless(), 3);
        assertThat(active(Countries.builder(none).build(), Countries.restless(), 3))
                .isEqualTo(without);
        double[] blackout = active(Countries.builder(real).build(), Countries.restless(), 3);
        // it spreads more slowly
        assertThat(blackout[3 * 12 + 2]).isLessThan(without[3 * 12 + 2]);
    }

    @Test
    void whereNothingIsHeardNothingSpreads() {
        Parameters deaf = Countries.restless().set(Parameter.OPENNESS, 0).set(Parameter.WORD, 0);
        double[] active = active(Countries.builder().build(), deaf, 1);
        for (int t = 0; t <= MONTH; t++) {
            assertThat(active[3 * t + 1] + active[3 * t + 2]).isZero();
        }
        assertThat(Arrays.stream(active).max().orElseThrow()).isGreaterThan(1_000);
    }

    @Test
    void moreForcesMeanFewerActivePeople() {
        double before = Double.POSITIVE_INFINITY;
        for (double factor : new double[] {0, 0.5, 1, 2, 4, 8}) {
            List<City> cities = Countries.three().stream()
                    .map(city -> City.of(
                                    city.name(),
                                    city.population(),
                                    factor * city.forces(),
                                    city.latitude(),
                                    city.longitude())
                            .withActive(city.active()))
                    .toList();
            CountrySettings settings =
                    CountrySettings.builder(cities).ratio(Ratio.SMOOTH).build();
            double peak = meanPeak(settings, Countries.restless());
            assertThat(peak).as("%s times the forces", factor).isLessThan(before);
            before = peak;
        }
    }

    @Test
    void aConcessionCanBackfire() {
        Action concession = Action.of("concession", new Trigger.At(1), Effect.of(EffectKind.CONCESSION, 1));
        CountrySettings stubborn = Countries.builder().build();
        CountrySettings yielding = Countries.builder(concession).build();
        Parameters strong = Countries.restless();
        assertThat(meanPeak(yielding, strong)).isLessThan(0.9 * meanPeak(stubborn, strong));
        Parameters weak = Countries.restless()
                .set(Parameter.CONTAGION_RATE, 2)
                .set(Parameter.STEEPNESS, 1)
                .set(Parameter.WEAKNESS, 0.05)
                .set(Parameter.RELIEF, 0)
                .set(Parameter.LEGITIMACY_PER_CONCESSION, 0);
        assertThat(meanPeak(yielding, weak)).isGreaterThan(1.05 * meanPeak(stubborn, weak));
    }

    @Test
    void theFallIsForGood() {
        CountrySettings settings = Countries.builder().build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        simulator.start(state, Countries.restless().set(Parameter.FALL_DAYS, 1), 1);
        state.spark(2, 900_000);
        int steps = 0;
        while (!state.fallen() && steps < MONTH) {
            simulator.step(state);
            steps++;
        }
        // one day after the end of the first step
        assertThat(steps).isEqualTo(5);
        assertThat(simulator.outcome(state).fallDay()).isEqualTo(1.25);
        double active = state.active();
        state.setForces(2, 1e6);
        for (int i = 0; i < 20; i++) {
            simulator.step(state);
        }
        assertThat(state.fallen()).isTrue();
        assertThat(state.active()).isEqualTo(active);
        assertThat(state.step()).isEqualTo(25);
    }

    @Test
    void itFallsWithEnoughCitiesToo() {
        CountrySettings settings = CountrySettings.builder(Countries.three()).build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        for (double cities : new double[] {2, 3}) {
            simulator.start(
                    state,
                    Countries.restless()
                            .set(Parameter.FALL_DAYS, 0)
                            .set(Parameter.FALL_CITIES, cities)
                            .set(Parameter.OPENNESS, 0)
                            .set(Parameter.WORD, 0),
                    1);
            state.spark(0, 150_000);
            state.spark(1, 400_000);
            simulator.step(state);
            assertThat(state.citiesLost()).isEqualTo(2);
            assertThat(state.fallen()).isEqualTo(cities < 3);
        }
    }

    @Test
    void actionsBeginWhenTheyAreDue() {
        CountrySettings settings = Countries.builder(
                        Action.of("late", new Trigger.At(2.1), Effect.in("Corry", EffectKind.FORCES, 100)),
                        Action.of(
                                "later",
                                new Trigger.After("late", 1),
                                Effect.in("Corry", EffectKind.FOREIGN_FORCES, 50)),
                        Action.of(
                                "when",
                                new Trigger.When(Trigger.Measure.ACTIVE, "Ander", Trigger.Side.AT_LEAST, 500, 0.5),
                                Effect.of(EffectKind.LEGITIMACY, -0.2)))
                .build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        simulator.start(state, new Parameters().set(Parameter.CONTAGION_RATE, 0), 1);
        for (int i = 0; i < 15; i++) {
            simulator.step(state);
            // the steps that begin on day 2.25, 3.25 and 0.5
            assertThat(state.forces(2)).isEqualTo(i < 9 ? 4_000 : 4_100);
            assertThat(state.foreign(2)).isEqualTo(i < 13 ? 0 : 50);
            assertThat(state.legitimacy()).isCloseTo(i < 2 ? 0.7 : 0.5, within(1e-12));
        }
    }

    @Test
    void whatIsCalledOnIsInForceWhileItIs() {
        CountrySettings settings = Countries.builder(Action.of(
                        "aid",
                        new Trigger.OnCall(),
                        Effect.of(EffectKind.LEGITIMACY, 0.1),
                        Effect.of(EffectKind.MOBILISATION, 0)))
                .build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        simulator.start(state, new Parameters().set(Parameter.LEAVING, 0).set(Parameter.ARRESTS, 0), 1);
        state.call(settings.action("aid"), true);
        simulator.step(state);
        simulator.step(state);
        assertThat(state.begun(0)).isTrue();
        assertThat(state.legitimacy()).isCloseTo(0.8, within(1e-12));
        assertThat(state.active()).isEqualTo(500);
        state.call(0, false);
        simulator.step(state);
        assertThat(state.active()).isGreaterThan(500);
        state.call(0, true);
        state.setSize(simulator.effect(0, 0), -0.3);
        simulator.step(state);
        assertThat(state.legitimacy()).isCloseTo(0.5, within(1e-12));
        simulator.start(state, new Parameters(), 1);
        assertThat(state.sizes[0]).isEqualTo(0.1);
    }

    @Test
    void forcesDefectFromAnUnpopularGovernmentFacedByCrowds() {
        CountrySettings settings = Countries.builder().build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        Parameters alone = Countries.restless().set(Parameter.OPENNESS, 0).set(Parameter.WORD, 0);
        simulator.start(state, alone.set(Parameter.LEGITIMACY, 0.2), 1);
        state.spark(0, 100_000);
        state.setForeign(0, 100);
        simulator.step(state);
        assertThat(state.defected(0)).isBetween(1.0, 20.0);
        assertThat(state.forces(0)).isEqualTo(400 - state.defected(0));
        state.setForces(0, 0);
        assertThat(state.forces(0)).isZero();
        assertThat(state.foreign(0)).isEqualTo(100);
        assertThat(state.defected(2)).isZero();
    }

    @Test
    void casualtiesAndForeignersCostLegitimacyAndLeaveABacklash() {
        CountrySettings settings = Countries.builder().build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        Parameters parameters = Countries.restless().set(Parameter.BACKLASH_DAYS, Double.POSITIVE_INFINITY);
        simulator.start(state, parameters, 1);
        state.setForeign(1, 2_000);
        simulator.step(state);
        // 2,000 soldiers for a quarter of a day, and deaths
        assertThat(state.backlash()).isCloseTo(0.5 + 0.01 * state.casualties(), within(1e-12));
        double before = state.legitimacy();
        double backlash = state.backlash();
        double deaths = state.casualties();
        simulator.step(state);
        double drawn = 0.75 + (before - 0.75) * Math.exp(-0.0125);
        assertThat(state.legitimacy())
                .isCloseTo(drawn - 0.0005 * (state.casualties() - deaths) - 0.002 * backlash / 4, within(1e-12));
    }

    @Test
    void pricesAndConcessionsMoveHardshipAndLegitimacy() {
        CountrySimulator simulator = new CountrySimulator(Countries.builder().build());
        CountryState state = simulator.newState();
        simulator.start(state, Countries.restless(), 1);
        state.shockPrices(1);
        assertThat(state.hardship()).isEqualTo(1);
        assertThat(state.legitimacy()).isCloseTo(0.65, within(1e-12));
        state.shockPrices(-0.5);
        assertThat(state.hardship()).isEqualTo(0.5);
        assertThat(state.legitimacy()).isCloseTo(0.65, within(1e-12));
        state.concede(2);
        assertThat(state.hardship()).isCloseTo(0.3, within(1e-12));
        assertThat(state.legitimacy()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void timeToControlRunsFromTheFirstLossToTheLast() {
        CountrySettings settings = CountrySettings.builder(List.of(City.of("one", 100_000, 100, 0, 0)))
                .build();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        Parameters quick = new Parameters().set(Parameter.CONTAGION_RATE, 0).set(Parameter.LEAVING, 2);
        simulator.start(state, quick, 1);
        assertThat(simulator.outcome(state).timeToControl()).isNaN();
        state.spark(0, 50_000);
        simulator.step(state);
        assertThat(simulator.outcome(state).timeToControl()).isInfinite();
        for (int i = 0; i < 30; i++) {
            simulator.step(state);
        }
        assertThat(state.citiesLost()).isZero();
        assertThat(simulator.outcome(state).timeToControl()).isBetween(1.0, 5.0);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        List<City> cities = List.of(
                City.of("A", 10.5, -1, 0, 0), City.of("A", 10, 1, 100, 0).withActive(11));
        CountrySettings.Builder builder = CountrySettings.builder(cities)
                .distances(List.of(List.of(0.0, -1.0)))
                .stepHours(0)
                .capital("Nowhere")
                .actions(List.of(
                        Action.of("x", new Trigger.After("y", 1), Effect.of(EffectKind.SPARK, 1)),
                        Action.of("x", new Trigger.At(-1), Effect.in("B", EffectKind.FORCES, 1))));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidUprisingException.class)
                .hasMessage("""
                country:
                  cities[1].population is 10.5, must be whole
                  cities[1].forces is -1, must be 0 or more
                  cities[2].latitude is 100, must be from -90 to 90
                  cities[2].active is 11, must be from 0 to 10
                  cities[2].name is A, as that of a city before
                  distances has 1 rows, must have one for each of 2 cities, or none
                  distances[1][2] is -1, must be 0 or more
                  stepHours is 0.0, must be above 0 and at most 168
                  capital is Nowhere, which is no city here
                  actions[1].effects[1].city is missing, must be where spark is
                  actions[1].trigger.action is y, must be an action before this one
                  actions[2].trigger.day is -1, must be 0 or more
                  actions[2].effects[1].city is B, which is no city here
                  actions[2].name is x, as that of an action before""");
        assertThatThrownBy(() -> new Parameters().set(Parameter.EXHAUSTION, Double.NaN))
                .hasMessageContaining("exhaustion is NaN, must be from 0 to 1");
    }

    @Test
    void distancesAreGreatCirclesUnlessGiven() {
        CountrySettings settings = Countries.builder().build();
        assertThat(Distances.between(settings, 0, 1)).isCloseTo(100.1, within(0.1));
        CountrySettings given = Countries.builder()
                .distances(List.of(List.of(0.0, 7.0, 8.0), List.of(7.0, 0.0, 9.0), List.of(8.0, 9.0, 0.0)))
                .build();
        assertThat(Distances.between(given, 0, 1)).isEqualTo(7);
    }
}
