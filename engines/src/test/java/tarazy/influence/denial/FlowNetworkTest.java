package tarazy.influence.denial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tarazy.influence.InvalidInputException;

class FlowNetworkTest {
    @Test
    void everyFaultIsTold() {
        FlowNetworkBuilder network = FlowNetwork.named("crude")
                .source("field", Double.POSITIVE_INFINITY)
                .source("field", -1, Double.NaN)
                .sink("market", -2, Double.NaN)
                .link("CPC", "field", "field", -3, "")
                .link("CPC", "", "market", new Capacity(List.of()), -1)
                .link(
                        "rail",
                        "field",
                        "market",
                        new Capacity(
                                List.of(new Capacity.Point(5, 1), new Capacity.Point(5, Double.POSITIVE_INFINITY))),
                        0);
        assertThatThrownBy(network::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        network crude:
                          source 1 (field): supply is Infinity, must be finite
                          source 2 (field): name is already that of source 1
                          source 2 (field): supply is -1.0, must be 0 or more
                          source 2 (field): cost is NaN, must be 0 or more
                          sink 1 (market): demand is -2.0, must be 0 or more
                          sink 1 (market): value is NaN, must be finite
                          link 1 (CPC): leads from field to itself
                          link 1 (CPC): capacity is -3.0, must be 0 or more
                          link 1 (CPC): closed by is empty
                          link 2 (CPC): name is already that of link 1
                          link 2 (CPC): from is empty
                          link 2 (CPC): cost is -1.0, must be 0 or more
                          link 2 (CPC): capacity has no point
                          link 3 (rail): capacity is Infinity, must be finite
                          link 3 (rail): horizon of capacity is 5.0, must be 0 or more and rise""");
        assertThatThrownBy(() -> FlowNetwork.named("empty").build())
                .hasMessage("network empty:\n  sources: there is none\n  sinks: there is none");
    }

    @Test
    void capacityGrowsBetweenItsPoints() {
        Capacity capacity =
                new Capacity(List.of(new Capacity.Point(10, 4), new Capacity.Point(20, 8), new Capacity.Point(40, 2)));
        assertThat(capacity.at(0)).isEqualTo(4);
        assertThat(capacity.at(10)).isEqualTo(4);
        assertThat(capacity.at(15)).isEqualTo(6);
        assertThat(capacity.at(30)).isEqualTo(5);
        assertThat(capacity.at(40)).isEqualTo(2);
        assertThat(capacity.at(1e9)).isEqualTo(2);
        assertThat(Capacity.of(Double.POSITIVE_INFINITY).at(3)).isInfinite();
    }

    @Test
    void nodesAndDeniersComeInOrder() {
        FlowNetwork network = Networks.kazakhCrude();
        assertThat(network.nodes()).containsExactly("west", "market", "Kumkol");
        assertThat(network.deniers()).containsExactly("Russia", "Kazakhstan", "China");
        assertThat(network.indexOf("Aktau")).isEqualTo(4);
        assertThat(network.indexOf("nowhere")).isEqualTo(-1);
    }

    @Test
    void theBottleneckSaysWhyNoMoreFlows() {
        FlowNetwork network = Networks.kazakhCrude();
        assertThat(Bottleneck.of(network, 0)).isEqualTo(new Bottleneck(67.6, List.of("supply of west")));
        FlowNetwork more = FlowNetwork.named("more")
                .source("west", 100)
                .sink("market", 100, 1)
                .link("CPC", "west", "sea", 67)
                .link("tanker", "sea", "market", 80)
                .link("feeder", "west", "Kumkol", 6)
                .link("China", "Kumkol", "market", 20)
                .build();
        assertThat(Bottleneck.of(more, 0)).isEqualTo(new Bottleneck(73, List.of("CPC", "feeder")));
    }

    @Test
    void theViewIsWhatCrosses() {
        List<Route> routes = List.of(
                new Route("CPC", 54, List.of("Russia", "Kazakhstan")),
                new Route("Samara", 11, List.of("Russia")),
                new Route("China", 1, List.of("China")),
                new Route("Aktau", 1.6, List.of("Azerbaijan")));
        assertThat(NetworkPosition.view(routes, "Russia")).isCloseTo(65 / 67.6, within(1e-12));
        assertThat(NetworkPosition.view(routes, "France")).isZero();
        assertThat(NetworkPosition.view(List.of(), "France")).isNaN();
        NetworkPosition position = new NetworkPosition(56.4, 0.96, 0.5);
        assertThat(position.usableChokepoint()).isEqualTo(28.2);
        assertThat(position.usableView()).isEqualTo(0.48);
        assertThat(new NetworkPosition(56.4, 0.96, 0).usableChokepoint()).isZero();
    }

    @Test
    void leverageIsNetOfTheSendersOwnLoss() {
        Leverage leverage = new Leverage(56.4, 12);
        assertThat(leverage.net(0)).isEqualTo(56.4);
        assertThat(leverage.net(2)).isCloseTo(32.4, within(1e-12));
        assertThat(leverage.net(leverage.breakEven())).isCloseTo(0, within(1e-12));
    }
}
