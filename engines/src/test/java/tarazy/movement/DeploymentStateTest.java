package tarazy.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs that are kept between orders and resumed. */
class DeploymentStateTest {
    private static final int PLACES = 4;
    private static final boolean[] OPEN = {};

    private static TransportNetworkBuilder twoFronts() {
        return TransportNetwork.named("two fronts")
                .stepHours(24)
                .ways("trunk", "base", "junction", 4, 24)
                .ways("to west", "junction", "west", 3, 24)
                .ways("to south", "junction", "south", 2.5, 72);
    }

    private static TransportNetwork wide(int seed) {
        return twoFronts()
                .units(seed % 2 == 0 ? Units.WHOLE : Units.DIVISIBLE)
                .ways("air", "base", "south", 1.5, 24)
                .ways("across", "west", "south", 2.5, 48)
                .place("junction", seed % 3 == 0 ? Double.POSITIVE_INFINITY : 3, 0, seed % 5)
                .build();
    }

    private static DeploymentView view(DeploymentState state, int step) {
        DeploymentView view = new DeploymentView(twoFronts().build(), 2);
        state.read(step, view);
        return view;
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 200);
    }

    /** What was kept and resumed in a window of a few steps goes as in a schedule that spans all of them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aRunThatIsKeptGoesOnAsOneThatIsNot(int seed) {
        TransportNetwork network = wide(seed);
        DeploymentSchedule whole = new DeploymentSchedule(network, 150);
        DeploymentSchedule window = new DeploymentSchedule(network, 90);
        DeploymentState state = new DeploymentState(network, 2);
        whole.station(0, 15, 0);
        whole.station(2, 5, 0);
        state.station(0, 15);
        state.station(2, 5);
        Random random = new Random(seed);
        int step = 0;
        for (int k = 0; k < 12; k++) {
            step += random.nextInt(6);
            int from = random.nextInt(PLACES);
            int to = (from + 1 + random.nextInt(PLACES - 1)) % PLACES;
            double amount = 8 * random.nextDouble();
            window.resume(state, step, false, OPEN);
            boolean recall = random.nextInt(4) == 0;
            double there = recall ? whole.recall(from, to, amount, step) : whole.order(from, to, amount, step);
            double here = recall ? window.recall(from, to, amount, 0) : window.order(from, to, amount, 0);
            assertThat(here).as("seed %d, step %d", seed, step).isCloseTo(there, within(1e-9));
            window.keep(state);
            for (int t = step; t < step + 8; t++) {
                assertSame(seed, whole, state, t);
            }
        }
        assertSame(seed, whole, state, 150);
    }

    private static void assertSame(int seed, DeploymentSchedule whole, DeploymentState state, int t) {
        double moving = 0;
        for (int p = 0; p < PLACES; p++) {
            assertThat(view(state, t).present(p))
                    .as("seed %d, place %d, step %d", seed, p, t)
                    .isCloseTo(whole.present(p, t), within(1e-8));
            moving += whole.underWay(p, t);
        }
        assertThat(view(state, t).moving()).as("seed %d, step %d", seed, t).isCloseTo(moving, within(1e-8));
    }

    /** Orders, recalls, closures without an end and openings at random. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsLostOverClosuresAndOpenings(int seed) {
        TransportNetwork network = wide(seed);
        List<String> names = network.limitedNames();
        DeploymentSchedule window = new DeploymentSchedule(network, 120);
        DeploymentState state = new DeploymentState(network, 2);
        boolean[] closed = new boolean[names.size()];
        state.station(0, 15);
        state.station(2, 5);
        Random random = new Random(seed);
        int step = 0;
        for (int k = 0; k < 25; k++) {
            step += random.nextInt(4);
            int from = random.nextInt(PLACES);
            int to = (from + 1 + random.nextInt(PLACES - 1)) % PLACES;
            double amount = Math.rint(8 * random.nextDouble());
            int arc = random.nextInt(closed.length);
            int kind = random.nextInt(4);
            boolean opens = kind == 0 && closed[arc];
            closed[arc] = closed[arc] && !opens;
            window.resume(state, step, false, closed);
            switch (kind) {
                case 0 -> {
                    if (opens) {
                        window.sendAnew();
                    } else {
                        window.change(arc, 0, 121, 0, 0);
                        closed[arc] = true;
                    }
                }
                case 1 -> window.recall(from, to, amount, 0);
                default -> window.order(from, to, amount, 0);
            }
            window.keep(state);
            for (int t = step; t < step + 30; t++) {
                double everywhere = view(state, t).moving();
                for (int p = 0; p < PLACES; p++) {
                    double present = view(state, t).present(p);
                    assertThat(present).as("seed %d, step %d", seed, t).isNotNegative();
                    if (network.units() == Units.WHOLE) {
                        assertThat(present).as("seed %d, whole", seed).isEqualTo(Math.rint(present));
                    }
                    everywhere += present;
                }
                assertThat(everywhere).as("seed %d, step %d", seed, t).isCloseTo(20, within(1e-8));
            }
        }
    }

    @Test
    void whoWaitsForAWayGoesWhenItOpens() {
        TransportNetwork network = twoFronts().build();
        DeploymentSchedule window = new DeploymentSchedule(network, 30);
        DeploymentState state = new DeploymentState(network, 2);
        boolean[] closed = new boolean[6];
        state.station(0, 6);
        window.resume(state, 0, false, closed);
        window.order(0, 2, 6, 0);
        window.keep(state);
        // 3 of them pass the way west on day 1, 1 is at the junction on day 2, 2 more come there
        int west = network.arc("to west");
        window.resume(state, 2, false, closed);
        window.change(west, 0, 31, 0, 0);
        window.keep(state);
        closed[west] = true;
        assertThat(view(state, 20).present(2)).isEqualTo(3);
        assertThat(view(state, 20).moving()).isEqualTo(3);
        assertThat(state.stuck()).isEqualTo(3);
        closed[west] = false;
        window.resume(state, 20, false, closed);
        window.sendAnew();
        window.keep(state);
        assertThat(state.stuck()).isZero();
        assertThat(view(state, 20).present(2)).isEqualTo(3);
        assertThat(view(state, 21).present(2)).isEqualTo(6);
    }

    @Test
    void theRestOfAnOrderIsBoundUntilItMayFollow() {
        TransportNetwork network = twoFronts().build();
        DeploymentSchedule window = new DeploymentSchedule(network, 60, List.of(Set.of(), Set.of("to south")));
        DeploymentState state = new DeploymentState(network, 2);
        state.station(0, 10);
        window.resume(state, 5, false, OPEN);
        assertThat(window.order(0, 2, 8, 0, new OrderTerms(0, 0.25, 4))).isEqualTo(8);
        assertThat(window.free(0, 3)).isEqualTo(2);
        // the way south is barred to the second
        assertThat(window.order(0, 3, 5, 0, new OrderTerms(1))).isEqualTo(2);
        window.keep(state);
        assertThat(IntStream.range(5, 14)
                        .mapToDouble(t -> view(state, t).arrived(0))
                        .toArray())
                .containsExactly(0, 0, 2, 2, 2, 2, 5, 8, 8);
        assertThat(view(state, 8).waiting(0)).isEqualTo(6);
        assertThat(view(state, 8).waiting(1)).isEqualTo(2);
        assertThat(view(state, 60).firstArrival(0)).isEqualTo(7);
        assertThat(view(state, 60).lastArrival(0)).isEqualTo(12);
        assertThat(view(state, 11).isOpen(0)).isTrue();
        assertThat(view(state, 12).isOpen(0)).isFalse();
        assertThat(view(state, 5).nextChange()).isEqualTo(7);
    }

    @Test
    void whatIsKnownIsSetAgainstWhoIsOnTheWay() {
        TransportNetwork network = twoFronts().build();
        DeploymentSchedule window = new DeploymentSchedule(network, 60);
        DeploymentState state = new DeploymentState(network, 2);
        state.station(0, 10);
        window.resume(state, 0, false, OPEN);
        window.order(0, 2, 6, 0);
        window.keep(state);
        // 3 are there on day 2, the others a day later
        state.set(2, 5, 2);
        assertThat(view(state, 2).present(2)).isEqualTo(5);
        assertThat(view(state, 2).moving()).isEqualTo(1);
        assertThat(view(state, 2).arrived(0)).isEqualTo(5);
        assertThat(view(state, 3).present(2)).isEqualTo(6);
        // fewer than there should be: the rest is still on the way
        state.set(2, 2, 2);
        assertThat(view(state, 2).present(2)).isEqualTo(2);
        assertThat(view(state, 2).moving()).isEqualTo(4);
        assertThat(view(state, 3).present(2)).isEqualTo(6);
        // nobody is on the way any more: they are gone, or come from nowhere
        state.set(2, 1, 9);
        assertThat(view(state, 9).present(2)).isEqualTo(1);
        state.set(2, 7, 9);
        assertThat(view(state, 9).present(2)).isEqualTo(7);
        assertThat(view(state, 9).present(0)).isEqualTo(4);
    }

    @Test
    void whoIsNotThereIsNotBoundAnyMore() {
        TransportNetwork network = twoFronts().build();
        DeploymentSchedule window = new DeploymentSchedule(network, 60);
        DeploymentState state = new DeploymentState(network, 2);
        state.station(0, 10);
        window.resume(state, 0, false, OPEN);
        window.order(0, 2, 10, 0);
        window.keep(state);
        assertThat(view(state, 0).present(0)).isEqualTo(7);
        state.set(0, 2, 0);
        assertThat(view(state, 0).waiting(0)).isEqualTo(2);
        assertThat(view(state, 9).present(0)).isZero();
        assertThat(view(state, 9).present(2)).isEqualTo(5);
    }
}
