package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.Case;

/** Issues of small cases whose settlement can be worked out by hand. */
class SettlementProcessTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static final String STAKES = """
            actor,position,salience,capability
            avaria,10,50,strength
            borland,90,100,1
            """;

    private static String question(String id, String formula, String day) {
        return "- {id: %s, ask: Q, formula: %s, kind: number, at: %s}\n".formatted(id, formula, day);
    }

    private Case write(String name, String questions, String issue, String stakes) {
        Path home = folder.resolve(name);
        String quantities = """
                quantities:
                  strength: {prior: 2}
                stocks:
                  clock: {initial: 0, rate: 1}
                events:
                  talks: {when: time >= 10}
                """;
        try {
            Files.createDirectories(home.resolve("issues"));
            Files.writeString(home.resolve("issues/tariff.csv"), stakes);
            Cases.write(home, "", quantities, "", "");
            Files.writeString(home.resolve("case.yaml"), questions.indent(2) + issue, StandardOpenOption.APPEND);
            return Cases.read(home);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double value(Forecast forecast, String id) {
        return Cases.answer(forecast, id).value();
    }

    private static final String QUESTIONS = question("early", "tariff", "2030-03-15")
            + question("late", "tariff", "2030-03-31")
            + question("mean-early", "tariff.mean", "2030-03-15")
            + question("mean-late", "tariff.mean", "2030-03-31")
            + question("avaria-early", "tariff.avaria", "2030-03-15")
            + question("avaria-late", "tariff.avaria", "2030-03-31")
            + question("settled-early", "1 * tariff.settled + 2", "2030-03-15")
            + question("settled-late", "1 * tariff.settled + 2", "2030-03-31");

    private static final String ISSUE = """
            issues:
              tariff: {settles: talks, status_quo: 25 + clock}
            """;

    private Forecast forecast(String name, String issue, String stakes) {
        return Cases.forecast(write(name, QUESTIONS, issue, stakes), Cases.options(1000));
    }

    @Test
    void theStatusQuoHoldsUntilTheTriggerAndTheSettlementFromThenOn() {
        Forecast forecast = forecast("simple", ISSUE, STAKES.replace("10,50", "10 + clock,50"));
        assertThat(value(forecast, "early")).isEqualTo(30);
        assertThat(value(forecast, "late")).isCloseTo(55, within(1e-12));
        assertThat(value(forecast, "mean-early")).isCloseTo(52.5, within(1e-12));
        assertThat(value(forecast, "mean-late")).isCloseTo(55, within(1e-12));
        assertThat(value(forecast, "avaria-early")).isEqualTo(15);
        assertThat(value(forecast, "avaria-late")).isEqualTo(20);
        assertThat(value(forecast, "settled-early")).isEqualTo(2);
        assertThat(value(forecast, "settled-late")).isEqualTo(3);
    }

    @Test
    void aTriggerThatComesTrueAgainSettlesAgain() {
        String issue = ISSUE.replace("talks", "time > 3 and time < 5 or time >= 15");
        Forecast forecast = forecast("again", issue, STAKES.replace("10,50", "10 + clock,50"));
        assertThat(value(forecast, "early")).isCloseTo((14 + 90) / 2.0, within(1e-12));
        assertThat(value(forecast, "late")).isCloseTo((25 + 90) / 2.0, within(1e-12));
    }

    @Test
    void withoutInfluenceTheStatusQuoRemains() {
        Forecast forecast =
                forecast("idle", ISSUE, STAKES.replace("strength", "0").replace(",1\n", ",0\n"));
        assertThat(value(forecast, "late")).isEqualTo(46);
        assertThat(value(forecast, "settled-late")).isEqualTo(2);
    }

    @Test
    void whereNoAgreementIsPossibleTheStatusQuoRemains() {
        String nash = ISSUE.replace("{settles", "{model: nash, options: {disagreement-utility: 0.9}, settles");
        Forecast apart = forecast("apart", nash, STAKES.replace("strength", "1"));
        assertThat(value(apart, "late")).isEqualTo(46);
        assertThat(value(apart, "settled-late")).isEqualTo(2);
        Forecast near = forecast("near", nash, STAKES.replace("10,50", "80,100").replace("strength", "1"));
        assertThat(value(near, "late")).isCloseTo(85, within(1e-6));
        assertThat(value(near, "settled-late")).isEqualTo(3);
    }

    @Test
    void aLotteryIsDrawnRunByRunOrTakenAsItsMean() {
        String smp = ISSUE.replace("{settles", "{model: smp, settles");
        String drawn =
                "- {id: drawn, ask: Q, formula: tariff == tariff.avaria or tariff == tariff.borland, kind: probability, at: 2030-03-31}\n";
        Case lottery =
                write("drawn", drawn + question("late", "tariff", "2030-03-31"), smp, STAKES.replace("strength", "1"));
        assertThat(value(Cases.forecast(lottery, Cases.options(1000)), "drawn")).isEqualTo(1);
        Forecast one = Cases.forecast(lottery, Cases.options(3000, 1, Optional.empty()));
        Forecast two = Cases.forecast(lottery, Cases.options(3000, 2, Optional.empty()));
        assertThat(one.samples().column("tariff")).isEqualTo(two.samples().column("tariff"));
        double mean = Arrays.stream(one.samples().column("tariff")).average().orElseThrow();
        Forecast expected = forecast(
                "expected", smp.replace("{model", "{outcome: expected, model"), STAKES.replace("strength", "1"));
        assertThat(mean).isCloseTo(value(expected, "late"), within(2.5));
    }

    @Test
    void numbersBeyondTheirRangeCountAsItsEnds() {
        String stakes = """
                actor,position,salience,capability
                avaria,-40,250,1
                borland,180,100,1
                """;
        Forecast forecast = forecast("tails", ISSUE, stakes);
        assertThat(value(forecast, "late")).isCloseTo(50, within(1e-12));
        assertThat(value(forecast, "avaria-late")).isEqualTo(0);
        Forecast alone = forecast("weak", ISSUE, stakes.replace("100,1", "100,-3"));
        assertThat(value(alone, "late")).isEqualTo(0);
    }

    @Test
    void fullSalienceIsTheCasesOwn() {
        String issue = ISSUE.replace("{settles", "{full_salience: 2, settles");
        Forecast forecast =
                forecast("unit", issue, STAKES.replace("50,strength", "1,1").replace("100,1", "9,1"));
        assertThat(value(forecast, "late")).isCloseTo((10 + 2 * 90) / 3.0, within(1e-12));
    }

    @Test
    void whatIsUncertainInACellDrivesTheAnswer() {
        Forecast forecast = forecast("uncertain", ISSUE, STAKES.replace("10,50", "0 to 80,50"));
        Answer late = Cases.answer(forecast, "late");
        assertThat(late.drivers().getFirst().quantity()).isEqualTo("tariff.avaria.position");
        assertThat(late.drivers().getFirst().share()).isCloseTo(1, within(0.02));
        assertThat(late.drivers().getFirst().label()).isEqualTo("the position of avaria on issue \"tariff\"");
    }
}
