package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Random damage to the bytes of a case: reading never throws, and there is a case exactly if there is no error. */
class CaseReaderFuzzTest {

    private static final List<String> FILES = List.of(
            "case.yaml",
            "quantities.yaml",
            "levers.yaml",
            "scenarios.yaml",
            "claims.csv",
            "sources/sources.csv",
            "sources/league.txt",
            "mechanisms.csv",
            "grades.csv");

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            ",",
            ":",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "#",
            "|",
            ">",
            "&a",
            "*a",
            "!x",
            "\t",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "1e999",
            "9".repeat(40),
            "to",
            "if",
            "%",
            "-",
            "…",
            "NaN",
            "yes",
            "~",
            "null",
            "2031-02-31",
            "0000-00-00",
            "+999999999-12-31",
            "lever.",
            "..",
            "text:",
            "previous(",
            "since(queue)",
            "queue");

    @TempDir
    Path parent = Path.of("");

    @RepeatedTest(400)
    void neverThrows(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        Workshop workshop = Workshop.in(parent)
                .put("mechanisms.csv", "id,mechanism,elements,pages,note\nM1,One,stock:queue; program:x,1,\n")
                .put("grades.csv", "kind,grade,weight\nsource,B,60\n");
        for (int i = 0; i <= random.nextInt(4); i++) {
            Path file = workshop.path(FILES.get(random.nextInt(FILES.size())));
            Files.write(file, damaged(Files.readAllBytes(file), random));
        }

        CaseResult result = workshop.read();

        assertThat(result.theCase().isPresent())
                .as("seed %d", seed)
                .isEqualTo(result.errors().isEmpty());
        assertThat(result.problems()).as("seed %d", seed).isSorted();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int cut = Math.min(bytes.length - at, random.nextInt(8));
        byte[] piece = switch (random.nextInt(4)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1 -> new byte[0];
            default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        };
        byte[] damaged = new byte[bytes.length - cut + piece.length];
        System.arraycopy(bytes, 0, damaged, 0, at);
        System.arraycopy(piece, 0, damaged, at, piece.length);
        System.arraycopy(bytes, at + cut, damaged, at + piece.length, bytes.length - at - cut);
        return damaged;
    }
}
