package tarazy.formula;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads one sign: operators, brackets, separators, and what people write in their place. */
final class SignReader {

    /**
     * How a sign may be written.
     *
     * @param message what is wrong with it, empty if it belongs to the language
     */
    private record Sign(String written, TokenKind kind, String message, String advice) {}

    /** Longer signs stand before their beginnings. */
    private static final List<Sign> SIGNS = List.of(
            wrong("===", TokenKind.EQUAL, "Write equality as `==`."),
            wrong("!==", TokenKind.NOT_EQUAL, "Write inequality as `!=`."),
            wrong("...", TokenKind.TO, "Write an interval with `to`, for example `20 to 30`."),
            wrong("&&", TokenKind.AND, "Write `and`."),
            wrong("||", TokenKind.OR, "Write `or`."),
            wrong("**", TokenKind.POWER, "Write a power with `^`, for example `x ^ 2`."),
            wrong("<>", TokenKind.NOT_EQUAL, "Write inequality as `!=`."),
            wrong("=<", TokenKind.LESS_OR_EQUAL, "Write `<=`."),
            wrong("=>", TokenKind.GREATER_OR_EQUAL, "Write `>=`."),
            wrong("..", TokenKind.TO, "Write an interval with `to`, for example `20 to 30`."),
            right("==", TokenKind.EQUAL),
            right("!=", TokenKind.NOT_EQUAL),
            right("<=", TokenKind.LESS_OR_EQUAL),
            right(">=", TokenKind.GREATER_OR_EQUAL),
            right("<", TokenKind.LESS),
            right(">", TokenKind.GREATER),
            right("=", TokenKind.ASSIGN),
            right("+", TokenKind.PLUS),
            right("-", TokenKind.MINUS),
            right("*", TokenKind.TIMES),
            right("/", TokenKind.OVER),
            right("^", TokenKind.POWER),
            right("(", TokenKind.OPEN),
            right(")", TokenKind.CLOSE),
            right(",", TokenKind.COMMA),
            right(":", TokenKind.COLON),
            right("−", TokenKind.MINUS),
            right("×", TokenKind.TIMES),
            right("⋅", TokenKind.TIMES),
            right("·", TokenKind.TIMES),
            right("÷", TokenKind.OVER),
            right("≤", TokenKind.LESS_OR_EQUAL),
            right("≥", TokenKind.GREATER_OR_EQUAL),
            right("≠", TokenKind.NOT_EQUAL),
            wrong("–", TokenKind.MINUS, "Write `-` for minus, or `20 to 30` for an interval."),
            wrong("—", TokenKind.MINUS, "Write `-` for minus, or `20 to 30` for an interval."),
            wrong("…", TokenKind.TO, "Write an interval with `to`, for example `20 to 30`."),
            wrong("~", TokenKind.UNKNOWN, "Write an interval with `to`, for example `20 to 30`."),
            wrong("±", TokenKind.UNKNOWN, "Write `normal(55, 8)` for 55 with a standard deviation of 8."),
            wrong("&", TokenKind.AND, "Write `and`."),
            wrong("|", TokenKind.OR, "Write `or`."),
            wrong("∧", TokenKind.AND, "Write `and`."),
            wrong("∨", TokenKind.OR, "Write `or`."),
            wrong("!", TokenKind.NOT, "Write `not`."),
            wrong("¬", TokenKind.NOT, "Write `not`."),
            wrong("?", TokenKind.UNKNOWN, "Write `if condition then value else other`."),
            wrong(";", TokenKind.COMMA, "Arguments are separated by commas."),
            wrong("²", TokenKind.UNKNOWN, "Write a power with `^`, for example `x ^ 2`."),
            wrong("³", TokenKind.UNKNOWN, "Write a power with `^`, for example `x ^ 3`."),
            wrong("√", TokenKind.UNKNOWN, "Write `sqrt(x)`."),
            wrong("[", TokenKind.UNKNOWN, "Only round brackets have a meaning."),
            wrong("]", TokenKind.UNKNOWN, "Only round brackets have a meaning."),
            wrong("{", TokenKind.UNKNOWN, "Only round brackets have a meaning."),
            wrong("}", TokenKind.UNKNOWN, "Only round brackets have a meaning."),
            misplaced(".", TokenKind.UNKNOWN, "A point stands inside numbers and names only."),
            misplaced("%", TokenKind.UNKNOWN, "The percent sign follows its number directly, for example `40%`."),
            wrong("$", TokenKind.UNKNOWN, "Write the number alone; its unit is declared with the quantity."),
            wrong("€", TokenKind.UNKNOWN, "Write the number alone; its unit is declared with the quantity."),
            wrong("£", TokenKind.UNKNOWN, "Write the number alone; its unit is declared with the quantity."),
            wrong("₸", TokenKind.UNKNOWN, "Write the number alone; its unit is declared with the quantity."),
            wrong("₽", TokenKind.UNKNOWN, "Write the number alone; its unit is declared with the quantity."));

    private static final Map<Character, List<Sign>> BY_FIRST =
            SIGNS.stream().collect(Collectors.groupingBy(sign -> sign.written.charAt(0)));

    private SignReader() {}

    private static Sign right(String written, TokenKind kind) {
        return new Sign(written, kind, "", "");
    }

    private static Sign wrong(String written, TokenKind kind, String advice) {
        return new Sign(written, kind, Quote.code(written) + " has no meaning in a formula", advice);
    }

    private static Sign misplaced(String written, TokenKind kind, String advice) {
        return new Sign(written, kind, Quote.code(written) + " has no meaning here", advice);
    }

    /** Word processors bend quotation marks; that is no reason to refuse a date. */
    static boolean isQuote(int c) {
        return switch (c) {
            case '"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '«', '»' -> true;
            default -> false;
        };
    }

    static Token read(String text, int position, Problems problems) {
        for (Sign sign : BY_FIRST.getOrDefault(text.charAt(position), List.of())) {
            if (text.startsWith(sign.written, position)) {
                Span span = new Span(position, position + sign.written.length());
                if (!sign.message.isEmpty()) {
                    problems.add(span, sign.message, sign.advice);
                }
                return Token.of(sign.kind, sign.written, span);
            }
        }
        int c = text.codePointAt(position);
        Span span = new Span(position, position + Character.charCount(c));
        problems.add(span, "the character " + Quote.character(c) + " has no meaning in a formula", "Leave it out.");
        return Token.of(TokenKind.UNKNOWN, Character.toString(c), span);
    }
}
