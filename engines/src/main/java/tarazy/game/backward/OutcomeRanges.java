package tarazy.game.backward;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarazy.game.CompiledGame;
import tarazy.game.Node;
import tarazy.game.Outcome;

/** Probabilities of outcomes, from the nodes that have them up to the root. */
final class OutcomeRanges {
    private final CompiledGame game;
    private final int[] choices;
    private final BitSet possible;
    private final double[] value;
    private final double[] low;
    private final double[] high;
    /** How many possible branches of a node lead to the outcome at hand. */
    private final int[] leading;

    OutcomeRanges(CompiledGame game, int[] choices, BitSet possible) {
        this.game = game;
        this.choices = choices;
        this.possible = possible;
        value = new double[game.nodes()];
        low = new double[game.nodes()];
        high = new double[game.nodes()];
        leading = new int[game.nodes()];
    }

    List<Induction.OutcomeRange> list() {
        List<Induction.OutcomeRange> list = new ArrayList<>();
        for (List<Integer> nodes : occurrences().values()) {
            Outcome outcome = game.source().nodes().get(nodes.getFirst()).outcome();
            if (outcome != null) {
                Induction.Range range = range(nodes);
                if (range.high() > 0) {
                    list.add(new Induction.OutcomeRange(outcome, range));
                }
            }
        }
        return list;
    }

    /** By number of the outcome: the nodes with it that can be reached. */
    private Map<Integer, List<Integer>> occurrences() {
        Map<Integer, List<Integer>> occurrences = new TreeMap<>();
        List<Node> nodes = game.source().nodes();
        int n = 0;
        while (n < game.nodes()) {
            if (!possible.get(n)) {
                n = game.subtreeEnd()[n];
                continue;
            }
            Outcome outcome = nodes.get(n).outcome();
            if (outcome != null) {
                occurrences
                        .computeIfAbsent(outcome.number(), _ -> new ArrayList<>())
                        .add(n);
            }
            n++;
        }
        return occurrences;
    }

    private Induction.Range range(List<Integer> occurrences) {
        BitSet marked = new BitSet();
        List<Integer> order = new ArrayList<>();
        for (int occurrence : occurrences) {
            for (int n = occurrence; n >= 0 && !marked.get(n); n = game.parent()[n]) {
                marked.set(n);
                order.add(n);
            }
        }
        order.sort(Comparator.reverseOrder());
        for (int n : order) {
            value[n] = 0;
            low[n] = game.owner()[n] >= 0 ? 1 : 0;
            high[n] = 0;
            leading[n] = 0;
        }
        BitSet own = new BitSet();
        occurrences.forEach(own::set);
        for (int n : order) {
            close(n, own.get(n));
            if (n > 0) {
                pass(n, game.parent()[n]);
            }
        }
        return new Induction.Range(value[0], low[0], high[0]);
    }

    /** All children have been counted. */
    private void close(int n, boolean own) {
        if (own) {
            value[n] = 1;
            low[n] = 1;
            high[n] = 1;
        } else if (game.owner()[n] >= 0 && leading[n] < possibleBranches(n)) {
            low[n] = 0;
        }
    }

    private int possibleBranches(int n) {
        int count = 0;
        for (int child = n + 1; child < game.subtreeEnd()[n]; child = game.subtreeEnd()[child]) {
            count += possible.get(child) ? 1 : 0;
        }
        return count;
    }

    private void pass(int child, int parent) {
        if (game.owner()[parent] == CompiledGame.CHANCE) {
            double probability = game.branchProbability()[child];
            value[parent] += probability * value[child];
            low[parent] += probability * low[child];
            high[parent] += probability * high[child];
            return;
        }
        leading[parent]++;
        low[parent] = Math.min(low[parent], low[child]);
        high[parent] = Math.max(high[parent], high[child]);
        if (choices[game.informationSet()[parent]] == game.branch()[child]) {
            value[parent] = value[child];
        }
    }
}
