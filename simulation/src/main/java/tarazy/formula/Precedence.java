package tarazy.formula;

/** How tightly operators bind; higher is tighter. */
final class Precedence {
    /** {@code if}: takes everything. */
    static final int LOWEST = 0;

    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;
    static final int COMPARISON = 4;
    static final int TO = 5;
    static final int SUM = 6;
    static final int PRODUCT = 7;
    static final int SIGN = 8;
    static final int POWER = 9;

    /** Numbers, names, calls and everything in brackets. */
    static final int VALUE = 10;

    private Precedence() {}

    /** The precedence of an operator between two values, −1 for everything else. */
    static int of(TokenKind kind) {
        return switch (kind) {
            case OR -> OR;
            case AND -> AND;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, ASSIGN -> COMPARISON;
            case TO -> TO;
            case PLUS, MINUS -> SUM;
            case TIMES, OVER -> PRODUCT;
            case POWER -> POWER;
            default -> -1;
        };
    }

    static int of(Expression.BinaryOperator operator) {
        return switch (operator) {
            case OR -> OR;
            case AND -> AND;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL -> COMPARISON;
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
            case POWER -> POWER;
        };
    }
}
