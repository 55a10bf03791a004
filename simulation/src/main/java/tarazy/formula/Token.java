package tarazy.formula;

/**
 * A word, number or sign of a formula.
 *
 * @param text as written; for text in quotes what stands between them, for names in Unicode normal form C
 * @param value of a number, else 0
 * @param percent whether a number was written with a percent sign
 */
record Token(TokenKind kind, String text, double value, boolean percent, Span span) {
    static Token of(TokenKind kind, String text, Span span) {
        return new Token(kind, text, 0, false, span);
    }

    static Token number(double value, boolean percent, String text, Span span) {
        return new Token(TokenKind.NUMBER, text, value, percent, span);
    }

    /** Whether nothing, not even a space, stands between the two. */
    boolean touches(Token next) {
        return span.end() == next.span.start();
    }
}
