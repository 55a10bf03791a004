package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.catalogue.GameSolvers;
import tarazy.game.format.EfgWriter;
import tarazy.game.format.NfgWriter;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on trees and tables: what it prints in each form, and what it says about what it cannot solve. */
class SolveCommandTest {
    @TempDir
    Path directory;

    @BeforeEach
    void games() throws IOException {
        file("deterrence.efg", EfgWriter.write(Crises.deterrence()));
        file("kuhn.efg", EfgWriter.write(Poker.kuhn(3)));
        file("horse.efg", EfgWriter.write(Classics.seltensHorse()));
        file("chicken.nfg", NfgWriter.write(Classics.chicken()));
        file("pennies.nfg", NfgWriter.write(Classics.matchingPennies()));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private Call call(String... args) {
        return Call.in(directory, new FakeCases(), args);
    }

    private String prints(String... args) {
        Call call = call(args);
        assertThat(call.err()).isEmpty();
        assertThat(call.exit()).isZero();
        return call.out();
    }

    private JsonNode json(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--format";
        all[args.length + 1] = "json";
        return new JsonMapper().readTree(prints(all));
    }

    private void fails(int exit, String message, String... args) {
        Call call = call(args);
        assertThat(call.err()).isEqualTo(message);
        assertThat(call.exit()).isEqualTo(exit);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void aSmallTreeIsDrawn() {
        assertThat(prints("solve", "deterrence.efg")).isEqualTo("""
                two-stage deterrence
                2 players · 5 nodes · 2 information sets · perfect information
                Solved by backward induction: everybody always knows what has happened

                1 subgame perfect equilibrium; the list is complete

                A receives 1 · B receives −1/2 · exact, no regret
                  A: challenge
                  ├─ 0  not attack → status quo (0, 1)
                  └─ 1  attack → B: response
                     ├─ 1  concede → capitulation (1, −1/2)
                     └─ 0  resist → war (−1/2, −1)
                """);
    }

    @Test
    void aTableIsATable() {
        assertThat(prints("solve", "chicken.nfg")).isEqualTo("""
                chicken
                2 players · 2 × 2 strategies
                Solved by enumeration of extreme equilibria: two players with few strategies, so
                that all equilibria can be found

                  A \\ B   swerve  dare
                  ────────────────────
                  swerve    3, 3  2, 4
                  dare      4, 2  1, 1

                3 equilibria; the list is complete

                1 · A receives 2 · B receives 4 · exact, no regret
                  A  swerve
                  B  dare

                2 · A receives 4 · B receives 2 · exact, no regret
                  A  dare
                  B  swerve

                3 · A receives 5/2 · B receives 5/2 · exact, no regret
                  A  swerve 1/2, dare 1/2
                  B  swerve 1/2, dare 1/2

                note  all 3 equilibria are isolated
                """);
    }

    @Test
    void whatIsNoEquilibriumIsNotCalledOne() {
        String text = prints("solve", "kuhn.efg", "--solver", "cfr+", "--iterations", "100");
        assertThat(text)
                .contains("\nAn approximation, which is no equilibrium\n", " · regret 0.00", "NashConv 0.00238880820")
                .doesNotContain("equilibria");
        JsonNode json = json("solve", "kuhn.efg", "--solver", "cfr+", "--iterations", "1k");
        assertThat(json.get("equilibria")).isEmpty();
        assertThat(json.get("concept").asString()).isEqualTo("approximation");
        assertThat(json.at("/approximations/0/nash_conv").asDouble()).isCloseTo(.00017473065, within(5.1e-12));
        assertThat(json.get("complete").asString()).isEqualTo("unknown");
        assertThat(call("solve", "kuhn.efg", "--solver", "cfr", "--format", "gambit")
                        .out())
                .startsWith("approximation,")
                .doesNotContain("NE");
    }

    @Test
    void jsonHasItsKeysInOrder() {
        JsonNode json = json("solve", "deterrence.efg", "--solver", "backward");
        assertThat(json.propertyNames())
                .containsExactly("solver", "concept", "title", "game", "equilibria", "complete", "notes");
        assertThat(json.get("solver").asString()).isEqualTo("backward");
        assertThat(json.get("concept").asString()).isEqualTo("subgame-perfect");
        assertThat(json.get("game").toString()).isEqualTo("{\"players\":2,\"infosets\":2,\"nodes\":5}");
        JsonNode first = json.at("/equilibria/0");
        assertThat(first.propertyNames())
                .containsExactly("profile", "payoffs", "regret", "regrets", "exact", "exact_profile", "exact_payoffs");
        assertThat(first.get("profile").toString())
                .isEqualTo("{\"A\":{\"challenge\":{\"not attack\":0.0,\"attack\":1.0}},"
                        + "\"B\":{\"response\":{\"concede\":1.0,\"resist\":0.0}}}");
        assertThat(first.get("payoffs").toString()).isEqualTo("{\"A\":1.0,\"B\":-0.5}");
        assertThat(first.get("regret").asDouble()).isZero();
        assertThat(first.get("exact").asBoolean()).isTrue();
        assertThat(first.at("/exact_payoffs/B").asString()).isEqualTo("-1/2");
        assertThat(json.get("complete").asBoolean()).isTrue();
        assertThat(json.get("notes")).isEmpty();
        JsonNode table = json("solve", "chicken.nfg");
        assertThat(table.get("reason").asString()).startsWith("two players with few strategies");
        assertThat(table.get("game").toString()).isEqualTo("{\"players\":2,\"infosets\":2,\"nodes\":7}");
        assertThat(table.at("/equilibria/2/exact_profile").toString())
                .isEqualTo("{\"A\":{\"1\":{\"swerve\":\"1/2\",\"dare\":\"1/2\"}},"
                        + "\"B\":{\"1\":{\"swerve\":\"1/2\",\"dare\":\"1/2\"}}}");
    }

    @Test
    void logitPlayersHaveTheirSharpness() {
        JsonNode json = json("solve", "deterrence.efg", "--solver", "logit", "--lambda", "1");
        assertThat(json.get("concept").asString()).isEqualTo("logit");
        assertThat(json.get("lambda").asDouble()).isEqualTo(1);
        assertThat(json.get("complete").asBoolean()).isTrue();
        JsonNode profile = json.at("/equilibria/0/profile");
        assertThat(profile.at("/B/response/concede").asDouble()).isCloseTo(.622459331202, within(1e-12));
        assertThat(profile.at("/A/challenge/not attack").asDouble()).isCloseTo(.393245778109, within(1e-12));
        assertThat(call("solve", "deterrence.efg", "--lambda", "1", "--format", "gambit")
                        .out())
                .startsWith("1.0,0.3932457781")
                .hasLineCount(1);
        assertThat(prints("solve", "deterrence.efg", "--lambda", "0.5"))
                .contains(
                        "Solved by tracing logit equilibria at λ = 0.5: lambda is given\n",
                        "1 logit equilibrium; the list is complete");
        assertThat(call("solve", "horse.efg", "--solver", "logit", "--format", "gambit")
                        .out())
                .isEqualTo("NE,1,0,1,0,0,1\n");
    }

    @Test
    void gambitsLines() {
        Call call = call("solve", "chicken.nfg", "--solver", "enumerate", "--format", "gambit");
        assertThat(call.out()).isEqualTo("NE,1,0,0,1\nNE,0,1,1,0\nNE,1/2,1/2,1/2,1/2\n");
        assertThat(call.err()).isEqualTo("tarazy: note: all 3 equilibria are isolated\n");
        assertThat(call("solve", "kuhn.efg", "--format", "gambit").out()).matches("NE(,[0-9]+(/[0-9]+)?){24}\n");
    }

    @Test
    void everySolverIsThere() {
        for (String name : GameSolvers.names()) {
            Call call = call("solve", "pennies.nfg", "--solver", name, "--format", "gambit");
            assertThat(call.exit()).as(name).isZero();
            String[] numbers = call.out().strip().split(",", -1);
            assertThat(numbers).as(name).hasSize(5).startsWith("NE");
            assertThat(numbers[1]).as(name).matches("1/2|0\\.5|0\\.500000000\\d*|0\\.49999999\\d*");
        }
    }

    @Test
    void theFormOfAFileIsToldByItsContent() throws IOException {
        file("game.txt", Files.readString(directory.resolve("chicken.nfg")));
        assertThat(prints("solve", "game.txt", "--format", "json"))
                .isEqualTo(prints("solve", "chicken.nfg", "--format", "json"));
    }

    @Test
    void payoffsMayBeHuge() throws IOException {
        file("huge.nfg", "NFG 1 R \"huge\" { \"A\" \"B\" } { 2 2 } 2e19 -2e19 0 0 0 0 1e400 -1e400");
        JsonNode json = json("solve", "huge.nfg", "--solver", "lp");
        assertThat(json.at("/equilibria/0/exact").asBoolean()).isTrue();
        assertThat(json.at("/equilibria/0/payoffs/A").asDouble()).isCloseTo(2e19, within(1e5));
        file("dominated.nfg", "NFG 1 R \"dominated\" { \"A\" } { 2 } 1e400 0");
        JsonNode one = json("solve", "dominated.nfg");
        // beyond doubles, but exact
        assertThat(one.at("/equilibria/0/payoffs/A").isNull()).isTrue();
        assertThat(one.at("/equilibria/0/exact_payoffs/A").asString()).hasSize(401);
    }

    @Test
    void oddGames() throws IOException {
        file("nobody.efg", "EFG 2 R \"nobody\" { } t \"\" 0");
        assertThat(json("solve", "nobody.efg").at("/equilibria/0/profile")).isEmpty();
        file("over.efg", "EFG 2 R \"over\" { \"A\" \"B\" } t \"\" 1 \"\" { 3 4 }");
        JsonNode over = json("solve", "over.efg");
        assertThat(over.at("/equilibria/0/payoffs").toString()).isEqualTo("{\"A\":3.0,\"B\":4.0}");
        assertThat(over.get("complete").asBoolean()).isTrue();
        assertThat(prints("solve", "over.efg")).contains("  (3, 4)\n");
        file("unnamed.nfg", "NFG 1 R \"\" { \"\" \"\" } { 1 2 } 0 1 0 2");
        assertThat(prints("solve", "unnamed.nfg", "--solver", "lcp"))
                .startsWith("game\n")
                .contains("player 2");
    }

    @Test
    void longListsAreCut() throws IOException {
        file("plans.nfg", NfgWriter.write(Classics.coordination(6)));
        String text = prints("solve", "plans.nfg");
        assertThat(text)
                .contains("\n63 equilibria; the list is complete\n", "\n20 · ", "43 more are not shown; --format json")
                .doesNotContain("\n21 · ");
        assertThat(json("solve", "plans.nfg").get("equilibria")).hasSize(63);
        file("leduc.efg", EfgWriter.write(Poker.leduc()));
        assertThat(prints("solve", "leduc.efg"))
                .contains("228 more information sets are not shown", "first receives −0.0856064");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deterrence.efg", "kuhn.efg", "horse.efg", "chicken.nfg"})
    void textFitsTheScreen(String file) {
        assertThat(prints("solve", file).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aBrokenFileIsToldWithItsPlaces() throws IOException {
        file("broken.efg", "EFG 2 R \"x\" { \"A\" }\np \"\" 1 1 \"\" { \"l\" \"r\" } 0\nt \"\" 1 \"\" { 3 }\nt 5 0\n");
        fails(1, """
                broken.efg:4:3: error: expected the label of the node in quotes, found '5'.
                tarazy: the file has 1 error
                """, "solve", "broken.efg");
        file("hello.txt", "hello");
        fails(1, """
                hello.txt:1:1: error: expected EFG or NFG as the first word, found 'hello'. A tree begins with EFG 2 R, a table with NFG 1 R.
                tarazy: the file has 1 error
                """, "solve", "hello.txt");
        fails(2, "tarazy: there is no file \"chiken.nfg\"; did you mean \"chicken.nfg\"?\n", "solve", "chiken.nfg");
    }

    @Test
    void aDeepTreeIsNoTrouble() throws IOException {
        int depth = 100_000;
        file(
                "deep.efg",
                "EFG 2 R \"deep\" { \"A\" }\n"
                        + java.util.stream.IntStream.range(0, depth)
                                .mapToObj(i -> "p \"\" 1 " + (i + 1) + " \"\" { \"on\" } 0\n")
                                .collect(java.util.stream.Collectors.joining())
                        + "t \"\" 1 \"\" { 1 }\n");
        JsonNode json = json("solve", "deep.efg");
        assertThat(json.at("/game/nodes").asInt()).isEqualTo(depth + 1);
        assertThat(json.get("complete").asBoolean()).isTrue();
    }

    @Test
    void unsuitableGamesAreAnsweredWithOtherSolvers() throws IOException {
        fails(
                2,
                """
                tarazy: lp cannot solve game Selten's horse: it has 3 players, must have 2
                solvers that can: %s
                """.formatted(String.join(", ", GameSolvers.suitable(Classics.seltensHorse()))),
                "solve",
                "horse.efg",
                "--solver",
                "lp");
        file(
                "forgetful.efg",
                "EFG 2 R \"forgetful\" { \"A\" } p \"\" 1 1 \"x\" { \"l\" \"r\" } 0 p \"\" 1 2 \"y\" { \"l\" \"r\" } 0"
                        + " t \"\" 1 \"\" { 1 } t \"\" 0 p \"\" 1 2 0 t \"\" 0 t \"\" 1");
        Call call = call("solve", "forgetful.efg");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .startsWith("tarazy: no solver can solve game forgetful: it has imperfect recall: ")
                .contains("by the path (l), with own last move l at x");
        assertThat(call("solve", "forgetful.efg", "--solver", "cfr").err())
                .endsWith("\nno solver can; all of them need players who remember what they knew and did\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--solver=lpc|there is no solver \"lpc\"; solvers are %s; did you mean \"lcp\"?",
                "--solver=lcp --lambda=1|lambda is for logit; lcp has none",
                "--solver=lcp --iterations=5|iterations are for cfr, cfr+, dcfr; lcp makes none",
            })
    void wrongWordsAreAnsweredWithTheRightOnes(String options, String message) {
        String[] words = ("solve chicken.nfg " + options).split(" ", -1);
        fails(2, "tarazy: " + message.replace("%s", String.join(", ", GameSolvers.names())) + "\n", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lambda|-1|\"-1\" is no sharpness; write a number from 0 up, for example 1.5",
                "--lambda|NaN|\"NaN\" is no sharpness; write a number from 0 up, for example 1.5",
                "--lambda|1e999|\"1e999\" is no sharpness; write a number from 0 up, for example 1.5",
                "--iterations|0|\"0\" is not a number of iterations; write a number from 1 to 100M, for example 1000 or 10k",
                "--format|csv|\"csv\" is not a form; write text, json or gambit",
            })
    void aWrongValueIsAnsweredWithTheRightForm(String option, String value, String message) {
        fails(
                2,
                "tarazy: invalid value for option '" + option + "': " + message + "\nsee tarazy solve --help\n",
                "solve",
                "chicken.nfg",
                option + "=" + value);
    }

    /** With λ = 1 A attacks with .606754, B concedes with .622459: counts in these proportions give λ = 1 back. */
    @Test
    void theSharpnessIsEstimatedFromChoices() throws IOException {
        file("choices.csv", """
                player,infoset,action,count
                A,challenge,attack,606754
                A,challenge,not attack,393246
                B,response,concede,622459
                B,response,resist,377541
                """);
        JsonNode estimate = json("solve", "deterrence.efg", "--observed", "choices.csv");
        assertThat(estimate.get("lambda").get(0).get("estimate").asDouble()).isCloseTo(1, within(1e-4));
        assertThat(estimate.get("curve").size()).isGreaterThan(5);
        assertThat(estimate.get("fit").get(0).get("of").asInt()).isEqualTo(1_000_000);
        JsonNode each = json("solve", "deterrence.efg", "--observed", "choices.csv", "--by-player");
        assertThat(each.get("lambda").get(1).get("player").asString()).isEqualTo("B");
        assertThat(each.get("lambda").get(1).get("estimate").asDouble()).isCloseTo(1, within(1e-3));
        assertThat(prints("solve", "deterrence.efg", "--observed", "choices.csv"))
                .contains("λ = 1.000, 95 % interval", "Likelihood", "Choices", "concede");
        assertThat(prints("solve", "deterrence.efg", "--observed", "choices.csv", "--format", "gambit"))
                .matches("(?s)(1\\.0000|0\\.9999)[0-9]*,0\\.[0-9]+,.*,-[0-9.]+\n");
        file("table.csv", "player,action,count\nA,dare,3\nA,swerve,7\nB,swerve,5\nB,dare,5\n");
        assertThat(json("solve", "chicken.nfg", "--observed", "table.csv")
                        .get("fit")
                        .size())
                .isEqualTo(4);
    }

    @Test
    void choicesThatAreNoneAreToldWithTheirLines() throws IOException {
        file("choices.csv", "player,infoset,action\nA,challenge,retreat\nD,x,y\n");
        Call call = call("solve", "deterrence.efg", "--observed", "choices.csv");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err())
                .contains("choices.csv:2:1: error: there is no action \"retreat\"")
                .contains("choices.csv:3:1: error: there is no player \"D\"");
        assertThat(call("solve", "deterrence.efg", "--observed", "choice.csv").err())
                .contains("there is no file \"choice.csv\"", "choices.csv");
    }
}
