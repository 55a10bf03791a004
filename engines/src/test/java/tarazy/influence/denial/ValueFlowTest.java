package tarazy.influence.denial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The best value against trying every way to fill every path. */
class ValueFlowTest {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWayToFillThePathsIsWorthMore(int seed) {
        FlowNetwork network = layered(new Random(seed), seed);
        List<List<Integer>> paths = new ArrayList<>();
        paths(network, "s", new ArrayList<>(), paths);
        double[] capacity = network.links().stream()
                .mapToDouble(link -> link.capacity().at(0))
                .toArray();
        double best =
                best(network, paths, 0, capacity, network.sources().getFirst().supply());
        Denial denial = new Denial(network, List.of(), Objective.VALUE);
        assertThat(denial.flow()).as("seed %d, %d paths", seed, paths.size()).isCloseTo(best, within(1e-9));
    }

    /** From s over a few nodes that may lead back to each other's level, to t. */
    private static FlowNetwork layered(Random random, int seed) {
        FlowNetworkBuilder network = FlowNetwork.named("seed " + seed)
                .source("s", 1 + random.nextInt(4), random.nextInt(3))
                .sink("t", 10, 5 + random.nextInt(8));
        String[] nodes = {"s", "a", "b", "c", "t"};
        for (int e = 0; e < 7; e++) {
            int from = random.nextInt(4);
            int to = from + 1 + random.nextInt(4 - from);
            network.link("l" + e, nodes[from], nodes[to], Capacity.of(random.nextInt(3)), random.nextInt(6));
        }
        return network.build();
    }

    private static void paths(FlowNetwork network, String node, List<Integer> path, List<List<Integer>> found) {
        if (node.equals("t")) {
            found.add(List.copyOf(path));
            return;
        }
        for (int e = 0; e < network.links().size(); e++) {
            if (network.links().get(e).from().equals(node)) {
                path.add(e);
                paths(network, network.links().get(e).to(), path, found);
                path.removeLast();
            }
        }
    }

    private static double best(FlowNetwork network, List<List<Integer>> paths, int next, double[] left, double supply) {
        if (next == paths.size()) {
            return 0;
        }
        double unit = network.sinks().getFirst().value()
                - network.sources().getFirst().cost();
        double fits = supply;
        for (int e : paths.get(next)) {
            unit -= network.links().get(e).cost();
            fits = Math.min(fits, left[e]);
        }
        double best = 0;
        for (int amount = 0; amount <= fits; amount++) {
            double[] then = left.clone();
            for (int e : paths.get(next)) {
                then[e] -= amount;
            }
            best = Math.max(best, amount * unit + best(network, paths, next + 1, then, supply - amount));
        }
        return best;
    }
}
