package tarazy.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransportNetworkTest {
    @Test
    void hoursAndDaysBecomeSteps() {
        TransportNetwork network = TransportNetwork.named("hours")
                .stepHours(6)
                .ways("rail", "A", "B", 12, 62.5)
                .way("air", "A", "B", 2, 6)
                .handling("B", 8, 12.1)
                .build();
        assertThat(network.arcs())
                .containsExactly(
                        new TransportNetwork.Arc("rail", "A", "B", 3, 11),
                        new TransportNetwork.Arc("rail back", "B", "A", 3, 11),
                        new TransportNetwork.Arc("air", "A", "B", 0.5, 1));
        assertThat(network.places()).containsExactly(new TransportNetwork.Place("B", 2, 3, Double.POSITIVE_INFINITY));
        assertThat(network.step(0.24)).isZero();
        assertThat(network.step(0.25)).isEqualTo(1);
        assertThat(network.step(1.5)).isEqualTo(6);
        assertThat(network.placeNames()).isEqualTo(List.of("A", "B"));
        assertThat(network.place("B")).isEqualTo(1);
        assertThat(network.arc("air")).isEqualTo(2);
        assertThat(network.arc("B")).isEqualTo(3);
        assertThatThrownBy(() -> network.arc("sea")).hasMessage("sea is not in the network: rail, rail back, air, B");
    }

    @Test
    void limitsOfPlacesAreFelt() {
        TransportNetworkBuilder network = TransportNetwork.named("border")
                .arc("wide", "A", "border", 10, 1)
                .arc("narrow", "border", "B", 10, 1);
        assertThat(new QuickestFlow(network.build(), "A", "B").quickest(20)).isEqualTo(3);
        // bogies are changed at 4 a step and two steps each
        TransportNetwork gauge =
                network.place("border", 4, 2, Double.POSITIVE_INFINITY).build();
        assertThat(new QuickestFlow(gauge, "A", "B").quickest(20)).isEqualTo(8);
        TransportNetwork ramps = TransportNetwork.named("ramps")
                .arc("line", "A", "B", 10, 1)
                .place("A", 1, 1, Double.POSITIVE_INFINITY)
                .place("B", 2, 3, Double.POSITIVE_INFINITY)
                .build();
        assertThat(new QuickestFlow(ramps, "A", "B").quickest(4)).isEqualTo(8);
    }

    @Test
    void everyFaultIsTold() {
        TransportNetworkBuilder network = TransportNetwork.named("broken")
                .stepHours(0)
                .arc("a", "A", "A", -1, -2)
                .arc("a", "", "B", Double.POSITIVE_INFINITY, 2_000_000)
                .way("", "A", "B", Double.NaN, Double.NaN)
                .place("Z", Double.NaN, -1, -1)
                .place("a", 1, 1, 1)
                .closed("nowhere", 3, 3)
                .change("Z", -1, 4, -1);
        assertThatThrownBy(network::build)
                .isInstanceOf(InvalidNetworkException.class)
                .hasMessage("""
                        network broken:
                          step: length in hours is 0.0, must be above 0
                          arc 1 (a): leads from A to itself
                          arc 1 (a): capacity is -1.0, must be 0 or more
                          arc 1 (a): transit is -2, must be 0 to 1000000 steps
                          arc 2 (a): name is already that of arc 1
                          arc 2 (a): from is empty
                          arc 2 (a): capacity is Infinity, must be finite
                          arc 2 (a): transit is 2000000, must be 0 to 1000000 steps
                          arc 3: name is empty
                          arc 3: capacity is NaN, must be 0 or more
                          arc 3: transit is -1, must be 0 to 1000000 steps
                          place 1 (Z): no arc leads to it or from it
                          place 1 (Z): capacity is NaN, must be 0 or more
                          place 1 (Z): delay is -1, must be 0 to 1000000 steps
                          place 1 (Z): holding is -1.0, must be 0 or more
                          place 2 (a): name is already that of arc 1
                          place 2 (a): no arc leads to it or from it
                          change 1 (nowhere): nowhere is no arc and no place with limits
                          change 1 (nowhere): runs from 3 until 3, must rise from 0 or more
                          change 2 (Z): runs from -1 until 4, must rise from 0 or more
                          change 2 (Z): factor is -1.0, must be 0 or more""");
        assertThatThrownBy(() -> TransportNetwork.named("empty").build())
                .isInstanceOfSatisfying(
                        InvalidNetworkException.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem("arcs", "there is none")));
    }
}
