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
            }
        }
    }

    /** Everything that takes a look at the lines around; once, after {@link #shared}. */
    void around() {
        menus();
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
                if (KeywordTail.line(lines.get(i))) {
                    zones[i] = Zone.KEYWORDS;
                } else if (Remarks.meta(lines.get(i))) {
                    zones[i] = Zone.META;
                }
            }
        }
        linksAfterText();
        headings();
        cutOff();
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
        int short0 = 0;
        int titled = 0;
        boolean below = false;
        for (int i = end; i < zones.length; i++) {
            below |= zones[i] == Zone.BOILERPLATE && !lines.get(i).words().isEmpty();
            if (zones[i] == Zone.BODY) {
                LineText line = lines.get(i);
                if (below && link(line) && !Headings.item(line.head())) {
                    zones[i] = Zone.BOILERPLATE;
                } else {
                    short0++;
                    titled += line.upTo(20) && !line.stopped() && line.capitals() >= 0.7 ? 1 : 0;
                }
            }
        }
        for (int i = end; i < zones.length && titled >= 2 && titled == short0; i++) {
            zones[i] = zones[i] == Zone.BODY ? Zone.BOILERPLATE : zones[i];
        }
    }

    /** True for a line that may be the title of another page. */
    private static boolean link(LineText line) {
        return line.upTo(24) && (!line.stopped() || line.head().endsWith("?"));
    }

    private void headings() {
        for (int i = 0; i < zones.length; i++) {
            boolean wrapped = goesOn[i] || (i > 0 && goesOn[i - 1]);
            if (zones[i] == Zone.BODY && !wrapped && Headings.is(lines.get(i), near(i, -1), near(i, 1))) {
                zones[i] = Zone.HEADING;
            }
        }
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
        if (others && (dots || open) && !Headings.item(line.head())) {
            zones[last] = Zone.TRUNCATED;
        }
    }
}
