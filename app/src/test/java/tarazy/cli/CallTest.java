package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How calls are understood, and what the program says if they are not. */
class CallTest {
    @TempDir
    Path directory;

    private final FakeCases cases = new FakeCases();

    private Call call(String... args) {
        return Call.in(directory, cases, args);
    }

    private void wrong(String message, String... args) {
        Call call = call(args);
        assertThat(call.err()).isEqualTo(message);
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(cases.runs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forecast",
                "check",
                "explain",
                "whatif",
                "bargain",
                "solve",
                "score",
                "find",
                "source",
                "draft",
                "new",
                "completion"
            })
    void everyCommandTeachesByExample(String command) {
        Call call = call(command, "--help");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("Usage: tarazy " + command)
                .contains("\nExamples:\n", "tarazy " + command + " ");
        assertThat(call.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theProgramNamesItsCommands() {
        Call call = call("--help");
        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .contains(
                        "forecast",
                        "check",
                        "explain",
                        "whatif",
                        "bargain",
                        "solve",
                        "score",
                        "read",
                        "find",
                        "source",
                        "claim",
                        "draft",
                        "new",
                        "completion",
                        "Exit code: 0 fine");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(call("--version").out()).matches("tarazy \\d+\\.\\d+\\.\\d+ \\(Java 25.*\\)\n");
    }

    @Test
    void withoutACommandHelpIsShownAsAFault() {
        Call call = call();
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("Usage: tarazy ");
    }

    @Test
    void aMistypedCommandOrOptionIsAnsweredWithTheNearest() throws IOException {
        Files.createDirectory(directory.resolve("c"));
        wrong("""
                tarazy: there is no command "forcast"
                did you mean forecast?
                see tarazy --help
                """, "forcast", "c");
        wrong("""
                tarazy: unknown option "--sed"
                did you mean --seed?
                see tarazy forecast --help
                """, "forecast", "c", "--sed", "3");
        wrong("""
                tarazy: one argument too many: "d"
                see tarazy forecast --help
                """, "forecast", "c", "d");
    }

    @Test
    void aMissingCaseIsNamed() {
        wrong("""
                tarazy: missing required parameter: 'CASE'
                see tarazy forecast --help
                """, "forecast");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--runs|0|\"0\" is not a number of runs; write a number from 1 to 100M, for example 10000 or 10k",
                "--runs|-3|\"-3\" is not a number of runs; write a number from 1 to 100M, for example 10000 or 10k",
                "--runs|101M|\"101M\" is not a number of runs; write a number from 1 to 100M, for example 10000 or 10k",
                "--runs|many|\"many\" is not a number of runs; write a number from 1 to 100M, for example 10000 or 10k",
                "--threads|0|\"0\" is not a number of threads; write a number from 1 to 1024",
                "--threads|1.5|\"1.5\" is not a number of threads; write a number from 1 to 1024",
                "--seed|x|\"x\" is not a seed; write a whole number, for example 1",
                "--as-of|7.1.2022|\"7.1.2022\" is not a date; write it as 2022-01-07",
                "--as-of|2022-02-30|\"2022-02-30\" is not a date; write it as 2022-01-07",
            })
    void aWrongValueIsAnsweredWithTheRightForm(String option, String value, String message) {
        wrong(
                "tarazy: invalid value for option '" + option + "': " + message + "\nsee tarazy forecast --help\n",
                "forecast",
                "c",
                option + "=" + value);
    }

    @Test
    void aWrongFormatIsAnsweredWithTheRightOnes() {
        wrong("""
                tarazy: invalid value for option '--format': "xml" is not a form; write text, json or csv
                see tarazy check --help
                """, "check", "c", "--format", "xml");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10_000, 10000", "10k, 10000", "2M, 2000000", "100m, 100000000"})
    void runsMayBeWrittenShort(String written, int runs) {
        assertThat(new Converters.Runs().convert(written)).isEqualTo(runs);
    }

    @Test
    void aFolderThatIsNotThereIsAnsweredWithItsNeighbour() throws IOException {
        Files.createDirectories(directory.resolve("cases/kazakhstan-2022"));
        wrong("""
                tarazy: there is no folder "cases/kazahstan-2022"; did you mean "kazakhstan-2022"?
                """, "forecast", "cases/kazahstan-2022");
        wrong("""
                tarazy: there is no folder "nowhere/x"
                """, "forecast", "nowhere/x");
        Files.createFile(directory.resolve("notes.txt"));
        wrong("""
                tarazy: "notes.txt" is a file; a case is a folder with a case.yaml in it
                """, "forecast", "notes.txt");
    }

    @Test
    void namesThatDifferMuchAreNotSuggested() {
        assertThat(Nearest.to("zzz", java.util.List.of("forecast"))).isEmpty();
        assertThat(Nearest.to("fore", java.util.List.of("forecast", "foreground-forecast")))
                .contains("forecast");
        assertThat(Nearest.to("fo", java.util.List.of("forecast"))).isEmpty();
    }

    @Test
    void completionCoversEveryCommandAndOption() {
        Call call = call("completion");
        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .startsWith("#!/usr/bin/env bash")
                .contains(
                        "forecast", "whatif", "--scenario", "--as-of", "bargain", "--profile", "solve", "lemke-howson");
    }
}
