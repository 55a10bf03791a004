package tarazy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes results to standard output. */
final class Results {
    private final OutputStream out;

    Results(OutputStream out) {
        this.out = out;
    }

    /** A reader that went away (as {@code head} does) has seen enough and is no fault. */
    void print(String text) throws CallException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (!reason.contains("Broken pipe") && !reason.contains("EPIPE")) {
                throw new CallException("cannot write the results: " + reason);
            }
        }
    }
}
