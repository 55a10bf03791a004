package tarazy.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how what draws is run, where no case says so; they mean the same in every command. */
class SeedArguments {
    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Converters.Seed.class,
            description =
                    "start of the random numbers; the same seed gives the same result to the last bit (default: 1)")
    Optional<Long> seed = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Converters.Threads.class,
            description = "number of threads; never changes a result (default: all processors)")
    Optional<Integer> threads = Optional.empty();

    long seed() {
        return seed.orElse(1L);
    }

    int workers() {
        return threads.orElse(Runtime.getRuntime().availableProcessors());
    }
}
