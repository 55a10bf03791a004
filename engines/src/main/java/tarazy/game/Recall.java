package tarazy.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether players remember what they knew and did. A player has perfect recall if all nodes of each of its information
 * sets are reached by the same own information sets and actions (Kuhn 1953); one that can pass through an information
 * set twice on one path is absent-minded (Piccione and Rubinstein 1997).
 *
 * @param lapses at most one for each information set, in order; none if recall is perfect
 */
public record Recall(List<Lapse> lapses) {
    private static final int SHOWN = 5;

    /**
     * A player forgets at an information set.
     *
     * @param informationSet where
     * @param absentMinded whether one path passes through it twice, {@code first} before {@code second}
     * @param first a node of it
     * @param second another, reached by other own moves
     * @param text all of this in words, with the paths
     */
    public record Lapse(int player, int informationSet, boolean absentMinded, int first, int second, String text) {}

    public Recall {
        lapses = List.copyOf(lapses);
    }

    /** Whether nobody forgets. */
    public boolean perfect() {
        return lapses.isEmpty();
    }

    /** Whether this player forgets nothing. */
    public boolean perfect(int player) {
        return lapses.stream().noneMatch(lapse -> lapse.player == player);
    }

    public boolean absentMinded() {
        return lapses.stream().anyMatch(Lapse::absentMinded);
    }

    /** The first lapses in words, one a line. */
    public String text() {
        String shown = lapses.stream().limit(SHOWN).map(Lapse::text).collect(Collectors.joining("\n"));
        return lapses.size() <= SHOWN ? shown : shown + "\nand at " + (lapses.size() - SHOWN) + " more";
    }

    static Recall of(CompiledGame game) {
        List<Lapse> lapses = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            lapses.addAll(new Search(game, p).lapses());
        }
        return new Recall(lapses);
    }

    /** One pass over the nodes for one player. */
    private static final class Search {
        private final CompiledGame game;
        private final int player;
        private final int[] firstMember;
        private final int[] lastAction;
        /** By information set: the member whose subtree ends last so far, and where it ends. */
        private final int[] openMember;

        private final int[] openEnd;
        private final int[][] found;

        Search(CompiledGame game, int player) {
            this.game = game;
            this.player = player;
            int sets = game.informationSets();
            firstMember = new int[sets];
            openMember = new int[sets];
            openEnd = new int[sets];
            found = new int[sets][];
            Arrays.fill(firstMember, -1);
            lastAction = Sequences.lastAction(game, player);
        }

        List<Lapse> lapses() {
            for (int n = 0; n < game.nodes(); n++) {
                if (game.owner()[n] == player) {
                    visit(n, game.informationSet()[n]);
                }
            }
            GameNames names = null;
            List<Lapse> lapses = new ArrayList<>();
            for (int h = game.firstSet()[player]; h < game.firstSet()[player + 1]; h++) {
                if (found[h] != null) {
                    names = names == null ? game.names() : names;
                    lapses.add(lapse(h, found[h][0], found[h][1], names));
                }
            }
            return lapses;
        }

        private void visit(int n, int set) {
            if (n < openEnd[set]) {
                if (found[set] == null || !within(found[set][0], found[set][1])) {
                    found[set] = new int[] {openMember[set], n};
                }
            } else if (firstMember[set] < 0) {
                firstMember[set] = n;
            } else if (found[set] == null && lastAction[n] != lastAction[firstMember[set]]) {
                found[set] = new int[] {firstMember[set], n};
            }
            if (game.subtreeEnd()[n] > openEnd[set]) {
                openEnd[set] = game.subtreeEnd()[n];
                openMember[set] = n;
            }
        }

        private boolean within(int ancestor, int node) {
            return node > ancestor && node < game.subtreeEnd()[ancestor];
        }

        private Lapse lapse(int set, int first, int second, GameNames names) {
            boolean absentMinded = within(first, second);
            String who = names.players().get(player) + " ";
            String where = " at information set " + names.sets().get(set) + ": ";
            String text = absentMinded
                    ? who + "is absent-minded" + where + "the path " + path(second) + " passes through it twice, after "
                            + path(first) + " and at its end"
                    : who + "forgets" + where + "it is reached by the path " + path(first) + ", "
                            + own(lastAction[first], names) + ", and by the path " + path(second) + ", "
                            + own(lastAction[second], names);
            return new Lapse(player, set, absentMinded, first, second, text);
        }

        private String path(int node) {
            return node == 0 ? "(root)" : "(" + Paths.shortened(game.path(node), ", ") + ")";
        }

        private String own(int action, GameNames names) {
            return action < 0
                    ? "with no own move before"
                    : "with own last move " + names.actions().get(action) + " at "
                            + names.sets().get(game.setOfAction()[action]);
        }
    }
}
