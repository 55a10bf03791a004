package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTemplateTest {

    @TempDir
    Path parent = Path.of("");

    @Test
    void writesACaseWithoutErrorsOrWarnings() throws IOException {
        Path folder = parent.resolve("my-case");
        CaseTemplate.write(folder);

        CaseResult result = CaseReader.read(folder);

        assertThat(result.problems()).isEmpty();
        assertThat(result.theCase()).isPresent();
        assertThat(result.theCase().get().name()).isEqualTo("my-case");
    }

    @Test
    void verifiesAllItsQuotes() throws IOException {
        Path folder = parent.resolve("my-case");
        CaseTemplate.write(folder);

        Case theCase = CaseReader.read(folder).theCase().orElseThrow();

        assertThat(theCase.evidence().counts().found()).isEqualTo(4);
        assertThat(theCase.evidence().contradictions(theCase.asOf())).hasSize(1);
    }

    @Test
    void namesTheFilesWritten() throws IOException {
        List<String> written = CaseTemplate.write(parent.resolve("a").resolve("b"));

        assertThat(written)
                .contains("case.yaml", "sources/league.txt", ".schema/case.schema.json")
                .isSorted();
        assertThat(filesUnder(parent.resolve("a/b"))).containsExactlyElementsOf(written);
        assertThat(parent.resolve("a")).isDirectoryContaining(path -> path.endsWith("b"));
        assertThat(filesUnder(parent)).hasSameSizeAs(written);
    }

    @Test
    void fillsAnEmptyFolder() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("empty"));

        List<String> written = CaseTemplate.write(folder);

        assertThat(filesUnder(folder)).containsExactlyElementsOf(written);
    }

    @Test
    void leavesAFolderWithSomethingInItAlone() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("full"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> CaseTemplate.write(folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageEndingWith("full: the folder is not empty");
        assertThat(filesUnder(folder)).containsExactly("notes.txt");
    }

    @Test
    void leavesAFileAlone() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "mine");

        assertThatThrownBy(() -> CaseTemplate.write(file))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageEndingWith("file: it is a file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void leavesNothingBehindWhereItMayNotWrite() throws IOException {
        Path locked = Files.createDirectory(parent.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        Skip.when(Files.isWritable(locked), "this user may write everywhere");

        assertThatThrownBy(() -> CaseTemplate.write(locked.resolve("case")))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("case: no right to write there");
        assertThat(filesUnder(locked)).isEmpty();
    }

    private static List<String> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
