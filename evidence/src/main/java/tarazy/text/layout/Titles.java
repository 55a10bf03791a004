package tarazy.text.layout;

import java.util.List;

/** The title of a page and its repeats, of which some are cut off in mid-word. */
final class Titles {
    /** Lines looked through for a title. */
    private static final int TOP = 15;

    private static final int LONGEST = 260;
    private static final int LEAST_PREFIX = 20;
    private static final int LEAST_INSIDE = 28;

    private Titles() {}

    /** Index of the title's line, or -1. */
    static int find(List<LineText> lines, Zone[] zones) {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < TOP; i++) {
            if (zones[i] != Zone.BLANK) {
                seen++;
            }
            if (zones[i] == Zone.BODY) {
                LineText line = lines.get(i);
                if (!candidate(line)) {
                    return -1;
                }
                boolean repeated = repeated(lines, zones, i);
                boolean site = !repeated && line.upTo(3) && betterBelow(lines, zones, i);
                if (!site) {
                    return (repeated || !line.stopped() || question(line)) && bodyBelow(lines, zones, i) ? i : -1;
                }
                zones[i] = Zone.BOILERPLATE; // the name of the site
            }
        }
        return -1;
    }

    private static boolean question(LineText line) {
        return line.head().indexOf('?') > 0 && line.upTo(20);
    }

    private static boolean candidate(LineText line) {
        return line.upTo(45) && line.span().length() <= LONGEST && !line.words().isEmpty();
    }

    private static boolean betterBelow(List<LineText> lines, Zone[] zones, int from) {
        int seen = 0;
        for (int i = from + 1; i < lines.size() && seen < 3; i++) {
            if (zones[i] == Zone.BODY) {
                seen++;
                LineText line = lines.get(i);
                if (candidate(line) && !line.upTo(3) && (!line.stopped() || repeated(lines, zones, i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean bodyBelow(List<LineText> lines, Zone[] zones, int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (zones[i] == Zone.BODY && lines.get(i).running()) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeated(List<LineText> lines, Zone[] zones, int title) {
        String key = lines.get(title).key();
        for (int i = title + 1; i < lines.size(); i++) {
            if (zones[i] == Zone.BODY && repeats(key, lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** True if a line is the title, or one is the beginning of the other. */
    static boolean repeats(String title, LineText line) {
        if (!candidate(line)) {
            return false;
        }
        String key = line.key();
        if (key.equals(title)) {
            return true;
        }
        if (key.length() >= LEAST_INSIDE && title.contains(key) && !line.stopped()) {
            return true; // a title that the page's head puts the site's name before, or doubles
        }
        int shorter = Math.min(key.length(), title.length());
        int longer = Math.max(key.length(), title.length());
        boolean prefix = key.length() < title.length() ? title.startsWith(key) : key.startsWith(title);
        return prefix
                && shorter >= LEAST_PREFIX
                && 2 * shorter >= longer
                && !(line.stopped() && key.length() > title.length());
    }

    /** True for a title whose last word is cut off: the text has longer words that begin with it, but not the word. */
    static boolean cut(LineText title, List<LineText> lines) {
        String head = title.head();
        if (head.endsWith("...") || head.endsWith("…")) {
            return true;
        }
        String last = title.words().getLast();
        boolean letter = Character.isLetter(head.charAt(head.length() - 1));
        if (!letter || title.span().length() < 60 || last.length() < 2) {
            return false;
        }
        boolean longer = false;
        for (LineText line : lines) {
            if (line != title) {
                for (String word : line.words()) {
                    if (word.equals(last)) {
                        return false;
                    }
                    longer |= word.startsWith(last) && !inflected(word.substring(last.length()));
                }
            }
        }
        return longer;
    }

    private static boolean inflected(String ending) {
        return switch (ending) {
            case "s",
                    "es",
                    "ed",
                    "d",
                    "r",
                    "er",
                    "ers",
                    "ing",
                    "ings",
                    "ly",
                    "al",
                    "n",
                    "an",
                    "ian",
                    "ians",
                    "ic",
                    "ish",
                    "ion",
                    "ions",
                    "ment",
                    "ments",
                    "y",
                    "ity",
                    "ies",
                    "ism",
                    "ist",
                    "ists",
                    "ive",
                    "ful",
                    "ness" -> true;
            default -> false;
        };
    }
}
