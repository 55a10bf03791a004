package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on tables: what it prints, and what it says about what it cannot use. */
class BargainCommandTest {
    private static final String TOLL = """
            actor,position,salience,capability
            Karsova,10,60,2
            Velmara,90,30,6
            Dren,40,80,1
            """;

    @TempDir
    Path directory;

    private void file(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private Call call(String... args) {
        return Call.in(directory, new FakeCases(), args);
    }

    private void fails(int exit, String message, String... args) {
        Call call = call(args);
        assertThat(call.err()).isEqualTo(message);
        assertThat(call.exit()).isEqualTo(exit);
        assertThat(call.out()).isEmpty();
    }

    private JsonNode json(String... args) {
        Call call = call(args);
        assertThat(call.err()).isEmpty();
        assertThat(call.exit()).isZero();
        return new JsonMapper().readTree(call.out());
    }

    @Test
    void aTableAsText() throws IOException {
        file("toll.csv", TOLL);
        Call call = call("bargain", "toll.csv", "--model", "mean");
        assertThat(call.err()).isEmpty();
        assertThat(call.exit()).isZero();
        assertThat(call.out()).isEqualTo("""
                toll
                Weighted mean · 3 actors · settled at once
                Assumes that everybody pulls at the outcome with capability × salience. No model
                beats this by much on known outcomes.

                  Issue  Settles at    Baseline: mean  median
                  ───────────────────────────────────────────
                  toll   54.2                    54.2    40.0

                toll · o where an actor stands, : where the issue settles
                              0          25          50          75         100  weight  place
                              ┼───────────┼───────────┼───────────┼───────────┼
                  Karsova          o                    :                          32 %   10.0
                  Dren                           o      :                          21 %   40.0
                  Velmara                               :                o         47 %   90.0
                              ┼───────────┼───────────┼───────────┼───────────┼
                  settlement                            ^                                 54.2
                  mean                                  ^                                 54.2
                  median                         ^                                        40.0
                """);
    }

    @Test
    void aTableAsJson() throws IOException {
        file("toll.csv", TOLL);
        JsonNode json = json("bargain", "toll.csv", "--model", "median", "--option", "tie=upper", "--format", "json");
        assertThat(json.propertyNames())
                .containsExactly(
                        "model",
                        "profile",
                        "turns",
                        "forecast",
                        "baseline",
                        "issues",
                        "settlement",
                        "ending",
                        "notes",
                        "ensemble");
        assertThat(json.get("ensemble").isNull()).isTrue();
        assertThat(json.get("model").asString()).isEqualTo("median");
        assertThat(json.get("profile").isNull()).isTrue();
        assertThat(json.get("turns").get(0).propertyNames())
                .containsExactly("turn", "positions", "probabilities", "expected", "mean", "median", "moves");
        assertThat(json.at("/turns/0/positions/Velmara/0").asDouble()).isEqualTo(90);
        assertThat(json.at("/forecast/expected/0").asDouble()).isEqualTo(40);
        assertThat(json.at("/forecast/expected_initial/0").asDouble()).isEqualTo(40);
        assertThat(json.at("/baseline/mean").asDouble()).isEqualTo((120 * 10 + 180 * 90 + 80 * 40) / 380.0);
        assertThat(json.at("/baseline/median").asDouble()).isEqualTo(40);
        assertThat(json.at("/issues/0/name").asString()).isEqualTo("toll");
        assertThat(json.at("/settlement/0/kind").asString()).isEqualTo("point");
    }

    @Test
    void aTableAsCsv() throws IOException {
        file("toll.csv", TOLL);
        assertThat(call("bargain", "toll.csv", "--model", "mean", "--format", "csv")
                        .out())
                .isEqualTo("""
                turn,actor,issue,position,probability
                0,Karsova,toll,10.0,
                0,Velmara,toll,90.0,
                0,Dren,toll,40.0,
                """);
    }

    @Test
    void severalIssuesAndActorsWithoutAStake() throws IOException {
        file("two.csv", """
                actor,issue,position,salience,capability
                A,gas,1,50,1
                B,gas,3,50,3
                B,oil,2,10,
                C,oil,10,10,1
                """);
        JsonNode json = json("bargain", "two.csv", "--scale", "0:10", "--format", "json");
        assertThat(json.get("model").asString()).isEqualTo("mean");
        assertThat(json.at("/notes/0").asString())
                .isEqualTo(
                        "Not everybody has a position on every issue, which smp needs: this is the weighted mean. --model chooses another model.");
        assertThat(json.at("/baseline/mean").toString()).isEqualTo("[2.5,4.0]");
        assertThat(json.at("/turns/0/positions/A").toString()).isEqualTo("[1.0,null]");
        assertThat(call("bargain", "two.csv", "--scale", "0:10", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(5)
                .contains("0,B,oil,2.0,")
                .doesNotContain("0,A,oil,,");
    }

    @Test
    void nobodyHasInfluence() throws IOException {
        file("none.csv", "actor,position,salience,capability\nA,1,0,5\nB,9,3,0\n");
        Call call = call("bargain", "none.csv", "--model", "mean");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("  none   no influence                 –       –\n");
        JsonNode json = json("bargain", "none.csv", "--model", "mean", "--format", "json");
        assertThat(json.at("/settlement/0/reason").asString()).isEqualTo("no influence");
        assertThat(json.at("/forecast/mean").isNull()).isTrue();
    }

    @Test
    void faultsOfATableAreToldWithTheirPlaces() throws IOException {
        file("t.csv", "actor,position,salience,capability\nA,norml(5),1,1\nB,5,1,1,7\n");
        fails(1, """
                t.csv:2:3: error: unknown function `norml`. Did you mean `normal`?
                t.csv:3: error: the row has 5 cells, the header 4. Put a cell that contains a comma in double quotes.
                tarazy: the file has 2 errors
                """, "bargain", "t.csv");
        file("t.csv", "actor,position,salience,capability\nA,gdp,1,1\nB,120,-1,1\n");
        fails(1, """
                t.csv:2:3: error: a table that stands alone has no quantity `gdp`. Write a number or a distribution; a case may use its quantities here.
                t.csv:3:3: error: position of actor "B" is 120, off the scale from 0 to 100. Correct it, or give the scale with --scale low:high.
                t.csv:3:7: error: salience of actor "B" is -1. Write 0 or more.
                tarazy: the file has 3 errors
                """, "bargain", "t.csv");
    }

    @Test
    void aFileThatIsSomethingElse() throws IOException {
        String unknown =
                "x: error: the file looks like no file of issues. A table begins with actor,position,salience,capability; KTAB's CSV with name,\"description\",number of actors,number of dimensions; KTAB's XML with <Scenario>.\ntarazy: the file has 1 error\n";
        for (String text : new String[] {"", "\n\n", "a,b\n1,2\n", "\0\0\0", "x".repeat(3_000_000), "%PDF-1.7"}) {
            file("x", text);
            fails(1, unknown, "bargain", "x");
        }
        Files.write(directory.resolve("x"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        fails(
                1,
                "x:1:1: error: the file is not UTF-8 from here on. Save it with the encoding UTF-8.\ntarazy: the file has 1 error\n",
                "bargain",
                "x");
        Files.write(
                directory.resolve("x"),
                "\uFEFFactor,position,salience,capability\nA,1,1,1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(call("bargain", "x", "--model", "mean").exit()).isZero();
        Files.write(directory.resolve("x"), new byte[17 << 20]);
        fails(
                1,
                "x: error: \"x\" is larger than 16 MB. Split it, or remove what does not belong.\ntarazy: the file has 1 error\n",
                "bargain",
                "x");
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        file("toll.csv", TOLL);
        Files.createDirectory(directory.resolve("issues"));
        fails(2, "tarazy: there is no file \"tol.csv\"; did you mean \"toll.csv\"?\n", "bargain", "tol.csv");
        fails(2, "tarazy: there is no file \"no/where.csv\"\n", "bargain", "no/where.csv");
        fails(2, "tarazy: \"issues\" is a folder; give a file of it, such as issues/toll.csv\n", "bargain", "issues");
        fails(2, "tarazy: missing required parameter: 'FILE'\nsee tarazy bargain --help\n", "bargain");
    }

    @Test
    void wordsThatChooseNothing() throws IOException {
        file("toll.csv", TOLL);
        Call call = call("bargain", "toll.csv", "--model", "medain");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err())
                .startsWith("tarazy: there is no model \"medain\"; models are mean, median")
                .endsWith("\ndid you mean median?\n");
        fails(
                2,
                """
                tarazy: the median has no option "tye"; options are weighting, tie
                did you mean tie?
                option weighting cannot be "capability-time-salience"; it is one of capability-times-salience, capability, salience, equal
                did you mean capability-times-salience?
                """,
                "bargain",
                "toll.csv",
                "--model",
                "median",
                "--option",
                "tye=lower",
                "--option",
                "weighting=capability-time-salience");
        fails(
                2,
                "tarazy: --option: \"tie\" is not of the form key=value, for example --option turn-limit=20\n",
                "bargain",
                "toll.csv",
                "--option",
                "tie");
        for (String scale : new String[] {"5", "5:5", "7:3", "a:b", ":", "NaN:1", "0:1e301"}) {
            fails(
                    2,
                    "tarazy: invalid value for option '--scale': \"" + scale
                            + "\" is not a scale; write its low and its high end, for example 0:100\nsee tarazy bargain --help\n",
                    "bargain",
                    "toll.csv",
                    "--scale",
                    scale);
        }
    }

    @Test
    void theSpatialModelIsTheUsualOne() throws IOException {
        file("toll.csv", TOLL);
        JsonNode json = json("bargain", "toll.csv", "--format", "json");
        assertThat(json.get("model").asString()).isEqualTo("smp");
        assertThat(json.get("profile").asString()).isEqualTo("default");
        assertThat(json.get("turns").size()).isGreaterThan(2);
        assertThat(json.at("/turns/1/moves/0").propertyNames())
                .containsExactly("actor", "issue", "from", "to", "kind", "initiator", "receiver", "why");
        assertThat(json.at("/forecast/expected"))
                .isEqualTo(json.at("/turns/" + (json.get("turns").size() - 1) + "/expected"));
        assertThat(json.at("/forecast/expected_initial")).isEqualTo(json.at("/turns/0/expected"));
        assertThat(json.at("/forecast/mean").asDouble())
                .isNotEqualTo(json.at("/baseline/mean").asDouble());
        double probabilities = 0;
        for (JsonNode prospect : json.at("/settlement/0/prospects")) {
            probabilities += prospect.get("probability").asDouble();
        }
        assertThat(probabilities).isCloseTo(1, within(1e-12));
    }

    @Test
    void textShowsTheLongestMovesUnlessAllAreWanted() throws IOException {
        file("toll.csv", TOLL);
        Call some = call("bargain", "toll.csv");
        Call all = call("bargain", "toll.csv", "--all");
        assertThat(some.out())
                .contains("\nTurn by turn\n", "\nThe longest moves\n", "     …           …     …       …      …\n")
                .containsPattern("\nnote  Left out: \\d+ turns, \\d+ smaller moves; --all shows them\\.\n");
        assertThat(all.out()).contains("\nWho moved\n").doesNotContain("Left out", "…");
        assertThat(some.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(all.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void saliencesUpToOneAreSharesOfAttention() throws IOException {
        file("shares.csv", "actor,position,salience,capability\nA,10,0.6,2\nB,90,0.3,6\nC,40,0.8,1\n");
        file("percent.csv", "actor,position,salience,capability\nA,10,60,2\nB,90,30,6\nC,40,80,1\n");
        JsonNode shares = json("bargain", "shares.csv", "--format", "json");
        JsonNode percent = json("bargain", "percent.csv", "--format", "json");
        assertThat(shares.at("/forecast/expected/0").asDouble())
                .isCloseTo(percent.at("/forecast/expected/0").asDouble(), within(1e-9));
        assertThat(shares.at("/notes/0").asString())
                .isEqualTo(
                        "No salience is above 1, so that 1 counts as full attention; --option full-salience=100 if it is not.");
        JsonNode asGiven = json("bargain", "shares.csv", "--option", "fullSalience=100", "--format", "json");
        assertThat(asGiven.get("notes").toString()).doesNotContain("full attention");
        assertThat(asGiven.at("/forecast/expected/0").asDouble())
                .isNotCloseTo(percent.at("/forecast/expected/0").asDouble(), within(0.1));
        assertThat(json("bargain", "shares.csv", "--model", "mean", "--format", "json")
                        .get("notes"))
                .isEmpty();
    }

    @Test
    void uncertainCellsAreTakenAtTheirMedians() throws IOException {
        file("sure.csv", "actor,position,salience,capability\nA,25,60,2\nB,90,30,6\n");
        file("unsure.csv", "actor,position,salience,capability\nA,20 to 30,60,2\nB,90,30,\"uniform(5, 7)\"\n");
        JsonNode sure = json("bargain", "sure.csv", "--format", "json");
        JsonNode unsure = json("bargain", "unsure.csv", "--format", "json");
        assertThat(unsure.at("/notes/0").asString())
                .isEqualTo("2 cells are uncertain and taken at the median; --runs 1000 shows what that leaves out.");
        assertThat(unsure.at("/forecast").toString())
                .isEqualTo(sure.at("/forecast").toString());
    }

    @Test
    void manyRunsShowTheDistributionAndWhatMovesIt() throws IOException {
        file("unsure.csv", """
                actor,position,salience,capability
                Karsova,"uniform(0, 40)",60,1
                Velmara,80,60,1
                """);
        JsonNode json = json("bargain", "unsure.csv", "--model", "mean", "--runs", "4k", "--format", "json");
        assertThat(json.at("/notes/0").asString())
                .isEqualTo("1 cell is uncertain and taken at the median in chart and turns.");
        assertThat(json.at("/forecast/expected/0").asDouble()).isEqualTo(50);
        JsonNode ensemble = json.get("ensemble");
        assertThat(ensemble.propertyNames()).containsExactly("runs", "seed", "issues");
        assertThat(ensemble.get("runs").asInt()).isEqualTo(4000);
        assertThat(ensemble.get("seed").asInt()).isEqualTo(1);
        JsonNode issue = ensemble.at("/issues/0");
        assertThat(issue.propertyNames()).containsExactly("issue", "outcome", "expected", "baseline", "drivers");
        assertThat(issue.get("outcome").propertyNames())
                .containsExactly("mean", "p5", "p25", "p50", "p75", "p95", "missing", "histogram");
        assertThat(issue.at("/outcome/p25").asDouble()).isCloseTo(45, within(0.5));
        assertThat(issue.at("/baseline/median/p95").asDouble()).isCloseTo(38, within(0.5));
        assertThat(issue.at("/drivers/0").toString())
                .startsWith(
                        "{\"column\":\"position\",\"actor\":\"Karsova\",\"issue\":\"unsure\",\"formula\":\"uniform(0, 40)\",\"share\":0.99");
        assertThat(call("bargain", "unsure.csv", "--model", "mean", "--runs", "4000")
                        .out())
                .contains("\nIn 4,000 runs · seed 1\n", "  position of Karsova  99.")
                .containsPattern("\n  0 +[▁▂▃▄▅▆▇█]{10} +100\n");
        assertThat(call("bargain", "unsure.csv", "--model", "mean", "--runs", "4000", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(6)
                .startsWith("issue,measure,name,mean,p5,p25,p50,p75,p95,missing,share")
                .anyMatch(line -> line.startsWith("unsure,driver,position of Karsova,,,,,,,,0.99"));
    }

    @Test
    void theSameSeedPrintsTheSameOnAnyNumberOfThreads() throws IOException {
        file("unsure.csv", "actor,position,salience,capability\nA,10 to 40,60,2\nB,80,20 to 40,5\nC,50,90,1 to 2\n");
        String one = call("bargain", "unsure.csv", "--runs", "3000", "--threads", "1", "--format", "json")
                .out();
        assertThat(call("bargain", "unsure.csv", "--runs", "3000", "--threads", "4", "--format", "json")
                        .out())
                .isEqualTo(one);
        assertThat(call("bargain", "unsure.csv", "--runs", "3000", "--seed", "2", "--format", "json")
                        .out())
                .isNotEqualTo(one);
    }

    @Test
    void attentionIsLimited() throws IOException {
        file("two.csv", """
                actor,issue,position,salience,capability
                A,x,1,50,2
                B,x,4,80,2
                A,y,1,50,
                B,y,7,80,
                """);
        fails(1, """
                two.csv:3: error: actor 2 (B): salience is 160.0 over all issues, must be 100.0 (full attention) or less. Lower it, or say with --option full-salience=N what full attention is.
                tarazy: the file has 1 error
                """, "bargain", "two.csv");
        assertThat(call("bargain", "two.csv", "--option", "full-salience=160").exit())
                .isZero();
    }

    @Test
    void tooManyActorsForPairs() throws IOException {
        StringBuilder table = new StringBuilder("actor,position,salience,capability\n");
        for (int i = 0; i < 1001; i++) {
            table.append("A").append(i).append(",").append(i % 101).append(",50,1\n");
        }
        file("crowd.csv", table.toString());
        fails(
                2,
                "tarazy: smp weighs every pair of actors, which is too much for 1,001 of them; mean and median can take any number\n",
                "bargain",
                "crowd.csv");
        assertThat(call("bargain", "crowd.csv", "--model", "median").out())
                .contains("note  Left out: 961 actors of little weight; --all shows them.\n");
    }

    @Test
    void ktabCsv() throws IOException {
        file("ktab.csv", """
                Tolls,"A toll, and ""who"" pays",3,1,
                Actor,Description,Power,Toll,TollSal,
                Karsova,downstream,2,10,60,
                Velmara,upstream,6,90,30,
                Dren,between,1,40,80,
                """);
        file("toll.csv", TOLL);
        JsonNode ktab = json("bargain", "ktab.csv", "--format", "json");
        JsonNode plain = json("bargain", "toll.csv", "--format", "json");
        assertThat(ktab.at("/issues/0/name").asString()).isEqualTo("Toll");
        assertThat(ktab.at("/turns/3/positions").toString())
                .isEqualTo(plain.at("/turns/3/positions").toString());
        fails(
                2,
                "tarazy: --scale is for tables; KTAB's positions are always from 0 to 100\n",
                "bargain",
                "ktab.csv",
                "--scale",
                "0:10");
        file("ktab.csv", """
                Tolls,"A toll
                over two lines",3,1,
                Actor,Description,Power,Toll,TollSal,
                Karsova,downstream,2,10,160,
                Velmara,upstream,x,90,30,
                """);
        Call call = call("bargain", "ktab.csv");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err().lines())
                .anyMatch(line -> line.startsWith("ktab.csv:4:25: error: salience is 160, must be"))
                .anyMatch(line -> line.startsWith("ktab.csv:5:18: error: capability is x, must be"));
    }

    @Test
    void namesCannotReachTheTerminal() throws IOException {
        file("toll.csv", "actor,position,salience,capability\n\u001b[2JA,10,1,1\n\u001b[2JA,200,1,\u001b\n");
        Call call = call("bargain", "toll.csv");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("\uFFFD[2JA").doesNotContain("\u001b");
        file("toll.csv", "actor,position,salience,capability\n\u001b[2JA,10,1,1\n=cmd(),20,1,1\n");
        assertThat(call("bargain", "toll.csv", "--model", "mean").out())
                .contains("\uFFFD[2JA")
                .doesNotContain("\u001b");
        assertThat(call("bargain", "toll.csv", "--model", "mean", "--format", "csv")
                        .out())
                .contains("0,'=cmd(),toll,20.0,");
    }
}
