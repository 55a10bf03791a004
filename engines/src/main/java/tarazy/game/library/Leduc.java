package tarazy.game.library;

import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.Rational;
import tarazy.game.Tree;

/**
 * A deal of Leduc hold'em. Cards of one rank are not told apart, as nothing depends on it.
 *
 * @param first rank of the first player's card, from 0
 * @param second of the second player's
 */
record Leduc(int first, int second) {
    private static final List<String> RANKS = List.of("J", "Q", "K");
    private static final int COPIES = 2;
    private static final int MOST_BETS = 2;

    /**
     * Where the betting stands.
     *
     * @param round 0 before the common card, 1 after
     * @param common rank of the common card, −1 before
     * @param history what both have seen so far
     * @param player whose turn it is
     * @param paid what each has put in
     * @param bets in this round
     * @param moves in this round
     */
    private record Table(int round, int common, String history, int player, List<Integer> paid, int bets, int moves) {
        Table after(String action, int pays, int more) {
            List<Integer> next = player == 0 ? List.of(pays, paid.get(1)) : List.of(paid.get(0), pays);
            return new Table(round, common, history + " " + action, 1 - player, next, bets + more, moves + 1);
        }

        int mine() {
            return paid.get(player);
        }

        int other() {
            return paid.get(1 - player);
        }
    }

    static List<Tree.Branch> deals() {
        List<Tree.Branch> deals = new ArrayList<>();
        int cards = RANKS.size() * COPIES;
        for (int a = 0; a < RANKS.size(); a++) {
            for (int b = 0; b < RANKS.size(); b++) {
                int left = COPIES - (a == b ? 1 : 0);
                Rational probability = Rational.of((long) COPIES * left, cards * (cards - 1L));
                Table start = new Table(0, -1, "", 0, List.of(1, 1), 0, 0);
                deals.add(on(RANKS.get(a) + " " + RANKS.get(b), probability, new Leduc(a, b).play(start)));
            }
        }
        return deals;
    }

    private Tree play(Table table) {
        int size = table.round == 0 ? 2 : 4;
        List<Tree.Branch> branches = new ArrayList<>();
        if (table.other() > table.mine()) {
            long lost = table.player == 0 ? table.mine() : -table.mine();
            branches.add(on("fold", end("", -lost, lost)));
        }
        Table called = table.after("call", table.other(), 0);
        boolean over = table.other() > table.mine() || table.moves > 0;
        branches.add(on("call", over ? roundEnds(called) : play(called)));
        if (table.bets < MOST_BETS) {
            branches.add(on("raise", play(table.after("raise", table.other() + size, 1))));
        }
        String card = RANKS.get(table.player == 0 ? first : second);
        return choice(table.player == 0 ? "first" : "second", card + table.history, branches);
    }

    private Tree roundEnds(Table table) {
        if (table.round == 1) {
            long won = (long) table.paid.get(0) * Integer.signum(worth(first, table) - worth(second, table));
            return end("", won, -won);
        }
        List<Tree.Branch> commons = new ArrayList<>();
        for (int c = 0; c < RANKS.size(); c++) {
            int left = COPIES - (c == first ? 1 : 0) - (c == second ? 1 : 0);
            if (left > 0) {
                String history = table.history + " / " + RANKS.get(c);
                Table next = new Table(1, c, history, 0, table.paid, 0, 0);
                commons.add(on(RANKS.get(c), Rational.of(left, COPIES * (long) RANKS.size() - 2), play(next)));
            }
        }
        return chance("common card", commons);
    }

    private static int worth(int rank, Table table) {
        return rank == table.common ? RANKS.size() : rank;
    }
}
