package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.ForecastException;
import tarazy.report.Format;
import tarazy.report.SampleForecasts;
import tarazy.report.Screen;

class ForecastCommandTest {
    @TempDir
    Path directory;

    private final FakeCases cases = new FakeCases();

    @BeforeEach
    void makeAFolder() throws IOException {
        Files.createDirectory(directory.resolve("strait"));
    }

    private Call call(String... args) {
        return Call.in(directory, cases, args);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theTableGoesToStandardOutputAndThreeFilesAreWritten() throws IOException {
        Call call = call("forecast", "strait");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).isEqualTo(Format.TEXT.of(SampleForecasts.rich(), Screen.plain()));
        assertThat(call.err()).isEqualTo("report: out/strait-2031/report.html\n");
        Path out = directory.resolve("out/strait-2031");
        assertThat(files(out)).containsExactly("answers.json", "report.html", "samples.csv.gz");
        assertThat(out.resolve("answers.json")).hasContent(Format.JSON.of(SampleForecasts.rich(), Screen.plain()));
        assertThat(Files.readString(out.resolve("report.html")))
                .startsWith("<!doctype html>")
                .endsWith("</html>\n")
                .contains("tarazy forecast strait-2031 --as-of 2031-03-04 --seed 20310304 --runs 10000");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(out.resolve("samples.csv.gz")))) {
            assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("grain-price,second-port-closed,");
        }
    }

    @Test
    void allOptionsTogetherReachTheRun() {
        Call call = call(
                "forecast",
                "strait",
                "--as-of",
                "2031-03-01",
                "--seed=-5",
                "--runs",
                "20k",
                "--threads",
                "3",
                "--scenario",
                "two-fronts",
                "--format",
                "json",
                "--out",
                "elsewhere");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEqualTo("report: elsewhere/report.html\n");
        assertThat(call.out()).isEqualTo(Format.JSON.of(SampleForecasts.rich(), Screen.plain()));
        var options = cases.runs.getFirst();
        assertThat(options.asOf()).isEqualTo(Optional.of(LocalDate.of(2031, 3, 1)));
        assertThat(options.seed()).isEqualTo(OptionalLong.of(-5));
        assertThat(options.runs()).isEqualTo(OptionalInt.of(20_000));
        assertThat(options.threads()).isEqualTo(3);
        assertThat(options.scenario()).isEqualTo(Optional.of("two-fronts"));
    }

    @Test
    void csvIsPrintedOnRequest() {
        assertThat(call("forecast", "strait", "--format", "CSV").out()).startsWith("id,ask,kind,");
    }

    @Test
    void whatIsLeftOutIsTheCasesToDecide() {
        call("forecast", "strait");
        var options = cases.runs.getFirst();
        assertThat(options.asOf()).isEmpty();
        assertThat(options.seed()).isEmpty();
        assertThat(options.runs()).isEmpty();
        assertThat(options.scenario()).isEmpty();
        assertThat(options.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void anUnknownScenarioIsAnsweredWithTheNearestAndAll() {
        Call call = call("forecast", "strait", "--scenario", "two-front");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo("""
                        tarazy: there is no scenario "two-front"; did you mean "two-fronts"?
                        the case has two-fronts, pipeline-closed
                        """);
        assertThat(cases.runs).isEmpty();
    }

    @Test
    void aCaseWithErrorsIsNotRun() {
        cases.problems = List.of(
                FakeCases.warning(),
                new Problem(Severity.ERROR, "quantities.yaml", 12, 7, "adds km to people", "Divide by a length first"));
        Call call = call("forecast", "strait");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo("""
                        quantities.yaml:12:7: error: adds km to people. Divide by a length first.
                        tarazy: the case has 1 error
                        """);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void warningsAreCountedButDoNotStopARun() {
        cases.problems = List.of(FakeCases.warning());
        Call call = call("forecast", "strait");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).startsWith("tarazy: 1 warning; tarazy check strait shows it\n");
    }

    @Test
    void anErrorFoundOnlyByRunningIsTheCasesFaultToo() {
        cases.failure = Optional.of(FakeCases.fault(ForecastException.Blame.CASE, "goes in a circle: a → b → a", ""));
        Call call = call("forecast", "strait");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err())
                .isEqualTo("case.yaml:3:1: error: goes in a circle: a → b → a.\ntarazy: the case has 1 error\n");
    }

    @Test
    void anOptionTheCaseDoesNotAllowIsTheCallsFault() {
        cases.failure = Optional.of(FakeCases.fault(ForecastException.Blame.CALL, "no such thing", "Try another"));
        Call call = call("forecast", "strait");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("case.yaml:3:1: error: no such thing. Try another.\n");
    }

    @Test
    void theYamlFileOfACaseStandsForItsFolder() throws IOException {
        Files.createFile(directory.resolve("strait/case.yaml"));
        assertThat(call("forecast", "strait/case.yaml").exit()).isZero();
    }

    @Test
    void aFileOfTheNameOfTheOutputFolderIsNotTouched() throws IOException {
        Files.writeString(directory.resolve("out"), "mine");
        Call call = call("forecast", "strait");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("tarazy: cannot make the folder " + directory.resolve("out/strait-2031") + ": "
                        + directory.resolve("out") + " is a file\n");
        assertThat(call.out()).as("the answers are printed all the same").startsWith("The Sund strait crisis");
        assertThat(directory.resolve("out")).hasContent("mine");
    }

    @Test
    void ifOneFileCannotBeWrittenTheOthersStayAsTheyWere() throws IOException {
        Path out = Files.createDirectories(directory.resolve("out/strait-2031"));
        Files.writeString(out.resolve("report.html"), "old");
        Path blocked = Files.createDirectories(out.resolve("samples.csv.gz/x"));
        Call call = call("forecast", "strait");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).startsWith("tarazy: cannot write " + out.resolve("samples.csv.gz") + ": ");
        assertThat(blocked).exists();
        assertThat(files(out)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aReaderWhoGoesAwayIsNoFault() {
        Call call = Call.writingTo(failing("Broken pipe"), directory, cases, "forecast", "strait");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEqualTo("report: out/strait-2031/report.html\n");
    }

    @Test
    void aFullDiskBehindStandardOutputIsTold() {
        Call call = Call.writingTo(failing("No space left on device"), directory, cases, "forecast", "strait");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("tarazy: cannot write the results: No space left on device\n");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void anUnexpectedErrorIsOneLineUnlessDebuggingIsAskedFor() {
        cases.failure = Optional.of(new IllegalStateException("index 7\nout of range"));
        Call call = call("forecast", "strait");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("tarazy: unexpected error (IllegalStateException: index 7); this is a fault of the program:"
                        + " run the same again with --debug and report what it prints\n");
        Call debugged = call("forecast", "strait", "--debug");
        assertThat(debugged.exit()).isEqualTo(2);
        assertThat(debugged.err())
                .contains("java.lang.IllegalStateException: index 7", "\tat tarazy.cli.ForecastCommandTest");
    }

    @Test
    void tooLittleMemoryIsToldWithAdvice() {
        cases.failure = Optional.of(new OutOfMemoryError("Java heap space"));
        Call call = call("forecast", "strait", "--runs", "100M");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("tarazy: not enough memory; try fewer runs, or more memory with JAVA_TOOL_OPTIONS=-Xmx8g\n");
    }
}
