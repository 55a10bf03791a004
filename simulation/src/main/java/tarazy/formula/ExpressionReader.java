package tarazy.formula;

import org.jspecify.annotations.Nullable;
import tarazy.formula.Expression.BinaryOperator;
import tarazy.formula.Expression.UnaryOperator;

/**
 * Reads expressions by operator precedence (Pratt, "Top down operator precedence", POPL 1973). Every fault
 * is reported and replaced by a {@link Broken} part, so that one reading finds the faults of the whole text.
 */
final class ExpressionReader {
    /**
     * Expressions being read within each other. Twice the depth of the tree, since brackets leave no trace
     * there; small enough for any thread's stack.
     */
    private static final int DEEPEST_NESTING = 2 * Limits.DEPTH + 10;

    /** Thrown where going on could overflow the stack. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }

    private final Cursor cursor;
    private final Problems problems;
    private final ValueReader values;
    private int nesting;

    ExpressionReader(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
        this.values = new ValueReader(this, cursor, problems);
    }

    /** Reads the formula up to its end. */
    Expression all() {
        Token first = cursor.peek();
        if (cursor.at(TokenKind.END)) {
            problems.add(first.span(), "the formula is empty", "Write a number, a name or an expression.");
            return Broken.at(first.span());
        }
        Expression result = expression(Precedence.LOWEST);
        while (!cursor.at(TokenKind.END)) {
            values.leftOver();
            if (cursor.peek().kind().startsValue()) {
                // read what follows only for its own faults
                var _ = expression(Precedence.LOWEST);
            } else {
                result = operators(result, first, Precedence.LOWEST);
            }
        }
        return result;
    }

    /** Reads an expression whose operators all bind at least as tightly as {@code least}. */
    Expression expression(int least) {
        Token first = cursor.peek();
        deeper();
        Expression result = operators(prefixed(least), first, least);
        nesting--;
        return result;
    }

    /** Reads an argument of a call. Counts twice, for a call takes more of the stack than brackets do. */
    Expression argument() {
        deeper();
        Expression result = expression(Precedence.LOWEST);
        nesting--;
        return result;
    }

    private void deeper() {
        if (++nesting > DEEPEST_NESTING) {
            problems.add(cursor.peek().span(), Limits.TOO_DEEP, Limits.TOO_DEEP_ADVICE);
            throw new TooDeep();
        }
    }

    private Expression prefixed(int least) {
        Token sign = cursor.peek();
        return switch (sign.kind()) {
            case MINUS -> {
                cursor.take();
                Expression operand = expression(Precedence.SIGN);
                yield new Expression.Unary(UnaryOperator.MINUS, operand, cursor.since(sign));
            }
            case PLUS -> {
                cursor.take();
                yield expression(Precedence.SIGN);
            }
            case NOT -> {
                needsBrackets(sign, least > Precedence.NOT, "(not …)");
                cursor.take();
                Expression operand = expression(Precedence.NOT);
                yield new Expression.Unary(UnaryOperator.NOT, operand, cursor.since(sign));
            }
            case IF -> {
                needsBrackets(sign, least > Precedence.LOWEST, "(if … then … else …)");
                yield values.conditional();
            }
            default -> values.value();
        };
    }

    private void needsBrackets(Token word, boolean tighter, String form) {
        if (tighter) {
            problems.add(
                    word.span(),
                    Quote.code(word.text()) + " needs brackets behind another operator",
                    "Write " + Quote.code(form) + ".");
        }
    }

    private Expression operators(Expression start, Token first, int least) {
        Expression left = start;
        Row row = new Row();
        while (true) {
            Token operator = cursor.peek();
            TokenKind kind = operator.kind();
            if (kind == TokenKind.UNKNOWN || kind.startsValue()) {
                missingOperator();
                continue;
            }
            int tightness = Precedence.of(kind);
            if (tightness < 0 || tightness < least) {
                return left;
            }
            Span before = cursor.since(first);
            cursor.take();
            Token rightStart = cursor.peek();
            Expression right = expression(kind == TokenKind.POWER ? Precedence.POWER : tightness + 1);
            Span span = cursor.since(first);
            if (kind == TokenKind.ASSIGN) {
                problems.add(operator.span(), "`=` does not compare", "Write equality as `==`.");
            }
            if (kind == TokenKind.TO || kind.isComparison()) {
                row.check(before, operator, cursor.since(rightStart));
            }
            left = kind == TokenKind.TO
                    ? new Expression.Interval(left, right, span)
                    : new Expression.Binary(operator(kind), left, right, span);
        }
    }

    /** Sees to it that comparisons and intervals do not stand in a row: {@code a < b < c}, {@code 1 to 2 to 3}. */
    private final class Row {
        private @Nullable Span comparison;
        private @Nullable Span lastOperand;
        private boolean interval;
        private boolean reported;

        void check(Span before, Token operator, Span after) {
            if (operator.kind() == TokenKind.TO) {
                if (interval) {
                    problems.add(operator.span(), "an interval has two ends only", "Write for example `20 to 30`.");
                }
                interval = true;
                return;
            }
            if (comparison != null && lastOperand != null && !reported) {
                reported = true;
                String second = cursor.written(lastOperand.to(after));
                problems.add(
                        operator.span(),
                        "comparisons cannot stand in a row",
                        "Write " + Quote.code(cursor.written(comparison) + " and " + second) + ".");
            }
            comparison = before.to(after);
            lastOperand = after;
        }
    }

    private void missingOperator() {
        boolean reported = cursor.at(TokenKind.UNKNOWN);
        while (cursor.takeIf(TokenKind.UNKNOWN)) {}
        if (!cursor.peek().kind().startsValue()) {
            return;
        }
        if (!reported) {
            MissingOperator.report(cursor, problems);
        }
        // read what follows only for its own faults
        var _ = expression(Precedence.SIGN);
    }

    private static BinaryOperator operator(TokenKind kind) {
        return switch (kind) {
            case PLUS -> BinaryOperator.ADD;
            case MINUS -> BinaryOperator.SUBTRACT;
            case TIMES -> BinaryOperator.MULTIPLY;
            case OVER -> BinaryOperator.DIVIDE;
            case POWER -> BinaryOperator.POWER;
            case LESS -> BinaryOperator.LESS;
            case LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case GREATER -> BinaryOperator.GREATER;
            case GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case EQUAL, ASSIGN -> BinaryOperator.EQUAL;
            case NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case AND -> BinaryOperator.AND;
            case OR -> BinaryOperator.OR;
            default -> throw new IllegalStateException("no operator: " + kind);
        };
    }
}
