package tarazy.formula;

import java.util.regex.Pattern;

/** Recognises {@code 6,846} and {@code 3,5}: one number for its writer, two arguments for the grammar. */
final class NumberComma {
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\D.*)?", Pattern.DOTALL);

    private NumberComma() {}

    static boolean between(Token before, Token comma, Token after) {
        return comma.kind() == TokenKind.COMMA
                && isPlain(before)
                && isPlain(after)
                && before.touches(comma)
                && comma.touches(after);
    }

    private static boolean isPlain(Token token) {
        return token.kind() == TokenKind.NUMBER && Letters.isDigit(token.text().charAt(0));
    }

    /** Takes the digits behind the comma, and further commas with theirs. */
    static void takeRest(Cursor cursor) {
        cursor.take();
        while (between(cursor.last(), cursor.peek(), cursor.peek(1))) {
            cursor.take();
            cursor.take();
        }
    }

    /** Whether the commas separate thousands rather than decimals. */
    static boolean isThousands(String number) {
        return THOUSANDS.matcher(number).matches();
    }

    static String advice(String number) {
        if (isThousands(number)) {
            return "Write " + Quote.code(number.replace(",", "")) + " or " + Quote.code(number.replace(',', '_')) + ".";
        }
        return number.indexOf(',') == number.lastIndexOf(',')
                ? "Write " + Quote.code(number.replace(',', '.')) + "; decimals follow a point."
                : "Several numbers stand in a function only, for example `max(1, 2, 3)`.";
    }
}
