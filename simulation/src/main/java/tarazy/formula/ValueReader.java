package tarazy.formula;

/** Reads numbers, names, brackets, calls and choices, and says what stands where a value should. */
final class ValueReader {
    private final ExpressionReader expressions;
    private final Cursor cursor;
    private final Problems problems;
    private final CallReader calls;
    private boolean unclosedReported;

    ValueReader(ExpressionReader expressions, Cursor cursor, Problems problems) {
        this.expressions = expressions;
        this.cursor = cursor;
        this.problems = problems;
        this.calls = new CallReader(expressions, this, cursor, problems);
    }

    Expression value() {
        while (cursor.takeIf(TokenKind.UNKNOWN)) {}
        Token token = cursor.peek();
        return switch (token.kind()) {
            case NUMBER -> number();
            case TIME -> time();
            case OPEN -> brackets("");
            case NAME -> cursor.peek(1).kind() == TokenKind.OPEN ? calls.call() : name();
            case TEXT -> misplacedText();
            // here only behind a stray sign, where it stands without brackets
            case IF -> conditional();
            default -> noValue();
        };
    }

    private Expression number() {
        Token number = cursor.take();
        return new Expression.Literal(number.value(), number.percent(), number.span());
    }

    private Expression misplacedText() {
        Token token = cursor.take();
        problems.add(
                token.span(),
                "text in quotes stands only in `days(…)`",
                "Write names without quotes and dates as `days(\"2022-01-07\")`.");
        return Broken.at(token.span());
    }

    private Expression time() {
        Token time = cursor.take();
        if (cursor.at(TokenKind.OPEN)) {
            problems.add(cursor.peek().span(), "`time` takes no brackets", "Write `time`.");
            Token open = cursor.take();
            if (!cursor.at(TokenKind.CLOSE)) {
                var _ = expressions.expression(Precedence.LOWEST);
            }
            close(open);
        }
        return new Expression.Time(time.span());
    }

    private Expression name() {
        Token name = cursor.take();
        if (Vocabulary.words().contains(name.text())) {
            problems.add(
                    name.span(),
                    Quote.code(name.text()) + " is a function and needs its arguments",
                    Vocabulary.adviceToWrite(name.text()));
            return Broken.at(name.span());
        }
        return new Expression.Reference(name.text(), name.span());
    }

    /**
     * An expression in brackets.
     *
     * @param commaAdvice what to say where a comma stands in the brackets, or an empty text
     */
    private Expression brackets(String commaAdvice) {
        Token open = cursor.take();
        Expression inside = expressions.expression(Precedence.LOWEST);
        while (cursor.at(TokenKind.COMMA)) {
            if (!comma(commaAdvice)) {
                var _ = expressions.expression(Precedence.LOWEST);
            }
        }
        close(open);
        return inside;
    }

    /** Takes the bracket that closes {@code open}, or says that it is missing. */
    void close(Token open) {
        if (!cursor.at(TokenKind.CLOSE) && !cursor.at(TokenKind.END)) {
            problems.add(cursor.peek().span(), "expected `)` but found " + cursor.found(), "");
            cursor.skipToClose();
        }
        if (!cursor.takeIf(TokenKind.CLOSE) && !unclosedReported) {
            // the brackets around it are then open as well, but one hint is enough
            unclosedReported = true;
            String message = "the bracket `(` is not closed";
            String advice = "Add the missing `)`.";
            if (cursor.last().kind() == TokenKind.TEXT) {
                // an open quotation mark swallows the bracket
                problems.addUnlessConsequence(open.span(), message, advice);
            } else {
                problems.add(open.span(), message, advice);
            }
        }
    }

