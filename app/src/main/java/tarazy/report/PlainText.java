package tarazy.report;

import java.util.ArrayList;
import java.util.List;

/** Text of unknown origin, made fit for a terminal. */
public final class PlainText {
    private PlainText() {}

    /** The text with its line breaks and blanks, without characters that could move the cursor or hide text. */
    public static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c != '\n' && dangerous(c) ? 0xFFFD : c));
        return out.toString();
    }

    /**
     * The text on one line. Control characters and direction overrides, which could move the cursor or hide text, become
     * U+FFFD.
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || c == 0x85) {
                space = !out.isEmpty();
                continue;
            }
            if (space) {
                out.append(' ');
                space = false;
            }
            out.appendCodePoint(dangerous(c) ? 0xFFFD : c);
        }
        return out.toString();
    }

    private static boolean dangerous(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF);
    }

    /** Columns the text fills: 0 for combining marks, 2 for East Asian wide characters, 1 for others. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            width += width(c);
        }
        return width;
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /**
     * Breaks one line of text into lines of at most {@code width} columns: at spaces (but not before a per cent sign), else
     * after . _ - /, else anywhere.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" (?!%)", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) <= width) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int cut(String word, int width) {
        int fits = 0;
        int columns = 0;
        int nice = 0;
        while (fits < word.length()) {
            int c = word.codePointAt(fits);
            columns += width(c);
            if (columns > width && fits > 0) {
                break;
            }
            fits += Character.charCount(c);
            if ("._-/".indexOf(c) >= 0) {
                nice = fits;
            }
        }
        return nice > width / 3 ? nice : fits;
    }
}
