package tarazy.text.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.DocumentException;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Documents;
import tarazy.text.corpus.Page;
import tarazy.text.snippet.ActorNames;
import tarazy.text.snippet.Snippet;

/** Files made to exhaust a reader are read, or end in a message, in bounded time. */
class HostileFilesTest {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int LENGTH = 4_000_000;
    private static final ActorNames ACTORS = ActorNames.of(Map.of("marrow", List.of("Marrow")));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Stream<String> pieces() {
        return Stream.of(
                "a", "(", "7", " ", "\u05E9\u202E\u200B ", "Mar\u200Brow\u00ADs 5\u200F km \u2066said\u2069. ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void one_line_of_megabytes_is_read_through(String piece) throws Exception {
        Path file = folder.resolve("line.txt");
        Files.writeString(file, piece.repeat(LENGTH / piece.length()));
        Page page = read(file);
        int length = page.layout().view().text().length();
        assertThat(page.layout().lines()).hasSize(1);
        for (Snippet snippet : page.snippets()) {
            Span span = snippet.span();
            assertThat(span.length() > 0 && span.end() <= length).isTrue();
        }
    }

    private static Page read(Path file) {
        return assertTimeoutPreemptively(TIME, () -> {
            TextView view = FileReading.read(file, "hostile");
            List<Page> pages = new ArrayList<>();
            Corpus.read(Documents.of(List.of(view)), ACTORS, (i, page) -> page, pages::add, done -> {});
            return pages.getFirst();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"laughs.html", "laughs.xml"})
    void entities_of_a_page_are_not_multiplied(String name) throws Exception {
        StringBuilder page = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY l0 \"lol\">");
        for (int i = 1; i <= 9; i++) {
            page.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        Path file = folder.resolve(name);
        Files.writeString(file, page.append("]><html><body><p>&l9;</p></body></html>"));
        assertThat(read(file).layout().view().text()).hasSizeLessThan(1_000).contains("&l9;");
    }

    @Test
    void a_file_that_is_too_large_is_not_read_at_all() throws Exception {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        long allocated = assertTimeoutPreemptively(TIME, () -> {
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThatThrownBy(() -> FileReading.read(file, "large"))
                    .isInstanceOf(DocumentException.class)
                    .hasMessage("209,715,200 bytes are too many, the limit is 67,108,864");
            return threads.getCurrentThreadAllocatedBytes() - before;
        });
        assertThat(allocated).isLessThan(16L << 20);
    }
}
