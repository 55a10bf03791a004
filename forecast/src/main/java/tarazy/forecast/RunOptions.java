package tarazy.forecast;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.DoubleConsumer;

/**
 * How to run a case; what is empty is taken from the case.
 *
 * @param threads number of worker threads, at least 1; never changes a result
 * @param scenario id of a scenario of the case to apply
 * @param progress told the share of the work done, 0 to 1, from any thread
 */
public record RunOptions(
        OptionalInt runs,
        OptionalLong seed,
        int threads,
        Optional<LocalDate> asOf,
        Optional<String> scenario,
        DoubleConsumer progress) {

    /** The same on one thread, without telling how far it is. */
    RunOptions alone() {
        return new RunOptions(runs, seed, 1, asOf, scenario, _ -> {});
    }

    /** The same for one of several equal parts of a task. */
    RunOptions part(int number, int of) {
        return new RunOptions(runs, seed, threads, asOf, scenario, share -> progress.accept((number + share) / of));
    }

    public static RunOptions defaults() {
        return new RunOptions(
                OptionalInt.empty(),
                OptionalLong.empty(),
                Runtime.getRuntime().availableProcessors(),
                Optional.empty(),
                Optional.empty(),
                share -> {});
    }
}
