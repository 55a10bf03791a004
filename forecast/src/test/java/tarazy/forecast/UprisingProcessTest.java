package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.Case;
import tarazy.random.Streams;
import tarazy.uprising.country.CountrySettings;
import tarazy.uprising.country.CountrySimulator;
import tarazy.uprising.country.CountryState;
import tarazy.uprising.country.Parameter;
import tarazy.uprising.country.Parameters;

/** An uprising in a small case, against the engine alone. */
class UprisingProcessTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static final String UPRISING = """
            uprisings:
              streets:
                label: Unrest
                capital: corry
                cities:
                  ander: {label: Ander, population: 200k, forces: 400, at: [45.0, 60], active: 900}
                  corry: {label: Corry, population: 1M, forces: "if time < 5 then 4000 else 4500", at: [47.5, 60], foreign: strangers}
                parameters: {sight: 1000, onset: 0.001, leaving: 1, exhaustion: 0.6, contagion_rate: 0.6, legitimacy: 0.85, lethality: 0.001}
                actions:
                  curfew: {while: "time >= 3 and time < 8", effects: {mobilisation: 0.5, effectiveness: 1.2}}
                  relief: {while: time >= 6, effects: {concession: 1}}
            """;

    private static final String QUESTIONS = """
            - {id: active, ask: Q, formula: streets.active, kind: number, unit: people, at: 2030-03-14}
            - {id: later, ask: Q, formula: streets.active, kind: number, unit: people, at: 2030-03-31}
            - {id: ander, ask: Q, formula: streets.active.ander, kind: number, unit: people, at: 2030-03-12}
            - {id: deaths, ask: Q, formula: streets.deaths, kind: number, unit: people, at: 2030-03-31}
            - {id: peak, ask: Q, formula: streets.peak.ander, kind: number, unit: people, at: 2030-03-31}
            - {id: control, ask: Q, formula: streets.control.ander, kind: number, at: 2030-03-12}
            """;

    private static final String QUANTITIES = """
            quantities:
              strangers: {unit: people, formula: if time < 10 then 0 else 500}
            """;

    private Case write(String name, String uprising, String step, String sources, String claims) {
        Path home = folder.resolve(name);
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("uprising.yaml"), uprising);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Cases.write(home, QUESTIONS, QUANTITIES, sources, claims, step);
    }

    private static double[] column(Case theCase, RunOptions options, String question) {
        return Cases.forecast(theCase, options).samples().column("question:" + question);
    }

    /** What the engine alone makes of the first runs, day by day. */
    private static double[][] alone(Case theCase, int runs) {
        CountrySettings settings =
                theCase.uprisings().values().iterator().next().settings();
        CountrySimulator simulator = new CountrySimulator(settings);
        CountryState state = simulator.newState();
        Parameters parameters = new Parameters()
                .set(Parameter.SIGHT, 1000)
                .set(Parameter.ONSET, 0.001)
                .set(Parameter.LEAVING, 1)
                .set(Parameter.EXHAUSTION, 0.6)
                .set(Parameter.CONTAGION_RATE, 0.6)
                .set(Parameter.LEGITIMACY, 0.85)
                .set(Parameter.LEGITIMACY_NORMAL, 0.85)
                .set(Parameter.LETHALITY, 0.001);
        double[][] results = new double[3][runs];
        var keys = Streams.stream(11, "streets/uprising", 0);
        for (int run = 0; run < runs; run++) {
            simulator.start(state, parameters, keys.nextLong());
            state.setActive(0, 900);
            for (int day = 0; day < 21; day++) {
                state.setForces(0, 400);
                state.setForces(1, day < 5 ? 4000 : 4500);
                state.setForeign(1, day < 10 ? 0 : 500);
                state.call(0, day >= 3 && day < 8);
                state.call(1, day >= 6);
                state.setSize(simulator.effect(0, 0), 0.5);
                state.setSize(simulator.effect(0, 1), 1.2);
                state.setSize(simulator.effect(1, 0), 1);
                for (int step = 0; step < 4; step++) {
                    simulator.step(state);
                }
                if (day == 3) {
                    results[0][run] = state.active();
                }
            }
            results[1][run] = state.active();
            results[2][run] = state.casualties();
        }
        return results;
    }

    @Test
    void itIsWhatTheEngineMakesOfTheSameInputs() {
        Case theCase = write("same", UPRISING, "1 day", "", "");
        Forecast forecast = Cases.forecast(theCase, Cases.options(300));
        double[][] alone = alone(theCase, 300);

        assertThat(Arrays.stream(alone[0])).anyMatch(active -> active > 1_000);
        assertThat(forecast.samples().column("question:active")).containsExactly(alone[0]);
        assertThat(forecast.samples().column("question:later")).containsExactly(alone[1]);
        assertThat(forecast.samples().column("question:deaths")).containsExactly(alone[2]);
    }

    @Test
    void threadsChangeNothing() {
        Case theCase = write("threads", UPRISING, "1 day", "", "");

        assertThat(column(theCase, Cases.options(2_500, 1, Optional.empty()), "later"))
                .containsExactly(column(theCase, Cases.options(2_500, 2, Optional.empty()), "later"));
    }

    @Test
    void aLongStepOfTheTimelineIsManyOfItsOwn() {
        String steady = UPRISING.replace("\"if time < 5 then 4000 else 4500\"", "4000")
                .replace("foreign: strangers", "foreign: 0")
                .replaceAll("(?s) {4}actions:.*", "");
        Case days = write("days", steady, "1 day", "", "");
        Case weeks = write("weeks", steady, "1 week", "", "");

        assertThat(column(days, Cases.options(200), "later"))
                .containsExactly(column(weeks, Cases.options(200), "later"));
        assertThat(column(days, Cases.options(200), "peak")).containsExactly(column(weeks, Cases.options(200), "peak"));
    }

    @Test
    void claimsSetThePeopleOfACityOnTheirDayAndOnlyIfTheyAreKnown() {
        String sources = "s,,T,P,2030-03-12,2030-03-12,B,,\n";
        String claims = "c1,s,five to six thousand,streets.active.ander,5000 to 6000,people,,2,2030-03-12,\n";
        Case theCase = write("claims", UPRISING, "1 day", sources, claims);

        double[] unknown = column(theCase, Cases.options(200), "ander");
        double[] known = column(theCase, Cases.options(200, 2, Optional.of(LocalDate.parse("2030-03-12"))), "ander");

        assertThat(Arrays.stream(unknown)).allMatch(people -> people > 15_000);
        assertThat(Arrays.stream(known)).allMatch(people -> people > 3_000 && people < 9_000 && people % 1 == 0);
        double[] control =
                column(theCase, Cases.options(200, 2, Optional.of(LocalDate.parse("2030-03-12"))), "control");
        assertThat(control[0]).isCloseTo(1_600 / (1_600 + known[0]), within(1e-12));
    }

    @Test
    void aMissingNumberLeavesTheRunWithoutValues() {
        String broken = UPRISING.replace("mobilisation: 0.5", "mobilisation: \"if time > 4 then sqrt(-1) else 1\"");
        Case theCase = write("missing", broken, "1 day", "", "");

        assertThat(column(theCase, Cases.options(20), "active")).doesNotContain(Double.NaN);
        assertThat(column(theCase, Cases.options(20), "later")).containsOnly(Double.NaN);
    }
}
