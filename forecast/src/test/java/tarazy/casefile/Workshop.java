package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A case folder to break and repair: the template, in a temporary folder. */
final class Workshop {
    private final Path folder;

    Workshop(Path folder) {
        this.folder = folder;
    }

    static Workshop in(Path parent) {
        try {
            Path folder = Files.createTempDirectory(parent, "case");
            CaseTemplate.write(folder);
            return new Workshop(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with a case.yaml that has head and timeline (ten lines), then this text, and nothing else. */
    static Workshop bare(Path parent, String sections) {
        try {
            Workshop workshop = new Workshop(Files.createTempDirectory(parent, "case"));
            return workshop.put("case.yaml", """
                    title: A test
                    as_of: 2031-03-10
                    timeline:
                      start: 2031-03-10
                      phases:
                        - {until: 2031-05-31, step: 1 day}
                    actors:
                      a: {name: A, kind: state}
                      b: {name: B, kind: state}

                    """ + sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workshop put(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands in the file exactly once. */
    Workshop replace(String file, String from, String to) {
        String text = text(file);
        assertThat(text.split(java.util.regex.Pattern.quote(from), -1))
                .as("places of %s", from)
                .hasSize(2);
        return put(file, text.replace(from, to));
    }

    CaseResult read() {
        return CaseReader.read(folder);
    }

    /** The texts of all problems. */
    List<String> problems() {
        return read().problems().stream().map(Problem::text).toList();
    }

    /** The texts of the errors. */
    List<String> errors() {
        return read().errors().stream().map(Problem::text).toList();
    }
}
