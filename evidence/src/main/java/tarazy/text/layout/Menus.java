package tarazy.text.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines of several short entries: menus, ways to the page, rows of links. */
final class Menus {
    private static final int LONGEST_ENTRY = 4;
    private static final String MARKS = "|•·»›→>/–—-";

    private Menus() {}

    /** The way to the page ({@code Home » World » …}), or a menu with marks between its entries. */
    static boolean path(LineText line) {
        String head = line.head();
        int marks = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean slash = c == '/' && i > 0 && i + 1 < head.length() && head.charAt(i - 1) == ' ';
            marks += slash || "»›→>|•·".indexOf(c) >= 0 ? 1 : 0;
        }
        if (marks == 0 || line.stopped() || table(line)) {
            return false;
        }
        boolean arrows = head.indexOf('»') > 0 || head.indexOf('›') > 0 || head.indexOf('>') > 0;
        int least = arrows ? 2 : 3;
        return home(line) || (marks >= least && line.words().size() <= 8 * marks);
    }

    /** A row of a table: bars at both ends, or figures between them. */
    private static boolean table(LineText line) {
        String head = line.head();
        if (head.startsWith("|") && head.endsWith("|") && head.length() > 2) {
            return true;
        }
        List<String> entries = entries(head);
        long figures = entries.stream()
                .map(String::strip)
                .filter(entry -> "+-−$€£".indexOf(entry.charAt(0)) >= 0 || Character.isDigit(entry.charAt(0)))
                .count();
        return head.indexOf('|') > 0 && figures >= 2 && 2 * figures >= entries.size();
    }

    /** True for the way from the start page. */
    static boolean home(LineText line) {
        String first = line.words().getFirst();
        return first.equals("home") || first.equals("you") || first.equals("main");
    }

    /** Three or more short entries between marks or wide gaps, one of them what sites say, or two of them names of sections. */
    static boolean row(LineText line) {
        if (line.stopped() || !line.upTo(30) || table(line)) {
            return false;
        }
        List<String> entries = entries(line.head());
        if (entries.size() < 3) {
            return false;
        }
        int sure = 0;
        int known = 0;
        for (String entry : entries) {
            List<String> words = LineText.words(entry);
            if (words.size() > LONGEST_ENTRY) {
                return false;
            }
            sure += SitePhrases.entry(words) ? 1 : 0;
            known += SitePhrases.known(words) ? 1 : 0;
        }
        return sure > 0 || known >= 2;
    }

    /** Two or more short entries: what a site may call itself above the title. */
    static boolean name(LineText line) {
        List<String> entries = entries(line.head());
        return entries.size() >= 2
                && !line.stopped()
                && entries.stream().allMatch(entry -> LineText.words(entry).size() <= LONGEST_ENTRY + 1);
    }

    /** What stands between marks with space on both sides, bars, and gaps of two spaces or more. */
    private static List<String> entries(String head) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < head.length()) {
            int next = i;
            boolean mark = false;
            while (next < head.length()
                    && (Letters.space(head.charAt(next)) || MARKS.indexOf(head.charAt(next)) >= 0)) {
                mark |= !Letters.space(head.charAt(next));
                next++;
            }
            boolean wide = next - i >= 2 && Letters.space(head.charAt(i)) && Letters.space(head.charAt(next - 1));
            boolean hard = mark && next > i && "|•·»›→".indexOf(head.charAt(i)) >= 0;
            if (wide || hard) {
                entry(head.substring(start, i), entries);
                start = next;
            }
            i = Math.max(next, i + 1);
        }
        entry(head.substring(start), entries);
        return entries;
    }

    private static void entry(String entry, List<String> entries) {
        if (!LineText.words(entry).isEmpty()) {
            entries.add(entry);
        }
    }
}
