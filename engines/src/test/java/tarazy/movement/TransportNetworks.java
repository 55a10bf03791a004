package tarazy.movement;

import java.util.Random;

/** Networks for tests. */
final class TransportNetworks {
    private TransportNetworks() {}

    /** Three ways from Russia to Almaty, one of them quick and narrow. */
    static TransportNetworkBuilder toAlmaty() {
        return TransportNetwork.named("to Almaty")
                .arc("RU-PET", "RU", "PET", 2, 3)
                .arc("PET-AST", "PET", "AST", 2, 1)
                .arc("AST-ALM", "AST", "ALM", 1, 3)
                .arc("RU-AKT", "RU", "AKT", 1, 2)
                .arc("AKT-ALM", "AKT", "ALM", 1, 5)
                .arc("RU-ALM", "RU", "ALM", 1, 1);
    }

    /** From p0 to the last place, with limits at some places; capacities are whole for an even seed. */
    static TransportNetwork random(int seed) {
        Random random = new Random(seed);
        int places = 3 + random.nextInt(5);
        TransportNetworkBuilder network = TransportNetwork.named("seed " + seed);
        int arcs = places + random.nextInt(2 * places);
        for (int a = 0; a < arcs; a++) {
            int from = random.nextInt(places);
            int to = (from + 1 + random.nextInt(places - 1)) % places;
            network.arc("a" + a, "p" + from, "p" + to, capacity(random, seed), random.nextInt(5));
        }
        network.arc("first", "p0", "p1", capacity(random, seed), random.nextInt(3));
        network.arc("last", "p1", "p" + (places - 1), capacity(random, seed), random.nextInt(3));
        for (int p = 1; p < places; p++) {
            network.arc("by" + p, "p" + p, "p0", random.nextInt(2), 1);
            if (random.nextInt(4) == 0) {
                double holding = random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextInt(3);
                network.place(
                        "p" + p,
                        random.nextBoolean() ? Double.POSITIVE_INFINITY : 1 + random.nextInt(4),
                        random.nextInt(3),
                        holding);
            }
        }
        // so that there is always a place of that name
        network.arc("back", "p" + (places - 1), "p0", 1, 1);
        return network.build();
    }

    static String end(TransportNetwork network) {
        return network.arcs().getLast().from();
    }

    private static double capacity(Random random, int seed) {
        return seed % 2 == 0 ? random.nextInt(5) : 4 * random.nextDouble();
    }
}
