package tarazy.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeExpandedFlowTest {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatChangesInTimeIsAsGoodAsTheSlowWay(int seed) {
        TransportNetwork steady = TransportNetworks.random(seed);
        Random random = new Random(seed);
        TransportNetworkBuilder changing = TransportNetwork.named("changing " + seed);
        steady.arcs().forEach(arc -> changing.arc(arc.name(), arc.from(), arc.to(), arc.capacity(), arc.transit()));
        for (int p = 1; p < steady.placeNames().size(); p++) {
            if (random.nextBoolean()) {
                changing.place("p" + p, 1 + random.nextInt(4), random.nextInt(2), random.nextInt(3));
            }
        }
        for (int k = 0; k < 4; k++) {
            int from = random.nextInt(8);
            String where =
                    steady.arcs().get(random.nextInt(steady.arcs().size())).name();
            changing.change(where, from, from + 1 + random.nextInt(6), random.nextInt(3) * 0.5);
        }
        TransportNetwork network = changing.build();
        String end = TransportNetworks.end(network);
        int horizon = 10;
        TimeExpandedFlow flow = new TimeExpandedFlow(network, end, horizon);
        flow.supply("p0", 0, Double.POSITIVE_INFINITY);
        for (int step = 0; step <= horizon; step++) {
            assertThat(flow.delivered(step))
                    .as("seed %d, step %d", seed, step)
                    .isCloseTo(SlowFlow.of(network, "p0", end, step), within(1e-7));
        }
    }

    @Test
    void aClosedBridgeIsWaitedFor() {
        TransportNetwork network = TransportNetwork.named("bridge")
                .arc("road", "A", "B", 2, 1)
                .arc("bridge", "B", "C", 2, 1)
                .closed("bridge", 1, 4)
                .build();
        TimeExpandedFlow flow = new TimeExpandedFlow(network, "C", 10);
        flow.supply("A", 0, 6);
        assertThat(flow.arrivals()).containsExactly(0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 0);
        assertThat(flow.quickest(3)).isEqualTo(6);
        assertThat(flow.quickest(7)).isInfinite();
        assertThat(flow.quickest(Double.NaN)).isNaN();
    }

    @Test
    void whereNobodyCanWaitTheClosureIsFelt() {
        TransportNetworkBuilder network = TransportNetwork.named("strait")
                .arc("first", "A", "B", 3, 1)
                .arc("second", "B", "C", 3, 1)
                .closed("first", 2, 99)
                .closed("second", 0, 4);
        assertThat(all(network.build(), "A", "C", 6)).isEqualTo(6);
        // only what there is room for can have come before the closure and wait
        assertThat(all(network.place("B", Double.POSITIVE_INFINITY, 0, 1).build(), "A", "C", 6))
                .isEqualTo(1);
    }

    @Test
    void wholeUnitsComeInTurns() {
        TransportNetworkBuilder network = TransportNetwork.named("trains").arc("rail", "A", "B", 2.5, 1);
        TimeExpandedFlow fluid = new TimeExpandedFlow(network.build(), "B", 4);
        fluid.supply("A", 0, 9);
        assertThat(fluid.arrivals()).containsExactly(0, 2.5, 2.5, 2.5, 1.5);
        TimeExpandedFlow whole = new TimeExpandedFlow(network.units(Units.WHOLE).build(), "B", 4);
        whole.supply("A", 0, 9);
        assertThat(whole.arrivals()).containsExactly(0, 2, 3, 2, 2);
        TransportNetwork thirds = TransportNetwork.named("thirds")
                .units(Units.WHOLE)
                .arc("rail", "A", "B", 1 / 3.0, 0)
                .change("rail", 3, 6, 2)
                .build();
        TimeExpandedFlow slow = new TimeExpandedFlow(thirds, "B", 8);
        slow.supply("A", 0, 100);
        assertThat(slow.arrivals()).containsExactly(0, 0, 1, 0, 1, 1, 0, 0, 1);
    }

    @Test
    void suppliesComeFromSeveralPlacesWhenTheyAreThere() {
        TransportNetwork network = TransportNetwork.named("two bases")
                .arc("near", "N", "X", 1, 1)
                .arc("far", "F", "X", 5, 3)
                .arc("last", "X", "Z", 2, 1)
                .build();
        TimeExpandedFlow flow = new TimeExpandedFlow(network, "Z", 9);
        flow.supply("N", 0, 3);
        flow.supply("N", 6, 1);
        flow.supply("F", 1, 4);
        assertThat(flow.arrivals()).containsExactly(0, 0, 1, 1, 1, 2, 2, 0, 1, 0);
        flow.restart();
        flow.supply("F", 0, 1);
        assertThat(flow.delivered(9)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void latedSuppliesDeliverWhatTheyCan(int seed) {
        // a supply that is there from step s on is a supply behind an arc that opens at s
        Random random = new Random(seed);
        TransportNetwork network = TransportNetworks.random(seed);
        String end = TransportNetworks.end(network);
        double first = random.nextInt(6);
        double second = random.nextInt(6);
        int late = 1 + random.nextInt(6);
        TimeExpandedFlow flow = new TimeExpandedFlow(network, end, 12);
        flow.supply("p0", 0, first);
        flow.supply("p0", late, second);
        TransportNetworkBuilder gated = TransportNetwork.named("gated");
        network.arcs().forEach(arc -> gated.arc(arc.name(), arc.from(), arc.to(), arc.capacity(), arc.transit()));
        network.places().forEach(each -> gated.place(each.name(), each.capacity(), each.delay(), each.holding()));
        gated.arc("gate 1", "base", "p0", first, 0).closed("gate 1", 1, 99);
        gated.arc("gate 2", "base", "p0", second, 0).closed("gate 2", 0, late).closed("gate 2", late + 1, 99);
        TransportNetwork behindGates = gated.build();
        for (int step = 0; step <= 12; step += 3) {
            assertThat(flow.delivered(step))
                    .as("seed %d, step %d", seed, step)
                    .isCloseTo(SlowFlow.of(behindGates, "base", end, step), within(1e-7));
        }
    }

    private static double all(TransportNetwork network, String from, String to, double amount) {
        TimeExpandedFlow flow = new TimeExpandedFlow(network, to, 12);
        flow.supply(from, 0, amount);
        return Arrays.stream(flow.arrivals()).sum();
    }

    @Test
    void numbersThatCannotBeAreAnsweredByNone() {
        TransportNetwork network = TransportNetworks.toAlmaty().build();
        TimeExpandedFlow flow = new TimeExpandedFlow(network, "ALM", 8);
        flow.capacity()[0] = Double.NaN;
        flow.restart();
        flow.supply("RU", 0, 5);
        assertThat(flow.arrivals()).containsOnly(Double.NaN);
        assertThat(flow.delivered(3)).isNaN();
        assertThat(flow.quickest(3)).isNaN();
        flow.capacity()[0] = 2;
        flow.transit()[5] = 2;
        flow.restart();
        flow.supply("RU", 0, 5);
        assertThat(flow.quickest(5)).isEqualTo(6);
    }

    @Test
    void whatCannotBeIsRefused() {
        TransportNetwork network = TransportNetworks.toAlmaty().build();
        TimeExpandedFlow flow = new TimeExpandedFlow(network, "ALM", 8);
        assertThatThrownBy(() -> flow.supply("ALM", 0, 1)).hasMessage("from and to are both ALM");
        assertThatThrownBy(() -> flow.supply("RU", -1, 1))
                .hasMessage("supply of RU from step -1 is 1.0, must be 0 or more");
        flow.supply("RU", 3, 1);
        assertThatThrownBy(() -> flow.supply("RU", 2, 1))
                .hasMessage("supplies of RU come from step 3 and then 2, must rise");
        assertThatThrownBy(() -> new TimeExpandedFlow(network, "ALM", -1))
                .hasMessage("horizon is -1, must be 0 or more");
    }
}
