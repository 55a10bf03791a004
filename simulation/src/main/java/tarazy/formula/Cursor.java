package tarazy.formula;

import java.util.List;

/** A place in the sequence of tokens that moves forward. */
final class Cursor {
    private final String text;
    private final List<Token> tokens;
    private int next;

    Cursor(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The token {@code ahead} of the next one, or behind it if negative. */
    Token peek(int ahead) {
        return tokens.get(Math.clamp((long) next + ahead, 0, tokens.size() - 1));
    }

    boolean at(TokenKind kind) {
        return peek().kind() == kind;
    }

    /** The next token, which is thereby consumed; the end stays. */
    Token take() {
        Token token = peek();
        if (token.kind() != TokenKind.END) {
            next++;
        }
        return token;
    }

    boolean takeIf(TokenKind kind) {
        boolean there = at(kind) && kind != TokenKind.END;
        if (there) {
            next++;
        }
        return there;
    }

    /** The last token consumed; the first one if there is none yet. */
    Token last() {
        return tokens.get(Math.max(0, next - 1));
    }

    /** From the beginning of {@code first} to the end of what has been consumed. */
    Span since(Token first) {
        return first.span().to(last().span());
    }

    String written(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The next token as a reader knows it. */
    String found() {
        Token token = peek();
        return token.kind() == TokenKind.END ? "the end of the formula" : Quote.code(written(token.span()));
    }

    /** Moves to the closing bracket or end that belongs to the bracket we stand in. */
    void skipToClose() {
        skipToSeparator();
        while (takeIf(TokenKind.COMMA)) {
            skipToSeparator();
        }
    }

    /** Moves to the next comma, closing bracket or end that belongs to the bracket we stand in. */
    void skipToSeparator() {
        int depth = 0;
        while (!at(TokenKind.END)) {
            if (depth == 0 && (at(TokenKind.COMMA) || at(TokenKind.CLOSE))) {
                return;
            }
            depth += at(TokenKind.OPEN) ? 1 : at(TokenKind.CLOSE) ? -1 : 0;
            next++;
        }
    }
}
