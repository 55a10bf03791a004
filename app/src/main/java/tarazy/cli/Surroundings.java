package tarazy.cli;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tarazy.report.Screen;

/**
 * What surrounds a call of the program.
 *
 * @param out where results go
 * @param err where progress and messages go
 * @param answers what a person at the terminal types; empty if nobody can be asked
 * @param screen what results in text are fitted to
 * @param progress true if a progress bar may be drawn on {@code err}
 * @param directory the current directory
 * @param environment variables by name
 * @param chat how long to wait for a language model
 */
record Surroundings(
        OutputStream out,
        OutputStream err,
        Optional<BufferedReader> answers,
        Screen screen,
        boolean progress,
        Path directory,
        Opener cases,
        Map<String, String> environment,
        ChatLimits chat) {
    Surroundings {
        environment = Map.copyOf(environment);
    }
}
