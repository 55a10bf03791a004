package tarazy.game;

import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A tree in which a player knows its own moves, and the others' only where the seed lets it see them. */
final class RecallTree {
    private final SplittableRandom random;
    private final long seed;
    private final List<String> players = new ArrayList<>();
    private final int depth;

    RecallTree(long seed, int players, int depth) {
        this.random = new SplittableRandom(seed);
        this.seed = seed;
        this.depth = depth;
        for (int p = 0; p < players; p++) {
            this.players.add("P" + p);
        }
    }

    ExtensiveGame game() {
        List<String> seen = new ArrayList<>();
        players.forEach(_ -> seen.add(""));
        Tree root = random.nextBoolean()
                ? grow(0, seen)
                : chance(
                        "start",
                        on("x", "1/3", grow(0, tell(seen, 0, "x"))),
                        on("y", "2/3", grow(0, tell(seen, 0, "y"))));
        return ExtensiveGame.builder("recall " + seed)
                .players(players)
                .root(root)
                .build();
    }

    private Tree grow(int level, List<String> seen) {
        if (level == depth) {
            Rational[] payoffs = new Rational[players.size()];
            for (int p = 0; p < payoffs.length; p++) {
                payoffs[p] = Rational.of(random.nextInt(-9, 10), random.nextInt(1, 5));
            }
            return end("", payoffs);
        }
        int mover = level % players.size();
        // what was seen ends with the level, so that all nodes of a set are equally deep
        int count = 2 + (int) ((seed + level) % 2);
        boolean open = (seed >> level) % 3 == 0;
        List<Tree.Branch> branches = new ArrayList<>();
        for (int a = 0; a < count; a++) {
            String action = "a" + a;
            List<String> next = tell(seen, mover, level + action);
            if (open) {
                for (int p = 0; p < players.size(); p++) {
                    next = p == mover ? next : tell(next, p, level + action);
                }
            }
            branches.add(on(action, grow(level + 1, next)));
        }
        return choice(players.get(mover), level + ":" + seen.get(mover), branches);
    }

    private static List<String> tell(List<String> seen, int player, String what) {
        List<String> next = new ArrayList<>(seen);
        next.set(player, next.get(player) + " " + what);
        return next;
    }
}
