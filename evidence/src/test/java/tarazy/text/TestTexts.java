package tarazy.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Texts for property tests: two of the project's own and, where they are at hand, real pages beside the repository. */
public final class TestTexts {

    /** Tests run in the module's folder. */
    private static final Path PAGES = Path.of("..", "..", "shared", "seeds");

    private TestTexts() {}

    public static String harbour() {
        return resource("/texts/harbour.txt");
    }

    public static String valley() {
        return resource("/texts/valley.txt");
    }

    /** The project's own texts, then the pages. */
    public static List<String> all() {
        List<String> texts = new ArrayList<>(List.of(harbour(), valley()));
        texts.addAll(pages());
        return texts;
    }

    /** The pages, or none with a message that they are not there. */
    public static List<String> pages() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            System.out.println("No pages in " + PAGES + ": tests go on with the project's own texts only.");
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String elsewhere = System.getProperty("tarazy.pages");
        return elsewhere == null ? PAGES : Path.of(elsewhere);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TestTexts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
