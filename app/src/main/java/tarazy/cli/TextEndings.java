package tarazy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How the names of texts end. */
final class TextEndings {
    private static final List<String> ALL = List.of(".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".pdf");

    private TextEndings() {}

    static boolean has(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ALL.stream().anyMatch(name::endsWith);
    }

    /** For messages. */
    static String listed() {
        return String.join(", ", ALL);
    }
}
