package tarazy.formula;

import java.util.Locale;

/** Which characters make up names: letters of any script, digits and {@code _}, with points between the parts. */
final class Letters {
    private Letters() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean startsName(int c) {
        return c == '_' || Character.isLetter(c);
    }

    static boolean isNamePart(int c) {
        return startsName(c)
                || Character.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
    }

    /** Where the name ends that begins at {@code start}; {@code start} itself if none does. */
    static int nameEnd(String text, int start) {
        if (start >= text.length() || !startsName(text.codePointAt(start))) {
            return start;
        }
        int i = partEnd(text, start);
        while (i + 1 < text.length() && text.charAt(i) == '.' && isNamePart(text.codePointAt(i + 1))) {
            i = partEnd(text, i + 1);
        }
        return i;
    }

    private static int partEnd(String text, int start) {
        int i = start;
        while (i < text.length() && isNamePart(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
