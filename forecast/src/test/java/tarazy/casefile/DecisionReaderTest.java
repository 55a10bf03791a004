package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionReaderTest {
    @TempDir
    Path parent = Path.of("");

    private static final String CASE = """
            quantities:
              cost: {prior: 1 to 2}
            events:
              crisis: {hazard: 0.1}
              seen: {hazard: 0.1}
            """;

    private static final String DECISION = """
            label: Attack or not
            decides: crisis
            lambda: {a: 2, b: cost}
            players: [a, b]
            outcomes:
              quiet: {label: All stays quiet, payoffs: {a: 0, b: 1}}
              won: {payoffs: {a: 1, b: -0.5}, happened: seen}
              war: {payoffs: {a: -cost, b: -1}}
            tree:
              player: a
              actions:
                wait: quiet
                attack:
                  pays: {a: -0.1}
                  chance: temper
                  moves:
                    firm: {probability: 0.3, player: b, choice: answer, actions: {concede: won, resist: war}}
                    weak: {pays: {b: 0.2}, player: b, choice: answer, actions: {concede: won, resist: war}}
            """;

    private Workshop workshop(String decision) {
        return Workshop.bare(parent, CASE).put("decisions/strike.yaml", decision);
    }

    private Decision read(String decision) {
        CaseResult result = workshop(decision).read();
        assertThat(result.errors()).isEmpty();
        Decision read = result.theCase().orElseThrow().decisions().get("strike");
        assertThat(read).isNotNull();
        return java.util.Objects.requireNonNull(read);
    }

    @Test
    void readsATree() {
        Decision decision = read(DECISION);

        assertThat(decision.label()).isEqualTo("Attack or not");
        assertThat(decision.players()).containsExactly("a", "b");
        assertThat(decision.game().nodes()).hasSize(9);
        assertThat(decision.game().compiled().informationSets()).isEqualTo(2);
        assertThat(decision.inputs().stream().map(ProcessEntry.Input::name))
                .containsExactly(
                        "strike.decides",
                        "strike.lambda.a",
                        "strike.lambda.b",
                        "strike.quiet.a",
                        "strike.quiet.b",
                        "strike.quiet.happened",
                        "strike.won.a",
                        "strike.won.b",
                        "strike.won.happened",
                        "strike.war.a",
                        "strike.war.b",
                        "strike.war.happened",
                        "strike.a.attack.pays.a",
                        "strike.temper.firm.chance",
                        "strike.temper.weak.pays.b");
        assertThat(decision.outputs().stream().map(ProcessEntry.Output::name))
                .startsWith("strike.decided", "strike.quiet", "strike.quiet.probability", "strike.quiet.a.counted")
                .contains(
                        "strike.a.wait",
                        "strike.a.wait.probability",
                        "strike.a.wait.worth",
                        "strike.answer.resist.probability",
                        "strike.temper.firm",
                        "strike.temper.firm.probability")
                .doesNotHaveDuplicates();
        assertThat(decision.outputs().stream().map(ProcessEntry.Output::name)).containsAll(decision.kept());
    }

    @Test
    void aPaymentThatStandsTwiceHasTwoNames() {
        String twice = DECISION.replace(
                "{concede: won, resist: war}}", "{concede: won, resist: {outcome: war, pays: {b: -0.3}}}}");
        assertThat(read(twice).inputs().stream().map(ProcessEntry.Input::name))
                .contains("strike.answer.resist.pays.b", "strike.answer.resist.pays2.b");
    }

    @Test
    void oneLambdaHoldsForAllAndOneIsTheDefault() {
        Decision joint = read(DECISION.replace("{a: 2, b: cost}", "cost"));
        assertThat(joint.precisionName("a")).isEqualTo("strike.lambda").isEqualTo(joint.precisionName("b"));
        Decision usual = read(DECISION.replace("lambda: {a: 2, b: cost}\n", ""));
        assertThat(usual.precision().values().stream().map(FormulaText::text)).containsExactly("1", "1");
    }

    @Test
    void reportsEverythingAtOnceWithItsPlace() {
        String broken = """
                decides: crisis
                players: [a, c, a]
                mood: good
                outcomes:
                  quiet: {payoffs: {a: 0}}
                  war: {payoffs: {a: 1 +, c: 0, b: 0}}
                tree:
                  player: b
                  actions:
                    wait: quiett
                    fight: {probability: 0.3, outcome: war, chance: x}
                    sleep:
                    chance it: {chance: luck, moves: {good: quiet, bad: war}}
                """;
        assertThat(workshop(broken).errors())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:2:")
                                .contains("named twice"),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:2:")
                                .contains("names the actor \"c\", which is not defined"),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:3:")
                                .contains("unknown key \"mood\""),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:5:")
                                .contains("has no \"c\""),
                        text -> assertThat(text).startsWith("decisions/strike.yaml:6:"),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:6:")
                                .contains("unknown key \"b\""),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:8:")
                                .contains("\"b\" is no player of decision \"strike\""),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:10:")
                                .contains("\"quiett\" is no outcome", "quiet"),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:11:")
                                .contains("an action has no probability"),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:11:")
                                .contains("has both chance and outcome"),
                        text -> assertThat(text).startsWith("decisions/strike.yaml:12:"),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:13:")
                                .contains("chance it"),
                        text -> assertThat(text)
                                .startsWith("decisions/strike.yaml:13:")
                                .contains("a second move of chance without probability"));
    }

    @Test
    void choicesWithOneNameHaveTheSameActionsAndNobodyForgets() {
        String unequal = DECISION.replaceFirst("resist: war}}\n$", "yield: war}}\n");
        assertThat(workshop(unequal).errors())
                .singleElement()
                .asString()
                .contains("decisions/strike.yaml:", "Choices with the same name must have the same actions");
        String forgetful = DECISION.replace("attack:\n", "attack:\n").replace("choice: answer", "choice: a");
        assertThat(workshop(forgetful).errors()).isNotEmpty();
        String again = """
                decides: crisis
                players: [a]
                outcomes: {x: {payoffs: {a: 0}}}
                tree: {player: a, actions: {l: {player: a, choice: more, actions: {u: x, d: x}}, r: {player: a, choice: more, actions: {u: x, d: x}}}}
                """;
        assertThat(workshop(again).errors()).singleElement().asString().contains("somebody forgets");
    }

    @Test
    void aTreeThatReadsItselfIsACircle() {
        assertThat(workshop(DECISION.replace("b: -1}}", "b: -1 - 1 * strike.war}}"))
                        .errors())
                .singleElement()
                .asString()
                .contains("circle");
    }

    @Test
    void endlessTreesAreRefused() {
        StringBuilder wide = new StringBuilder("decides: crisis\nplayers: [a]\noutcomes: {x: {payoffs: {a: 0}}}\n");
        wide.append("tree:\n  player: a\n  actions:\n");
        for (int i = 0; i < 2000; i++) {
            wide.append("    a").append(i).append(": x\n");
        }
        List<String> errors = workshop(wide.toString()).errors();
        assertThat(errors).singleElement().asString().contains("more than 1000 nodes");
    }

    @Test
    void mechanismsMayNameDecisions() {
        Workshop workshop = workshop(DECISION).put("mechanisms.csv", """
                id,mechanism,elements,pages,note
                M1,Deterrence,decision:strike,p1,
                M2,Deterrence,decision:strikes,p1,
                """);
        assertThat(workshop.errors()).singleElement().asString().contains("decision \"strikes\"");
    }
}
