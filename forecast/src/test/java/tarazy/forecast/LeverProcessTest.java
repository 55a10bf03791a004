package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.casefile.Case;
import tarazy.influence.Response;
import tarazy.influence.dynamics.LeverTrack;

/** The use of levers of small cases, from 10 March 2030 on, beside tracks of the engine. */
class LeverProcessTest {
    private static final LocalDate START = LocalDate.of(2030, 3, 10);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Case write(String lever, String quantities, String questions, String step) {
        try {
            Path home = Files.createTempDirectory(folder, "case");
            Files.writeString(
                    home.resolve("levers.yaml"),
                    "levers:\n  tap: {sender: avaria, receiver: borland, channel: energy, on: situation, mode: deliberate,"
                            + " power: hard, origin: system, " + lever + "}\n");
            Cases.write(home, "", quantities, "", "", step);
            String text = Files.readString(home.resolve("case.yaml"))
                    .replace("until: 2030-03-31", "until: 2031-03-31")
                    .replace("questions:\n", "questions:\n" + questions.indent(2));
            Files.writeString(home.resolve("case.yaml"), text);
            return Cases.read(home);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String number(String id, String formula, LocalDate day) {
        return "- {id: %s, ask: Q, formula: \"%s\", kind: number, at: %s}\n".formatted(id, formula, day);
    }

    private static double value(Forecast forecast, String id) {
        return Cases.answer(forecast, id).value();
    }

    @ParameterizedTest(name = "steps of {0}")
    @ValueSource(strings = {"1 day", "6 hours", "1 week", "1 month"})
    void whatIsHeldPressesAsTheTrackSays(String step) {
        // an event in April, which months see on the 10th
        String quantities = """
                events:
                  closed: {when: "time >= 31 and time < 153", once: no}
                """;
        List<LocalDate> days = List.of(
                LocalDate.of(2030, 4, 10),
                LocalDate.of(2030, 5, 10),
                LocalDate.of(2030, 8, 10),
                LocalDate.of(2030, 9, 10));
        StringBuilder questions = new StringBuilder();
        for (LocalDate day : days) {
            questions.append(number("e" + day, "lever.tap.effect", day));
            questions.append(number("c" + day, "lever.tap.cost", day));
        }
        Case theCase = write(
                "strength: 0.8, used: closed, latency: 9, half_life: 60, cost_each: 2, cost_to_sender: 0.1",
                quantities,
                questions.toString(),
                step);
        Forecast forecast = Cases.forecast(theCase, Cases.options(10));
        // steps of a week begin and end it a little later
        double begin = step.equals("1 week") ? 35 : 31;
        double end = step.equals("1 week") ? 154 : 153;
        LeverTrack track = new LeverTrack(new Response(9, 60, 2, 0.1, true));
        track.hold(begin, 1);
        track.release(end);
        for (LocalDate day : days) {
            double at = ChronoUnit.DAYS.between(START, day);
            // on a date means its last moment
            at = step.equals("1 week") ? 7 * Math.floor(at / 7) : step.equals("6 hours") ? at + 0.75 : at;
            assertThat(value(forecast, "e" + day)).as("%s", day).isCloseTo(0.8 * track.effect(at), within(1e-12));
            assertThat(value(forecast, "c" + day)).as("%s", day).isCloseTo(track.cost(at), within(1e-12));
        }
    }

    @Test
    void aStrokeFallsEachTimeItsUseComesTrueAndOnlyThen() {
        String quantities = """
                events:
                  speech: {when: "time >= 5 and time < 7 or time >= 20 and time < 21", once: no}
                """;
        List<String> questions = new ArrayList<>();
        for (int day = 4; day <= 22; day++) {
            questions.add(number("e" + day, "lever.tap.effect", START.plusDays(day)));
            questions.add(number("u" + day, "lever.tap.level", START.plusDays(day)));
        }
        questions.add(number("acts", "lever.tap.acts", START.plusDays(30)));
        questions.add(number("cost", "lever.tap.cost", START.plusDays(30)));
        Case theCase = write(
                "strength: 0.5, used: speech, act: stroke, latency: 1, half_life: 10, cost_each: 3",
                quantities,
                String.join("", questions),
                "1 day");
        Forecast forecast = Cases.forecast(theCase, Cases.options(10));
        LeverTrack track = new LeverTrack(new Response(1, 10, 3, 0, true));
        track.strike(5, 0.5);
        track.strike(20, 0.5);
        for (int day = 4; day <= 22; day++) {
            assertThat(value(forecast, "e" + day)).isCloseTo(track.effect(day), within(1e-12));
            assertThat(value(forecast, "u" + day)).as("day %d", day).isEqualTo(day == 5 || day == 20 ? 1 : 0);
        }
        assertThat(value(forecast, "acts")).isEqualTo(2);
        assertThat(value(forecast, "cost")).isEqualTo(6);
    }

    @Test
    void theStrengthCountsAsItIsAtTheActAndPartsAdd() {
        String quantities = """
                stocks:
                  flow: {initial: 0, rate: 0.01}
                """;
        String questions = number("first", "lever.tap.effect", START.plusDays(15))
                + number("more", "lever.tap.effect", START.plusDays(25))
                + number("less", "lever.tap.effect", START.plusDays(35))
                + number("level", "lever.tap.level", START.plusDays(35))
                + number("gone", "lever.tap.effect", START.plusDays(45));
        Case theCase = write(
                "strength: flow, used: \"if time < 10 then 0 else if time < 20 then 0.5 else if time < 30 then 1 else if"
                        + " time < 40 then 0.25 else 0\"",
                quantities,
                questions,
                "1 day");
        Forecast forecast = Cases.forecast(theCase, Cases.options(10));
        assertThat(value(forecast, "first")).isCloseTo(0.5 * 0.10, within(1e-9));
        assertThat(value(forecast, "more")).isCloseTo(0.5 * 0.10 + 0.5 * 0.20, within(1e-9));
        assertThat(value(forecast, "less")).isCloseTo((0.5 * 0.10 + 0.5 * 0.20) / 4, within(1e-9));
        assertThat(value(forecast, "level")).isEqualTo(0.25);
        assertThat(value(forecast, "gone")).isZero();
    }

    @Test
    void aDecisionOfTheSameMomentMayUseIt() throws IOException {
        Path home = Files.createTempDirectory(folder, "decided");
        Files.createDirectories(home.resolve("decisions"));
        Files.writeString(home.resolve("decisions/strike.yaml"), """
                decides: time >= 12
                lambda: 1000
                players: [avaria]
                outcomes:
                  close: {payoffs: {avaria: 1}}
                  leave: {payoffs: {avaria: 0}}
                tree: {player: avaria, actions: {shut: close, open: leave}}
                """);
        Files.writeString(
                home.resolve("levers.yaml"),
                "levers:\n  tap: {sender: avaria, receiver: borland, channel: energy, on: situation, mode: deliberate,"
                        + " power: hard, origin: system, strength: 0.4, used: strike.close}\n");
        String questions = number("before", "lever.tap.effect", START.plusDays(11))
                + number("then", "lever.tap.effect", START.plusDays(12))
                + "- {id: used, ask: Q, formula: lever.tap.used, kind: probability, at: 2030-03-31}\n";
        Forecast forecast = Cases.forecast(Cases.write(home, questions, "events: {}\n", "", ""), Cases.options(50));
        assertThat(value(forecast, "before")).isZero();
        assertThat(value(forecast, "then")).isEqualTo(0.4);
        assertThat(value(forecast, "used")).isEqualTo(1);
    }

    @Test
    void whileTheUseIsMissingSoIsTheEffect() {
        String quantities = """
                events:
                  war: {when: time >= 5}
                """;
        String questions =
                "- {id: early, ask: Q, formula: known(lever.tap.effect), kind: probability, at: 2030-03-12}\n"
                        + number("late", "lever.tap.effect", START.plusDays(8))
                        + number("after", "lever.tap.effect", START.plusDays(40));
        Case theCase = write("strength: 0.7, used: since(war) < 20", quantities, questions, "1 day");
        Forecast forecast = Cases.forecast(theCase, Cases.options(10));
        assertThat(value(forecast, "early")).isZero();
        assertThat(value(forecast, "late")).isEqualTo(0.7);
        assertThat(value(forecast, "after")).isZero();
    }

    @Test
    void latencyAndHalfLifeMayBeDrawn() {
        String questions = number(
                "effect",
                "lever.tap.effect - 0.5 ^ ((20 - lever.tap.latency) / lever.tap.half_life)",
                START.plusDays(20));
        Case theCase = write(
                "strength: 1, used: yes, latency: 1 to 9, half_life: 10 to 100, cost_to_sender: 0.1 to 0.4",
                "events: {}\n",
                questions,
                "1 day");
        Forecast forecast = Cases.forecast(theCase, Cases.options(2000));
        assertThat(Cases.answer(forecast, "effect").low()).isCloseTo(0, within(1e-12));
        assertThat(Cases.answer(forecast, "effect").high()).isCloseTo(0, within(1e-12));
    }
}
