package tarazy.formula;

/** What a token is. */
enum TokenKind {
    /** A number, also {@code yes} and {@code no}. */
    NUMBER,
    NAME,
    /** Text in quotes. */
    TEXT,
    TIME,
    IF,
    THEN,
    ELSE,
    OR,
    AND,
    NOT,
    TO,
    PLUS,
    MINUS,
    TIMES,
    OVER,
    POWER,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    EQUAL,
    NOT_EQUAL,
    /** A single {@code =}: no part of the language, but often written. */
    ASSIGN,
    OPEN,
    CLOSE,
    COMMA,
    COLON,
    /** Something without meaning; the tokenizer has reported it already. */
    UNKNOWN,
    END;

    /** Whether a value may begin with this token. */
    boolean startsValue() {
        return switch (this) {
            case NUMBER, NAME, TEXT, TIME, IF, NOT, OPEN -> true;
            default -> false;
        };
    }

    boolean isComparison() {
        return switch (this) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, ASSIGN -> true;
            default -> false;
        };
    }
}
