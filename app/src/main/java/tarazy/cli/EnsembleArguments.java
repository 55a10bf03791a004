package tarazy.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how many runs are made of a file, and how. */
final class EnsembleArguments extends SeedArguments {
    @Option(
            names = "--runs",
            paramLabel = "N",
            converter = Converters.Runs.class,
            description = "make so many runs, with everything uncertain drawn anew in each")
    Optional<Integer> runs = Optional.empty();
}
