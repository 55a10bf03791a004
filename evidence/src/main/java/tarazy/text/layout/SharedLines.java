package tarazy.text.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines that pages of different origin have in common come from the site, not from the article. */
final class SharedLines {
    private final int[] groupOf;
    private final Map<String, BitSet> groups = new HashMap<>();

    /**
     * The lines of several pages.
     *
     * @param copies sets of pages that are copies of one text; pages in none stand alone
     */
    SharedLines(List<Zoning> pages, List<Set<Integer>> copies) {
        groupOf = new int[pages.size()];
        for (int page = 0; page < groupOf.length; page++) {
            groupOf[page] = page;
        }
        for (Set<Integer> set : copies) {
            int first = set.stream().mapToInt(Integer::intValue).min().orElse(0);
            set.forEach(page -> groupOf[page] = first);
        }
        for (int page = 0; page < groupOf.length; page++) {
            int group = groupOf[page];
            for (LineText line : pages.get(page).lines()) {
                if (!line.words().isEmpty()) {
                    groups.computeIfAbsent(line.key(), key -> new BitSet()).set(group);
                }
            }
        }
    }

    private static boolean comparable(LineText line) {
        return line.upTo(50) && !line.words().isEmpty();
    }

    void mark(Zoning page) {
        List<LineText> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (comparable(lines.get(i))) {
                BitSet sharing = groups.getOrDefault(lines.get(i).key(), new BitSet());
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
                && groups.getOrDefault(lines.get(i).key(), new BitSet()).equals(sharing);
    }

    private static int next(List<LineText> lines, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < lines.size() && lines.get(i).blank()) {
            i += step;
        }
        return i < lines.size() ? i : -1;
    }
}
