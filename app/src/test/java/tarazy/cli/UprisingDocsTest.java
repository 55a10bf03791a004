package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.uprising.country.EffectKind;
import tarazy.uprising.country.Parameter;

/** The page about the command prints what the command prints, and names every parameter. */
class UprisingDocsTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "`([a-z]+\\.yaml)`[^`]*```yaml\n(.*?)```\n\n    \\$ tarazy (.*?)\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "uprising.md"));
    }

    @Test
    void theExamplesAreWhatTheirCommandsPrint() throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(page()).results().toList();
        assertThat(examples).hasSize(2);
        for (MatchResult example : examples) {
            Files.writeString(directory.resolve(example.group(1)), example.group(2));
            Call call = Call.in(directory, new FakeCases(), example.group(3).split(" "));
            assertThat(call.exit()).as(call.err()).isZero();
            assertThat(call.out()).isEqualTo(example.group(4));
        }
    }

    @Test
    void everyParameterAndEffectIsNamed() throws IOException {
        String page = page();
        assertThat(Arrays.stream(Parameter.values()).map(Parameter::text))
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
        assertThat(Arrays.stream(EffectKind.values()).map(EffectKind::text))
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }
}