    /** {@code if condition then yes else no}. */
    Expression conditional() {
        Token start = cursor.take();
        Token next = cursor.peek();
        Expression condition = next.kind() == TokenKind.OPEN && isSpreadsheetIf()
                ? spreadsheetIf()
                : expressions.expression(Precedence.LOWEST);
        if (Broken.is(condition) && !cursor.at(TokenKind.THEN)) {
            return condition;
        }
        boolean complete = keyword(TokenKind.THEN, "then", start);
        Expression yes = complete ? expressions.expression(Precedence.LOWEST) : Broken.at(start.span());
        complete = complete && keyword(TokenKind.ELSE, "else", start);
        Expression no = complete ? expressions.expression(Precedence.LOWEST) : Broken.at(start.span());
        return new Expression.Conditional(condition, yes, no, cursor.since(start));
    }

    private boolean keyword(TokenKind kind, String word, Token start) {
        if (cursor.takeIf(kind)) {
            return true;
        }
        Span place = cursor.at(TokenKind.END) ? start.span() : cursor.peek().span();
        problems.add(
                place,
                "expected `" + word + "` but found " + cursor.found(),
                "Write `if condition then value else other`; both values are needed.");
        return false;
    }

    /** Whether the condition is a bracket with a comma in it: {@code if(a, b, c)}. */
    private boolean isSpreadsheetIf() {
        int depth = 0;
        for (int i = 0; ; i++) {
            TokenKind kind = cursor.peek(i).kind();
            depth += kind == TokenKind.OPEN ? 1 : kind == TokenKind.CLOSE ? -1 : 0;
            if (kind == TokenKind.END || depth == 0) {
                return false;
            }
            if (kind == TokenKind.COMMA && depth == 1) {
                return true;
            }
        }
    }

    private Expression spreadsheetIf() {
        Span place = cursor.last().span();
        problems.add(place, "`if` takes no arguments in brackets", "Write `if condition then value else other`.");
        brackets("Write `if condition then value else other`.");
        return Broken.at(place);
    }

    private Expression noValue() {
        Token found = cursor.peek();
        Token before = cursor.last();
        String message = before.equals(found)
                ? "expected a value but found " + cursor.found()
                : "expected a value after " + Quote.code(cursor.written(before.span())) + " but found "
                        + cursor.found();
        String advice = found.kind() == TokenKind.ELSE || found.kind() == TokenKind.THEN
                ? "Write `if condition then value else other`."
                : "";
        // at the end of the text point to the word that asks for more
        problems.add(found.kind() == TokenKind.END ? before.span() : found.span(), message, advice);
        return Broken.at(found.span());
    }

    /** A token outside all brackets that belongs to nothing. */
    void leftOver() {
        Token token = cursor.peek();
        switch (token.kind()) {
            case CLOSE -> {
                cursor.take();
                problems.add(token.span(), "`)` closes no bracket", "Leave it out, or add the missing `(`.");
            }
            case COMMA -> {
                var _ = comma("");
            }
            case THEN, ELSE -> {
                cursor.take();
                problems.add(
                        token.span(),
                        Quote.code(token.text()) + " without `if`",
                        "Write `if condition then value else other`.");
            }
            default -> {
                cursor.take();
                problems.addUnlessConsequence(
                        token.span(),
                        Quote.code(token.text()) + " has no meaning here",
                        "It separates values from weights, for example `mix(a: 0.7, b: 0.3)`.");
            }
        }
    }

    /**
     * A comma where no arguments are being listed, most often inside a number.
     *
     * @return whether it is inside a number, whose rest has been taken as well
     */
    private boolean comma(String advice) {
        Token before = cursor.last();
        Token comma = cursor.take();
        Token after = cursor.peek();
        if (NumberComma.between(before, comma, after)) {
            NumberComma.takeRest(cursor);
            Span number = before.span().to(cursor.last().span());
            problems.add(number, "a number has no comma", NumberComma.advice(cursor.written(number)));
            return true;
        }
        problems.add(
                comma.span(),
                "a comma separates the arguments of a function only",
                advice.isEmpty() ? "Leave the comma out." : advice);
        return false;
    }
}
