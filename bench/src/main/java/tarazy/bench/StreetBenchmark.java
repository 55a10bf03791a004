package tarazy.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.uprising.street.Profile;
import tarazy.uprising.street.Street;

/** Steps of a street-level city; {@code people} counts agent-steps, jailed citizens and cops among them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StreetBenchmark {
    /** Cells a side. */
    @Param({"40", "200", "1000"})
    public int side = 200;

    /** Rules and defaults. */
    @Param({"TARAZY", "MESA", "NETLOGO"})
    public Profile profile = Profile.TARAZY;

    private Street street = new Street(Profile.TARAZY.settings(), 1);

    /** Agent-steps. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long people;
    }

    /** Makes the city. */
    @Setup(Level.Trial)
    public void make() {
        street = new Street(profile.builder().size(side, side).build(), 1);
    }

    /** One step. */
    @Benchmark
    public int step(Counter counter) {
        street.advance();
        counter.people += street.people();
        return street.active();
    }
}
