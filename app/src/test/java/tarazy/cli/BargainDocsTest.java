package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.bargain.catalogue.BargainingModels;

/** The page about the command prints what the command prints. */
class BargainDocsTest {
    @TempDir
    Path directory;

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "bargain.md"));
    }

    private static String block(String page, String kind) {
        Matcher block =
                Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).as("a block of %s", kind).isTrue();
        return block.group(1);
    }

    @Test
    void theExampleIsWhatItsCommandPrints() throws IOException {
        String page = page();
        Files.writeString(directory.resolve("toll.csv"), block(page, "csv"));
        Matcher command = Pattern.compile("\n    \\$ tarazy (.*)\n").matcher(page);
        assertThat(command.find()).isTrue();
        Call call = Call.in(directory, new FakeCases(), command.group(1).split(" "));
        assertThat(call.exit()).isZero();
        String shown = block(page, "text");
        assertThat(shown).endsWith("\n…\n");
        assertThat(call.out()).startsWith(shown.substring(0, shown.length() - "…\n".length()));
    }

    @Test
    void everyModelAndProfileIsNamed() throws IOException {
        String page = page();
        for (String model : BargainingModels.names()) {
            assertThat(page).contains("`" + model + "`");
            for (String profile : BargainingModels.profiles(model)) {
                assertThat(page).contains("`" + profile + "`");
            }
        }
    }
}
