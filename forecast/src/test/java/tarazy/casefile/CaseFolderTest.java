package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files that are missing, closed, huge, elsewhere, or not what they seem. */
class CaseFolderTest {

    @TempDir
    Path parent = Path.of("");

    private Workshop workshop = new Workshop(Path.of(""));

    @BeforeEach
    void open() {
        workshop = Workshop.in(parent);
    }

    @Test
    void noFolder() {
        Path nowhere = parent.resolve("nowhere");
        assertThat(CaseReader.read(nowhere).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "error: there is no folder " + nowhere + ". Check the path, or make a case with tarazy new.");
    }

    @Test
    void aFileInsteadOfAFolder() {
        Path file = workshop.path("case.yaml");
        assertThat(CaseReader.read(file).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "error: " + file + " is a file, not a case folder. Give the folder that holds case.yaml.");
    }

    @Test
    void aFolderWithoutRights() throws IOException {
        Files.setPosixFilePermissions(workshop.folder(), PosixFilePermissions.fromString("---------"));
        try {
            Skip.when(Files.isReadable(workshop.folder()), "this user may read everything");
            assertThat(workshop.problems())
                    .containsExactly("error: no right to read the folder " + workshop.folder()
                            + ". Ask for the right to read and enter it.");
        } finally {
            Files.setPosixFilePermissions(workshop.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFileWithoutRights() throws IOException {
        Files.setPosixFilePermissions(workshop.path("levers.yaml"), PosixFilePermissions.fromString("---------"));
        Skip.when(Files.isReadable(workshop.path("levers.yaml")), "this user may read everything");
        assertThat(workshop.problems())
                .containsExactly("levers.yaml: error: no right to read \"levers.yaml\". Ask for the right to read it.");
    }

    @Test
    void anEmptyFolder() throws IOException {
        Path empty = Files.createDirectory(parent.resolve("empty"));
        assertThat(CaseReader.read(empty).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "case.yaml: error: there is no file \"case.yaml\". A case folder holds a case.yaml; tarazy new makes one.");
    }

    @Test
    void aFolderInsteadOfAFile() throws IOException {
        Files.delete(workshop.path("levers.yaml"));
        Files.createDirectory(workshop.path("levers.yaml"));
        assertThat(workshop.problems())
                .containsExactly(
                        "levers.yaml: error: \"levers.yaml\" is a folder, not a file. Put the file in its place.");
    }

    @Test
    void aFolderInsteadOfATable() throws IOException {
        Files.delete(workshop.path("claims.csv"));
        Files.createDirectory(workshop.path("claims.csv"));
        assertThat(workshop.errors()).hasSize(1).first().asString().startsWith("claims.csv: error: ");
    }

    @Test
    void aLinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(parent.resolve("secret.yaml"), "levers: {}\n");
        Files.delete(workshop.path("levers.yaml"));
        Files.createSymbolicLink(workshop.path("levers.yaml"), secret);
        assertThat(workshop.problems())
                .containsExactly(
                        "levers.yaml: error: \"levers.yaml\" leads outside of the case folder. Copy the file into the folder.");
    }

    @Test
    void aLinkOfATableOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(parent.resolve("secret.csv"), workshop.text("claims.csv"));
        Files.delete(workshop.path("claims.csv"));
        Files.createSymbolicLink(workshop.path("claims.csv"), secret);
        assertThat(workshop.errors())
                .contains(
                        "claims.csv: error: \"claims.csv\" leads outside of the case folder. Copy the file into the folder.");
    }

    @Test
    void aLinkOfATextOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(parent.resolve("secret.txt"), workshop.text("sources/league.txt"));
        Files.delete(workshop.path("sources/league.txt"));
        Files.createSymbolicLink(workshop.path("sources/league.txt"), secret);
        assertThat(workshop.errors()).hasSize(1).first().asString().startsWith("sources/sources.csv:2: error: ");
    }

