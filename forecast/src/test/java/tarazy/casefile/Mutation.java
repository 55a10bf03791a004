package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One way to break a case, and where the answer must point.
 *
 * @param name what is done
 * @param file the file that is changed
 * @param text its new content
 * @param charset in which it is written; ISO 8859-1 for arbitrary bytes
 * @param expectedFile the file that must be named
 * @param expectedLine the line that must be named; 0 if any line of the file will do
 */
record Mutation(String name, String file, String text, Charset charset, String expectedFile, int expectedLine) {

    static Mutation of(String name, String file, String text, int line) {
        return new Mutation(name, file, text, StandardCharsets.UTF_8, file, line);
    }

    static Mutation ofBytes(String name, String file, byte[] bytes, String expectedFile, int line) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return new Mutation(name, file, text, StandardCharsets.ISO_8859_1, expectedFile, line);
    }

    /** Breaks the case in the folder, reads it, repairs it, and looks at the answer. */
    void check(Path folder) throws IOException {
        Path path = folder.resolve(file);
        byte[] before = Files.readAllBytes(path);
        CaseResult result;
        try {
            Files.writeString(path, text, charset);
            result = CaseReader.read(folder);
        } finally {
            Files.write(path, before);
        }
        List<String> errors = result.errors().stream().map(Problem::text).toList();
        assertThat(result.theCase()).as(name).isEmpty();
        assertThat(result.errors())
                .as("%s: an error at %s:%d among %s", name, expectedFile, expectedLine, errors)
                .anyMatch(problem ->
                        problem.file().equals(expectedFile) && (expectedLine == 0 || problem.line() == expectedLine));
        assertThat(errors)
                .as("every error of %s is a sentence with a place", name)
                .allMatch(text -> text.matches("(?s)[\\w./-]+(:\\d+)*: error: .+[.?…]"));
    }

    @Override
    public String toString() {
        return name;
    }
}
