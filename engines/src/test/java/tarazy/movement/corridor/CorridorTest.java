package tarazy.movement.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.movement.InvalidNetworkException;
import tarazy.movement.QuickestFlow;
import tarazy.movement.TransportNetwork;
import tarazy.movement.TransportNetworkBuilder;

class CorridorTest {
    @Test
    void thirtyTrainsOverTwoThousandFiveHundredKilometres() {
        RailCorridor railway = RailCorridor.ready(2_500, 40, 12);
        assertThat(railway.lastArrival(30)).isEqualTo(120.5);
        assertThat(railway.lastArrival(1)).isEqualTo(railway.transitHours()).isEqualTo(62.5);
        assertThat(railway.trainsPerDay()).isEqualTo(12);
    }

    @Test
    void rampsCanBeSlowerThanTheLine() {
        RailCorridor railway = new RailCorridor(400, 40, 1, 6, 2);
        // pairs are ready after 6, 12, 18 hours and leave an hour apart
        assertThat(railway.lastArrival(1)).isEqualTo(16);
        assertThat(railway.lastArrival(2)).isEqualTo(17);
        assertThat(railway.lastArrival(5)).isEqualTo(28);
        assertThat(railway.trainsPerDay()).isEqualTo(8);
        // enough ramps leave only the line
        assertThat(new RailCorridor(400, 40, 1, 6, 50).lastArrival(9)).isEqualTo(6 + 8 + 10);
    }

    @Test
    void airIsQuickerForLittleAndRailForMuch() {
        double[] perDay = {1_000, 12_000};
        double[] days = {0.25, 3.5};
        ParallelPaths much = ParallelPaths.quickest(30_000, perDay, days);
        assertThat(much.hours()).isCloseTo(5.56, within(5e-3));
        assertThat(much.used()).containsExactly(0, 1);
        assertThat(ParallelPaths.quickest(2_500, perDay, days)).isEqualTo(new ParallelPaths(2.75, List.of(0)));
        assertThat(ParallelPaths.quickest(0, perDay, days).hours()).isZero();
        assertThat(ParallelPaths.quickest(1, new double[] {0}, new double[] {1}).hours())
                .isInfinite();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theFormulaIsTheNetworkInTinySteps(int seed) {
        Random random = new Random(seed);
        int ways = 1 + random.nextInt(4);
        int stepsPerUnit = 1_000;
        double[] rates = new double[ways];
        double[] transits = new double[ways];
        TransportNetworkBuilder network = TransportNetwork.named("seed " + seed);
        for (int i = 0; i < ways; i++) {
            rates[i] = 1 + random.nextInt(9);
            transits[i] = random.nextInt(6_000) / (double) stepsPerUnit;
            network.arc("way " + i, "A", "B", rates[i] / stepsPerUnit, (int) Math.round(transits[i] * stepsPerUnit));
        }
        double amount = 1 + 40 * random.nextDouble();
        double steps = new QuickestFlow(network.build(), "A", "B").quickest(amount);
        assertThat(ParallelPaths.quickest(amount, rates, transits).hours())
                .isCloseTo(steps / stepsPerUnit, within(2e-3));
    }

    @Test
    void aircraftFlyWholeCycles() {
        AirBridge bridge = new AirBridge(75, 40, 4, 4);
        assertThat(bridge.cycleHours()).isEqualTo(12);
        assertThat(bridge.sorties(11.9)).isZero();
        assertThat(bridge.sorties(12)).isEqualTo(1);
        assertThat(bridge.sorties(48)).isEqualTo(4);
        assertThat(bridge.landed(3.9)).isZero();
        assertThat(bridge.landed(4)).isEqualTo(3_000);
        assertThat(bridge.landed(16)).isEqualTo(6_000);
        assertThat(bridge.hoursFor(3_000)).isEqualTo(4);
        assertThat(bridge.hoursFor(3_001)).isEqualTo(16);
        assertThat(bridge.hoursFor(0)).isZero();
        assertThat(bridge.perDay()).isEqualTo(6_000);
        for (double amount : new double[] {1, 2_999, 3_000, 8_000, 50_000}) {
            assertThat(bridge.landed(bridge.hoursFor(amount))).isGreaterThanOrEqualTo(amount);
            assertThat(bridge.landed(bridge.hoursFor(amount) - 0.1)).isLessThan(amount);
        }
        // two slots of two hours each let 24 aircraft land in a day
        assertThat(new AirBridge(75, 40, 4, 4, 2, 2).perDay()).isEqualTo(960);
    }

    @Test
    void everyFaultIsTold() {
        assertThatThrownBy(() -> new RailCorridor(-1, 0, -1, Double.NaN, 0))
                .isInstanceOf(InvalidNetworkException.class)
                .hasMessage("""
                        railway:
                          railway: distance is -1.0, must be above 0
                          railway: speed is 0.0, must be above 0
                          railway: headway is -1.0, must be 0 or more
                          railway: loading is NaN, must be 0 or more
                          railway: number of ramps is 0.0, must be 1.0 or more""");
        assertThatThrownBy(() -> new AirBridge(0, 0, 0, -1, 0, -1))
                .hasMessageStartingWith("air bridge:\n  air bridge: number of aircraft is 0.0, must be 1.0 or more");
        assertThatThrownBy(() -> ParallelPaths.quickest(-1, new double[] {-2, 1}, new double[] {Double.NaN}))
                .hasMessage("""
                        parallel ways:
                          ways: amount is -1.0, must be 0 or more
                          ways: 2 rates but 1 transit times
                          way 1: rate is -2.0, must be 0 or more
                          way 1: transit time is NaN, must be 0 or more""");
        assertThatThrownBy(() -> RailCorridor.ready(1, 1, 1).lastArrival(0))
                .hasMessage("number of trains is 0, must be 1 or more");
    }
}
