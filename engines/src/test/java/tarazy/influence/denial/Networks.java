package tarazy.influence.denial;

import java.util.Random;

/** Networks for tests. */
final class Networks {
    private Networks() {}

    /** Route 1 owned by A; route 2 needs B and C. */
    static FlowNetwork twoRoutes() {
        return FlowNetwork.named("two routes")
                .source("field", 100)
                .sink("market", 8, 1)
                .link("route 1", "field", "market", 6, "A")
                .link("route 2 first", "field", "between", 4, "B")
                .link("route 2 second", "between", "market", 4, "C")
                .build();
    }

    /** Kazakhstan's exports of crude in 2021, million tonnes a year. */
    static FlowNetwork kazakhCrude() {
        return FlowNetwork.named("Kazakh crude")
                .source("west", 67.6)
                .sink("market")
                .link("CPC", "west", "market", 67, "Russia")
                .link("Atyrau-Samara", "west", "market", 17.5, "Russia")
                .link("Kenkiyak-Kumkol", "west", "Kumkol", 6, "Kazakhstan")
                .link("Kazakhstan-China", "Kumkol", "market", 20, "Kazakhstan", "China")
                .link("Aktau", "west", "market", 5.2, "Kazakhstan")
                .build();
    }

    /** Whole capacities from 0 to 8, some links shared, some nobody's. */
    static FlowNetwork random(int seed, int nodes, int links, int deniers) {
        Random random = new Random(seed);
        FlowNetworkBuilder network = FlowNetwork.named("seed " + seed);
        network.source("n0", 4 + random.nextInt(20), random.nextInt(3));
        network.source("n1", 4 + random.nextInt(20), random.nextInt(3));
        network.sink("n" + (nodes - 1), random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : 10 + random.nextInt(20), 6);
        network.sink("n" + (nodes - 2), random.nextInt(12), 3 + random.nextInt(5));
        for (int e = 0; e < links; e++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            String[] closedBy = random.ints(random.nextInt(3), 0, deniers)
                    .mapToObj(i -> "d" + i)
                    .toArray(String[]::new);
            network.link(
                    "l" + e,
                    "n" + from,
                    "n" + to,
                    Capacity.growing(random.nextInt(9), 100, 9 + random.nextInt(9)),
                    random.nextInt(3),
                    closedBy);
        }
        // so that each of them has something
        for (int i = 0; i < deniers; i++) {
            network.link("own" + i, "n" + (i % nodes), "n" + ((i + 2) % nodes), 1 + random.nextInt(6), "d" + i);
        }
        return network.build();
    }
}
