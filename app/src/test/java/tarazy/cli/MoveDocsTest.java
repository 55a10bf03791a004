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

/** The page about the command prints what the command prints. */
class MoveDocsTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "`([a-z]+\\.yaml)`[^`]*```yaml\n(.*?)```\n\n    \\$ tarazy (.*?)\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void theExamplesAreWhatTheirCommandsPrint() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "move.md"));
        List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
        assertThat(examples).hasSize(3);
        for (MatchResult example : examples) {
            Files.writeString(directory.resolve(example.group(1)), example.group(2));
            Call call = Call.in(directory, new FakeCases(), example.group(3).split(" "));
            assertThat(call.exit()).as(call.err()).isZero();
            assertThat(call.out()).isEqualTo(example.group(4));
        }
    }
}
