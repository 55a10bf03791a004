package tarazy.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how what draws is run, where no case says so; they mean the same in every command. */
class SeedArguments extends ThreadArguments {
    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Converters.Seed.class,
            description =
                    "start of the random numbers; the same seed gives the same result to the last bit (default: 1)")
    Optional<Long> seed = Optional.empty();

    long seed() {
        return seed.orElse(1L);
    }
}
