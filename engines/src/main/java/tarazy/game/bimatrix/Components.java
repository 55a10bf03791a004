package tarazy.game.bimatrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarazy.game.bimatrix.EquilibriumSet.Component;
import tarazy.game.bimatrix.Matching.Pair;

/**
 * How extreme equilibria hang together. They are the edges of a graph between the vertices of both polytopes; each of its
 * maximal complete bipartite parts is a maximal Nash subset: all mixtures of its vertices are equilibria, too.
 */
final class Components {
    private final List<Pair> pairs;
    private final int most;

    /** @param most how many maximal Nash subsets of a component are told */
    private Components(List<Pair> pairs, int most) {
        this.pairs = pairs;
        this.most = most;
    }

    static List<Component> of(List<Pair> pairs, int most) {
        return new Components(pairs, most).components();
    }

    private List<Component> components() {
        Map<Integer, List<Integer>> byFirst = new LinkedHashMap<>();
        Map<Integer, List<Integer>> bySecond = new LinkedHashMap<>();
        for (int e = 0; e < pairs.size(); e++) {
            byFirst.computeIfAbsent(pairs.get(e).first(), _ -> new ArrayList<>())
                    .add(e);
            bySecond.computeIfAbsent(pairs.get(e).second(), _ -> new ArrayList<>())
                    .add(e);
        }
        List<Component> components = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int e = 0; e < pairs.size(); e++) {
            if (!seen.get(e)) {
                List<Integer> members = new ArrayList<>(List.of(e));
                seen.set(e);
                for (int i = 0; i < members.size(); i++) {
                    Pair pair = pairs.get(members.get(i));
                    reach(byFirst.getOrDefault(pair.first(), List.of()), seen, members);
                    reach(bySecond.getOrDefault(pair.second(), List.of()), seen, members);
                }
                members.sort(null);
                components.add(component(members));
            }
        }
        return components;
    }

    private static void reach(List<Integer> neighbours, BitSet seen, List<Integer> members) {
        for (int next : neighbours) {
            if (!seen.get(next)) {
                seen.set(next);
                members.add(next);
            }
        }
    }

    /** Maximal complete bipartite parts are given by the intersections of neighbourhoods that are not empty. */
    private Component component(List<Integer> members) {
        Map<Integer, Integer> seconds = new HashMap<>();
        Map<Integer, BitSet> neighbourhoods = new LinkedHashMap<>();
        for (int e : members) {
            int fresh = seconds.size();
            int second = seconds.computeIfAbsent(pairs.get(e).second(), _ -> fresh);
            neighbourhoods
                    .computeIfAbsent(pairs.get(e).first(), _ -> new BitSet())
                    .set(second);
        }
        Set<BitSet> closed = new LinkedHashSet<>();
        for (BitSet neighbourhood : neighbourhoods.values()) {
            Set<BitSet> more = new LinkedHashSet<>();
            more.add(neighbourhood);
            for (BitSet known : closed) {
                BitSet common = (BitSet) known.clone();
                common.and(neighbourhood);
                if (!common.isEmpty()) {
                    more.add(common);
                }
            }
            closed.addAll(more);
            if (closed.size() > most) {
                return new Component(members, List.of());
            }
        }
        List<List<Integer>> subsets = new ArrayList<>();
        for (BitSet second : closed) {
            Set<Integer> firsts = new HashSet<>();
            neighbourhoods.forEach((first, neighbourhood) -> {
                BitSet outside = (BitSet) second.clone();
                outside.andNot(neighbourhood);
                if (outside.isEmpty()) {
                    firsts.add(first);
                }
            });
            subsets.add(members.stream()
                    .filter(e -> firsts.contains(pairs.get(e).first())
                            && second.get(seconds.getOrDefault(pairs.get(e).second(), 0)))
                    .toList());
        }
        return new Component(members, subsets);
    }
}
