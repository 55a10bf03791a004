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
import tarazy.movement.DeploymentState;
import tarazy.movement.DeploymentView;
import tarazy.movement.TransportNetwork;

/**
 * A run of a case with two orders months apart, as the simulation moves it: resumed for each order in a window of 64 steps of six
 * hours, and looked at whenever something has changed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DeploymentBenchmark {
    private static final int WINDOW = 64;
    private static final int TWO_YEARS = 2 * 365 * 4;
    private static final int FIVE_MONTHS = 600;
    private static final int A_DAY = 4;
    private static final int MONTHS_FROM = 120;
    private static final int A_MONTH = 120;
    private static final boolean[] OPEN = new boolean[0];

    private final TransportNetwork network = TransportNetwork.named("two fronts")
            .stepHours(6)
            .ways("trunk", "base", "junction", 4, 30)
            .ways("to west", "junction", "west", 3, 24)
            .ways("to south", "junction", "south", 2, 72)
            .ways("air", "base", "south", 1.5, 6)
            .build();
    private final DeploymentSchedule schedule = new DeploymentSchedule(network, WINDOW - 1);
    private final DeploymentView view = new DeploymentView(network, 1);
    private long random = 1;

    /** Two orders, days for a month, then months. */
    @Benchmark
    public double twoOrders() {
        change(schedule.capacity());
        DeploymentState state = new DeploymentState(network, 1);
        state.station(0, 20);
        double seen = 0;
        int next = 0;
        for (int step = 0; step < TWO_YEARS; step += step < MONTHS_FROM ? A_DAY : A_MONTH) {
            if (step >= next) {
                state.read(step, view);
                next = view.nextChange();
                seen += view.present(2);
            }
            if (step == 2 * A_DAY || step == FIVE_MONTHS) {
                schedule.resume(state, step, true, OPEN);
                schedule.order(0, step < MONTHS_FROM ? 2 : 3, 9, 0);
                schedule.keep(state);
                next = 0;
            }
        }
        return seen;
    }

    private void change(double[] capacity) {
        for (int a = 0; a < capacity.length; a++) {
            random = random * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            capacity[a] = (1 + (random >>> 33) * 0x1p-31 * 3) / 4;
        }
    }
}
