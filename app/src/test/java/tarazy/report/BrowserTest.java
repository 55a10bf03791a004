package tarazy.report;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a page in one browser for all of them; skipped where Chromium and its driver are not installed. */
abstract class BrowserTest {
    @TempDir
    static Path folder;

    private static @Nullable Browser opened;

    @BeforeAll
    static void open() {
        opened = Browser.open(folder);
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    static Browser page() {
        if (opened == null) {
            throw new IllegalStateException("no browser");
        }
        return opened;
    }
}
