package tarazy.game.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Supports in the order of Porter, Nudelman and Shoham (2004, AAAI): balanced ones first with two players, small ones first
 * with more. Passes over supports in which a strategy is strictly worse than another against all that the others might play
 * (conditional dominance), as no equilibrium can have them.
 */
final class SupportSearch {
    private final int[] counts;
    private final int[] strides;
    /** By player and cell: payoffs by rank. */
    private final int[][] ranks;

    private final Effort effort;
    private final Consumer<int[][]> visitor;

    /**
     * @param counts of strategies by player
     * @param ranks by player and cell, the first player's strategy varying fastest; only their order matters
     * @param visitor is given each support that remains: the strategies of each player, ascending
     */
    SupportSearch(int[] counts, int[][] ranks, Effort effort, Consumer<int[][]> visitor) {
        this.counts = counts;
        this.ranks = ranks;
        this.effort = effort;
        this.visitor = visitor;
        this.strides = new int[counts.length];
        int stride = 1;
        for (int p = 0; p < counts.length; p++) {
            strides[p] = stride;
            stride *= counts[p];
        }
    }

    /** Stops early if the effort is spent. */
    void run() {
        if (counts.length == 2) {
            List<int[]> all = new ArrayList<>();
            for (int a = 1; a <= counts[0]; a++) {
                for (int b = 1; b <= counts[1]; b++) {
                    all.add(new int[] {a, b});
                }
            }
            all.sort(Comparator.<int[]>comparingInt(SupportSearch::imbalance)
                    .thenComparingInt(sizes -> sizes[0] + sizes[1]));
            all.forEach(this::ofSizes);
            return;
        }
        for (int total = counts.length; total <= Arrays.stream(counts).sum() && !effort.spent(); total++) {
            List<int[]> sizes = new ArrayList<>();
            sizes(new int[counts.length], 0, total, sizes);
            sizes.sort(Comparator.comparingInt(SupportSearch::imbalance));
            sizes.forEach(this::ofSizes);
        }
    }

    private static int imbalance(int[] sizes) {
        return Arrays.stream(sizes).max().orElse(0) - Arrays.stream(sizes).min().orElse(0);
    }

    private void sizes(int[] sizes, int player, int rest, List<int[]> all) {
        effort.spend(1);
        if (player == counts.length) {
            if (rest == 0) {
                all.add(sizes.clone());
            }
            return;
        }
        int others = counts.length - player - 1;
        for (int size = 1; size <= Math.min(counts[player], rest - others) && !effort.spent(); size++) {
            sizes[player] = size;
            sizes(sizes, player + 1, rest - size, all);
        }
    }

    private void ofSizes(int[] sizes) {
        int[][] domains = new int[counts.length][];
        for (int p = 0; p < counts.length; p++) {
            domains[p] = new int[counts[p]];
            Arrays.setAll(domains[p], s -> s);
        }
        descend(domains, sizes, 0);
    }

    /** The players before one have their supports as domains. */
    private void descend(int[][] domains, int[] sizes, int player) {
        int[][] left = undominated(domains, sizes);
        if (left.length < domains.length || effort.spent()) {
            return;
        }
        if (player == counts.length) {
            visitor.accept(left);
            return;
        }
        int[] domain = left[player];
        int[] chosen = new int[sizes[player]];
        Arrays.setAll(chosen, i -> i);
        do {
            int[][] next = left.clone();
            next[player] = new int[chosen.length];
            Arrays.setAll(next[player], i -> domain[chosen[i]]);
            descend(next, sizes, player + 1);
        } while (advance(chosen, domain.length) && !effort.spent());
    }

    private static boolean advance(int[] chosen, int size) {
        int i = chosen.length - 1;
        while (i >= 0 && chosen[i] == size - chosen.length + i) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        chosen[i]++;
        for (int k = i + 1; k < chosen.length; k++) {
            chosen[k] = chosen[k - 1] + 1;
        }
        return true;
    }

    /** Removes dominated strategies again and again; nothing at all if fewer remain for a player than its support needs. */
    private int[][] undominated(int[][] domains, int[] sizes) {
        int[][] left = domains.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int p = 0; p < counts.length; p++) {
                int player = p;
                int[] kept = Arrays.stream(left[p])
                        .filter(s -> !dominated(left, player, s))
                        .toArray();
                changed |= kept.length < left[p].length;
                left[p] = kept;
                if (kept.length < sizes[p]) {
                    return new int[0][];
                }
            }
        }
        return left;
    }

    private boolean dominated(int[][] domains, int player, int strategy) {
        for (int other = 0; other < counts[player]; other++) {
            if (other != strategy && better(domains, player, (other - strategy) * strides[player], strategy)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cell some way off pays the player more in all cells of the domains. */
    private boolean better(int[][] domains, int player, int off, int strategy) {
        int[] place = new int[counts.length];
        int cell = strides[player] * strategy;
        for (int q = 0; q < counts.length; q++) {
            cell += q == player ? 0 : strides[q] * domains[q][0];
        }
        while (true) {
            effort.spend(1);
            if (ranks[player][cell + off] <= ranks[player][cell]) {
                return false;
            }
            int q = 0;
            for (; q < counts.length; q++) {
                if (q == player) {
                    continue;
                }
                int[] domain = domains[q];
                if (place[q] + 1 < domain.length) {
                    cell += strides[q] * (domain[place[q] + 1] - domain[place[q]]);
                    place[q]++;
                    break;
                }
                cell -= strides[q] * (domain[place[q]] - domain[0]);
                place[q] = 0;
            }
            if (q == counts.length) {
                return true;
            }
        }
    }
}
