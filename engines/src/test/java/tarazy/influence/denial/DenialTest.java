package tarazy.influence.denial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DenialTest {
    private static final Offset<Double> ROUNDING = within(1e-9);

    @ParameterizedTest
    @EnumSource(Objective.class)
    void twoRoutesAndThreeDeniers(Objective objective) {
        Denial denial = new Denial(Networks.twoRoutes(), List.of("A", "B", "C"), objective);
        assertThat(denial.attribute()).isEqualTo(8);
        double[] withheld = IntStream.range(0, 8).mapToDouble(denial::withheld).toArray();
        // nobody, A, B, AB, C, AC, BC, ABC
        assertThat(withheld).containsExactly(0, 4, 2, 8, 2, 8, 2, 8);
        assertThat(denial.sole()).containsExactly(4, 2, 2);
        assertThat(denial.veto()).containsExactly(6, 0, 0);
        assertThat(denial.shapley()).containsExactly(new double[] {16 / 3.0, 4 / 3.0, 4 / 3.0}, ROUNDING);
        assertThat(denial.banzhaf()).containsExactly(new double[] {11 / 2.0, 3 / 2.0, 3 / 2.0}, ROUNDING);
    }

    @Test
    void russiaAloneCanDenyMostOfKazakhstansCrude() {
        DenialReport report = DenialReport.of(Networks.kazakhCrude());
        assertThat(report.flow()).isCloseTo(67.6, ROUNDING);
        assertThat(report.of("Russia").sole()).isCloseTo(56.4, ROUNDING);
        assertThat(report.of("China").sole()).isZero();
        assertThat(report.rows().getFirst().denier()).isEqualTo("Russia");
        assertThat(report.together()).isCloseTo(67.6, ROUNDING);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFlowIsTheLeastCut(int seed) {
        int nodes = 4 + seed % 5;
        FlowNetwork network = Networks.random(seed, nodes, 3 + seed % 13, 3);
        Denial denial = new Denial(network);
        for (double horizon : new double[] {0, 37, 200}) {
            denial.horizon(horizon);
            for (List<String> closing : subsets(network.deniers())) {
                double expected = LeastCut.of(network, horizon, closing);
                double actual = denial.flow() - denial.denied(closing);
                assertThat(actual)
                        .as("seed %d at %s without %s", seed, horizon, closing)
                        .isCloseTo(expected, ROUNDING);
            }
            Bottleneck bottleneck = Bottleneck.of(network, horizon);
            assertThat(bottleneck.flow()).isCloseTo(LeastCut.of(network, horizon, List.of()), ROUNDING);
            assertThat(LeastCut.size(network, horizon, bottleneck.parts())).isCloseTo(bottleneck.flow(), ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySetIsFoundAsEachAlone(int seed) {
        for (Objective objective : Objective.values()) {
            FlowNetwork network = Networks.random(seed, 5 + seed % 4, 8, 5);
            Denial denial = new Denial(network, network.deniers(), objective);
            double full = denial.attribute();
            Denial alone = new Denial(network, network.deniers(), objective);
            for (int set = 0; set < 1 << denial.deniers().size(); set++) {
                List<String> coalition = members(denial.deniers(), set);
                assertThat(denial.withheld(set))
                        .as("%s, seed %d, %s", objective, seed, coalition)
                        .isCloseTo(alone.denied(coalition), ROUNDING);
            }
            assertThat(alone.flow()).isCloseTo(full, ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void attributionsKeepTheirDefinitions(int seed) {
        for (Objective objective : Objective.values()) {
            FlowNetwork network = Networks.random(seed, 5 + seed % 4, 9, 1 + seed % 6);
            Denial denial = new Denial(network, network.deniers(), objective);
            denial.attribute();
            int players = denial.deniers().size();
            int all = (1 << players) - 1;
            assertThat(Arrays.stream(denial.shapley()).sum()).isCloseTo(denial.withheld(all), ROUNDING);
            assertThat(denial.shapley()).containsExactly(overAllOrders(denial, players), ROUNDING);
            for (int i = 0; i < players; i++) {
                int bit = 1 << i;
                assertThat(denial.sole()[i]).isCloseTo(denial.withheld(bit), ROUNDING);
                assertThat(denial.veto()[i]).isCloseTo(denial.withheld(all) - denial.withheld(all & ~bit), ROUNDING);
                double mean = IntStream.rangeClosed(0, all)
                        .filter(set -> (set & bit) == 0)
                        .mapToDouble(set -> denial.withheld(set | bit) - denial.withheld(set))
                        .average()
                        .orElseThrow();
                assertThat(denial.banzhaf()[i]).isCloseTo(mean, ROUNDING);
            }
            for (int set = 0; set <= all; set++) {
                for (int i = 0; i < players; i++) {
                    assertThat(denial.withheld(set | 1 << i))
                            .as("more closed, more withheld")
                            .isGreaterThanOrEqualTo(denial.withheld(set) - 1e-9);
                }
            }
        }
    }

    private static double[] overAllOrders(Denial denial, int players) {
        List<int[]> orders = new ArrayList<>();
        permute(new int[players], 0, 0, orders);
        double[] sum = new double[players];
        for (int[] order : orders) {
            int set = 0;
            for (int player : order) {
                sum[player] += denial.withheld(set | 1 << player) - denial.withheld(set);
                set |= 1 << player;
            }
        }
        return Arrays.stream(sum).map(x -> x / orders.size()).toArray();
    }

    private static void permute(int[] order, int filled, int used, List<int[]> orders) {
        if (filled == order.length) {
            orders.add(order.clone());
        }
        for (int player = 0; player < order.length && filled < order.length; player++) {
            if ((used & 1 << player) == 0) {
                order[filled] = player;
                permute(order, filled + 1, used | 1 << player, orders);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfDeniersAndLinksDoesNotMatter(int seed) {
        FlowNetwork network = Networks.random(seed, 7, 9, 5);
        List<FlowNetwork.Link> links = new ArrayList<>(network.links());
        Collections.reverse(links);
        FlowNetwork reversed = new FlowNetwork("reversed", network.sources(), network.sinks(), links);
        DenialReport expected = DenialReport.of(network);
        DenialReport actual = DenialReport.of(new Denial(reversed));
        for (DenialReport.Row row : expected.rows()) {
            assertThat(actual.of(row.denier()).shapley()).isCloseTo(row.shapley(), ROUNDING);
            assertThat(actual.of(row.denier()).sole()).isCloseTo(row.sole(), ROUNDING);
        }
    }

    @Test
    void vulnerabilityFallsAsRoutesAreBuilt() {
        FlowNetwork network = FlowNetwork.named("substitution")
                .source("field", 10)
                .sink("market")
                .link("old", "field", "market", 10, "A")
                .link("new", "field", "market", Capacity.growing(0, 100, 8), 0)
                .build();
        assertThat(new Denial(network).vulnerability(List.of("A"), 0, 50, 100, 1000))
                .containsExactly(new double[] {1, 0.6, 0.2, 0.2}, ROUNDING);
        assertThat(new Denial(Networks.twoRoutes()).vulnerability(List.of("A"))).isEqualTo(0.5);
    }

    @Test
    void valueFollowsTheDearMarket() {
        FlowNetwork network = FlowNetwork.named("two markets")
                .source("field", 10, 20)
                .sink("Europe", 6, 100)
                .sink("China", 9, 70)
                .link("west", "field", "Europe", Capacity.of(8), 10, "Russia")
                .link("east", "field", "China", Capacity.of(9), 5)
                .build();
        Denial denial = new Denial(network, network.deniers(), Objective.VALUE);
        // 6 at 100 - 20 - 10 and 4 at 70 - 20 - 5; without the west 9 at 45
        assertThat(denial.attribute()).isCloseTo(6 * 70 + 4 * 45, ROUNDING);
        assertThat(denial.sole()[0]).isCloseTo(600 - 405, ROUNDING);
        denial.value()[1] = 24;
        // a market that pays less than its goods cost is left alone
        assertThat(denial.flow()).isCloseTo(420, ROUNDING);
    }

    @Test
    void aWorkspaceForgetsWhatItWasAskedBefore() {
        FlowNetwork network = Networks.random(3, 7, 12, 4);
        Denial denial = new Denial(network);
        denial.attribute();
        double[] before = denial.shapley().clone();
        Arrays.fill(denial.capacity(), 2.5);
        denial.supply()[0] = 1;
        denial.attribute();
        assertThat(denial.shapley()).isNotEqualTo(before);
        denial.horizon(0);
        denial.supply()[0] = network.sources().getFirst().supply();
        denial.attribute();
        assertThat(denial.shapley()).isEqualTo(before);
    }

    @Test
    void whatIsNotANumberWithholdsNothingKnown() {
        Denial denial = new Denial(Networks.kazakhCrude());
        denial.capacity()[2] = Double.NaN;
        assertThat(denial.attribute()).isNaN();
        assertThat(denial.flow()).isNaN();
        assertThat(denial.denied(List.of("Russia"))).isNaN();
        assertThat(denial.vulnerability(List.of("Russia"))).isNaN();
        assertThat(denial.shapley()).containsOnly(Double.NaN);
        denial.capacity()[2] = -1;
        assertThat(denial.flow()).isNaN();
        denial.capacity()[2] = Double.POSITIVE_INFINITY;
        assertThat(denial.flow()).isCloseTo(67.6, ROUNDING);
    }

    @Test
    void twentyDeniersAreExactAndMoreAreNot() {
        FlowNetworkBuilder network =
                FlowNetwork.named("many").source("field", 30).sink("market");
        for (int i = 0; i < 21; i++) {
            network.link("l" + i, "field", "market", 1, "d" + i);
        }
        FlowNetwork many = network.build();
        Denial twenty = new Denial(many, many.deniers().subList(0, 20), Objective.AMOUNT);
        assertThat(twenty.attribute()).isEqualTo(21);
        assertThat(twenty.shapley()).hasSize(20).containsOnly(new double[] {1}, ROUNDING);
        assertThatThrownBy(() -> new Denial(many).attribute())
                .hasMessage("21 deniers are more than the 20 that can be attributed exactly: sample instead");
        assertThatThrownBy(() -> twenty.denied(List.of("d20")))
                .hasMessageStartingWith("d20 is not one of the deniers: d0, d1");
    }

    private static List<List<String>> subsets(List<String> names) {
        return IntStream.range(0, 1 << names.size())
                .mapToObj(set -> members(names, set))
                .toList();
    }

    private static List<String> members(List<String> names, int set) {
        return IntStream.range(0, names.size())
                .filter(i -> (set & 1 << i) != 0)
                .mapToObj(names::get)
                .toList();
    }
}
