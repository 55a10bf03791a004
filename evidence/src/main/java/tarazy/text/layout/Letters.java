package tarazy.text.layout;

/** What single characters are to the rules. */
final class Letters {

    private Letters() {}

    static boolean space(char c) {
        return c <= ' ' ? Character.isWhitespace(c) || c == ' ' : wideSpace(c);
    }

    private static boolean wideSpace(char c) {
        return c > '~' && (Character.isSpaceChar(c) || c == '\u0085' || c == '\u200B' || c == '\uFEFF');
    }

    static boolean terminator(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '؟', '।' -> true;
            default -> false;
        };
    }

    /** Quotes and brackets that may close after a stop. */
    static boolean closer(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '»', ')', ']', '}', '›', '*', '_' -> true;
            default -> false;
        };
    }

    static boolean opener(char c) {
        return switch (c) {
            case '"', '\'', '“', '‘', '«', '(', '[', '„', '‹' -> true;
            default -> false;
        };
    }

    static boolean letters(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True if the stretch ends with a stop, quotes and brackets after it left aside. */
    static boolean stopped(String text, int start, int end) {
        int last = end;
        while (last > start && closer(text.charAt(last - 1))) {
            last--;
        }
        return last > start && terminator(text.charAt(last - 1));
    }
}
