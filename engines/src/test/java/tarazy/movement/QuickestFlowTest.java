package tarazy.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuickestFlowTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4, 4", "6, 6", "8, 12", "10, 18"})
    void threeWaysToAlmatyDeliver(int step, double delivered) {
        assertThat(new QuickestFlow(TransportNetworks.toAlmaty().build(), "RU", "ALM").delivered(step))
                .isEqualTo(delivered);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 1", "1, 1", "5, 5", "10, 8", "20, 11"})
    void threeWaysToAlmatyAreQuick(double amount, double step) {
        assertThat(new QuickestFlow(TransportNetworks.toAlmaty().build(), "RU", "ALM").quickest(amount))
                .isEqualTo(step);
    }

    @Test
    void theStaticFlowIsThatOfTheUnrolledNetworkOnAThousandNetworks() {
        for (int seed = 1; seed <= 1_000; seed++) {
            TransportNetwork network = TransportNetworks.random(seed);
            String end = TransportNetworks.end(network);
            QuickestFlow steady = new QuickestFlow(network, "p0", end);
            int horizon = 5 + seed % 12;
            TimeExpandedFlow unrolled = new TimeExpandedFlow(network, end, horizon);
            unrolled.supply("p0", 0, Double.POSITIVE_INFINITY);
            for (int step = 0; step <= horizon; step++) {
                assertThat(unrolled.delivered(step))
                        .as("seed %d, step %d", seed, step)
                        .isCloseTo(steady.delivered(step), within(1e-8));
            }
            double amount = 0.7 * steady.delivered(horizon);
            assertThat(unrolled.quickest(amount))
                    .as("seed %d", seed)
                    .isEqualTo(amount == 0 ? 0 : steady.quickest(amount));
        }
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSlowerWayFindsMore(int seed) {
        TransportNetwork network = TransportNetworks.random(seed);
        String end = TransportNetworks.end(network);
        QuickestFlow flow = new QuickestFlow(network, "p0", end);
        for (int horizon : new int[] {0, 3, 7, 11}) {
            assertThat(flow.delivered(horizon))
                    .as("seed %d, horizon %d", seed, horizon)
                    .isCloseTo(SlowFlow.of(network, "p0", end, horizon), within(1e-7));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlanDeliversWhatItPromises(int seed) {
        TransportNetwork network = TransportNetworks.random(seed);
        String end = TransportNetworks.end(network);
        QuickestFlow flow = new QuickestFlow(network, "p0", end);
        List<RepeatedPath> plan = flow.plan(12);
        assertThat(plan.stream().mapToDouble(RepeatedPath::delivered).sum())
                .isCloseTo(flow.delivered(12), within(1e-8));
        for (RepeatedPath path : plan) {
            assertThat(path.last()).isNotNegative();
            assertThat(path.transit()).isEqualTo(12 - path.last());
            assertThat(path.way().stream()
                            .mapToLong(name -> flow.transit()[network.arc(name)])
                            .sum())
                    .isEqualTo(path.transit());
        }
        for (int a = 0; a < flow.capacity().length; a++) {
            String name = network.limitedNames().get(a);
            double used = plan.stream()
                    .filter(path -> path.way().contains(name))
                    .mapToDouble(RepeatedPath::perStep)
                    .sum();
            assertThat(used).isLessThanOrEqualTo(flow.capacity()[a] + 1e-9);
        }
    }

    @Test
    void whatArrivesSumsToWhatIsSent() {
        QuickestFlow flow = new QuickestFlow(TransportNetworks.toAlmaty().build(), "RU", "ALM");
        double[] arriving = new double[12];
        flow.arrivals(10, arriving);
        assertThat(arriving).containsExactly(0, 1, 1, 1, 1, 1, 1, 3, 1, 0, 0, 0);
        flow.arrivals(1e6, arriving);
        assertThat(Arrays.stream(arriving).sum()).isEqualTo(flow.delivered(11));
    }

    @Test
    void numbersCanBeChangedAndAskedAgain() {
        TransportNetwork network = TransportNetworks.toAlmaty().build();
        QuickestFlow flow = new QuickestFlow(network, "RU", "ALM");
        flow.capacity()[network.arc("RU-ALM")] = 0;
        flow.transit()[network.arc("AKT-ALM")] = 2;
        flow.restart();
        assertThat(flow.delivered(4)).isEqualTo(1);
        assertThat(flow.quickest(3)).isEqualTo(6);
        flow.capacity()[0] = Double.NaN;
        flow.restart();
        assertThat(flow.delivered(4)).isNaN();
        assertThat(flow.quickest(3)).isNaN();
        assertThat(flow.plan(4)).isEmpty();
        flow.capacity()[0] = 2;
        flow.transit()[0] = -1;
        flow.restart();
        assertThat(flow.quickest(3)).isNaN();
    }

    @Test
    void noWayIsNever() {
        TransportNetwork network = TransportNetwork.named("apart")
                .arc("a", "A", "B", 1, 1)
                .arc("c", "C", "B", 0, 1)
                .arc("d", "C", "D", 1, 1)
                .build();
        QuickestFlow flow = new QuickestFlow(network, "C", "B");
        assertThat(flow.quickest(1)).isInfinite();
        assertThat(flow.quickest(0)).isZero();
        assertThat(flow.quickest(-1)).isNaN();
        assertThat(flow.delivered(1000)).isZero();
        assertThat(flow.plan(1000)).isEmpty();
    }

    @Test
    void whatItCannotAnswerItRefuses() {
        TransportNetworkBuilder network = TransportNetworks.toAlmaty();
        assertThatThrownBy(() -> new QuickestFlow(network.build(), "RU", "RU")).hasMessage("from and to are both RU");
        assertThatThrownBy(() -> new QuickestFlow(network.build(), "RU", "MOW"))
                .hasMessage("MOW is not in the network: RU, PET, AST, ALM, AKT");
        TransportNetwork curfew =
                TransportNetworks.toAlmaty().closed("RU-ALM", 2, 4).build();
        assertThatThrownBy(() -> new QuickestFlow(curfew, "RU", "ALM"))
                .hasMessage("network to Almaty: capacities change in time, which takes a time-expanded flow");
        TransportNetwork halves = TransportNetworks.toAlmaty()
                .units(Units.WHOLE)
                .arc("half", "RU", "ALM", 0.5, 1)
                .build();
        assertThatThrownBy(() -> new QuickestFlow(halves, "RU", "ALM"))
                .hasMessage("network to Almaty: whole units move at capacities that are not whole, which takes a"
                        + " time-expanded flow");
        assertThat(new QuickestFlow(
                                TransportNetworks.toAlmaty().units(Units.WHOLE).build(), "RU", "ALM")
                        .quickest(5))
                .isEqualTo(5);
    }
}
