package tarazy.formula;

/** Recognises {@code 6,846} and {@code 3,5}: one number for its writer, two arguments for the grammar. */
final class NumberComma {
    private NumberComma() {}

    static boolean between(Token before, Token comma, Token after) {
        return isPlain(before) && isPlain(after) && before.touches(comma) && comma.touches(after);
    }

    private static boolean isPlain(Token token) {
        return token.kind() == TokenKind.NUMBER && Letters.isDigit(token.text().charAt(0));
    }

    /** Whether the comma separates thousands rather than decimals. */
    static boolean isThousands(Token before, Token after) {
        return before.text().length() <= 3
                && after.text().chars().takeWhile(Letters::isDigit).count() == 3;
    }

    static String advice(Token before, Token after) {
        String left = before.text();
        String right = after.text();
        return isThousands(before, after)
                ? "Write " + Quote.code(left + right) + " or " + Quote.code(left + "_" + right) + "."
                : "Write " + Quote.code(left + "." + right) + "; decimals follow a point.";
    }
}
