package tarazy.text.copies;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tarazy.text.Shingles;

/** Documents that are largely one text: five reprints are not five confirmations. */
public final class SourceGroups {

    /** Share of the shorter text that must stand in the other one. */
    public static final double COPY = 0.5;

    /** Texts of fewer shingles say too little to judge by. */
    public static final int LEAST = 20;

    /** Up to so many documents every pair is compared. */
    public static final int PAIRWISE = 300;

    private SourceGroups() {}

    /**
     * The groups of near-duplicate documents, by index, in the order of their first members; every document is in one. A copy of a copy is in the
     * group too. Above {@link #PAIRWISE} documents only those pairs are compared that MinHash with banding proposes; it finds pairs of about equal length
     * practically always, but may miss a short text inside a much longer one.
     */
    public static List<Set<Integer>> of(List<Shingles> documents) {
        return of(documents, documents.size() <= PAIRWISE);
    }

    /** The groups, by comparing every pair or the proposed pairs only. */
    static List<Set<Integer>> of(List<Shingles> documents, boolean everyPair) {
        Groups groups = new Groups(documents.size());
        CandidatePairs.Visitor compare = (a, b) -> {
            if (groups.of(a) != groups.of(b) && copies(documents.get(a), documents.get(b))) {
                groups.join(a, b);
            }
        };
        if (everyPair) {
            CandidatePairs.all(documents.size(), compare);
        } else {
            CandidatePairs.banded(documents, compare);
        }
        TreeMap<Integer, Set<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            sets.computeIfAbsent(groups.of(i), first -> new TreeSet<>()).add(i);
        }
        return List.copyOf(sets.values());
    }

    private static boolean copies(Shingles a, Shingles b) {
        return Math.min(a.size(), b.size()) >= LEAST && Math.max(a.containedIn(b), b.containedIn(a)) >= COPY;
    }

    /** Disjoint sets, each named by its least member (Tarjan 1975, with path halving). */
    private static final class Groups {
        private final int[] parent;

        Groups(int size) {
            parent = new int[size];
            for (int i = 0; i < size; i++) {
                parent[i] = i;
            }
        }

        int of(int member) {
            int i = member;
            while (parent[i] != i) {
                parent[i] = parent[parent[i]];
                i = parent[i];
            }
            return i;
        }

        void join(int a, int b) {
            int first = Math.min(of(a), of(b));
            int second = Math.max(of(a), of(b));
            parent[second] = first;
        }
    }
}
