package tarazy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes messages for people to standard error; if nobody can hear them, nothing happens. */
final class Messages {
    private final OutputStream err;

    Messages(OutputStream err) {
        this.err = err;
    }

    void line(String text) {
        raw(text + "\n");
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
