package tarazy.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.DoubleConsumer;
import picocli.CommandLine.Option;
import tarazy.forecast.RunOptions;

/** The options that say how a case is run; they mean the same in every command. */
final class RunArguments extends ThreadArguments {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "use only sources that speak from this date or earlier (default: the case's date)")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--runs",
            paramLabel = "N",
            converter = Converters.Runs.class,
            description = "number of simulated histories, such as 10000 or 100k (default: the case's number)")
    Optional<Integer> runs = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Converters.Seed.class,
            description =
                    "start of the random numbers; the same seed gives the same result to the last bit (default: the case's seed)")
    Optional<Long> seed = Optional.empty();

    @Option(names = "--scenario", paramLabel = "ID", description = "apply one of the case's scenarios")
    Optional<String> scenario = Optional.empty();

    /** Checks what only the case knows. */
    RunOptions options(RunnableCase theCase, DoubleConsumer progress) throws CallException {
        if (scenario.isPresent()) {
            known(scenario.get(), theCase.scenarios());
        }
        return new RunOptions(
                runs.map(OptionalInt::of).orElse(OptionalInt.empty()),
                seed.map(OptionalLong::of).orElse(OptionalLong.empty()),
                workers(),
                asOf,
                scenario,
                progress);
    }

    private static void known(String id, List<String> scenarios) throws CallException {
        if (scenarios.contains(id)) {
            return;
        }
        String all = scenarios.isEmpty() ? "the case has none" : "the case has " + String.join(", ", scenarios);
        throw new CallException("there is no scenario \"" + id + "\"" + Nearest.hint(id, scenarios) + "\n" + all);
    }
}
