package tarazy.game.format;

import tarazy.game.Numeral;
import tarazy.game.format.Token.Kind;

/** Splits a file into words, with one word of look-ahead. */
final class Lexer {
    private final String text;
    private final Problems problems;
    private int at;
    private Token next;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        // a mark of byte order, which some editors write
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
        this.next = scan();
    }

    Token peek() {
        return next;
    }

    Token take() {
        Token taken = next;
        next = scan();
        return taken;
    }

    boolean accept(Kind kind) {
        boolean found = next.is(kind);
        if (found) {
            take();
        }
        return found;
    }

    /** @throws Unexpected if the next word is another, which is told and left to be read */
    Token expect(Kind kind, String what) {
        if (!next.is(kind)) {
            throw unexpected(what);
        }
        return take();
    }

    Unexpected unexpected(String what) {
        problems.add(next.offset(), "expected " + what + ", found " + next.shown());
        return new Unexpected();
    }

    /** A whole number. */
    int integer(String what, int least) {
        Token token = expect(Kind.NUMBER, what);
        try {
            int value = Integer.parseInt(token.text());
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        problems.add(
                token.offset(),
                "expected " + what + ", a whole number from " + least + " to " + Integer.MAX_VALUE + ", found "
                        + token.shown());
        throw new Unexpected();
    }

    /** A number; one that cannot be read is told and taken as 0. */
    Numeral number(String what) {
        Token token = expect(Kind.NUMBER, what);
        try {
            return Numeral.parse(token.text());
        } catch (NumberFormatException e) {
            problems.add(token.offset(), String.valueOf(e.getMessage()));
            return Numeral.ZERO;
        }
    }

    /** Something else was expected; it has been told. */
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unexpected() {
            super(null, null, false, false);
        }
    }

    private Token scan() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (start == text.length()) {
            return new Token(Kind.END, start, "");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '{' -> new Token(Kind.OPEN, start, "{");
            case '}' -> new Token(Kind.CLOSE, start, "}");
            case ',' -> new Token(Kind.COMMA, start, ",");
            case '"' -> new Token(Kind.TEXT, start, quoted(start));
            default -> {
                boolean number = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
                while (at < text.length() && !ends(text.charAt(at))) {
                    at++;
                }
                yield new Token(number ? Kind.NUMBER : Kind.WORD, start, text.substring(start, at));
            }
        };
    }

    /** A backslash stands for itself unless a quote follows. */
    private String quoted(int start) {
        StringBuilder content = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return content.toString();
            }
            if (c == '\\' && at < text.length() && text.charAt(at) == '"') {
                at++;
                content.append('"');
            } else {
                content.append(c);
            }
        }
        throw problems.fatal(start, "the text that begins here has no closing quote");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean ends(char c) {
        return isSpace(c) || c == '{' || c == '}' || c == ',' || c == '"';
    }
}
