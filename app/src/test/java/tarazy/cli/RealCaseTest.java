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

/** The commands on the case that {@code tarazy new} makes, from the files to the report. */
class RealCaseTest {
    @TempDir
    Path directory;

    private Call call(String... args) {
        return Call.in(directory, FolderCase::open, args);
    }

    private Call fine(String... args) {
        Call call = call(args);
        assertThat(call.exit()).as("%s", call).isZero();
        return call;
    }

    @BeforeEach
    void makeACase() {
        fine("new", "my-case");
    }

    @Test
    void theNewCaseHasNoFaultAndOneContradiction() {
        assertThat(fine("check", "my-case").out()).endsWith("0 errors, 0 warnings, 1 contradiction\n");
    }

    @Test
    void threadsChangeNothing() throws IOException {
        fine("forecast", "my-case", "--runs", "3000", "--threads", "1", "--out", "one");
        fine("forecast", "my-case", "--runs", "3000", "--threads", "4", "--out", "four");
        for (String file : new String[] {"answers.json", "report.html", "samples.csv.gz"}) {
            assertThat(directory.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("four").resolve(file));
        }
        assertThat(Files.readString(directory.resolve("one/report.html")))
                .contains("tarazy forecast my-case --as-of 2031-03-10 --seed 1 --runs 3000");
    }

    @Test
    void theCommandInTheReportMakesTheSameReport() throws IOException {
        fine("forecast", "my-case", "--scenario", "fuel-stop", "--runs", "1500", "--out", "first");
        String report = Files.readString(directory.resolve("first/report.html"));
        String command = report.replaceFirst("(?s).*<code>tarazy ([^<]*)</code>.*", "$1");
        assertThat(command).isEqualTo("forecast my-case --as-of 2031-03-10 --seed 1 --runs 1500 --scenario fuel-stop");
        fine((command + " --out second").split(" ", -1));
        assertThat(directory.resolve("second/report.html")).hasContent(report);
    }

    @Test
    void anotherSeedGivesOtherNumbers() {
        String one =
                fine("forecast", "my-case", "--runs", "2000", "--format", "csv").out();
        String two = fine("forecast", "my-case", "--runs", "2000", "--seed", "2", "--format", "csv")
                .out();
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void aQuestionIsExplained() {
        assertThat(fine("explain", "my-case").out()).contains("open-by-may");
        JsonNode why = new JsonMapper()
                .readTree(fine("explain", "my-case", "open-by-may", "--runs", "3000", "--format", "json")
                        .out());
        assertThat(why.get("drivers").get(0).get("quantity").asString()).isEqualTo("reopening.pace");
        assertThat(why.get("answer").get("probability").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void aChangeThatMattersShowsItsDifference() {
        JsonNode changed = new JsonMapper()
                .readTree(fine("whatif", "my-case", "--set", "arrivals=0", "--runs", "2000", "--format", "json")
                        .out());
        JsonNode queue = changed.get("answers").get(1);
        assertThat(queue.get("id").asString()).isEqualTo("queue-in-march");
        assertThat(queue.get("after").asDouble()).isLessThan(queue.get("before").asDouble());
        assertThat(queue.get("high").asDouble()).isNegative();
        fine("whatif", "my-case", "--scenario", "fuel-stop", "--runs", "1000");
        fine("whatif", "my-case", "--set", "arrivals=500 to 800", "--set", "lever.fuel_transit=0", "--runs", "1000");
        fine("whatif", "my-case", "--set", "waiting.share=90%", "--runs", "1000");
    }

    @Test
    void whatCannotBeSetIsTheCallsFault() {
        Call unknown = call("whatif", "my-case", "--set", "arivals=0");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).isEqualTo("--set: error: unknown name arivals. Did you mean arrivals?\n");
        Call faulty = call("whatif", "my-case", "--set", "arrivals=1 +");
        assertThat(faulty.exit()).isEqualTo(2);
        assertThat(faulty.err()).startsWith("--set arrivals:1:");
    }

    @Test
    void aFolderWithoutACaseIsTheCasesFault() throws IOException {
        Files.createDirectory(directory.resolve("empty"));
        Call check = call("check", "empty");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).startsWith("empty\n\ncase.yaml: error: ").endsWith("1 error, 0 warnings\n");
        Call forecast = call("forecast", "empty");
        assertThat(forecast.exit()).isEqualTo(1);
        assertThat(forecast.err()).startsWith("case.yaml: error: ").endsWith("tarazy: the case has 1 error\n");
    }
}
