package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeversCommandTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "`([a-z]+\\.yaml)`[^`]*```yaml\n(.*?)```\n\n    \\$ tarazy (.*?)\n\n```text\n(.*?)```", Pattern.DOTALL);

    private static final String PIPE = """
            levers:
              pipe: {sender: a, receiver: b, channel: transit, on: situation, mode: passive, power: hard, origin: system, strength: n.share.a}
            networks:
              n: {sources: {w: 5 to 9}, sinks: [k], links: {l: {from: w, to: k, capacity: 6, closed_by: [a]}, m: {from: w, to: k, capacity: 1}}}
            """;

    @TempDir
    Path directory;

    private Call call(String... args) {
        return Call.in(directory, new FakeCases(), args);
    }

    @Test
    void theExampleOfTheDocsIsWhatItsCommandPrints() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "levers.md"));
        List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
        assertThat(examples).hasSize(1);
        for (MatchResult example : examples) {
            Files.writeString(directory.resolve(example.group(1)), example.group(2));
            Call call = call(example.group(3).split(" "));
            assertThat(call.exit()).as(call.err()).isZero();
            assertThat(call.out()).isEqualTo(example.group(4));
        }
    }

    @Test
    void theSameSeedGivesTheSameOutputOnAnyNumberOfThreads() throws IOException {
        Files.writeString(directory.resolve("pipe.yaml"), PIPE);
        for (String form : List.of("text", "json", "csv")) {
            Call one = call("levers", "pipe.yaml", "--runs", "3000", "--format", form, "--threads", "1");
            assertThat(one.exit()).as(one.err()).isZero();
            assertThat(call("levers", "pipe.yaml", "--runs", "3000", "--format", form, "--threads", "3")
                            .out())
                    .isEqualTo(one.out());
        }
        assertThat(call("levers", "pipe.yaml", "--format", "csv", "--seed", "1").out())
                .isNotEqualTo(call("levers", "pipe.yaml", "--format", "csv", "--seed", "2")
                        .out());
    }

    @Test
    void everyFaultOfTheFileIsTold() throws IOException {
        Files.writeString(
                directory.resolve("bad.yaml"),
                PIPE.replace("strength: n.share.a", "strength: n.share.c").replace("passive", "pasive")
                        + "stocks: {}\n");
        Call call = call("levers", "bad.yaml");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .contains(
                        "bad.yaml:2:",
                        "expected one of deliberate, passive, found \"pasive\". Did you mean passive?",
                        "unknown name `n.share.c` in the strength of lever \"pipe\". Did you mean `n.share.a`?",
                        "bad.yaml:5:1: error: unknown key \"stocks\" in file bad.yaml");
    }

    @Test
    void aFileOfACasePointsToItsFolder() throws IOException {
        Files.writeString(directory.resolve("case.yaml"), "title: x\n");
        Files.writeString(directory.resolve("levers.yaml"), PIPE.replace("n.share.a", "denial"));
        Call call = call("levers", "levers.yaml");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("the file is part of a case; give its folder to read all of it");
    }

    @Test
    void aFileWithoutLeversOrNetworks() throws IOException {
        Files.writeString(directory.resolve("none.yaml"), "quantities: {x: {prior: 3}}\n");
        assertThat(call("levers", "none.yaml").err()).contains("the file has neither levers nor networks");
        assertThat(call("levers", "nowhere.yaml").exit()).isEqualTo(2);
    }

    @Test
    void aFolderIsACase() throws IOException {
        Files.createDirectory(directory.resolve("c"));
        FakeCases cases = new FakeCases();
        Call call = Call.in(directory, cases, "levers", "c", "--runs", "70", "--seed", "3");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out()).contains("The neighbour ──▶ Vesmark");
        assertThat(cases.runs.getFirst().runs()).hasValue(70);
    }
}
