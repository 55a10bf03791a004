package tarazy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.bargain.Stakes;
import tarazy.bargain.spatial.SpatialModel;
import tarazy.bargain.spatial.SpatialOptions;
import tarazy.random.Streams;

/**
 * The Spatial Model of Politics on one issue with actors at random: a single turn, and to the end, as in an ensemble. Each
 * call takes the next of 64 issues, so that the time is a mean over long and short bargainings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SpatialBenchmark {
    private static final int ISSUES = 64;

    @Param({"10", "20", "50"})
    int actors;

    private final List<Stakes> stakes = new ArrayList<>();
    private Bargainer toTheEnd = new SpatialModel().bargainer(0, 1);
    private Bargainer oneTurn = toTheEnd;
    private int next;

    @Setup
    public void issues() {
        UniformRandomProvider random = Streams.stream(1, "spatial benchmark", actors);
        for (int n = 0; n < ISSUES; n++) {
            List<Actor> all = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                all.add(new Actor(
                        "actor " + i,
                        random.nextDouble(1, 100),
                        random.nextDouble(0, 100),
                        random.nextDouble(20, 100)));
            }
            stakes.add(Stakes.of(Agenda.of(new Issue("issue", Scale.of(0, 100), all))));
        }
        toTheEnd = new SpatialModel().bargainer(actors, 1);
        oneTurn = new SpatialModel(SpatialOptions.standard().withTurnLimit(1)).bargainer(actors, 1);
    }

    @Benchmark
    public double toTheEnd() {
        return settle(toTheEnd);
    }

    @Benchmark
    public double oneTurn() {
        return settle(oneTurn);
    }

    private double settle(Bargainer bargainer) {
        Stakes one = stakes.get(next++ & (ISSUES - 1));
        bargainer.settle(one);
        return one.settlement()[0];
    }
}
