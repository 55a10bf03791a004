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
                boolean kicker = line.upTo(3) && SitePhrases.sections(line.words());
                boolean site = !repeated
                        && (kicker || !datedBelow(lines, zones, i))
                        && ((line.upTo(3) && betterBelow(lines, zones, i))
                                || header(lines, zones, i)
                                || repeatedBelow(lines, zones, i));
                if (!site) {
                    boolean open = repeated || !line.stopped() || question(line);
                    boolean shouted = line.upTo(20) && datedBelow(lines, zones, i);
                    return (open || shouted) && bodyBelow(lines, zones, i) ? i : -1;
                }
                zones[i] = Zone.BOILERPLATE; // the name of the site
            }
        }
        return -1;
    }

    /**
     * True for a line above the title: the title itself stands right above the date, and between them is a menu, or the
     * line has the form in which sites name themselves.
     */
    private static boolean header(List<LineText> lines, Zone[] zones, int line) {
        if (!lines.get(line).upTo(12)) {
            return false;
        }
        boolean menu = Menus.name(lines.get(line)) && line == first(zones);
        int candidates = 0;
        for (int i = line + 1; i < lines.size(); i++) {
            if (zones[i] == Zone.BODY && SitePhrases.sections(lines.get(i).words())) {
                menu |= lines.get(i).upTo(3);
            } else if (zones[i] == Zone.BODY) {
                LineText other = lines.get(i);
                boolean title = candidate(other) && (!other.stopped() || other.upTo(20)) && !DateLine.belowTitle(other);
                if (!menu || !title) {
                    return false;
                }
                if (datedBelow(lines, zones, i)) {
                    return true;
                }
                if (++candidates == 2) {
                    return false; // a title and one line that sums up
                }
            } else if (zones[i] == Zone.BOILERPLATE) {
                menu |= candidates == 0 && !SitePhrases.sharing(lines.get(i).words());
            } else if (zones[i] != Zone.BLANK) {
                return false;
            }
        }
        return false;
    }

    private static int first(Zone[] zones) {
        int first = 0;
        while (first < zones.length && zones[first] == Zone.BLANK) {
            first++;
        }
        return first;
    }

    /** True if the next line that is not boilerplate says when or by whom the page was written. */
    private static boolean datedBelow(List<LineText> lines, Zone[] zones, int line) {
        boolean named = false;
        for (int i = line + 1; i < lines.size() && i < line + 8; i++) {
            if (zones[i] == Zone.DATE_LINE || (zones[i] == Zone.BODY && DateLine.belowTitle(lines.get(i)))) {
                return true;
            }
            boolean name = zones[i] == Zone.BODY && !named && DateLine.name(lines.get(i));
            if (zones[i] != Zone.BLANK && zones[i] != Zone.BOILERPLATE && !name) {
                return false;
            }
            named |= name;
        }
        return false;
    }

    private static boolean question(LineText line) {
        return line.head().indexOf('?') > 0 && line.upTo(20);
    }

    private static boolean candidate(LineText line) {
        return line.upTo(45) && line.span().length() <= LONGEST && !line.words().isEmpty();
    }

    /** True if the next line has the form of a title and stands twice. */
    private static boolean repeatedBelow(List<LineText> lines, Zone[] zones, int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (zones[i] == Zone.BODY) {
                LineText line = lines.get(i);
                return candidate(line) && !line.upTo(3) && !line.running() && repeated(lines, zones, i);
            }
            if (zones[i] != Zone.BLANK) {
                return false;
            }
        }
        return false;
    }

    private static boolean betterBelow(List<LineText> lines, Zone[] zones, int from) {
        int seen = 0;
        for (int i = from + 1; i < lines.size() && seen < 3; i++) {
            if (zones[i] == Zone.BODY) {
                seen++;
                LineText line = lines.get(i);
                boolean repeated = repeated(lines, zones, i);
                if (!repeated && (line.running() || Headings.clock(line.head()))) {
                    return false; // the text has begun
                }
                if (candidate(line) && !line.upTo(3) && (!line.stopped() || repeated)) {
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
