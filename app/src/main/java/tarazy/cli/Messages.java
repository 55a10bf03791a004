package tarazy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tarazy.report.PlainText;

/** Writes messages for people to standard error; if nobody can hear them, nothing happens. */
final class Messages {
    private final OutputStream err;

    Messages(OutputStream err) {
        this.err = err;
    }

    /** Names and texts of a case may stand in it. */
    void line(String text) {
        raw(PlainText.harmless(text) + "\n");
    }

    void raw(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // There is no further place to complain to.
        }
    }
}