    @Test
    void aLinkThatGoesInCircles() throws IOException {
        Files.delete(workshop.path("levers.yaml"));
        Files.createSymbolicLink(workshop.path("levers.yaml"), Path.of("levers.yaml"));
        assertThat(workshop.errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("levers.yaml: error: \"levers.yaml\" cannot be read");
    }

    @Test
    void aLinkToNothing() throws IOException {
        Files.delete(workshop.path("levers.yaml"));
        Files.createSymbolicLink(workshop.path("levers.yaml"), Path.of("nothing.yaml"));
        assertThat(workshop.errors()).containsExactly("levers.yaml: error: there is no file \"levers.yaml\".");
    }

    @Test
    void aLinkInsideTheFolderIsFine() throws IOException {
        Files.move(workshop.path("levers.yaml"), workshop.path("means.yaml"));
        Files.createSymbolicLink(workshop.path("levers.yaml"), Path.of("means.yaml"));
        assertThat(workshop.problems()).isEmpty();
    }

    @Test
    void aFolderReachedThroughALinkIsFine() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("link"), workshop.folder());
        assertThat(CaseReader.read(link).problems()).isEmpty();
        assertThat(CaseReader.read(link).theCase().orElseThrow().name()).isEqualTo("link");
    }

    @Test
    void textThatIsNotUtf8() throws IOException {
        String text = workshop.text("levers.yaml").replace("what", "was");
        byte[] bytes = text.replace("buys overseas", "bezieht: \u00d6l").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(workshop.path("levers.yaml"), bytes);
        assertThat(workshop.problems())
                .containsExactly(
                        "levers.yaml:7:61: error: the file is not UTF-8 from here on. Save it with the encoding UTF-8.");
    }

    @Test
    void aLineOfAHundredMegabytes() throws IOException {
        byte[] chunk = new byte[1 << 20];
        Arrays.fill(chunk, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(workshop.path("quantities.yaml"))) {
            for (int i = 0; i < 100; i++) {
                out.write(chunk);
            }
        }
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(20), workshop::problems))
                .containsExactly(
                        "quantities.yaml: error: \"quantities.yaml\" is larger than 16 MB. Split it, or remove what does not belong.");
    }

    @Test
    void aLineOfFifteenMegabytesInATable() {
        String line = "x".repeat(15 << 20);
        workshop.put("mechanisms.csv", "id,mechanism,elements\nM1," + line + ",program:x\n");
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(20), workshop::problems))
                .containsExactly(
                        "mechanisms.csv:2: error: the table cannot be read from this row on. Look for a quote that is not closed; write \"\" for a quote inside quotes.");
    }

    @Test
    void aVeryLongFormula() {
        workshop.replace(
                "quantities.yaml", "hazard: reopening.pace", "hazard: \"" + "1 + ".repeat(1_000_000) + "1\" # ");
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(20), workshop::problems))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("quantities.yaml:47:100014: error: the formula is longer than 100000 characters");
    }

    @Test
    void aChainOfTenThousandQuantities() {
        StringBuilder chain = new StringBuilder("quantities:\n  q0: {prior: 1 to 2}\n");
        for (int i = 1; i <= 10_000; i++) {
            chain.append("  q%d: {formula: q%d + 1}\n".formatted(i, i - 1));
        }
        Workshop bare =
                Workshop.bare(parent, chain + "events: {e: {when: q10000 > 3}}\nstocks: {s: {initial: q10000}}\n");
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(20), bare::problems))
                .isEmpty();
    }

    @Test
    void aCircleOfTenThousandQuantities() {
        StringBuilder chain = new StringBuilder("quantities:\n  q0: {formula: q10000}\n");
        for (int i = 1; i <= 10_000; i++) {
            chain.append("  q%d: {formula: q%d + 1}\n".formatted(i, i - 1));
        }
        Workshop bare = Workshop.bare(parent, chain.toString());
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(20), bare::problems))
                .containsExactly(
                        "case.yaml:12:17: error: formulas wait for each other in a circle: q0 → q10000 → q9999 → q9998 → q9997"
                                + " → q9996 → q9995 → q9994 → q9993 → q9992 → … → q9 → q8 → q7 → q6 → q5 → q4 → q3 → q2 → q1 → q0."
                                + " Break it with a stock, or with previous(…), which reads the step before.");
    }
}
