package tarazy.formula;

/** Quotes pieces of a formula in messages: short, on one line, without characters that could fool a terminal. */
final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    /** The text between backticks. */
    static String code(String text) {
        return "`" + plain(text) + "`";
    }

    /** The text itself, cut where it is long. */
    static String plain(String text) {
        StringBuilder result = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            if (count++ == LONGEST) {
                return result.append('…').toString();
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            result.appendCodePoint(shown(c));
        }
        return result.toString();
    }

    private static int shown(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> '\uFFFD';
            default -> c;
        };
    }

    /** A single character, with its number where it cannot be seen. */
    static String character(int c) {
        return shown(c) == c ? code(Character.toString(c)) : String.format("U+%04X", c);
    }
}
