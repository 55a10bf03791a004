package tarazy.text.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines that pages of different origin have in common: they come from the site, not from the article. Immutable. */
public final class SharedLines {
    private static final BitSet NOBODY = new BitSet();

    /** By the key of a line, the groups of pages that have it, where they are two or more. */
    private final Map<Long, BitSet> groups;

    private SharedLines(Map<Long, BitSet> groups) {
        this.groups = groups;
    }

    /**
     * The lines that several pages have.
     *
     * @param copies sets of pages, by index, that are copies of one text and count as one; pages in none stand alone
     */
    public static SharedLines of(List<LineKeys> pages, List<Set<Integer>> copies) {
        int[] groupOf = new int[pages.size()];
        for (int page = 0; page < groupOf.length; page++) {
            groupOf[page] = page;
        }
        for (Set<Integer> set : copies) {
            int first = set.stream().mapToInt(Integer::intValue).min().orElse(0);
            set.forEach(page -> groupOf[page] = first);
        }
        FirstSeen first = new FirstSeen();
        Map<Long, BitSet> shared = new HashMap<>();
        for (int page = 0; page < groupOf.length; page++) {
            for (long key : pages.get(page).all()) {
                int group = groupOf[page];
                int before = first.put(key, group);
                if (before >= 0 && before != group) {
                    BitSet all = shared.computeIfAbsent(key, k -> new BitSet());
                    all.set(before);
                    all.set(group);
                }
            }
        }
        return new SharedLines(shared);
    }

    /** No line shared with any other page. */
    static SharedLines none() {
        return new SharedLines(Map.of());
    }

    private BitSet sharing(LineText line) {
        return groups.getOrDefault(LineKeys.key(line.head()), NOBODY);
    }

    private static boolean comparable(LineText line) {
        return line.upTo(50) && !line.words().isEmpty();
    }

    void mark(Zoning page) {
        if (groups.isEmpty()) {
            return;
        }
        List<LineText> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (comparable(lines.get(i))) {
                BitSet sharing = sharing(lines.get(i));
                if (sharing.cardinality() >= least(lines, i) && !copied(lines, i, sharing)) {
                    page.shared(i);
                }
            }
        }
    }

    /** A sentence may be quoted by two pages, and any page may have a heading "Background" over its text. */
    private static int least(List<LineText> lines, int i) {
        LineText line = lines.get(i);
        int next = next(lines, i, 1);
        boolean heading = line.upTo(3) && next >= 0 && lines.get(next).running();
        return heading || (line.stopped() && !line.upTo(5)) ? 3 : 2;
    }

    /** True if running text beside the line is shared by the same pages: then it is a copied passage. */
    private boolean copied(List<LineText> lines, int i, BitSet sharing) {
        return shares(lines, next(lines, i, 1), sharing) || shares(lines, next(lines, i, -1), sharing);
    }

    private boolean shares(List<LineText> lines, int i, BitSet sharing) {
        return i >= 0
                && !lines.get(i).upTo(12)
                && lines.get(i).stopped()
                && sharing(lines.get(i)).equals(sharing);
    }

    private static int next(List<LineText> lines, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < lines.size() && lines.get(i).blank()) {
            i += step;
        }
        return i < lines.size() ? i : -1;
    }

    /** Which group had a key first. Open addressing over two arrays: most keys of many pages are never seen again. */
    private static final class FirstSeen {
        private long[] keys = new long[1 << 12];
        private int[] groups = new int[1 << 12];
        private int size;

        /** Keeps the group, unless one is kept already: then returns that one; else -1. The key is not 0. */
        int put(long key, int group) {
            if (2 * size >= keys.length) {
                grow();
            }
            int slot = slot(key);
            if (keys[slot] == key) {
                return groups[slot];
            }
            keys[slot] = key;
            groups[slot] = group;
            size++;
            return -1;
        }

        private int slot(long key) {
            int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldGroups = groups;
            keys = new long[2 * oldKeys.length];
            groups = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    groups[slot] = oldGroups[i];
                }
            }
        }
    }
}
