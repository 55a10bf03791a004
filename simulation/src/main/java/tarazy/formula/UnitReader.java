package tarazy.formula;

import java.util.List;
import java.util.Map;

/** Reads units. */
final class UnitReader {
    private static final int LONGEST = 200;
    private static final int LARGEST_EXPONENT = 99;
    private static final Map<String, String> SINGULAR =
            Map.of("hours", "hour", "days", "day", "weeks", "week", "months", "month", "years", "year");

    private final String text;
    private int next;

    private UnitReader(String text) {
        this.text = text;
    }

    static Unit read(String text) throws FormulaException {
        if (text.length() > LONGEST) {
            throw problem(0, text.length(), "the unit is longer than " + LONGEST + " characters", "");
        }
        UnitReader reader = new UnitReader(text);
        reader.skipSpaces();
        if (reader.next == text.length()) {
            return Unit.NONE;
        }
        Unit unit = reader.product();
        if (reader.next < text.length()) {
            throw reader.unexpected();
        }
        return unit;
    }

    private Unit product() throws FormulaException {
        Unit result = factor();
        while (true) {
            if (take('*') || take('·') || take('×')) {
                result = result.times(factor());
            } else if (take('/')) {
                result = result.over(factor());
            } else {
                return result;
            }
        }
    }

    private Unit factor() throws FormulaException {
        Unit base;
        if (take('(')) {
            base = product();
            if (!take(')')) {
                throw unexpected();
            }
        } else if (take('1') || take('%')) {
            base = Unit.NONE;
        } else {
            base = symbol();
        }
        if (take('²')) {
            return base.power(2);
        }
        if (take('³')) {
            return base.power(3);
        }
        return take('^') ? base.power(exponent()) : base;
    }

    private Unit symbol() throws FormulaException {
        int start = next;
        while (next < text.length() && isSymbol(text.codePointAt(next), next > start)) {
            next += Character.charCount(text.codePointAt(next));
        }
        if (next == start) {
            throw unexpected();
        }
        String symbol = text.substring(start, next);
        skipSpaces();
        return Unit.of(SINGULAR.getOrDefault(symbol, symbol), 1);
    }

    private static boolean isSymbol(int c, boolean inside) {
        return Letters.startsName(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || c == '°'
                || (inside && Letters.isNamePart(c));
    }

    private int exponent() throws FormulaException {
        int start = next;
        boolean negative = take('-') || take('−');
        int value = 0;
        int digits = 0;
        while (next < text.length() && Letters.isDigit(text.charAt(next)) && digits < 3) {
            value = 10 * value + text.charAt(next) - '0';
            next++;
            digits++;
        }
        if (digits == 0) {
            throw problem(start, text.length(), "expected a whole number after `^`", "Write for example `km^2`.");
        }
        if (value > LARGEST_EXPONENT) {
            throw problem(start, next, "exponents of units go up to " + LARGEST_EXPONENT, "");
        }
        skipSpaces();
        return negative ? -value : value;
    }

    private boolean take(char c) {
        if (next < text.length() && text.charAt(next) == c) {
            next++;
            skipSpaces();
            return true;
        }
        return false;
    }

    private void skipSpaces() {
        while (next < text.length() && Letters.isSpace(text.charAt(next))) {
            next++;
        }
    }

    private FormulaException unexpected() {
        String advice = "Write for example `km`, `people/km^2` or `Mt/year`; join words with `_`.";
        if (next == text.length()) {
            return problem(next, next, "the unit " + Quote.code(text) + " is not complete", advice);
        }
        int end = next + Character.charCount(text.codePointAt(next));
        return problem(
                next,
                end,
                "the unit " + Quote.code(text) + " cannot be read from " + Quote.code(text.substring(next)) + " on",
                advice);
    }

    private static FormulaException problem(int start, int end, String message, String advice) {
        return new FormulaException(List.of(new FormulaProblem(new Span(start, end), message, advice)));
    }
}
