package tarazy.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpaceTimeRoutingTest {
    /** The early supply first takes the only slow way in time, then leaves it to the late one and waits for another. */
    private static TransportNetwork slowAndFast() {
        return TransportNetwork.named("slow and fast")
                .arc("slow", "V", "X", 1, 10)
                .closed("slow", 0, 5)
                .closed("slow", 6, 99)
                .arc("fast", "V", "X", 1, 1)
                .closed("fast", 0, 14)
                .closed("fast", 15, 99)
                .arc("last", "X", "Z", 1, 1)
                .closed("last", 0, 15)
                .closed("last", 16, 99)
                .arc("round", "V", "Z", 1, 14)
                .closed("round", 0, 6)
                .closed("round", 7, 99)
                .place("V", Double.POSITIVE_INFINITY, 0, 1)
                .build();
    }

    @Test
    void whoWaitsWhereItStartsTakesNoRoom() {
        TransportNetwork network = slowAndFast();
        SpaceTime space = new SpaceTime(network, 25);
        Supplies supplies = new Supplies();
        int start = space.split.in[network.place("V")];
        supplies.add(start, 0, 1);
        supplies.add(start, 8, 1);
        List<String> told = new ArrayList<>();
        new SpaceTimeRouting(space)
                .route(supplies, space.split.out[network.place("Z")], (supply, amount, path, length, arrival) -> {
                    StringBuilder way = new StringBuilder("supply " + supply + ":");
                    for (int k = 0; k < length; k += 2) {
                        way.append(' ')
                                .append(network.limitedNames().get(path[k]))
                                .append(' ')
                                .append(path[k + 1]);
                    }
                    told.add(way + " arrives " + arrival);
                });
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "supply 0: V 6 round 6 arrives 20", "supply 1: V 14 fast 14 last 15 arrives 16");
        for (int t = 0; t < 25; t++) {
            assertThat(space.room[start * 25 + t]).as("room in step %d", t).isEqualTo(1);
        }
    }

    @Test
    void whatGoesRoundInACircleIsForgotten() {
        // ways without time, in both directions, let searches go to and fro within one step
        for (int seed = 1; seed <= 300; seed++) {
            TransportNetwork network = TransportNetworks.random(seed);
            TransportNetworkBuilder quick = TransportNetwork.named("quick " + seed);
            network.arcs()
                    .forEach(arc -> quick.arc(arc.name(), arc.from(), arc.to(), arc.capacity(), arc.transit() / 3));
            TransportNetwork instant = quick.build();
            SpaceTime space = new SpaceTime(instant, 6);
            Supplies supplies = new Supplies();
            supplies.add(space.split.in[instant.place("p0")], 0, 1e6);
            double[] used = new double[space.left.length];
            double[] arriving = new double[6];
            String end = TransportNetworks.end(network);
            new SpaceTimeRouting(space)
                    .route(supplies, space.split.out[instant.place(end)], (supply, amount, path, length, arrival) -> {
                        for (int k = 0; k < length; k += 2) {
                            used[path[k] * 6 + path[k + 1]] += amount;
                        }
                        arriving[arrival] += amount;
                    });
            for (int at = 0; at < used.length; at++) {
                assertThat(space.allowed[at] - space.left[at])
                        .as("seed %d", seed)
                        .isCloseTo(used[at], within(1e-9));
            }
            double sum = 0;
            for (int t = 0; t < 6; t++) {
                sum += arriving[t];
                assertThat(sum)
                        .as("seed %d", seed)
                        .isCloseTo(new QuickestFlow(instant, "p0", end).delivered(t), within(1e-8));
            }
        }
    }
}
