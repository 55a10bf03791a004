package tarazy.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says how many threads work; it means the same in every command. */
class ThreadArguments {
    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Converters.Threads.class,
            description = "number of threads; never changes a result (default: all processors)")
    Optional<Integer> threads = Optional.empty();

    int workers() {
        return threads.orElse(Runtime.getRuntime().availableProcessors());
    }
}
