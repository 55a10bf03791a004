package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.Case;
import tarazy.influence.denial.Capacity;
import tarazy.influence.denial.Denial;
import tarazy.influence.denial.FlowNetwork;

/** Networks of small cases beside the engine. */
class DenialProcessTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static final String CRUDE = """
            networks:
              crude:
                unit: Mt/year
                sources: {west: made}
                sinks: [market]
                horizon: time
                links:
                  pipe: {from: west, to: market, capacity: wide, closed_by: [avaria]}
                  rail: {from: west, to: hub, capacity: 3, grows_to: 9, within: 20, closed_by: [borland]}
                  port: {from: hub, to: market, capacity: 6, closed_by: [avaria, borland]}
                  road: {from: west, to: market, capacity: 0.5}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Case write(String networks, String quantities, String questions) throws IOException {
        Path home = Files.createTempDirectory(folder, "case");
        Files.writeString(home.resolve("levers.yaml"), networks);
        return Cases.write(home, questions, quantities, "", "");
    }

    private static String number(String id, String formula, String day) {
        return "- {id: %s, ask: Q, formula: \"%s\", kind: number, at: %s%s}\n"
                .formatted(id, formula, day, formula.contains("share") ? "" : ", unit: Mt/year");
    }

    private static double value(Forecast forecast, String id) {
        return Cases.answer(forecast, id).value();
    }

    @Test
    void isWhatTheEngineSaysWithTheNumbersOfTheMoment() throws IOException {
        String quantities = """
                quantities:
                  made: {prior: 8, unit: Mt/year}
                stocks:
                  wide: {initial: 10, rate: -0.5, min: 0, unit: Mt/year}
                """;
        StringBuilder questions = new StringBuilder();
        for (int day : new int[] {10, 20, 31}) {
            questions.append(number("flow" + day, "crude.flow", "2030-03-" + day));
            for (String actor : new String[] {"avaria", "borland"}) {
                for (String what : new String[] {"denial", "share", "veto", "shapley", "banzhaf"}) {
                    questions.append(number(what + "-" + actor + day, "crude." + what + "." + actor, "2030-03-" + day));
                }
            }
        }
        Forecast forecast = Cases.forecast(write(CRUDE, quantities, questions.toString()), Cases.options(20));
        FlowNetwork network = FlowNetwork.named("crude")
                .source("west", 8)
                .sink("market")
                .link("pipe", "west", "market", 10, "avaria")
                .link("rail", "west", "hub", Capacity.growing(3, 20, 9), 0, "borland")
                .link("port", "hub", "market", 6, "avaria", "borland")
                .link("road", "west", "market", 0.5)
                .build();
        for (int day : new int[] {10, 20, 31}) {
            Denial denial = new Denial(network);
            denial.horizon(day - 10);
            denial.capacity()[0] = Math.max(0, 10 - 0.5 * (day - 10));
            double flow = denial.attribute();
            assertThat(value(forecast, "flow" + day)).isCloseTo(flow, ROUNDING);
            for (int i = 0; i < 2; i++) {
                String actor = denial.deniers().get(i) + day;
                assertThat(value(forecast, "denial-" + actor)).isCloseTo(denial.sole()[i], ROUNDING);
                assertThat(value(forecast, "share-" + actor)).isCloseTo(denial.sole()[i] / flow, ROUNDING);
                assertThat(value(forecast, "veto-" + actor)).isCloseTo(denial.veto()[i], ROUNDING);
                assertThat(value(forecast, "shapley-" + actor)).isCloseTo(denial.shapley()[i], ROUNDING);
                assertThat(value(forecast, "banzhaf-" + actor)).isCloseTo(denial.banzhaf()[i], ROUNDING);
            }
        }
    }

    @Test
    void drawnAmountsAreThoseOfTheRunAndAmountsBelowZeroCountAsNone() throws IOException {
        String quantities = """
                quantities:
                  made: {prior: 5, unit: Mt/year}
                  wide: {prior: "uniform(-2, 4)", unit: Mt/year}
                """;
        String network = """
                networks:
                  crude:
                    unit: Mt/year
                    sources: {west: made}
                    sinks: {market: 3.5}
                    links: {pipe: {from: west, to: market, capacity: wide, closed_by: [avaria], carries: wide}}
                """;
        String questions = number("off", "crude.denial.avaria - clamp(wide, 0, 3.5)", "2030-03-31")
                + number("share", "crude.share.avaria", "2030-03-31");
        Forecast forecast = Cases.forecast(write(network, quantities, questions), Cases.options(3000));
        assertThat(Cases.answer(forecast, "off").low()).isZero();
        assertThat(Cases.answer(forecast, "off").high()).isZero();
        // nothing flows in a third of the runs, all of it can be denied in the others
        assertThat(Cases.answer(forecast, "share").low()).isZero();
        assertThat(value(forecast, "share")).isEqualTo(1);
    }

    @Test
    void aMissingAmountMakesAllMissing() throws IOException {
        String quantities = """
                quantities:
                  made: {formula: if time > 10 then sqrt(-1) else 8}
                  wide: {prior: 4}
                """;
        String questions = "- {id: early, ask: Q, formula: known(crude.flow), kind: probability, at: 2030-03-12}\n"
                + "- {id: late, ask: Q, formula: known(crude.shapley.avaria) or known(crude.flow) or"
                + " known(crude.share.borland), kind: probability, at: 2030-03-31}\n";
        Forecast forecast = Cases.forecast(
                write(CRUDE.replace("    unit: Mt/year\n", ""), quantities, questions), Cases.options(50));
        assertThat(value(forecast, "early")).isEqualTo(1);
        assertThat(value(forecast, "late")).isZero();
    }

    @Test
    void scenariosMaySetWhatItReads() throws IOException {
        String quantities = "quantities:\n  made: {prior: 8, unit: Mt/year}\n  wide: {prior: 10, unit: Mt/year}\n";
        Case theCase = write(CRUDE, quantities, number("flow", "crude.denial.avaria", "2030-03-10"));
        try {
            Comparison comparison =
                    Forecaster.compare(theCase, java.util.Map.of("crude.pipe.capacity", "2"), Cases.options(10));
            assertThat(Cases.answer(comparison.before().answers(), "flow").value())
                    .isEqualTo(7.5);
            assertThat(Cases.answer(comparison.after().answers(), "flow").value())
                    .isEqualTo(5);
        } catch (ForecastException e) {
            throw new AssertionError(e);
        }
    }
}
