package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.report.Format;
import tarazy.report.SampleForecasts;
import tarazy.report.Screen;

class OtherCommandsTest {
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

    @Test
    void checkIsFineWithoutErrors() {
        cases.problems = List.of(FakeCases.warning());
        Call call = call("check", "strait");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains("claims.csv:9: warning: odd\n")
                .endsWith("0 errors, 1 warning, 2 contradictions\n");
        assertThat(cases.checkedAsOf).isEmpty();
    }

    @Test
    void checkFailsOnErrorsAndStillPrintsTheResult() {
        cases.problems = SampleForecasts.check().problems();
        Call call = call("check", "strait", "--as-of", "2031-03-01", "--format", "csv");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).isEqualTo(Format.CSV.of(SampleForecasts.check(), Screen.plain()));
        assertThat(cases.checkedAsOf).isEqualTo(Optional.of(LocalDate.of(2031, 3, 1)));
    }

    @Test
    void explainPrintsAnExplanation() {
        Call call = call("explain", "strait", "government-in-office", "--runs", "5000");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).isEqualTo(Format.TEXT.of(SampleForecasts.explanation(), Screen.plain()));
        assertThat(cases.runs.getFirst().runs()).hasValue(5000);
    }

    @Test
    void explainWithoutAQuestionListsThem() {
        Call call = call("explain", "strait");
        assertThat(call.exit()).isZero();
        assertThat(call.out().lines())
                .startsWith(
                        "government-in-office  Is the Lindqvist government still in office on 31 March",
                        "                      2031?",
                        "coast-guard-lands     Do foreign coast guard units land in Vesmark by 15 March");
    }

    @Test
    void anUnknownQuestionIsAnsweredWithTheNearestAndAll() {
        Call call = call("explain", "strait", "government");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("""
                        tarazy: there is no question "government"; did you mean "government-in-office"?
                        the case asks:
                          government-in-office
                          coast-guard-lands
                          foreign-troops
                          loan-kept
                          grain-price
                          second-port-closed
                        """);
    }

    @Test
    void whatifComparesAllChangesTogether() {
        Call call = call(
                "whatif",
                "strait",
                "--set",
                "fuel.price = 100 to 140",
                "--set",
                "sealift.days=3",
                "--scenario",
                "two-fronts");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).isEqualTo(Format.TEXT.of(SampleForecasts.comparison(), Screen.plain()));
        assertThat(cases.changes).containsExactly(Map.of("fuel.price", "100 to 140", "sealift.days", "3"));
        assertThat(cases.runs.getFirst().scenario()).isEqualTo(Optional.of("two-fronts"));
    }

    @Test
    void aFormulaMayHoldComparisons() {
        call("whatif", "strait", "--set", "fuel.price=if time >= 3 then 1 else 2");
        assertThat(cases.changes).containsExactly(Map.of("fuel.price", "if time >= 3 then 1 else 2"));
    }

    @Test
    void whatifRefusesWhatItCannotChange() {
        assertThat(call("whatif", "strait").err())
                .isEqualTo("tarazy: nothing to change; give --set name=formula or --scenario id\n");
        assertThat(call("whatif", "strait", "--set", "fuelprice").err())
                .isEqualTo(
                        "tarazy: --set: \"fuelprice\" is not of the form name=formula, for example --set fuel.price=120\n");
        assertThat(call("whatif", "strait", "--set", "fuel.price=3", "--set", "fuel.price=4")
                        .err())
                .isEqualTo("tarazy: --set: \"fuel.price\" is set twice\n");
        assertThat(call("whatif", "strait", "--set", "fuel.price=").exit()).isEqualTo(2);
        assertThat(cases.runs).isEmpty();
    }

    @Test
    void newMakesACaseOnlyInAnEmptyPlace() throws IOException {
        Call call = call("new", "my-case");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEqualTo("made my-case; next: tarazy forecast my-case\n");
        for (String name : List.of("case.yaml", "quantities.yaml", "claims.csv", "sources/sources.csv")) {
            assertThat(directory.resolve("my-case").resolve(name)).isNotEmptyFile();
        }
        Call again = call("new", "my-case");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).isEqualTo("tarazy: nothing was written to my-case: the folder is not empty\n");
        Files.createFile(directory.resolve("file"));
        assertThat(call("new", "file").err()).isEqualTo("tarazy: nothing was written to file: it is a file\n");
        assertThat(call("new", "strait").exit()).as("an empty folder is fine").isZero();
    }
}
