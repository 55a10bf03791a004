package tarazy.text;

/** What one character folds to. Letters, digits and case are never touched. */
final class Typography {

    private Typography() {}

    /** True for characters that take no room: soft hyphens, zero-width and direction marks, variation selectors. */
    static boolean invisible(char c) {
        return switch (c) {
            case '\u00AD', '\u061C', '\u180E', '\u2060', '\uFEFF' -> true;
            default ->
                within(c, '\u200B', '\u200F')
                        || within(c, '\u202A', '\u202E')
                        || within(c, '\u2066', '\u2069')
                        || within(c, '\uFE00', '\uFE0F');
        };
    }

    private static boolean within(char c, char first, char last) {
        return c >= first && c <= last;
    }

    static boolean whiteSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean dash(char c) {
        return switch (c) {
            case '-',
                    '\u2010',
                    '\u2011',
                    '\u2012',
                    '\u2013',
                    '\u2014',
                    '\u2015',
                    '\u2212',
                    '\uFE58',
                    '\uFE63',
                    '\uFF0D' -> true;
            default -> false;
        };
    }

    /** What a character other than white space, a dash or an invisible one folds to. */
    static String folded(char c) {
        return switch (c) {
            case '\u2018',
                    '\u2019',
                    '\u201A',
                    '\u201B',
                    '\u2032',
                    '\u2035',
                    '\u2039',
                    '\u203A',
                    '`',
                    '\u00B4',
                    '\u02BC' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u2036', '\u00AB', '\u00BB' -> "\"";
            case '\u2026' -> "...";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            default -> String.valueOf(c);
        };
    }

    /** True for a mark that combines with the character before it. */
    static boolean mark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
