package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {
    @TempDir
    Path directory;

    @BeforeEach
    void invent() throws IOException {
        InventedDeu.write(directory, 24);
    }

    private Call call(String... args) {
        return Call.in(directory, FolderCase::open, args);
    }

    private Call score(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "score";
        all[1] = "--dataset";
        all[2] = "deu";
        System.arraycopy(args, 0, all, 3, args.length);
        return call(all);
    }

    @Test
    void theTableStandsOnTheScreenAndThreeFilesAreWritten() {
        Call call = score("issues.csv");
        assertThat(call.exit()).as("%s", call).isZero();
        assertThat(call.err()).isEqualTo("page: out/score-deu/score.html\n");
        assertThat(call.out())
                .startsWith("How well models of bargaining foresee outcomes\ndeu: 48 issues of 24 proposals\n")
                .contains("\nWeighted mean ", "\nSMP at start ", "\nLearned from other outcomes\n", "\nOur mixture ");
        assertThat(call.out().lines()).allMatch(line -> line.length() <= 80);
        for (String file : new String[] {"score.html", "scores.json", "forecasts.csv"}) {
            assertThat(directory.resolve("out/score-deu").resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void allFormsTellTheSame() throws IOException {
        String json = score("issues.csv", "--format", "json").out();
        assertThat(directory.resolve("out/score-deu/scores.json")).hasContent(json);
        JsonNode read = new JsonMapper().readTree(json);
        String[] csv = score("issues.csv", "--format", "csv").out().split("\n", -1);
        JsonNode models = read.get("models");
        assertThat(csv).hasSize(models.size() + 2);
        for (int k = 0; k < models.size(); k++) {
            JsonNode model = models.get(k);
            assertThat(csv[k + 1])
                    .startsWith(model.get("id").asString() + ",")
                    .contains("," + model.get("mean_absolute_error").asDouble() + ",")
                    .contains("," + model.get("crps").asDouble() + ",");
        }
        String[] issues = Files.readString(directory.resolve("out/score-deu/forecasts.csv"))
                .split("\n", -1);
        assertThat(issues).hasSize(48 + 2);
        assertThat(issues[0]).startsWith("proposal,issue,outcome,mean,median,").endsWith(",mixture_crps");
        assertThat(issues[1]).startsWith("1,inv1i1,");
    }

    @Test
    void threadsChangeNothing() {
        score("issues.csv", "--threads", "1", "--out", "one");
        score("issues.csv", "--threads", "4", "--out", "four");
        for (String file : new String[] {"score.html", "scores.json", "forecasts.csv"}) {
            assertThat(directory.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("four").resolve(file));
        }
    }

    @Test
    void theCommandInThePageMakesTheSamePage() throws IOException {
        score("issues.csv", "--council", "EU6.csv", "--seed", "7", "--out", "first");
        String page = Files.readString(directory.resolve("first/score.html"));
        String command = page.replaceFirst("(?s).*<code>tarazy ([^<]*)</code>.*", "$1");
        assertThat(command).isEqualTo("score --dataset deu issues.csv --council EU6.csv --seed 7");
        assertThat(call((command + " --out second").split(" ", -1)).exit()).isZero();
        assertThat(directory.resolve("second/score.html")).hasContent(page);
    }

    @Test
    void theCouncilsMayLieElsewhere() throws IOException {
        String beside = score("issues.csv", "--format", "json").out();
        Files.createDirectory(directory.resolve("power"));
        for (String file : new String[] {"EU4.csv", "EU6.csv"}) {
            Files.move(directory.resolve(file), directory.resolve("power").resolve(file));
        }
        assertThat(score("issues.csv")).satisfies(call -> {
            assertThat(call.exit()).isEqualTo(2);
            assertThat(call.err())
                    .isEqualTo("tarazy: there is no Council beside \"issues.csv\", such as EU15.csv and EU27.csv;"
                            + " say where they are with --council\n");
        });
        assertThat(score("issues.csv", "--council", "power/EU4.csv", "--council", "power/EU6.csv", "--format", "json")
                        .out())
                .isEqualTo(beside);
    }

    @Test
    void faultsOfAllFilesAreToldWithTheirPlaces() throws IOException {
        Files.writeString(
                directory.resolve("issues.csv"),
                "prnrnmc,isnr,cod,paa,pbb,pzz,rp,out,saa,sbb,szz\n1,a,2029/1,0,200,3,,x,1,2,3\n");
        Files.writeString(directory.resolve("EU4.csv"), "abbr,shapleyshubik\naa,7\n");
        Call call = score("issues.csv");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo("""
                issues.csv:2:14: error: position of bb is "200", must be 0 to 100.
                issues.csv:2:21: error: outcome is "x", must be a number, 0 to 100.
                EU4.csv:2:4: error: power is "7", must be 0 to 1.
                tarazy: the file has 3 errors
                """);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void whatDoesNotFitTogetherIsTold() throws IOException {
        Files.writeString(
                directory.resolve("issues.csv"),
                "prnrnmc,isnr,cod,paa,pbb,pzz,rp,out,saa,sbb,szz\n1,a,2029/1,0,20,3,,5,1,2,3\n");
        assertThat(score("issues.csv").err())
                .startsWith("issues.csv:2: error: zz has a position on a but sits in none of the Councils given.\n");
        InventedDeu.write(directory, 3);
        assertThat(score("issues.csv").err())
                .startsWith(
                        "issues.csv: error: 3 proposals have an issue with a known outcome and three or more actors;"
                                + " at least 10 are needed, to learn from some and test on others.\n");
    }

    @Test
    void aWrongCallSaysWhatIsPossible() {
        wrong(
                "score needs --dataset; today it scores models of bargaining on data in the form of DEU II:"
                        + " tarazy score --dataset deu DEU2.csv",
                "score");
        wrong("there is no data set \"due\"; write --dataset deu", "score", "--dataset", "due", "issues.csv");
        wrong(
                "give the one file with the issues, for example tarazy score --dataset deu DEU2.csv",
                "score",
                "--dataset",
                "deu");
        wrong(
                "give the one file with the issues, for example tarazy score --dataset deu DEU2.csv;"
                        + " Councils go with --council",
                "score",
                "--dataset",
                "deu",
                "issues.csv",
                "EU4.csv");
        wrong("there is no file \"isues.csv\"; did you mean \"issues.csv\"?", "score", "--dataset", "deu", "isues.csv");
    }

    private void wrong(String message, String... args) {
        Call call = call(args);
        assertThat(call.err()).isEqualTo("tarazy: " + message + "\n");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
    }
}
