package tarazy.formula;

/** Two values side by side: {@code 6 846}, {@code 12 million}, {@code border length}, {@code 2(a + b)}. */
final class MissingOperator {
    private MissingOperator() {}

    /**
     * Reports the fault; the cursor stands before the second value. Of several numbers or names in a row it leaves
     * the last one only, so that {@code 1 000 000} is one fault.
     */
    static void report(Cursor cursor, Problems problems) {
        Token before = cursor.last();
        Token next = cursor.peek();
        Span row = before.span().to(next.span());
        while (isPart(before, next)
                && isPart(next, cursor.peek(1))
                && cursor.peek(2).kind() != TokenKind.OPEN) {
            cursor.take();
            row = row.to(cursor.peek().span());
        }
        String left = cursor.written(before.span());
        String right = cursor.written(next.span());
        problems.add(
                next.span(),
                "expected an operator between " + Quote.code(left) + " and " + Quote.code(right),
                advice(before, next, cursor.written(row)));
    }

    /** Whether two tokens may be pieces of one number or one name. */
    private static boolean isPart(Token first, Token second) {
        boolean names = first.kind() == TokenKind.NAME && second.kind() == TokenKind.NAME;
        return names || (isDigits(first) && isDigits(second));
    }

    private static boolean isDigits(Token token) {
        return token.kind() == TokenKind.NUMBER && Letters.isDigit(token.text().charAt(0));
    }

    private static String advice(Token before, Token next, String row) {
        if (isDigits(before) && isDigits(next)) {
            return "If this is one number, write " + joined(row, "") + " or " + joined(row, "_") + ".";
        }
        if (isDigits(before) && next.kind() == TokenKind.NAME) {
            String suffix = NumberReader.suffixMeant(next.text());
            return suffix.isEmpty()
                    ? "Units are declared with the quantity; to multiply, write " + joined(row, " * ") + "."
                    : "Write " + Quote.code(before.text() + suffix) + ".";
        }
        if (isPart(before, next)) {
            return "A name has no spaces, for example " + joined(row, "_") + "; to multiply, write `*`.";
        }
        return switch (next.kind()) {
            case IF -> "Write `if condition then value else other`.";
            case TEXT -> "Write dates as `days(\"2022-01-07\")`.";
            case NOT -> "Write `and not`, `or not` or `!=`.";
            default -> "To multiply, write `*`.";
        };
    }

    private static String joined(String row, String by) {
        return Quote.code(row.strip().replaceAll("[\\s\\p{Z}]+", by));
    }
}
