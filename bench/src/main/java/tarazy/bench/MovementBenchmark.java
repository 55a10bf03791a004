package tarazy.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.movement.DeploymentSchedule;
import tarazy.movement.QuickestFlow;
import tarazy.movement.TimeExpandedFlow;
import tarazy.movement.TransportNetwork;
import tarazy.movement.TransportNetworkBuilder;

/** Flows over time, with other capacities every time, as every run of an ensemble asks for them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MovementBenchmark {
    private static final int PLACES = 100;
    private static final int ARCS = 300;
    private static final int HORIZON = 60;

    private final TransportNetwork large = large();
    private final QuickestFlow quickest = new QuickestFlow(large, "p0", "p" + (PLACES - 1));
    private final TimeExpandedFlow unrolled = new TimeExpandedFlow(large, "p" + (PLACES - 1), HORIZON);
    private final DeploymentSchedule schedule = new DeploymentSchedule(twoFronts(), HORIZON);
    private long state = 1;

    /** 100 places, 300 arcs. */
    @Benchmark
    public double quickestFlow() {
        change(quickest.capacity());
        quickest.restart();
        return quickest.quickest(500);
    }

    /** The same network unrolled over 60 steps. */
    @Benchmark
    public double timeExpandedFlow() {
        change(unrolled.capacity());
        unrolled.restart();
        unrolled.supply("p0", 0, 500);
        return unrolled.quickest(500);
    }

    /** A run of 60 steps with two fronts on one pool: two orders, a recall, an order of what came back. */
    @Benchmark
    public double schedule() {
        change(schedule.capacity());
        schedule.restart(true);
        schedule.station(0, 100, 0);
        double obeying = schedule.order(0, 2, 60, 0);
        obeying += schedule.order(0, 4, 40, 5);
        obeying += schedule.recall(2, 0, 30, 20);
        obeying += schedule.order(0, 4, 30, 40);
        return obeying + schedule.present(4, HORIZON);
    }

    private void change(double[] capacity) {
        for (int a = 0; a < capacity.length; a++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            capacity[a] = 1 + (state >>> 33) * 0x1p-31 * 9;
        }
    }

    private static TransportNetwork large() {
        TransportNetworkBuilder network = TransportNetwork.named("benchmark");
        for (int a = 0; a < ARCS; a++) {
            int from = a % (PLACES - 1);
            int to = Math.min(PLACES - 1, from + 1 + (a * 13) % 17);
            network.arc("a" + a, "p" + from, "p" + to, 5, 1 + (a * 7) % 5);
        }
        return network.build();
    }

    private static TransportNetwork twoFronts() {
        return TransportNetwork.named("two fronts")
                .ways("a", "base", "north", 120, 2)
                .ways("b", "north", "west", 96, 1)
                .ways("c", "base", "middle", 48, 3)
                .ways("d", "middle", "south", 72, 4)
                .ways("e", "north", "middle", 48, 2)
                .ways("f", "base", "south", 24, 1)
                .build();
    }
}
