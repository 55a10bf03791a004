package tarazy.uprising.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarazy.uprising.ActiveShare;

/**
 * One city with linear contagion, where those who leave never come back, is the epidemic of Kermack and McKendrick: with R0 = β f / ω
 * for a willing share f, the share s that never joins solves s = s0 exp(−R0 (1 − s)).
 */
class FinalSizeTest {
    private static final double PEOPLE = 1e6;
    private static final double FIRST = 5_000;

    @ParameterizedTest
    @CsvSource({"0.8, 0", "1.2, 0", "1.5, 0", "2, 0", "3, 0", "1.5, 0.5", "2, 0.8"})
    void asManyJoinAsTheFinalSizeEquationSays(double r0, double legitimacy) {
        double threshold = 0.1 * legitimacy;
        double willing = ActiveShare.of(0, legitimacy, threshold);
        double leaving = 0.5;
        CountrySettings city = CountrySettings.builder(
                        List.of(City.of("one", PEOPLE, 0, 0, 0).withActive(FIRST)))
                .stepHours(1)
                .contagion(Contagion.LINEAR)
                .build();
        Parameters parameters = new Parameters()
                .set(Parameter.THRESHOLD, threshold)
                .set(Parameter.LEGITIMACY, legitimacy)
                .set(Parameter.LEGITIMACY_NORMAL, legitimacy)
                .set(Parameter.CONTAGION_RATE, r0 * leaving / willing)
                .set(Parameter.ONSET, 0)
                .set(Parameter.LEAVING, leaving)
                .set(Parameter.EXHAUSTION, 1);
        CountrySimulator simulator = new CountrySimulator(city);
        CountryState state = simulator.newState();
        simulator.run(state, parameters, 1, 24 * 300);
        // those who leave at the end of an hour have been there a little longer than a rate says
        double discrete = r0 * leaving / 24 / -Math.expm1(-leaving / 24);
        double left = 1;
        for (int i = 0; i < 1_000; i++) {
            left = (1 - FIRST / PEOPLE) * Math.exp(-discrete * (1 - left));
        }
        assertThat(state.active(0)).isLessThan(20);
        assertThat(state.susceptible(0) / PEOPLE).isCloseTo(left, within(0.01));
    }
}
