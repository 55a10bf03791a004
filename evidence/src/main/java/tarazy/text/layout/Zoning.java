package tarazy.text.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.text.Span;

/** Tells what the lines of one text are for. The rules go from those that look at one line to those that look around. */
final class Zoning {
    private static final int HEAD_MENU = 4;

    private final String text;
    private final List<LineText> lines;
    private final Zone[] zones;
    private boolean[] goesOn = new boolean[0];

    Zoning(String text, List<Span> spans) {
        this.text = text;
        lines = new ArrayList<>(spans.size());
        for (Span span : spans) {
            lines.add(new LineText(text, span));
        }
        zones = new Zone[spans.size()];
        Arrays.fill(zones, Zone.BODY);
        byThemselves();
    }

    List<LineText> lines() {
        return lines;
    }

    Zone zone(int line) {
        return zones[line];
    }

    /** True if the line's paragraph goes on in the next line. */
    boolean goesOn(int line) {
        return goesOn[line];
    }

    /** Marks a line that other pages have as well. */
    void shared(int line) {
        if (zones[line] == Zone.BODY) {
            zones[line] = Zone.BOILERPLATE;
        }
    }

    private void byThemselves() {
        for (int i = 0; i < zones.length; i++) {
            LineText line = lines.get(i);
            if (line.blank()) {
                zones[i] = Zone.BLANK;
            } else if (Remarks.disclaimer(line)) {
                zones[i] = Zone.DISCLAIMER;
            } else if (KeywordTail.labelled(line)) {
                zones[i] = Zone.KEYWORDS;
            } else if (Boilerplate.is(line)) {
                zones[i] = Zone.BOILERPLATE;
            } else if (DateLine.is(line)) {
                zones[i] = Zone.DATE_LINE;
            } else if (line.upTo(40) && (Menus.path(line) || Menus.row(line))) {
                zones[i] = Zone.BOILERPLATE;
            }
        }
    }

    /** Everything that takes a look at the lines around; once, after {@link #shared}. */
    void around() {
        menus();
        restore();
        beside();
        listed();
        int title = Titles.find(lines, zones);
        if (title >= 0) {
            title(title);
        }
        surrounded();
        sectionsBeforeText();
        goesOn = Wrapping.of(text, lines, zones);
        for (int i = 0; i < zones.length; i++) {
            boolean wrapped = goesOn[i] || (i > 0 && goesOn[i - 1]);
            if (zones[i] == Zone.BODY && !wrapped) {
                if (KeywordTail.line(lines.get(i)) && !continued(i)) {
                    zones[i] = Zone.KEYWORDS;
                } else if (Remarks.meta(lines.get(i))) {
                    zones[i] = Zone.META;
                }
            }
        }
        new Tail(text, lines, zones).mark();
        linksAfterText();
        headings();
        cutOff();
    }

    /** True if the line above is of the text and wants this one. */
    private boolean continued(int line) {
        if (line == 0 || zones[line - 1] != Zone.BODY) {
            return false;
        }
        LineText above = lines.get(line - 1);
        boolean small = Character.isLowerCase(lines.get(line).head().charAt(0));
        return above.head().endsWith(":") || above.head().endsWith(",") || (small && !above.stopped());
    }

