package tarazy.bench;

import java.util.concurrent.TimeUnit;
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
import tarazy.influence.denial.Capacity;
import tarazy.influence.denial.Denial;
import tarazy.influence.denial.FlowNetwork;
import tarazy.influence.denial.FlowNetworkBuilder;
import tarazy.influence.denial.Objective;

/**
 * Sole denial and exact attribution of a network of 30 links and 6 deniers, with other capacities every time, as every run of
 * an ensemble asks for it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DenialBenchmark {
    private static final int LINKS = 30;
    private static final int DENIERS = 6;
    private static final int NODES = 12;

    @Param({"AMOUNT", "VALUE"})
    public Objective objective = Objective.AMOUNT;

    private Denial denial = new Denial(network());
    private long state = 1;

    @Setup
    public void prepare() {
        FlowNetwork network = network();
        denial = new Denial(network, network.deniers(), objective);
    }

    @Benchmark
    public double attribute() {
        double[] capacity = denial.capacity();
        for (int e = 0; e < capacity.length; e++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            capacity[e] = 1 + (state >>> 33) * 0x1p-31 * 9;
        }
        return denial.attribute() + denial.sole()[0] + denial.shapley()[1];
    }

    /** Three fields, three markets and the nodes between them; each link leads towards the markets and has one or two owners. */
    private static FlowNetwork network() {
        FlowNetworkBuilder network = FlowNetwork.named("benchmark");
        for (int i = 0; i < 3; i++) {
            network.source("n" + i, 15);
            network.sink("n" + (NODES - 1 - i), 20, 10 + i);
        }
        for (int e = 0; e < LINKS; e++) {
            int from = (e * 7) % (NODES - 3);
            int to = Math.min(NODES - 1, from + 1 + (e * 5) % 4);
            String owner = "d" + e % DENIERS;
            String[] closedBy = e % 4 == 0 ? new String[] {owner, "d" + (e + 1) % DENIERS} : new String[] {owner};
            network.link("l" + e, "n" + from, "n" + to, Capacity.of(5), e % 3, closedBy);
        }
        return network.build();
    }
}
