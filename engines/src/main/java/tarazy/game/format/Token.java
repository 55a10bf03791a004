package tarazy.game.format;

/**
 * A word of a file.
 *
 * @param offset where it begins
 * @param text the number or word as written, the content of a text
 */
record Token(Kind kind, int offset, String text) {
    private static final int SHOWN = 30;

    enum Kind {
        TEXT("a text in quotes"),
        NUMBER("a number"),
        WORD("a word"),
        OPEN("'{'"),
        CLOSE("'}'"),
        COMMA("','"),
        END("the end");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** For messages. */
    String shown() {
        String part = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return switch (kind) {
            case TEXT -> "\"" + part + "\"";
            case NUMBER, WORD -> "'" + part + "'";
            case OPEN, CLOSE, COMMA, END -> kind.text();
        };
    }
}
