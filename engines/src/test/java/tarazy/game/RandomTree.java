package tarazy.game;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A tree that grows until it has had its decisions. */
final class RandomTree {
    private final SplittableRandom random;
    private final long seed;
    private final int players;
    private final double sharing;
    private final List<Node> nodes = new ArrayList<>();
    private final List<InformationSet> sets = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private int left;

    RandomTree(long seed, int decisions, double sharing) {
        this.random = new SplittableRandom(seed);
        this.seed = seed;
        this.players = random.nextInt(1, 4);
        this.sharing = sharing;
        this.left = decisions;
    }

    ExtensiveGame game() {
        grow(List.of());
        List<String> names = new ArrayList<>();
        for (int p = 0; p < players; p++) {
            names.add(Games.text(random));
        }
        return ExtensiveGame.of(
                "random " + seed,
                random.nextBoolean() ? Games.text(random) : null,
                random.nextBoolean() ? Game.NumberStyle.R : Game.NumberStyle.D,
                names,
                nodes);
    }

    private void grow(List<InformationSet> passed) {
        int kind = left-- <= 0 ? 9 : random.nextInt(10);
        String label = Games.text(random);
        if (kind == 0) {
            ChanceMove move = Games.chance(random, nodes.size());
            nodes.add(new Node.Chance(label, move, outcome(4)));
            move.actions().forEach(_ -> grow(passed));
        } else if (kind < 8) {
            InformationSet set = set(passed);
            nodes.add(new Node.Decision(label, set, outcome(6)));
            List<InformationSet> next = new ArrayList<>(passed);
            next.add(set);
            set.actions().forEach(_ -> grow(next));
        } else {
            nodes.add(new Node.Terminal(label, outcome(1)));
        }
    }

    private InformationSet set(List<InformationSet> passed) {
        if (random.nextDouble() < sharing && !sets.isEmpty()) {
            InformationSet known = sets.get(random.nextInt(sets.size()));
            if (!passed.contains(known)) {
                return known;
            }
        }
        List<String> actions = new ArrayList<>();
        for (int a = random.nextInt(1, 4); a > 0; a--) {
            actions.add(Games.text(random));
        }
        InformationSet set = new InformationSet(random.nextInt(players), 3 * sets.size(), Games.text(random), actions);
        sets.add(set);
        return set;
    }

    private @org.jspecify.annotations.Nullable Outcome outcome(int oneIn) {
        if (random.nextInt(oneIn) > 0 || random.nextInt(8) == 0) {
            return null;
        }
        if (!outcomes.isEmpty() && random.nextInt(3) == 0) {
            return outcomes.get(random.nextInt(outcomes.size()));
        }
        Outcome made = Games.outcome(random, 2 * outcomes.size() + 1, players);
        outcomes.add(made);
        return made;
    }
}
