package tarazy.game.linear;

import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tarazy.game.ExtensiveGame;
import tarazy.game.Rational;
import tarazy.game.Tree;

/**
 * A game of two players who see some of each other's and of nature's moves and never forget: information sets at several
 * depths, sets with one action, branches without probability, sides without a move, ties, and payoffs of all sizes.
 */
final class HiddenTree {
    /** What payoffs look like. */
    enum Payoffs {
        TIES,
        FRACTIONS,
        ALL_SIZES,
        EQUAL,
        FAR_FROM_ZERO,
        TINY
    }

    private static final List<String> SIZES =
            List.of("1e19", "-1e19", "1e-7", "0", "1", "-2", "1e19", "3e-7", "99999999999999999/7");

    private final SplittableRandom random;
    private final Payoffs payoffs;
    private final boolean opposed;
    private final int deepest;
    private int left;

    private HiddenTree(long seed, int moves, Payoffs payoffs, boolean opposed) {
        this.random = new SplittableRandom(seed);
        this.payoffs = payoffs;
        this.opposed = opposed;
        this.left = moves;
        // some are all but one long path, others broad
        this.deepest = seed % 2 == 0 ? 60 : 5 + (int) (seed % 5);
    }

    /**
     * A game.
     *
     * @param moves how many there are at most before all ends
     * @param opposed whether one loses what the other wins, in another unit
     */
    static ExtensiveGame of(long seed, int moves, Payoffs payoffs, boolean opposed) {
        HiddenTree tree = new HiddenTree(seed, moves, payoffs, opposed);
        return ExtensiveGame.builder("hidden " + seed)
                .players("A", "B")
                .root(tree.grow(List.of("", ""), 0))
                .build();
    }

    private Tree grow(List<String> seen, int depth) {
        if (left <= 0 || depth == deepest || (depth > 1 && random.nextInt(6) == 0)) {
            return terminal();
        }
        left--;
        if (random.nextInt(5) == 0) {
            return nature(seen, depth);
        }
        int mover = random.nextInt(2);
        String own = seen.get(mover);
        int count = 1 + Math.floorMod(own.hashCode() * 31 + mover, 3);
        boolean open = random.nextInt(3) == 0;
        List<Tree.Branch> branches = new ArrayList<>();
        for (int a = 0; a < count; a++) {
            List<String> next = new ArrayList<>(seen);
            next.set(mover, own + "!" + a);
            if (open) {
                next.set(1 - mover, seen.get(1 - mover) + "?" + a);
            }
            branches.add(on("" + a, grow(next, depth + 1)));
        }
        return choice(mover == 0 ? "A" : "B", "seen " + own, branches.toArray(Tree.Branch[]::new));
    }

    private Tree nature(List<String> seen, int depth) {
        List<String> probabilities = List.of(
                        List.of("1/3", "2/3"), List.of("0", "0.25", ".75"), List.of("1"), List.of("3/7", "3/7", "1/7"))
                .get(random.nextInt(4));
        int who = random.nextInt(4);
        List<Tree.Branch> branches = new ArrayList<>();
        for (int b = 0; b < probabilities.size(); b++) {
            List<String> next = new ArrayList<>(seen);
            for (int p = 0; p < 2; p++) {
                if ((who >> p) % 2 == 1) {
                    next.set(p, seen.get(p) + "*" + b);
                }
            }
            branches.add(on("" + b, probabilities.get(b), grow(next, depth + 1)));
        }
        return chance("nature", branches);
    }

    private Tree terminal() {
        Rational a = payoff();
        Rational b = opposed ? Rational.of(5).subtract(a.multiply(Rational.of(3, 2))) : payoff();
        return end("", a, b);
    }

    private Rational payoff() {
        return switch (payoffs) {
            case TIES -> Rational.of(random.nextInt(-1, 2));
            case FRACTIONS -> Rational.of(random.nextInt(-99, 100), random.nextInt(1, 12));
            case ALL_SIZES -> Rational.parse(SIZES.get(random.nextInt(SIZES.size())));
            case EQUAL -> Rational.of(7);
            case FAR_FROM_ZERO -> Rational.parse("1e19").add(Rational.of(random.nextInt(10)));
            case TINY -> Rational.of(random.nextInt(-50, 51), 10_000_000L);
        };
    }
}
