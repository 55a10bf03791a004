package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.Case;

/** Decisions of small cases whose outcome can be worked out by hand. */
class DecisionProcessTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Two-stage deterrence: at λ = 1 B concedes with .622459331202, A does not attack with .393245778109. */
    private static final String DETERRENCE = """
            label: Attack or not
            decides: talks
            players: [avaria, borland]
            outcomes:
              quiet: {payoffs: {avaria: 0, borland: 1}}
              won: {payoffs: {avaria: 1, borland: -0.5}}
              war: {payoffs: {avaria: -0.5, borland: -1}}
            tree:
              player: avaria
              actions:
                wait: quiet
                attack:
                  player: borland
                  actions: {concede: won, resist: war}
            """;

    private static final double WAIT = .393245778109;
    private static final double CONCEDE = .622459331202;

    private static String question(String id, String formula, String day) {
        return "- {id: %s, ask: Q, formula: \"%s\", kind: number, at: %s}\n".formatted(id, formula, day);
    }

    private Case write(String name, String questions, String decision) {
        Path home = folder.resolve(name);
        String quantities = """
                quantities:
                  stake: {prior: "mix(0: 0.5, 2: 0.5)"}
                  unknown: {formula: if time > 5 then sqrt(-1) else 0}
                stocks:
                  clock: {initial: 0, rate: 1}
                events:
                  talks: {when: time >= 10}
                  pulse: {when: "time >= 10 and time < 11 or time >= 15", once: no}
                  other: {when: "no"}
                """;
        try {
            Files.createDirectories(home.resolve("decisions"));
            Files.writeString(home.resolve("decisions/strike.yaml"), decision);
            return Cases.write(home, questions, quantities, "", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Forecast forecast(String name, String questions, String decision, int runs) {
        return Cases.forecast(write(name, questions, decision), Cases.options(runs));
    }

    private static double value(Forecast forecast, String id) {
        return Cases.answer(forecast, id).value();
    }

    @Test
    void nothingIsDecidedBeforeTheTriggerAndAllAfterwards() {
        String questions = question("early", "1 * strike.decided + 10 * strike.quiet.probability", "2030-03-15")
                + question("late", "10 * strike.decided", "2030-03-31")
                + question("wait", "strike.avaria.wait.probability", "2030-03-31")
                + question("concede", "strike.borland.concede.probability", "2030-03-31")
                + question("war", "strike.war.probability", "2030-03-31")
                + question("worth", "strike.avaria.attack.worth", "2030-03-31");
        Forecast forecast = forecast("simple", questions, DETERRENCE, 1000);
        assertThat(value(forecast, "early")).isZero();
        assertThat(value(forecast, "late")).isEqualTo(10);
        assertThat(value(forecast, "wait")).isCloseTo(WAIT, within(1e-11));
        assertThat(value(forecast, "concede")).isCloseTo(CONCEDE, within(1e-11));
        assertThat(value(forecast, "war")).isCloseTo((1 - WAIT) * (1 - CONCEDE), within(1e-11));
        assertThat(value(forecast, "worth")).isCloseTo(1.5 * CONCEDE - 0.5, within(1e-11));
    }

    @Test
    void outcomesAreDrawnByTheirProbabilityAndMovesFitThem() {
        String questions = "- {id: war, ask: Q, formula: strike.war, kind: probability, at: 2030-03-31}\n"
                + "- {id: fits, ask: Q, formula: strike.avaria.attack and strike.borland.resist or not strike.war,"
                + " kind: probability, at: 2030-03-31}\n"
                + "- {id: one, ask: Q, formula: 1 * strike.war + 1 * strike.won + 1 * strike.quiet > 0.5 and 1 *"
                + " strike.war + 1 * strike.won + 1 * strike.quiet < 1.5, kind: probability, at: 2030-03-31}\n";
        Forecast forecast = forecast("drawn", questions, DETERRENCE, 20_000);
        assertThat(value(forecast, "war")).isCloseTo((1 - WAIT) * (1 - CONCEDE), within(0.01));
        assertThat(value(forecast, "fits")).isEqualTo(1);
        assertThat(value(forecast, "one")).isEqualTo(1);
    }

    @Test
    void payoffsAreThoseOfTheMomentAndPaymentsOnTheWayCount() {
        String moving = DETERRENCE
                .replace("quiet: {payoffs: {avaria: 0", "quiet: {payoffs: {avaria: clock")
                .replace("attack:\n", "attack:\n      pays: {avaria: 10}\n");
        String questions = question("wait", "strike.avaria.wait.probability", "2030-03-31");
        assertThat(value(forecast("moving", questions, moving, 100), "wait")).isCloseTo(WAIT, within(1e-9));
    }

    @Test
    void aTriggerThatComesTrueAnewDecidesAnew() {
        String again = DETERRENCE
                .replace("decides: talks", "decides: pulse")
                .replace("quiet: {payoffs: {avaria: 0", "quiet: {payoffs: {avaria: clock - 10");
        String questions = question("first", "strike.avaria.wait.probability", "2030-03-22")
                + question("second", "strike.avaria.wait.probability", "2030-03-31");
        Forecast forecast = forecast("again", questions, again, 100);
        double attack = 1.5 * CONCEDE - 0.5;
        assertThat(value(forecast, "first")).isCloseTo(1 / (1 + Math.exp(attack)), within(1e-9));
        assertThat(value(forecast, "second")).isCloseTo(1 / (1 + Math.exp(attack - 5)), within(1e-9));
    }

    @Test
    void precisionIsAQuantityAndBelowZeroCountsAsZero() {
        String questions = question("wait", "strike.avaria.wait.probability", "2030-03-31");
        String none = DETERRENCE.replace("players:", "lambda: -1\nplayers:");
        assertThat(value(forecast("none", questions, none, 100), "wait")).isEqualTo(0.5);
        String each = DETERRENCE.replace("players:", "lambda: {avaria: 50, borland: 0}\nplayers:");
        assertThat(value(forecast("each", questions, each, 100), "wait"))
                .isCloseTo(1 / (1 + Math.exp(50 * 0.25)), within(1e-9));
    }

    @Test
    void whatIsKnownToHaveHappenedIsTakenAndTheProbabilityTold() {
        String known = DETERRENCE.replace("borland: -1}}", "borland: -1}, happened: talks}");
        String questions = question("war", "10 * strike.war", "2030-03-31")
                + question("resist", "10 * strike.borland.resist", "2030-03-31")
                + question("probability", "strike.war.probability", "2030-03-31");
        Forecast forecast = forecast("known", questions, known, 500);
        assertThat(value(forecast, "war")).isEqualTo(10);
        assertThat(value(forecast, "resist")).isEqualTo(10);
        assertThat(value(forecast, "probability")).isCloseTo((1 - WAIT) * (1 - CONCEDE), within(1e-11));
    }

    @Test
    void amongSeveralThatMayHaveHappenedOneIsDrawn() {
        String known = DETERRENCE
                .replace("borland: -1}}", "borland: -1}, happened: talks}")
                .replace("borland: -0.5}}", "borland: -0.5}, happened: talks}");
        String questions = """
                - {id: won, ask: Q, formula: strike.won, kind: probability, at: 2030-03-31}
                - {id: quiet, ask: Q, formula: strike.quiet, kind: probability, at: 2030-03-31}
                """;
        Forecast forecast = forecast("several", questions, known, 20_000);
        assertThat(value(forecast, "won")).isCloseTo(CONCEDE, within(0.01));
        assertThat(value(forecast, "quiet")).isZero();
    }

    @Test
    void probabilitiesOfChanceAreScaledAndOneMoveTakesTheRest() {
        String chance = """
                decides: talks
                players: [avaria]
                outcomes: {x: {payoffs: {avaria: 0}}, y: {payoffs: {avaria: 0}}, z: {payoffs: {avaria: 0}}}
                tree: {chance: luck, moves: {x: {probability: %s, outcome: x}, y: {probability: %s, outcome: y}, z: %s}}
                """;
        String questions = question("x", "strike.x.probability", "2030-03-31")
                + question("z", "strike.z.probability", "2030-03-31");
        Forecast rest = forecast("rest", questions, chance.formatted("0.2", "0.3", "z"), 100);
        assertThat(value(rest, "x")).isEqualTo(0.2);
        assertThat(value(rest, "z")).isEqualTo(0.5);
        Forecast scaled =
                forecast("scaled", questions, chance.formatted("1", "-3", "{probability: 3, outcome: z}"), 100);
        assertThat(value(scaled, "x")).isEqualTo(0.25);
        assertThat(value(scaled, "z")).isEqualTo(0.75);
        Forecast full = forecast("full", questions, chance.formatted("1.5", "0.5", "z"), 100);
        assertThat(value(full, "x")).isEqualTo(0.75);
        assertThat(value(full, "z")).isZero();
    }

    @Test
    void ignoranceAndNoiseAreKeptApart() {
        String open = DETERRENCE.replace("quiet: {payoffs: {avaria: 0", "quiet: {payoffs: {avaria: 20 * stake - 20");
        Forecast sure = forecast("sure", "", open, 4000);
        DecisionOutlook.Outcome quiet = sure.decisions().getFirst().outcomes().getFirst();
        assertThat(quiet.noise()).isCloseTo(0, within(0.01));
        assertThat(quiet.share()).isCloseTo(0.5, within(0.03));
        Forecast same = forecast("same", "", DETERRENCE, 4000);
        assertThat(same.decisions().getFirst().outcomes().getFirst().noise()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theOutlookTellsWhatDecidesAChoice() {
        DecisionOutlook outlook =
                forecast("outlook", "", DETERRENCE, 200).decisions().getFirst();
        assertThat(outlook.decided()).isEqualTo(1);
        DecisionOutlook.Step root = outlook.root();
        assertThat(root.who()).isEqualTo("Avaria");
        assertThat(root.ways().get(0).probability()).isCloseTo(WAIT, within(1e-9));
        assertThat(root.ways().get(1).next().ways().get(0).probability()).isCloseTo(CONCEDE, within(1e-9));
        assertThat(root.decider()).hasValueSatisfying(decider -> {
            assertThat(decider.better()).isEqualTo("attack");
            assertThat(decider.advantage()).isCloseTo(1.5 * CONCEDE - 0.5, within(1e-9));
            assertThat(decider.inRuns()).isEqualTo(1);
            assertThat(decider.outcome()).isEqualTo("won");
            assertThat(decider.afterBetter()).isCloseTo(CONCEDE, within(1e-9));
            assertThat(decider.afterWorse()).isZero();
        });
    }

    @Test
    void privateInformationIsNotUsed() {
        String hidden = """
                decides: talks
                lambda: 3
                players: [avaria, borland]
                outcomes:
                  quiet: {payoffs: {avaria: 0, borland: 1}}
                  won: {payoffs: {avaria: 1, borland: -0.5}}
                  war_weak: {payoffs: {avaria: 0.5, borland: -2}}
                  war_firm: {payoffs: {avaria: -1 - 0.01 * stake, borland: 0}}
                tree:
                  chance: temper
                  moves:
                    firm: {probability: 0.4, player: avaria, actions: {wait: quiet, attack: {player: borland, choice: if_firm, actions: {concede: won, resist: war_firm}}}}
                    weak: {player: avaria, actions: {wait: quiet, attack: {player: borland, choice: if_weak, actions: {concede: won, resist: war_weak}}}}
                """;
        String questions = question("wait", "strike.avaria.wait.probability", "2030-03-31")
                + question("worth", "strike.avaria.attack.worth", "2030-03-31")
                + question("firm", "strike.if_firm.concede.probability", "2030-03-31");
        Forecast forecast =
                forecast("hidden", questions.replace("stake", "0"), hidden.replace("0.01 * stake", "0"), 300);
        double firm = 1 / (1 + Math.exp(3 * 0.5));
        double weak = 1 / (1 + Math.exp(3 * -1.5));
        double attack = 0.4 * (firm - (1 - firm)) + 0.6 * (weak + 0.5 * (1 - weak));
        assertThat(value(forecast, "firm")).isCloseTo(firm, within(1e-9));
        assertThat(value(forecast, "worth")).isCloseTo(attack, within(1e-9));
        assertThat(value(forecast, "wait")).isCloseTo(1 / (1 + Math.exp(3 * attack)), within(1e-9));
        DecisionOutlook.Step root = forecast.decisions().getFirst().root();
        assertThat(root.kind()).isEqualTo(DecisionOutlook.Kind.CHANCE);
        assertThat(root.ways().getFirst().probability()).isCloseTo(0.4, within(1e-12));
        assertThat(root.ways().getFirst().next().shared()).isTrue();
        // the same bits on any number of threads, also where runs start from their block's mean
        Case spread = write("spread", questions, hidden);
        Forecast one = Cases.forecast(spread, Cases.options(3000, 1, Optional.empty()));
        Forecast two = Cases.forecast(spread, Cases.options(3000, 2, Optional.empty()));
        assertThat(one.decisions()).isEqualTo(two.decisions());
    }

    @Test
    void aMissingPayoffLeavesTheOutcomeOpen() {
        String missing = DETERRENCE.replace("won: {payoffs: {avaria: 1", "won: {payoffs: {avaria: 1 + unknown");
        String questions = question("war", "10 * strike.war", "2030-03-31");
        Forecast forecast = forecast("missing", questions, missing, 100);
        assertThat(Cases.answer(forecast, "war").missing()).isEqualTo(100);
        assertThat(forecast.decisions().getFirst().decided()).isZero();
    }

    @Test
    void anExplanationShowsTheDecisionsBehindTheAnswer() throws ForecastException {
        String questions = """
                - {id: war, ask: Q, formula: strike.war, kind: probability, at: 2030-03-31}
                - {id: clock, ask: Q, formula: clock > 3, kind: probability, at: 2030-03-31}
                """;
        Case theCase = write("explained", questions, DETERRENCE);
        assertThat(Forecaster.explain(theCase, "war", Cases.options(500)).decisions())
                .hasSize(1);
        assertThat(Forecaster.explain(theCase, "clock", Cases.options(500)).decisions())
                .isEmpty();
    }
}
