package tarazy.uprising.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.uprising.ActiveShare;
import tarazy.uprising.Thresholds;
import tarazy.uprising.street.Street;
import tarazy.uprising.street.StreetSeries;
import tarazy.uprising.street.StreetSettings;

/** The same city at both levels, at a step a day: means over time of the active, and of the jailed, among 1,120 citizens. */
class StreetAgreementTest {
    private static final int CITIZENS = 1_120;
    private static final int CELLS = 1_600;
    private static final int IN_VIEW = 112;
    private static final int BURN = 100;
    private static final int STEPS = 300;

    private record Means(double active, double jailed) {}

    private static Means street(double legitimacy, double cops) {
        double active = 0;
        double jailed = 0;
        int seeds = 2;
        StreetSettings settings =
                StreetSettings.builder().legitimacy(legitimacy).cops(cops).build();
        for (int seed = 0; seed < seeds; seed++) {
            StreetSeries series = new StreetSeries();
            new Street(settings, seed).run(STEPS, series);
            for (int t = BURN; t <= STEPS; t++) {
                active += series.active()[t];
                jailed += series.jailed()[t];
            }
        }
        double all = seeds * (STEPS - BURN + 1.0) * CITIZENS;
        return new Means(active / all, jailed / all);
    }

    /** Everybody decides in every step, and the willing are the same people all the time, as in the street. */
    private static CountrySettings city(double cops) {
        return CountrySettings.builder(List.of(City.of("city", CITIZENS, Math.rint(cops * CELLS), 0, 0)))
                .stepHours(24)
                .contagion(Contagion.LINEAR)
                .dispositions(Dispositions.FIXED)
                .build();
    }

    private static Parameters likeTheStreet(double legitimacy) {
        return new Parameters()
                .set(Parameter.SIGHT, (double) CITIZENS * IN_VIEW / (CELLS - 1))
                .set(Parameter.CONTAGION_RATE, 100)
                .set(Parameter.ONSET, -1)
                .set(Parameter.LEAVING, 100)
                .set(Parameter.EXHAUSTION, 0)
                .set(Parameter.ARRESTS, 1)
                .set(Parameter.OUTNUMBERED, 1)
                // a term of 0 to 30 steps lasts 16 with the step of the arrest
                .set(Parameter.HELD_DAYS, -1 / Math.log(1 - 1.0 / 16))
                .set(Parameter.LEGITIMACY, legitimacy)
                .set(Parameter.LEGITIMACY_NORMAL, legitimacy);
    }

    private static Means country(double legitimacy, double cops) {
        CountrySimulator simulator = new CountrySimulator(city(cops));
        CountryState state = simulator.newState();
        double active = 0;
        double jailed = 0;
        int runs = 4;
        for (int run = 0; run < runs; run++) {
            simulator.start(state, likeTheStreet(legitimacy), run);
            for (int t = 1; t <= STEPS; t++) {
                simulator.step(state);
                active += t >= BURN ? state.active() : 0;
                jailed += t >= BURN ? state.jailed(0) : 0;
            }
        }
        double all = runs * (STEPS - BURN + 1.0) * CITIZENS;
        return new Means(active / all, jailed / all);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.6, 0.7, 0.75, 0.8, 0.82, 0.85, 0.88})
    void asManyAreActiveInTheMean(double legitimacy) {
        for (double cops : new double[] {0, 0.005, 0.01, 0.02, 0.04, 0.074}) {
            Means street = street(legitimacy, cops);
            Means country = country(legitimacy, cops);
            assertThat(country.active()).as("active with %s cops", cops).isCloseTo(street.active(), within(0.07));
            if (cops <= 0.01) {
                assertThat(country.jailed()).as("jailed with %s cops", cops).isCloseTo(street.jailed(), within(0.03));
            }
        }
    }

    /** Without arrests the active people of a city come to rest where a crowd with the same thresholds does. */
    @ParameterizedTest
    @CsvSource({"0.6, 10", "0.6, 30", "0.7, 10", "0.7, 20", "0.8, 5", "0.8, 40"})
    void itRestsWhereThresholdsSay(double legitimacy, double forces) {
        int people = 1_000_000;
        CountrySettings settings = CountrySettings.builder(
                        List.of(City.of("city", people, forces * people / 1_000, 0, 0)))
                .ratio(Ratio.SMOOTH)
                .contagion(Contagion.LINEAR)
                .dispositions(Dispositions.FIXED)
                .build();
        Parameters parameters = likeTheStreet(legitimacy)
                .set(Parameter.ARRESTS, 0)
                .set(Parameter.CONTAGION_RATE, 1)
                .set(Parameter.LEAVING, 1);
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        simulator.run(state, parameters, 1, 400);
        double inView = parameters.get(Parameter.SIGHT) / people;
        double rest = Thresholds.rest(x -> ActiveShare.of(
                -Math.expm1(-2.3 * forces * people / 1_000 * inView / (1 + inView * x * people)), legitimacy, 0.1));
        assertThat(state.active() / people).isCloseTo(rest, within(0.01));
    }
}
