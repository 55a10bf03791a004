package tarazy.text.layout;

import java.util.List;

/** Lines that go on in the next one, as in texts broken to a width. */
final class Wrapping {
    private static final int LEAST = 40;
    private static final int WIDEST = 130;
    private static final int ENOUGH = 5;

    private Wrapping() {}

    /** For every line whether the next one continues its paragraph. */
    static boolean[] of(String text, List<LineText> lines, Zone[] zones) {
        boolean[] goesOn = new boolean[lines.size()];
        int width = width(lines, zones);
        boolean whole = wholeParagraphs(lines, zones);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (zones[i] == Zone.BODY && zones[i + 1] == Zone.BODY) {
                LineText line = lines.get(i);
                LineText next = lines.get(i + 1);
                int length = line.span().length();
                char first = text.charAt(next.span().start());
                boolean open = !whole
                        && length >= LEAST
                        && length <= WIDEST
                        && !line.stopped()
                        && Character.isLowerCase(first);
                boolean full = width > 0 && 10 * length >= 7 * width && length <= width + 10;
                goesOn[i] = (open || full) && !Headings.item(next.head());
            }
        }
        return goesOn;
    }

    /** True for a text with a paragraph on a line, in which a short line is a heading whatever follows. */
    private static boolean wholeParagraphs(List<LineText> lines, Zone[] zones) {
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BODY && lines.get(i).span().length() > WIDEST) {
                return true;
            }
        }
        return false;
    }

    /** Width to which the text is broken, or 0 if it is not: most lines with one below are about as long as the longest. */
    private static int width(List<LineText> lines, Zone[] zones) {
        int longest = 0;
        int[] counts = new int[WIDEST + 1];
        int all = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (zones[i] == Zone.BODY) {
                int length = lines.get(i).span().length();
                if (length > WIDEST) {
                    return 0;
                }
                if (zones[i + 1] == Zone.BODY) {
                    longest = Math.max(longest, length);
                    counts[length]++;
                    all++;
                }
            }
        }
        int near = 0;
        for (int length = longest * 3 / 4; length <= longest; length++) {
            near += counts[length];
        }
        return longest >= LEAST && near >= ENOUGH && 10 * near >= 7 * all ? longest : 0;
    }
}
