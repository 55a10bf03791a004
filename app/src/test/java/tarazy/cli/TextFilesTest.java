package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.text.corpus.ChangedDocumentException;

class TextFilesTest {
    @TempDir
    private Path folder;

    private List<Path> files = List.of();

    @BeforeEach
    void write() throws IOException {
        Path broken = Files.write(folder.resolve("b.txt"), new byte[] {'a', '\n', (byte) 0xff});
        files = List.of(
                Files.writeString(folder.resolve("a.txt"), "The river is 40 km long."),
                broken,
                Files.writeString(folder.resolve("c.html"), "<p>The river is 45 km long.</p>"));
    }

    @Test
    void whatIsNotKeptIsReadAgain() throws CallException {
        TextFiles kept = TextFiles.read(folder, files, 1_000, share -> {});
        TextFiles taken = TextFiles.read(folder, files, 0, share -> {});
        assertThat(kept.size()).isEqualTo(2);
        assertThat(kept.view(1)).isSameAs(kept.view(1));
        assertThat(taken.view(1)).isNotSameAs(taken.view(1));
        for (int i = 0; i < 2; i++) {
            assertThat(taken.name(i)).isEqualTo(kept.name(i));
            assertThat(taken.view(i).text()).isEqualTo(kept.view(i).text());
        }
        assertThat(kept.view(1).text()).contains("45 km").doesNotContain("<p>");
    }

    @Test
    void brokenFilesAreNamedAndPassedOver() throws CallException {
        TextFiles texts = TextFiles.read(folder, files, 1_000, share -> {});
        assertThat(texts.name(0)).isEqualTo("a.txt");
        assertThat(texts.name(1)).isEqualTo("c.html");
        assertThat(texts.faults())
                .containsExactly("b.txt:2: not UTF-8: byte 2 (line 2) is 0xFF. Save the file as UTF-8.");
    }

    @Test
    void filesThatChangeMeanwhileAreNamed() throws IOException, CallException {
        TextFiles texts = TextFiles.read(folder, files, 0, share -> {});
        Files.writeString(folder.resolve("a.txt"), "The river is 41 km long.");
        Files.delete(folder.resolve("c.html"));
        for (int i = 0; i < 2; i++) {
            int document = i;
            assertThatThrownBy(() -> texts.view(document))
                    .isInstanceOf(ChangedDocumentException.class)
                    .hasMessage(texts.name(i) + " was changed while it was being read");
        }
    }
}