    private void title(int title) {
        LineText line = lines.get(title);
        String key = line.key();
        boolean fuller = false;
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BODY && i != title && Titles.repeats(key, lines.get(i))) {
                zones[i] = Zone.TITLE;
                fuller |= lines.get(i).key().length() > key.length();
            }
        }
        zones[title] = !fuller && Titles.cut(line, lines) ? Zone.TRUNCATED : Zone.TITLE;
        datesBelow(title);
    }

    /** What sites say as well, but is the text's own by where it stands. */
    private void restore() {
        for (int i = 0; i < zones.length; i++) {
            LineText line = lines.get(i);
            LineText above = i > 0 ? lines.get(i - 1) : null;
            boolean entry = above != null
                    && zones[i - 1] == Zone.BODY
                    && above.upTo(16)
                    && !above.stopped()
                    && Headings.clock(above.head());
            if (zones[i] == Zone.BOILERPLATE
                    && ((entry && line.running()) || (SitePhrases.headlike(line.words()) && amid(i)))) {
                zones[i] = Zone.BODY;
            }
        }
    }

    /** True if running text stands right before and right after, blank lines left aside. */
    private boolean amid(int line) {
        int above = text(line, -1);
        int below = text(line, 1);
        if (above < 0 || below < 0 || !lines.get(above).running()) {
            return false;
        }
        int second = text(below, 1); // the line below may be a heading itself
        return lines.get(below).running() || (second >= 0 && lines.get(second).running());
    }

    /** The next line that is not blank, if it is of the text; else -1. */
    private int text(int line, int step) {
        int i = line + step;
        while (i >= 0 && i < zones.length && zones[i] == Zone.BLANK) {
            i += step;
        }
        return i >= 0 && i < zones.length && zones[i] == Zone.BODY ? i : -1;
    }

    /** A link below a line that only announces it ({@code Also read:}), and bare counts beside buttons. */
    private void beside() {
        int before = -1;
        for (int i = 0; i < zones.length; i++) {
            LineText line = lines.get(i);
            if (zones[i] == Zone.BODY && before >= 0 && aroundText(zones[before])) {
                String above = lines.get(before).head();
                boolean announced = above.endsWith(":")
                        && SitePhrases.pointer(lines.get(before).words())
                        && line.upTo(20)
                        && !line.head().endsWith(".");
                boolean count = line.words().size() <= 2
                        && line.head().length() <= 8
                        && line.words().stream().allMatch(Zoning::count);
                zones[i] = announced || count ? Zone.BOILERPLATE : zones[i];
            }
            before = zones[i] == Zone.BLANK ? before : i;
        }
    }

    /**
     * Links below what stands over lists of other pages, such as {@code Most read}. Without a number, the last one before the text goes on is left
     * alone: it may be a heading.
     */
    private void listed() {
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BOILERPLATE && SitePhrases.list(lines.get(i).words())) {
                int last = -1;
                int next = i + 1;
                while (next < zones.length
                        && (zones[next] == Zone.BLANK || (zones[next] == Zone.BODY && link(lines.get(next))))) {
                    last = zones[next] == Zone.BODY ? next : last;
                    next++;
                }
                boolean goesOn = next < zones.length && zones[next] == Zone.BODY;
                for (int k = i + 1; k <= last; k++) {
                    boolean kept =
                            goesOn && k == last && !Headings.item(lines.get(k).head());
                    zones[k] = zones[k] == Zone.BODY && !kept ? Zone.BOILERPLATE : zones[k];
                }
            }
        }
    }

    private static boolean aroundText(Zone zone) {
        return zone == Zone.BOILERPLATE || zone == Zone.DATE_LINE;
    }

    /** A number, such as {@code 1,204} or {@code 2k}, or a single letter. */
    private static boolean count(String word) {
        return Character.isDigit(word.charAt(0)) ? word.length() <= 4 : word.length() == 1;
    }

    /** Between the title and the text, names with a date, and names above a line with a date. */
    private void datesBelow(int title) {
        int byline = -1;
        for (int i = title + 1; i < zones.length; i++) {
            LineText line = lines.get(i);
            if (zones[i] == Zone.BODY && DateLine.belowTitle(line)) {
                zones[i] = Zone.DATE_LINE;
            }
            if (zones[i] == Zone.DATE_LINE && byline >= 0) {
                zones[byline] = Zone.DATE_LINE;
                byline = -1;
            } else if (zones[i] == Zone.BODY) {
                if (byline >= 0 || !DateLine.name(line)) {
                    return;
                }
                byline = i;
            }
        }
    }

    /** Short lines in a row, half of them known ones, are a menu. */
    private void menus() {
        int first = 0;
        while (first < zones.length) {
            int end = first;
            int all = 0;
            int known = 0;
            int lastKnown = first;
            while (end < zones.length
                    && (zones[end] == Zone.BLANK
                            || (lines.get(end).upTo(4) && !lines.get(end).stopped()))) {
                all += zones[end] == Zone.BLANK ? 0 : 1;
                boolean menu = zones[end] == Zone.BOILERPLATE
                        || (zones[end] == Zone.BODY
                                && SitePhrases.sections(lines.get(end).words()));
                known += menu ? 1 : 0;
                end++;
                lastKnown = menu ? end : lastKnown;
            }
            // up to the last known entry only: what follows may be the title
            for (int i = first; i < lastKnown && all >= HEAD_MENU && 2 * known >= all; i++) {
                zones[i] = zones[i] == Zone.BODY ? Zone.BOILERPLATE : zones[i];
            }
            first = Math.max(end, first + 1);
        }
    }

    /** A few words without a stop right between two lines of boilerplate belong to them. */
    private void surrounded() {
        Zone before = Zone.BLANK;
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BODY
                    && before == Zone.BOILERPLATE
                    && lines.get(i).upTo(6)
                    && link(lines.get(i))) {
                int next = i + 1;
                while (next < zones.length && next < i + 4 && zones[next] == Zone.BLANK) {
                    next++;
                }
                if (next < zones.length && zones[next] == Zone.BOILERPLATE) {
                    zones[i] = Zone.BOILERPLATE;
                }
            }
            before = zones[i] == Zone.BLANK ? before : zones[i];
        }
    }

    /** Names of sections above the text or between the title's repeats. */
    private void sectionsBeforeText() {
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BODY && lines.get(i).running()) {
                return;
            }
            if (zones[i] == Zone.BODY && SitePhrases.sections(lines.get(i).words())) {
                zones[i] = Zone.BOILERPLATE;
            }
        }
    }

    /** After the text's end, titles of other pages: short lines without a stop below a boilerplate line, or several in title case. */
    private void linksAfterText() {
        int end = zones.length;
        while (end > 0 && !(zones[end - 1] == Zone.BODY && lines.get(end - 1).running() && !link(lines.get(end - 1)))) {
            end--;
        }
        if (end == 0) {
            return;
        }
        int last = zones.length - 1;
        while (last > 0 && zones[last] == Zone.BLANK) {
            last--;
        }
        int few = 0;
        int titled = 0;
        boolean below = false;
        boolean inline = true;
        for (int i = end; i < zones.length; i++) {
            if (zones[i] == Zone.BOILERPLATE && !lines.get(i).words().isEmpty()) {
                below = true;
                inline &= Boilerplate.inline(lines.get(i));
            } else if (inline && zones[i] == Zone.BODY && Headings.opens(lines.get(i))) {
                below = false; // only a pointer stood inside the text, which goes on
            }
            if (zones[i] == Zone.BODY) {
                LineText line = lines.get(i);
                boolean broken = i == last && brokenOff(line);
                if (below && link(line) && !broken && !Headings.item(line.head())) {
                    zones[i] = Zone.BOILERPLATE;
                } else {
                    few++;
                    titled += line.upTo(20) && !line.stopped() && line.capitals() >= 0.7 ? 1 : 0;
                }
            }
        }
        for (int i = end; i < zones.length && titled >= 2 && titled == few; i++) {
            zones[i] = zones[i] == Zone.BODY ? Zone.BOILERPLATE : zones[i];
        }
    }

    /** True for a sentence without its end: the title of a page seldom closes with a word that wants another. */
    private static boolean brokenOff(LineText line) {
        List<String> words = line.words();
        boolean wanting = words.size() >= 8 && Verbs.WANTING.contains(words.getLast());
        return !line.stopped() && line.capitals() < 0.6 && (wanting || (words.size() >= 14 && stopInside(line.head())));
    }

    /** True if a sentence ends before the line does. */
    private static boolean stopInside(String head) {
        for (int i = head.indexOf(". "); i > 0 && i + 2 < head.length(); i = head.indexOf(". ", i + 1)) {
            boolean word = i > 2 && Letters.letters(head, i - 3, i) && Character.isLowerCase(head.charAt(i - 1));
            if (word && Character.isUpperCase(head.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** True for a line that may be the title of another page. */
    private static boolean link(LineText line) {
        return line.upTo(24) && (!line.stopped() || line.head().endsWith("?"));
    }

    private void headings() {
        boolean parted = parted();
        for (int i = 0; i < zones.length; i++) {
            boolean wrapped = goesOn[i] || (i > 0 && goesOn[i - 1]);
            if (zones[i] == Zone.BODY && !wrapped && !deck(i) && Headings.is(lines.get(i), place(i, parted))) {
                zones[i] = Zone.HEADING;
            }
        }
    }

    /** True for what stands between the title and the date: it sums the text up. */
    private boolean deck(int line) {
        if (!lines.get(line).upTo(40) || lines.get(line).upTo(4)) {
            return false;
        }
        int above = line - 1;
        while (above >= 0 && (zones[above] == Zone.BLANK || zones[above] == Zone.BOILERPLATE)) {
            above--;
        }
        int below = line + 1;
        while (below < zones.length && (zones[below] == Zone.BLANK || zones[below] == Zone.BOILERPLATE)) {
            below++;
        }
        return above >= 0 && below < zones.length && zones[above] == Zone.TITLE && zones[below] == Zone.DATE_LINE;
    }

    private Headings.Place place(int line, boolean parted) {
        return new Headings.Place(
                near(line, -1), near(line, 1), beside(line, -1), beside(line, 1), parted, listBelow(line));
    }

    /** The line right above or below, if it is of the text. */
    private @Nullable LineText beside(int line, int step) {
        int i = line + step;
        return i >= 0 && i < zones.length && (zones[i] == Zone.BODY || zones[i] == Zone.HEADING) ? lines.get(i) : null;
    }

    /** True if two lines that are not long come next without a blank line between them. */
    private boolean listBelow(int line) {
        int first = line + 1;
        while (first < zones.length && zones[first] == Zone.BLANK) {
            first++;
        }
        int second = first + 1;
        return second < zones.length
                && zones[first] == Zone.BODY
                && zones[second] == Zone.BODY
                && lines.get(first).upTo(40)
                && lines.get(second).upTo(40);
    }

    /** True if most paragraphs have a blank line below. */
    private boolean parted() {
        int all = 0;
        int apart = 0;
        for (int i = 0; i + 1 < zones.length; i++) {
            if (zones[i] == Zone.BODY && lines.get(i).running()) {
                all++;
                apart += zones[i + 1] == Zone.BODY ? 0 : 1;
            }
        }
        return 2 * apart > all;
    }

    private @Nullable LineText near(int line, int step) {
        for (int i = line + step; i >= 0 && i < zones.length; i += step) {
            if (zones[i] == Zone.BODY
                    || zones[i] == Zone.HEADING
                    || zones[i] == Zone.META
                    || zones[i] == Zone.TRUNCATED) {
                return lines.get(i);
            }
        }
        return null;
    }

    /** The last line of the text, where it has no end although the lines before it have. */
    private void cutOff() {
        int last = zones.length - 1;
        while (last >= 0 && zones[last] != Zone.BODY) {
            last--;
        }
        if (last < 0) {
            return;
        }
        LineText line = lines.get(last);
        boolean dots = line.span().length() > 3
                && (text.startsWith("...", line.span().end() - 3)
                        || text.charAt(line.span().end() - 1) == '…');
        char end = text.charAt(line.span().end() - 1);
        boolean open = !line.stopped() && end != ':' && !line.upTo(7);
        boolean others = false;
        for (int i = 0; i < last; i++) {
            others |= zones[i] == Zone.BODY
                    && lines.get(i).stopped()
                    && lines.get(i).running();
        }
        LineText above = last > 0 && zones[last - 1] == Zone.BODY ? lines.get(last - 1) : null;
        boolean list = above != null && above.upTo(24) && !above.stopped();
        open &= !list || brokenOff(line);
        if (others && (dots || open) && !Headings.item(line.head())) {
            zones[last] = Zone.TRUNCATED;
        }
    }
}
