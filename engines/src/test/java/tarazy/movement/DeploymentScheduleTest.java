package tarazy.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeploymentScheduleTest {
    /** A base with one railway to a junction, and a way on to each of two fronts; all of it there and back. */
    private static TransportNetworkBuilder twoFronts() {
        return TransportNetwork.named("two fronts")
                .stepHours(24)
                .ways("trunk", "base", "junction", 4, 24)
                .ways("to west", "junction", "west", 3, 24)
                .ways("to south", "junction", "south", 2, 72);
    }

    private static final int BASE = 0;
    private static final int JUNCTION = 1;
    private static final int WEST = 2;
    private static final int SOUTH = 3;

    private static DeploymentSchedule withPool(TransportNetwork network, double pool) {
        DeploymentSchedule schedule = new DeploymentSchedule(network, 30);
        schedule.station(network.place("base"), pool, 0);
        return schedule;
    }

    private static double[] arriving(DeploymentSchedule schedule, int place, int steps) {
        return IntStream.range(0, steps)
                .mapToDouble(t -> schedule.arriving(place, t))
                .toArray();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSingleOrderGoesAsQuicklyAsCanBe(int seed) {
        TransportNetwork network = TransportNetworks.random(seed);
        String end = TransportNetworks.end(network);
        DeploymentSchedule schedule = new DeploymentSchedule(network, 20);
        schedule.station(network.place("p0"), 30, 0);
        assertThat(schedule.order(network.place("p0"), network.place(end), 12, 3))
                .isEqualTo(12);
        double[] expected = new double[18];
        new QuickestFlow(network, "p0", end).arrivals(12, expected);
        for (int t = 0; t < 18; t++) {
            assertThat(schedule.arriving(network.place(end), t + 3))
                    .as("seed %d, step %d", seed, t + 3)
                    .isCloseTo(expected[t], within(1e-9));
        }
    }

    @Test
    void twoFrontsShareOnePoolAndOneRailway() {
        DeploymentSchedule schedule = withPool(twoFronts().build(), 10);
        assertThat(schedule.order(BASE, WEST, 6, 0)).isEqualTo(6);
        assertThat(schedule.free(BASE, 0)).isEqualTo(4);
        assertThat(schedule.present(BASE, 0)).isEqualTo(7);
        // what is bound for the west is not there for the south
        assertThat(schedule.order(BASE, SOUTH, 9, 1)).isEqualTo(4);
        assertThat(schedule.free(BASE, 1)).isZero();
        assertThat(arriving(schedule, WEST, 6)).containsExactly(0, 0, 3, 3, 0, 0);
        // the railway carries 4 a day, 3 of them to the west on day 1
        assertThat(arriving(schedule, SOUTH, 9)).containsExactly(0, 0, 0, 0, 0, 1, 2, 1, 0);
        assertThat(schedule.underWay(SOUTH, 4)).isEqualTo(4);
        assertThat(schedule.underWay(SOUTH, 5)).isEqualTo(3);
        assertThat(schedule.present(SOUTH, 30)).isEqualTo(4);
        assertThat(schedule.order(BASE, WEST, 1, 2)).isZero();
        double[] perDay = new double[4];
        schedule.arrivals(WEST, perDay);
        assertThat(perDay).containsExactly(0, 0, 3, 3);
    }

    @Test
    void aRecallTakesTheWayBack() {
        DeploymentSchedule schedule = withPool(twoFronts().build(), 10);
        schedule.order(BASE, SOUTH, 6, 0);
        // 2 a day: set out from the base on days 0, 1, 2 and arrive on days 4, 5, 6
        assertThat(arriving(schedule, SOUTH, 8)).containsExactly(0, 0, 0, 0, 2, 2, 2, 0);
        assertThat(schedule.recall(SOUTH, BASE, 2, 10)).isEqualTo(2);
        assertThat(schedule.free(SOUTH, 10)).isEqualTo(4);
        assertThat(schedule.free(BASE, 13)).isEqualTo(4);
        assertThat(schedule.underWay(BASE, 13)).isEqualTo(2);
        assertThat(schedule.free(BASE, 14)).isEqualTo(6);
        // they are there for the other front again
        assertThat(schedule.order(BASE, WEST, 99, 14)).isEqualTo(6);
    }

    @Test
    void whoHasNotSetOutStaysAndWhoIsOnTheWayTurnsRound() {
        DeploymentSchedule schedule = withPool(twoFronts().build(), 10);
        schedule.order(BASE, SOUTH, 6, 0);
        assertThat(schedule.recall(SOUTH, BASE, 5, 1)).isEqualTo(5);
        // 4 had not set out; of the 2 on the way one turns round as it gets there, and is back 4 days later
        assertThat(schedule.free(BASE, 1)).isEqualTo(8);
        assertThat(arriving(schedule, SOUTH, 10)).containsExactly(0, 0, 0, 0, 1, 0, 0, 0, 0, 0);
        assertThat(schedule.free(SOUTH, 4)).isEqualTo(1);
        assertThat(schedule.free(BASE, 8)).isEqualTo(9);
        assertThat(schedule.recall(SOUTH, BASE, 5, 2)).isEqualTo(1);
        assertThat(schedule.free(BASE, 8)).isEqualTo(10);
        assertThat(schedule.recall(SOUTH, BASE, 5, 2)).isZero();
        assertThat(schedule.recall(BASE, SOUTH, 1, 3)).isEqualTo(1);
    }

    @Test
    void whoTurnsRoundCanBeTurnedRoundAgain() {
        DeploymentSchedule schedule = withPool(twoFronts().build(), 2);
        schedule.order(BASE, SOUTH, 2, 0);
        assertThat(schedule.recall(SOUTH, BASE, 2, 1)).isEqualTo(2);
        // they come by the south anyway, so they stay there
        assertThat(schedule.recall(BASE, SOUTH, 2, 2)).isEqualTo(2);
        assertThat(schedule.free(SOUTH, 4)).isEqualTo(2);
        assertThat(schedule.recall(SOUTH, BASE, 2, 3)).isEqualTo(2);
        assertThat(schedule.free(BASE, 8)).isEqualTo(2);
    }

    @Test
    void forcesCanBeSentOnToTheOtherFront() {
        DeploymentSchedule schedule = withPool(twoFronts().build(), 6);
        schedule.order(BASE, WEST, 6, 0);
        // 3 are under way, 3 wait at the base: these go south from there, one of the others by way of the west
        assertThat(schedule.recall(WEST, SOUTH, 4, 1)).isEqualTo(4);
        assertThat(arriving(schedule, WEST, 4)).containsExactly(0, 0, 2, 0);
        assertThat(arriving(schedule, SOUTH, 9)).containsExactly(0, 0, 0, 0, 0, 2, 2, 0, 0);
        assertThat(schedule.free(WEST, 3)).isEqualTo(2);
    }

    @Test
    void aClosureLeadsAnotherWayOrMakesWait() {
        TransportNetwork network =
                twoFronts().ways("detour", "base", "south", 2, 144).build();
        DeploymentSchedule schedule = withPool(network, 10);
        schedule.order(BASE, SOUTH, 4, 0);
        assertThat(arriving(schedule, SOUTH, 8)).containsExactly(0, 0, 0, 0, 2, 2, 0, 0);
        // from day 1 on the way south is closed: who is still at the base goes round, who is at the junction turns back
        schedule.change(network.arc("to south"), 1, 6, 0, 1);
        assertThat(arriving(schedule, SOUTH, 10)).containsExactly(0, 0, 0, 0, 0, 0, 0, 2, 2, 0);
        assertThat(schedule.underWay(SOUTH, 7)).isEqualTo(2);
        schedule.restart(false);
        schedule.station(BASE, 10, 0);
        schedule.order(BASE, SOUTH, 4, 0);
        // a shorter closure is waited for at the junction
        schedule.change(network.arc("to south"), 1, 3, 0, 1);
        assertThat(arriving(schedule, SOUTH, 10)).containsExactly(0, 0, 0, 0, 0, 0, 2, 2, 0, 0);
        schedule.restart(false);
        schedule.station(BASE, 10, 0);
        schedule.order(BASE, SOUTH, 4, 0);
        assertThat(arriving(schedule, SOUTH, 8)).containsExactly(0, 0, 0, 0, 2, 2, 0, 0);
    }

    @Test
    void whoCannotGoAtAllWaitsUntilRecalled() {
        TransportNetwork network = twoFronts().build();
        DeploymentSchedule schedule = withPool(network, 10);
        schedule.change(network.arc("trunk"), 2, 99, 0, 0);
        assertThat(schedule.order(BASE, WEST, 9, 0)).isEqualTo(9);
        // 4 on each of days 0 and 1
        assertThat(schedule.present(WEST, 30)).isEqualTo(8);
        assertThat(schedule.present(BASE, 30)).isEqualTo(2);
        assertThat(schedule.free(BASE, 30)).isEqualTo(1);
        assertThat(schedule.journeys())
                .filteredOn(each -> each.departure() < 0)
                .containsExactly(new Journey("base", "west", 1, -1, -1, List.of()));
        assertThat(schedule.recall(WEST, BASE, 1, 5)).isEqualTo(1);
        assertThat(schedule.free(BASE, 5)).isEqualTo(2);
    }

    @Test
    void journeysTellWhenTheyEnterWhat() {
        DeploymentSchedule schedule =
                withPool(twoFronts().handling("junction", 2, 24).build(), 3);
        schedule.order(BASE, WEST, 3, 0);
        assertThat(schedule.journeys())
                .containsExactly(
                        new Journey("base", "west", 2, 0, 3, legs("trunk", 0, "junction", 1, "to west", 2)),
                        new Journey("base", "west", 1, 1, 4, legs("trunk", 1, "junction", 2, "to west", 3)));
    }

    private static List<Journey.Leg> legs(Object... namesAndSteps) {
        return IntStream.range(0, namesAndSteps.length / 2)
                .mapToObj(k -> new Journey.Leg((String) namesAndSteps[2 * k], (Integer) namesAndSteps[2 * k + 1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsLostAndNothingIsOverfull(int seed) {
        Random random = new Random(seed);
        TransportNetworkBuilder builder = twoFronts()
                .units(seed % 2 == 0 ? Units.WHOLE : Units.DIVISIBLE)
                .ways("air", "base", "south", 1.5, 24)
                .ways("across", "west", "south", 2.5, 48)
                .place("junction", seed % 3 == 0 ? Double.POSITIVE_INFINITY : 3, 0, seed % 5)
                .closed("trunk", 4, 6);
        TransportNetwork network = builder.build();
        DeploymentSchedule schedule = new DeploymentSchedule(network, 30);
        String told = play(schedule, network, new Random(seed));
        double total = 20;
        for (int t = 0; t <= 30; t++) {
            double everywhere = 0;
            for (int p = 0; p < 4; p++) {
                everywhere += schedule.present(p, t) + schedule.underWay(p, t);
                assertThat(schedule.present(p, t)).as("seed %d", seed).isGreaterThan(-1e-9);
                assertThat(schedule.free(p, t)).as("seed %d", seed).isLessThan(schedule.present(p, t) + 1e-9);
                if (network.units() == Units.WHOLE) {
                    assertThat(schedule.present(p, t))
                            .as("seed %d, whole", seed)
                            .isEqualTo(Math.rint(schedule.present(p, t)));
                }
            }
            assertThat(everywhere).as("seed %d, step %d", seed, t).isCloseTo(total, within(1e-8));
            for (String name : network.limitedNames()) {
                int step = t;
                double entering = schedule.journeys().stream()
                        .filter(each -> each.legs().contains(new Journey.Leg(name, step)))
                        .mapToDouble(Journey::amount)
                        .sum();
                double most = Math.ceil(schedule.capacity()[network.arc(name)]);
                assertThat(entering).as("seed %d, %s in step %d", seed, name, t).isLessThanOrEqualTo(most + 1e-9);
                if (name.equals("trunk") && (t == 4 || t == 5)) {
                    assertThat(entering).isZero();
                }
            }
        }
        if (random.nextBoolean()) {
            schedule.restart(true);
        } else {
            schedule.restart(false);
        }
        assertThat(play(schedule, network, new Random(seed)))
                .as("the same bits again, seed %d", seed)
                .isEqualTo(told);
    }

    /** Orders, recalls and closures at random; what came of them. */
    private static String play(DeploymentSchedule schedule, TransportNetwork network, Random random) {
        StringBuilder told = new StringBuilder();
        schedule.station(BASE, 15, 0);
        schedule.station(WEST, 5, 0);
        int step = 0;
        for (int k = 0; k < 14; k++) {
            step = Math.min(30, step + random.nextInt(3));
            int from = random.nextInt(4);
            int to = (from + 1 + random.nextInt(3)) % 4;
            double amount = 8 * random.nextDouble();
            switch (random.nextInt(4)) {
                case 0 -> told.append(schedule.recall(from, to, amount, step));
                case 1 ->
                    schedule.change(
                            random.nextInt(network.limitedNames().size()),
                            step + random.nextInt(3),
                            step + 6,
                            random.nextInt(2) * 0.5,
                            step);
                default -> told.append(schedule.order(from, to, amount, step));
            }
            told.append(' ').append(schedule.free(from, step)).append('\n');
        }
        return told.append(schedule.journeys()).toString();
    }

    @Test
    void whatIsCancelledLeavesNoTrace() {
        int waited = 0;
        for (int seed = 1; seed <= 400; seed++) {
            TransportNetwork steady = TransportNetworks.random(seed);
            Random random = new Random(seed);
            TransportNetworkBuilder changing = TransportNetwork.named("seed " + seed);
            steady.arcs().forEach(arc -> changing.arc(arc.name(), arc.from(), arc.to(), arc.capacity(), arc.transit()));
            for (int p = 0; p < steady.placeNames().size(); p++) {
                changing.place("p" + p, Double.POSITIVE_INFINITY, 0, 1 + random.nextInt(3));
            }
            for (int k = 0; k < 5; k++) {
                int from = random.nextInt(6);
                String where =
                        steady.arcs().get(random.nextInt(steady.arcs().size())).name();
                changing.change(where, from, from + 2 + random.nextInt(6), random.nextInt(2) * 0.5);
            }
            TransportNetwork network = changing.build();
            int from = network.place("p0");
            int to = network.place(TransportNetworks.end(steady));
            DeploymentSchedule schedule = new DeploymentSchedule(network, 14);
            schedule.station(from, 30, 0);
            schedule.order(from, to, 20, 0);
            double[] first = arriving(schedule, to, 15);
            waited += schedule.journeys().stream().anyMatch(each -> waits(each, network)) ? 1 : 0;
            assertThat(schedule.recall(to, from, 20, 0)).isCloseTo(20, within(1e-9));
            assertThat(schedule.free(from, 0)).isCloseTo(30, within(1e-9));
            schedule.order(from, to, 20, 0);
            assertThat(arriving(schedule, to, 15)).as("seed %d", seed).containsExactly(first, within(1e-9));
        }
        assertThat(waited).as("networks in which somebody waits on the way").isGreaterThan(50);
    }

    private static boolean waits(Journey journey, TransportNetwork network) {
        return IntStream.range(1, journey.legs().size()).anyMatch(k -> {
            Journey.Leg before = journey.legs().get(k - 1);
            int arc = network.arc(before.arc());
            int transit = arc < network.arcs().size() ? network.arcs().get(arc).transit() : 0;
            return journey.legs().get(k).step() > before.step() + transit;
        });
    }

    @Test
    void theJunctionIsAPlaceLikeAnyOther() {
        DeploymentSchedule schedule = withPool(twoFronts().build(), 4);
        schedule.order(BASE, JUNCTION, 4, 0);
        assertThat(schedule.order(JUNCTION, WEST, 4, 0)).isZero();
        assertThat(schedule.order(JUNCTION, WEST, 4, 1)).isEqualTo(4);
        assertThat(arriving(schedule, WEST, 4)).containsExactly(0, 0, 3, 1);
    }

    @Test
    void whatIsNotANumberIsNotObeyed() {
        DeploymentSchedule schedule = withPool(twoFronts().build(), 4);
        assertThat(schedule.order(BASE, WEST, Double.NaN, 0)).isNaN();
        assertThat(schedule.recall(WEST, BASE, Double.NaN, 0)).isNaN();
        assertThat(schedule.order(BASE, WEST, -3, 0)).isZero();
        schedule.capacity()[0] = Double.NaN;
        schedule.restart(true);
        schedule.station(BASE, 4, 0);
        assertThat(schedule.order(BASE, WEST, 1, 0)).isNaN();
        assertThat(schedule.recall(WEST, BASE, 1, 0)).isNaN();
        assertThat(schedule.free(BASE, 0)).isEqualTo(4);
    }

    @Test
    void whatCannotBeIsRefused() {
        DeploymentSchedule schedule = withPool(twoFronts().build(), 4);
        schedule.order(BASE, WEST, 1, 5);
        assertThatThrownBy(() -> schedule.order(BASE, WEST, 1, 4))
                .hasMessage("step is 4, must be 5 to 30: orders come in the order of time");
        assertThatThrownBy(() -> schedule.order(BASE, WEST, 1, 31)).hasMessageContaining("step is 31, must be 5 to 30");
        assertThatThrownBy(() -> schedule.recall(WEST, WEST, 1, 6)).hasMessage("from and to are both west");
        assertThatThrownBy(() -> schedule.change(0, 7, 9, Double.NaN, 6))
                .hasMessage("factor is NaN, must be 0 or more");
        assertThatThrownBy(() -> new DeploymentSchedule(twoFronts().build(), -1))
                .hasMessage("horizon is -1, must be 0 or more");
    }
}
